// The office publishes an argument or takes it back.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayBecome, mayBePublic, mayKeepArguments, type PublishProblem } from "./argument";
import { selectArgument, setState } from "./argument.repo.server";

export type MoveArgumentRefusal = "forbidden" | "not-found" | "changed-meanwhile" | PublishProblem;

const ACTIONS = { published: "argument.published", withdrawn: "argument.withdrawn" } as const;

/** `version`: the one that was looked at. */
export async function moveArgument(deps: Deps, viewer: Viewer, { id, version, to }: { readonly id: string; readonly version: number; readonly to: keyof typeof ACTIONS }): Promise<Result<undefined, MoveArgumentRefusal>> {
  const allowed = mayKeepArguments(viewer);
  if (!allowed.ok) return allowed;
  return deps.store.tx(async (q) => {
    const before = await selectArgument(q, id);
    if (!before) return refused("not-found");
    if (before.version !== version || !mayBecome(before.state, to)) return refused("changed-meanwhile");
    const fit = mayBePublic(before.content);
    if (to === "published" && !fit.ok) return fit;
    await setState(q, id, to, deps.now);
    await record(q, { at: deps.now, actor: viewer.personId, action: ACTIONS[to], subject: `argument:${id}`, before: { state: before.state }, after: { state: to, version } });
    return ok();
  });
}
