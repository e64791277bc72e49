// The cases in which the chair is asked: a hint that is not absolute ties a juror to an entry of their panels (law §5).
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { JurorRole } from "#db/vocabulary/jury";

import { isForChair } from "./conflict";
import type { NamedReason } from "./named-reason";
import { conflictsAmong } from "./read-conflicts.server";
import { listJurors } from "./read-jury.server";

export type ChairCase = {
  readonly juror: { readonly id: string; readonly name: string; readonly role: JurorRole; readonly organisation: string };
  readonly entry: { readonly id: string; readonly number: string; readonly title: string; readonly lead: string; readonly partners: readonly string[] };
  readonly reasons: readonly NamedReason[];
  readonly decision: { readonly excluded: boolean; readonly reason: string } | null;
};

/** Of jurors who have accepted, by juror and then entry number. */
export async function listChairCases(q: Q, editionId: string): Promise<ChairCase[]> {
  const jurors = (await listJurors(q, editionId)).filter(({ state }) => state === "accepted");
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsAmong(q, editionId, entries);
  const organisations = await organisationsByIds(q, jurors.flatMap((juror) => juror.organisations.map(({ organisationId }) => organisationId)));
  return jurors.flatMap(({ id, name, role, categoryIds, organisations: [first] }) =>
    entries
      .filter((entry) => categoryIds.includes(entry.categoryId) && isForChair(conflicts.reasons(id, entry.id)))
      .map((entry) => {
        const decision = conflicts.decision(id, entry.id);
        return {
          juror: { id, name, role, organisation: (first && organisations.get(first.organisationId)?.name) ?? "" },
          entry: { id: entry.id, number: entry.number, title: entry.title, lead: entry.lead.name, partners: entry.partners.map((partner) => partner.name) },
          reasons: conflicts.namedReasons(id, entry.id),
          decision: decision ? { excluded: decision.excluded, reason: decision.reason } : null,
        };
      }),
  );
}
