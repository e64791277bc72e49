// A municipality has found its partners, or looks no more: its notice ends before its time. Contacts that came of it go on.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { loadPlaces } from "./load-places.server";
import { noticeState } from "./notice";
import { seekerOf } from "./notice.policy";
import { selectNotice, updateNotice } from "./notice.repo.server";

/** `over`: it is not open any more. */
export async function endNotice(deps: Deps, viewer: Viewer, id: string): Promise<Result<undefined, "not-found" | "over">> {
  return deps.store.tx(async (q) => {
    const found = await selectNotice(q, id);
    if (!found || seekerOf(viewer, loadPlaces().places)?.id !== found.notice.organisationId) return refused("not-found");
    if (noticeState(found.notice, deps.now) !== "open") return refused("over");
    await updateNotice(q, id, { endedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "notice.ended", subject: `notice:${id}`, before: { state: "open" }, after: { state: "ended" } });
    return ok();
  });
}
