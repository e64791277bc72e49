// The office says how long closed cases are kept.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayKeepTime, readKeepMonths } from "./retention";
import { selectTerm, updateTerm } from "./retention.repo.server";

/** `months`: as typed. */
export async function saveTerm(deps: Deps, viewer: Viewer, months: string): Promise<Result<undefined, "forbidden" | "not-a-term">> {
  const allowed = mayKeepTime(viewer);
  if (!allowed.ok) return allowed;
  const keepMonths = readKeepMonths(months);
  if (!keepMonths.ok) return refused(keepMonths.reason);
  return deps.store.tx(async (q) => {
    const before = await selectTerm(q);
    await updateTerm(q, { keepMonths: keepMonths.value, changedAt: deps.now, changedBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.term-changed", subject: "cases:term", before: { keepMonths: before.keepMonths }, after: { keepMonths: keepMonths.value } });
    return ok();
  });
}
