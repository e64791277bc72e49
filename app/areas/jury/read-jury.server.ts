// The jury of an edition as every area above sees it: who is on it, who judges what. Conflicts of interest stand in read-conflicts.server.ts.
import type { Q } from "#app/services/store";

import { selectAssignments, selectAssignmentsOf, type AssignmentRow } from "./assignment.repo.server";
import { selectJuror, selectJurorOrganisations, selectJurors, selectOrganisationsOf, selectPanelOf, selectPanels, type JurorOrganisation, type JurorRow } from "./juror.repo.server";

export type Juror = JurorRow & {
  /** The present organisation first. */
  readonly organisations: readonly JurorOrganisation[];
  /** Categories of whose panel the juror is. */
  readonly categoryIds: readonly string[];
};

/** Everybody who was ever invited, whatever came of it; chairs first, then by name. Three queries. */
export async function listJurors(q: Q, editionId: string): Promise<Juror[]> {
  const jurors = await selectJurors(q, editionId);
  const organisations = await selectJurorOrganisations(q, editionId);
  const panels = await selectPanels(q, editionId);
  return jurors.map((juror) => ({
    ...juror,
    organisations: organisations.filter(({ jurorId }) => jurorId === juror.id),
    categoryIds: panels.filter(({ jurorId }) => jurorId === juror.id).map(({ categoryId }) => categoryId),
  }));
}

export async function findJuror(q: Q, id: string): Promise<Juror | undefined> {
  const juror = await selectJuror(q, id);
  if (juror === undefined) return undefined;
  return { ...juror, organisations: await selectOrganisationsOf(q, id), categoryIds: await selectPanelOf(q, id) };
}

/** Assignments to admitted entries: an entry that left the competition is nobody's work. `started`: a sheet exists, in whatever state. */
export async function listAssignments(q: Q, whose: { readonly editionId: string } | { readonly jurorId: string }): Promise<readonly AssignmentRow[]> {
  return "editionId" in whose ? selectAssignments(q, whose.editionId) : selectAssignmentsOf(q, whose.jurorId);
}
