// A juror comes to the meeting, with the assurances that everybody there gives, or leaves it (law §10). Doing it twice changes nothing.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { speaking, type StepRefusal } from "./in-sitting.server";
import { areHere } from "./sitting";
import { endStay, insertStay } from "./sitting.repo.server";

export type Coming = { readonly editionId: string; readonly jurorId: string; readonly move: "comes" | "leaves" };

export async function recordAttendance(deps: Deps, viewer: Viewer, { editionId, jurorId, move }: Coming): Promise<Result<undefined, StepRefusal>> {
  return speaking(deps, viewer, { editionId, jurorId }, async ({ q, loaded, note }) => {
    if (!loaded.jurors.some(({ id, state }) => id === jurorId && state === "accepted")) return refused("not-found");
    const isHere = areHere(loaded.stays).includes(jurorId);
    if (isHere === (move === "comes")) return ok();
    if (move === "comes") await insertStay(q, { jurorId, editionId, cameAt: deps.now, leftAt: null });
    else await endStay(q, jurorId, deps.now);
    await note({ action: move === "comes" ? "sitting.came" : "sitting.left", subject: `juror:${jurorId}` });
    return ok();
  });
}
