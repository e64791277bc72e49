// A juror abstains from a whole entry and says why (law §7). What the draft held stays on it and does not count.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { openDesk, type DeskRefusal } from "./open-desk.server";
import { checkStep } from "./sheet";
import { writeSheet } from "./write-sheet.server";

export type AbstainRefusal = DeskRefusal | "reason-missing";

export async function abstainFromEntry(deps: Deps, viewer: Viewer, { entryId, reason }: { readonly entryId: string; readonly reason: string }): Promise<Result<{ readonly editionId: string }, AbstainRefusal>> {
  return deps.store.tx(async (q) => {
    const opened = await openDesk(q, deps, viewer, entryId);
    if (!opened.ok) return opened;
    const desk = opened.value;
    const step = checkStep("abstain", { state: desk.sheet?.state ?? "draft", actor: "juror", reason });
    if (!step.ok) return refused(step.reason === "reason-missing" ? "reason-missing" : "sheet-closed");
    const abstainReason = reason.trim();
    await writeSheet(q, deps, desk, { action: "sheet.abstained", by: viewer.personId, change: { state: step.value, abstainReason, submittedAt: deps.now }, reason: abstainReason });
    return ok({ editionId: desk.edition.id });
  });
}
