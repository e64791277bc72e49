// The office takes a cooperation out of the register; what it was stays in the audit log.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayKeepRegister } from "./funded-cooperation";
import { deleteCooperation, selectCooperation } from "./funding-register.repo.server";

export async function removeFundedCooperation(deps: Deps, viewer: Viewer, id: string): Promise<Result<undefined, "forbidden" | "unknown">> {
  const allowed = mayKeepRegister(viewer);
  if (!allowed.ok) return allowed;
  return deps.store.tx(async (q) => {
    const before = await selectCooperation(q, id);
    if (before === undefined) return refused("unknown");
    await deleteCooperation(q, id);
    await record(q, { at: deps.now, actor: viewer.personId, action: "funding.removed", subject: `funding:${id}`, before });
    return ok();
  });
}
