// The data of the office's pages about the directory of organisations.
import type { Q } from "#app/services/store";
import { ORGANISATION_KINDS, type OrganisationKind } from "#db/vocabulary/organisation";

import { isShipped } from "./body";
import { holdsWords } from "./organisation";
import { selectMemberIds, selectMembershipCounts, selectMembershipsOf, selectOrganisation, selectOrganisationsByIds, selectOrganisationsOfKinds, type OrganisationRow } from "./organisation.repo.server";

const PAGE = 50;

export type BodySearch = { readonly words: string; readonly kind: OrganisationKind | null };

export type ListedBody = Pick<OrganisationRow, "id" | "name" | "kind" | "code" | "exempt"> & { readonly members: number };
export type Bodies = { readonly bodies: readonly ListedBody[]; readonly found: number; readonly page: number; readonly pages: number };

/** By name; `page` counts from 1. Two queries, however many organisations. */
export async function readBodies(q: Q, { words, kind }: BodySearch, page: number): Promise<Bodies> {
  const all = await selectOrganisationsOfKinds(q, kind === null ? ORGANISATION_KINDS : [kind]);
  const found = all.filter((organisation) => holdsWords(words, organisation));
  const counts = new Map((await selectMembershipCounts(q)).map(({ bodyId, members }) => [bodyId, members]));
  const bodies = found.slice((page - 1) * PAGE, page * PAGE).map(({ id, name, kind: own, code, exempt }) => ({ id, name, kind: own, code, exempt, members: counts.get(id) ?? 0 }));
  return { bodies, found: found.length, page, pages: Math.max(1, Math.ceil(found.length / PAGE)) };
}

type Named = { readonly id: string; readonly name: string };

export type Body = Pick<OrganisationRow, "id" | "name" | "kind" | "country" | "code" | "municipal" | "exempt"> & {
  /** Name, kind and members come with the product. */
  readonly origin: "shipped" | "office";
  readonly members: readonly Named[];
  readonly memberOf: readonly (Named & { readonly exempt: boolean })[];
};

export async function readBody(q: Q, id: string): Promise<Body | undefined> {
  const row = await selectOrganisation(q, id);
  if (row === undefined) return undefined;
  const { name, kind, country, code, municipal, exempt } = row;
  const byName = (a: Named, b: Named) => a.name.localeCompare(b.name, "de");
  const members = (await selectOrganisationsByIds(q, await selectMemberIds(q, id))).map((member) => ({ id: member.id, name: member.name })).sort(byName);
  const bodyIds = (await selectMembershipsOf(q, [id])).map(({ bodyId }) => bodyId);
  const memberOf = (await selectOrganisationsByIds(q, bodyIds)).map((body) => ({ id: body.id, name: body.name, exempt: body.exempt })).sort(byName);
  return { id, name, kind, country, code, municipal, exempt, origin: isShipped(id) ? "shipped" : "office", members, memberOf };
}
