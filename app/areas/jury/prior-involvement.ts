// Which jurors are linked to which entries because they advised, or assessed a project of, those who handed them in (law §5).
import type { ConflictEntry } from "./conflict";
import type { Pair } from "./pair";

/** Somebody who is no juror's person yet has none. */
export type SeatedPerson = { readonly id: string; readonly personId: string | null };
/** Of a person with an organisation that their case names as lead or partner. */
export type Involvement = { readonly personId: string; readonly organisationId: string };

/** Those of the person with whoever hands the entry in, as lead or partner. */
export function involvementsWith<I extends Involvement>(personId: string | null, { organisationIds }: Pick<ConflictEntry, "organisationIds">, involvements: readonly I[]): readonly I[] {
  return involvements.filter((involvement) => involvement.personId === personId && organisationIds.includes(involvement.organisationId));
}

/** A juror is involved in an entry whose lead or partner one of their cases names. */
export function involvedPairs(jurors: readonly SeatedPerson[], entries: readonly ConflictEntry[], involvements: readonly Involvement[]): readonly Pair[] {
  return jurors.flatMap(({ id: jurorId, personId }) => {
    const own = involvements.filter((involvement) => involvement.personId === personId);
    return entries.filter((entry) => involvementsWith(personId, entry, own).length > 0).map(({ id: entryId }) => ({ jurorId, entryId }));
  });
}
