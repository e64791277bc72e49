// Organisations of the directory, for every area above.
import type { Q } from "#app/services/store";
import type { OrganisationKind } from "#db/vocabulary/organisation";

import type { OrganisationOption } from "./organisation";
import { selectMembershipsOf, selectOrganisation, selectOrganisationsByIds, selectOrganisationsOfKinds, type OrganisationRow } from "./organisation.repo.server";

export type { OrganisationRow };

export async function findOrganisation(q: Q, id: string): Promise<OrganisationRow | undefined> {
  return selectOrganisation(q, id);
}

/** By name. */
export async function listOrganisations(q: Q, kinds: readonly OrganisationKind[]): Promise<OrganisationRow[]> {
  return selectOrganisationsOfKinds(q, kinds);
}

/** What OrganisationDirectory offers, by name. */
export async function listOrganisationOptions(q: Q, kinds: readonly OrganisationKind[]): Promise<OrganisationOption[]> {
  const rows = await selectOrganisationsOfKinds(q, kinds);
  return rows.map(({ id, name, code }) => ({ id, name, code }));
}

export async function organisationsByIds(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationRow>> {
  const rows = await selectOrganisationsByIds(q, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

export type OrganisationTies = {
  readonly id: string;
  readonly name: string;
  /** AGS of the Kreis it belongs to, or is. */
  readonly districtCode: string | null;
  /** Membership in it makes no conflict of interest. */
  readonly exempt: boolean;
  /** Ids of the bodies it is a member of, on record. */
  readonly memberOf: readonly string[];
};

/** What the law on conflicts of interest needs to know of organisations (law §5). Two queries, however many ids. */
export async function loadConflictOrganisations(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationTies>> {
  const rows = await selectOrganisationsByIds(q, ids);
  const memberships = await selectMembershipsOf(q, ids);
  const memberOf = (id: string) => memberships.filter(({ memberId }) => memberId === id).map(({ bodyId }) => bodyId);
  return new Map(rows.map(({ id, name, districtCode, exempt }) => [id, { id, name, districtCode, exempt, memberOf: memberOf(id) }]));
}
