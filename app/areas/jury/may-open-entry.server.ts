// Whether a juror may open the text, the files and the sheet of an entry: asked by list, page, file and write alike (law §5).
import { listPriorInvolvements } from "#app/areas/advice/list-prior-involvements.server";
import { ok, refused, type Result } from "#app/base/result";
import { jurorshipIn, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectAssignedPair, selectAssignedPairs, type AssignedPair } from "./assigned-entry.repo.server";
import { conflictsOf, isExcluded } from "./conflict";
import { pairKey } from "./pair";
import { involvedPairs } from "./prior-involvement";

export type AssignedRefusal = "conflict" | "undeclared";
export type OpenRefusal = "not-assigned" | AssignedRefusal;

/**
 * It is assigned to them, no conflict excludes them, and they have declared themselves (law §5). An entry that left the competition is
 * assigned to nobody. Two queries; a third one only where the chair has decided against the juror.
 */
export async function mayOpenEntry(q: Q, { jurorId, entryId }: { readonly jurorId: string; readonly entryId: string }): Promise<Result<undefined, OpenRefusal>> {
  const pair = await selectAssignedPair(q, jurorId, entryId);
  return pair === undefined ? refused("not-assigned") : mayOpen(pair, await involvementsOf(q, [pair]));
}

/** Whether somebody, juror or not, may open the entry as a juror of its edition. */
export async function judgesEntry(q: Q, viewer: Viewer | undefined, { editionId, entryId }: { readonly editionId: string; readonly entryId: string }): Promise<boolean> {
  const seat = viewer && jurorshipIn(viewer, editionId);
  return seat !== undefined && (await mayOpenEntry(q, { jurorId: seat.jurorId, entryId })).ok;
}

/** The verdict on every entry that is assigned to the juror, by its id. As many queries as above. */
export async function verdictsOnAssigned(q: Q, jurorId: string): Promise<ReadonlyMap<string, Result<undefined, AssignedRefusal>>> {
  const pairs = await selectAssignedPairs(q, jurorId);
  const involvements = await involvementsOf(q, pairs);
  return new Map(pairs.map((pair) => [pair.entryId, mayOpen(pair, involvements)]));
}

const ids = (list: AssignedPair["jurorOrganisations"]) => list.map(({ id }) => id);

/** Keys of the pairs with a prior involvement. It keeps nobody from an entry unless the chair says so, so it is asked for only where the chair has. */
async function involvementsOf(q: Q, pairs: readonly AssignedPair[]): Promise<ReadonlySet<string>> {
  const decided = pairs.filter(({ decision }) => decision?.excluded === true);
  const people = new Set(decided.flatMap(({ personId }) => (personId === null ? [] : [personId])));
  const organisations = new Set(decided.flatMap(({ entryOrganisations }) => ids(entryOrganisations)));
  const found = await listPriorInvolvements(q, [...people], [...organisations]);
  const involved = decided.flatMap(({ jurorId, personId, entryId, entryOrganisations }) => involvedPairs([{ id: jurorId, personId }], [{ id: entryId, organisationIds: ids(entryOrganisations) }], found));
  return new Set(involved.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
}

function mayOpen({ jurorId, entryId, jurorOrganisations, entryOrganisations, declarations, decision }: AssignedPair, priorInvolvements: ReadonlySet<string>): Result<undefined, AssignedRefusal> {
  const reasons = conflictsOf(
    { id: jurorId, organisationIds: ids(jurorOrganisations) },
    { id: entryId, organisationIds: ids(entryOrganisations) },
    {
      organisations: new Map([...jurorOrganisations, ...entryOrganisations].map((organisation) => [organisation.id, organisation])),
      declarations: new Map([[pairKey(jurorId, entryId), declarations]]),
      priorInvolvements,
    },
  );
  if (isExcluded(reasons, decision)) return refused("conflict");
  return declarations.some(({ source }) => source === "juror") ? ok() : refused("undeclared");
}
