// The office changes a juror's role, panels or maximum. Assignments stay as they are, so a change that they would break is refused.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { JurorRole } from "#db/vocabulary/jury";

import { replacePanels, updateJuror } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { findJuror, listAssignments } from "./read-jury.server";

export type JurorRevision = { readonly jurorId: string; readonly role: JurorRole; readonly categoryIds: readonly string[]; readonly maxEntries: number | null };

export type ReviseRefusal =
  | { readonly reason: "forbidden" | "too-late" | "unknown-juror" | "unknown-category" }
  /** In the first round a juror without a category would have nothing to do; in a further one others may judge. */
  | { readonly reason: "no-panel" }
  /** The juror has this many entries already. */
  | { readonly reason: "maximum-below-load"; readonly entries: number }
  /** The juror has entries of these categories. */
  | { readonly reason: "panel-in-use"; readonly categoryIds: readonly string[] };

export async function reviseJuror(deps: Deps, viewer: Viewer, { jurorId, role, categoryIds, maxEntries }: JurorRevision): Promise<Result<undefined, ReviseRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused({ reason: "unknown-juror" });
    const { editionId } = juror;
    const edition = await getEdition(q, editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return refused({ reason: allowed.reason });
    if (role === "juror" && categoryIds.length === 0 && edition.round === 1) return refused({ reason: "no-panel" });
    const known = (await listCategories(q, editionId)).map(({ id }) => id);
    if (categoryIds.some((id) => !known.includes(id))) return refused({ reason: "unknown-category" });

    const assigned = await listAssignments(q, { jurorId });
    if (maxEntries !== null && maxEntries < assigned.length) return refused({ reason: "maximum-below-load", entries: assigned.length });
    const work = new Set(assigned.map(({ entryId }) => entryId));
    const inUse = new Set((await listJudgedEntries(q, editionId)).filter(({ id }) => work.has(id)).map(({ categoryId }) => categoryId));
    const missed = juror.categoryIds.filter((id) => inUse.has(id) && !categoryIds.includes(id));
    if (missed.length > 0) return refused({ reason: "panel-in-use", categoryIds: missed });

    await updateJuror(q, jurorId, { role, maxEntries });
    await replacePanels(q, jurorId, [...new Set(categoryIds)]);
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "juror.revised",
      subject: `juror:${jurorId}`,
      editionId,
      before: { role: juror.role, categoryIds: juror.categoryIds, maxEntries: juror.maxEntries },
      after: { role, categoryIds, maxEntries },
    });
    return ok();
  });
}
