// The office takes the good rows of a table into the register, after it has seen which they are. All of them or none.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayKeepRegister } from "./funded-cooperation";
import type { CheckedRow, TableLine, TableProblem } from "./funding-import";
import { insertCooperation } from "./funding-register.repo.server";
import { previewFundingImport } from "./preview-funding-import.server";

/** `changed`: other rows are good than those that were shown; they have to be looked at again. */
export type ImportRefusal = { readonly reason: "forbidden" } | { readonly reason: "table"; readonly problem: TableProblem } | { readonly reason: "changed"; readonly rows: readonly CheckedRow[] };

/** `expected`: how many rows were shown as good. Answers with how many were taken in. */
export async function importFundedCooperations(deps: Deps, viewer: Viewer, { table, expected }: { readonly table: readonly TableLine[]; readonly expected: number }): Promise<Result<number, ImportRefusal>> {
  const allowed = mayKeepRegister(viewer);
  if (!allowed.ok) return refused({ reason: allowed.reason });
  return deps.store.tx(async (q) => {
    const checked = await previewFundingImport(q, table);
    if (!checked.ok) return refused({ reason: "table", problem: checked.reason });
    const good = checked.value.flatMap(({ verdict }) => (verdict.ok ? [verdict.value] : []));
    if (good.length !== expected || good.length === 0) return refused({ reason: "changed", rows: checked.value });
    for (const cooperation of good) {
      const id = deps.newId();
      await insertCooperation(q, id, cooperation, deps.now);
      await record(q, { at: deps.now, actor: viewer.personId, action: "funding.imported", subject: `funding:${id}`, after: cooperation });
    }
    return ok(good.length);
  });
}
