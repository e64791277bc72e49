// The office says of a body that ships as data whether membership in it makes a conflict of interest.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayKeepDirectory } from "./body";
import { selectOrganisation, updateOrganisation } from "./organisation.repo.server";
import type { Settle } from "./save-body.server";

export async function setExemption(deps: Deps, viewer: Viewer, { id, exempt, settle }: { readonly id: string; readonly exempt: boolean; readonly settle: Settle }): Promise<Result<undefined, "forbidden" | "unknown-body">> {
  return deps.store.tx(async (q) => {
    const allowed = mayKeepDirectory(viewer);
    if (!allowed.ok) return allowed;
    const before = await selectOrganisation(q, id);
    if (before === undefined) return refused("unknown-body");
    if (before.exempt === exempt) return ok();
    await updateOrganisation(q, id, { exempt });
    await record(q, { at: deps.now, actor: viewer.personId, action: "organisation.changed", subject: `organisation:${id}`, before: { exempt: before.exempt }, after: { exempt } });
    await settle(q, deps, viewer.personId);
    return ok();
  });
}
