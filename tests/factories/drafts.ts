// A municipality with an open edition before it and as many drafts as a test wants.
import { DAY, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";

import { makeEdition, makeEntry, makePerson } from "./world";

const LEAD = "de-05554008";

/** Entries are open from a day before `now` to a day after it. `makeDraft` answers with the new draft's id. */
export async function makeDrafting(store: Store, now: Instant) {
  const { id: editionId, categories } = await makeEdition(store, { entriesOpenAt: plus(now, -DAY), entriesCloseAt: plus(now, DAY), rulesFrozenAt: plus(now, -DAY), judgingOpenAt: null, judgingCloseAt: null });
  const { id: personId } = await makePerson(store, { organisationId: LEAD });
  async function makeDraft(): Promise<string> {
    const made = await makeEntry(store, { editionId, categoryId: categories[0]?.id ?? "", leadId: LEAD, createdBy: personId, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Gemeinsames Hallenbad" });
    return made.id;
  }
  return { personId, makeDraft };
}
