// A person of a municipality begins an entry: a category and a title, and the draft exists.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { insertEntry } from "./entry.repo.server";
import { listOpenEditions } from "./list-open-editions.server";

export type BeginEntryRefusal = "no-organisation" | "category-not-open";

/** Answers with the id of the draft. Several drafts may be begun; one of them can be submitted (law §4). */
export async function beginEntry(deps: Deps, viewer: Viewer, input: { categoryId: string; title: string }): Promise<Result<string, BeginEntryRefusal>> {
  const { organisationId: leadId } = viewer;
  if (leadId === null || !viewer.emailVerified) return refused("no-organisation");
  return deps.store.tx(async (q) => {
    const open = await listOpenEditions(q, deps.now);
    const found = open.find(({ categories }) => categories.some(({ id }) => id === input.categoryId));
    if (!found) return refused("category-not-open");
    const id = deps.newId();
    const editionId = found.edition.id;
    await insertEntry(q, {
      id,
      editionId,
      categoryId: input.categoryId,
      leadId,
      state: "draft",
      title: input.title,
      answers: {},
      contactName: viewer.name,
      contactEmail: viewer.email,
      createdAt: deps.now,
      createdBy: viewer.personId,
      updatedAt: deps.now,
      updatedBy: viewer.personId,
    });
    await record(q, { at: deps.now, actor: viewer.personId, action: "entry.started", subject: `entry:${id}`, editionId, after: { leadId, categoryId: input.categoryId } });
    return ok(id);
  });
}
