// The office reminds jurors of what is left to judge: each at most once a day, however often it is asked for.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { noteReminder } from "#app/areas/jury/reach-seats.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { draftReminders, type Chosen } from "./draft-reminders.server";
import { post } from "./office-letter.server";
import { maySteerJudging, type JudgingRefusal } from "./sheet.policy";

export type RemindJurorsRefusal = "forbidden" | JudgingRefusal | "nobody";

/** How many were written to. */
export async function remindJurors(deps: Deps, viewer: Viewer, { editionId, chosen }: { readonly editionId: string; readonly chosen: Chosen }): Promise<Result<number, RemindJurorsRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = maySteerJudging(viewer, edition, deps.now);
    if (!allowed.ok) return allowed;
    const { letters } = await draftReminders(q, deps, edition, chosen);
    if (letters.length === 0) return refused("nobody");
    for (const { subject, body, ...to } of letters) {
      await post(q, deps, to, { kind: "scoring.reminder", dedupeKey: `judging-reminder:${to.jurorId}:${deps.now}`, editionId, words: () => ({ subject, body }) });
      await noteReminder(q, to.jurorId, deps.now);
    }
    await record(q, { at: deps.now, actor: viewer.personId, action: "jurors.reminded", subject: `edition:${editionId}`, editionId, after: { jurorIds: letters.map(({ jurorId }) => jurorId) } });
    return ok(letters.length);
  });
}
