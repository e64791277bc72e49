// Which jurors are linked to which entries because they advised, or assessed a project of, those who handed them in (law §5).
import type { ConflictEntry } from "./conflict";
import type { Pair } from "./pair";

/** Somebody who is no juror's person yet has none. */
export type SeatedPerson = { readonly id: string; readonly personId: string | null };
/** Of a person with an organisation that their case names as lead or partner. */
export type Involvement = { readonly personId: string; readonly organisationId: string };

/** A juror is involved in an entry whose lead or partner one of their cases names. */
export function involvedPairs(jurors: readonly SeatedPerson[], entries: readonly ConflictEntry[], involvements: readonly Involvement[]): readonly Pair[] {
  return jurors.flatMap(({ id: jurorId, personId }) => {
    const met = new Set(involvements.filter((involvement) => involvement.personId === personId).map(({ organisationId }) => organisationId));
    return entries.filter(({ organisationIds }) => organisationIds.some((id) => met.has(id))).map(({ id: entryId }) => ({ jurorId, entryId }));
  });
}
