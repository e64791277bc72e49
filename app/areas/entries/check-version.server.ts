// The formal check of submitted versions: what is computed, and what the office made of it.
import type { CategoryRules, Edition } from "#app/areas/competition/edition";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";

import type { EntryContent } from "./content";
import { countOtherPlaceHolders, selectPlaceHolders, type EntryRow } from "./entry.repo.server";
import { checkedEntryOf, formalCheck } from "./formal-check";
import { ruledFindings, type RuledFinding } from "./formal-ruling";
import { selectRulings, selectRulingsOfSubmitted } from "./formal-ruling.repo.server";
import { parseContent, selectSubmittedVersions } from "./version.repo.server";

type Checked = { readonly entry: Pick<EntryRow, "id" | "editionId" | "leadId">; readonly edition: Edition; readonly category: CategoryRules };

export async function checkVersion(q: Q, { entry, edition, category }: Checked, no: number, content: EntryContent): Promise<RuledFinding[]> {
  const otherEntriesOfLead = await countOtherPlaceHolders(q, entry);
  return ruledFindings(formalCheck(checkedEntryOf(content, { edition, category, otherEntriesOfLead })), await selectRulings(q, entry.id, no));
}

export type CheckedEntryRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly leadName: string;
  /** Of the version that was checked. */
  readonly no: number;
  readonly findings: readonly RuledFinding[];
};

/** Every entry of an edition that waits for the office's decision, by number. The number of queries does not depend on how many. */
export async function checkSubmitted(q: Q, edition: Edition): Promise<CheckedEntryRow[]> {
  const { categories } = await readEditionRules(q, edition.id);
  const rulings = await selectRulingsOfSubmitted(q, edition.id);
  const places = await selectPlaceHolders(q, edition.id);
  return (await selectSubmittedVersions(q, edition.id)).flatMap(({ id, number, leadId, categoryId, no, content: json }) => {
    const category = categories.find((known) => known.id === categoryId);
    if (!category || number === null) return [];
    const content = parseContent(json);
    const otherEntriesOfLead = places.filter((place) => place.leadId === leadId && place.id !== id).length;
    const findings = formalCheck(checkedEntryOf(content, { edition, category, otherEntriesOfLead }));
    const own = rulings.filter((ruling) => ruling.entryId === id && ruling.no === no);
    return { id, number, title: content.title, leadName: content.lead.name, no, findings: ruledFindings(findings, own) };
  });
}
