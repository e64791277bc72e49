// The office adds a body to the directory, or changes one with its members. What follows for juries is settled in the same transaction.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { Country } from "#db/vocabulary/organisation";

import { BODY_KINDS, isShipped, mayKeepDirectory, membersIn, type MemberLine } from "./body";
import { insertOrganisation, replaceMembers, selectAllOrganisations, selectMemberIds, selectOrganisation, updateOrganisation } from "./organisation.repo.server";

export type BodyContent = {
  readonly name: string;
  readonly kind: (typeof BODY_KINDS)[number];
  readonly country: Country;
  /** Counts as a municipal partner. */
  readonly municipal: boolean;
  /** Membership in it makes no conflict of interest. */
  readonly exempt: boolean;
  /** One to a line, by name or code. */
  readonly members: string;
};

/** What areas above do when memberships have changed. */
export type Settle = (q: Q, deps: Deps, actor: string) => Promise<void>;

export type SaveBodyRefusal =
  | { readonly reason: "forbidden" | "unknown-body" | "shipped" | "name-taken" | "member-of-itself" }
  | { readonly reason: "members"; readonly lines: readonly MemberLine[] };

/** `id` null: a new one. The id of the body. */
export async function saveBody(deps: Deps, viewer: Viewer, { id, content, settle }: { readonly id: string | null; readonly content: BodyContent; readonly settle: Settle }): Promise<Result<string, SaveBodyRefusal>> {
  return deps.store.tx(async (q) => {
    const allowed = mayKeepDirectory(viewer);
    if (!allowed.ok) return refused({ reason: allowed.reason });
    const before = id === null ? undefined : await selectOrganisation(q, id);
    if (id !== null && before === undefined) return refused({ reason: "unknown-body" });
    if (id !== null && isShipped(id)) return refused({ reason: "shipped" });
    const directory = await selectAllOrganisations(q);
    if (directory.some((other) => other.id !== id && other.name.toLowerCase() === content.name.toLowerCase())) return refused({ reason: "name-taken" });
    const members = membersIn(content.members, directory);
    if (!members.ok) return refused({ reason: "members", lines: members.reason });
    const memberIds = members.value.map((member) => member.id);
    if (id !== null && memberIds.includes(id)) return refused({ reason: "member-of-itself" });

    const bodyId = id ?? deps.newId();
    const { name, kind, country, municipal, exempt } = content;
    const membersBefore = await selectMemberIds(q, bodyId);
    if (before === undefined) await insertOrganisation(q, { id: bodyId, name, kind, country, municipal, exempt, createdAt: deps.now });
    else await updateOrganisation(q, bodyId, { name, kind, country, municipal, exempt });
    await replaceMembers(q, bodyId, memberIds);
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: before === undefined ? "organisation.added" : "organisation.changed",
      subject: `organisation:${bodyId}`,
      before: before && { name: before.name, kind: before.kind, country: before.country, municipal: before.municipal, exempt: before.exempt, memberIds: membersBefore },
      after: { name, kind, country, municipal, exempt, memberIds },
    });
    await settle(q, deps, viewer.personId);
    return ok(bodyId);
  });
}
