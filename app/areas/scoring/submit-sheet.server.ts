// A juror hands a complete sheet in; it is closed from then on (law §7).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { selectDueBefore } from "./calibration.repo.server";
import { readSheet, type SaveRefusal, type SheetInput } from "./save-sheet.server";
import { checkStep, missingForSubmit, type Missing } from "./sheet";
import { weightedTotal } from "./total";
import { contentChange, writeSheet } from "./write-sheet.server";

/** `calibration-first`: the panel judges another entry of the category before. */
export type SubmitRefusal = SaveRefusal | "calibration-first" | { readonly missing: readonly Missing[] };

/** Nothing is written while something is missing: what was typed stays in the form. */
export async function submitSheet(deps: Deps, viewer: Viewer, input: SheetInput): Promise<Result<{ readonly editionId: string }, SubmitRefusal>> {
  return deps.store.tx(async (q) => {
    const read = await readSheet(q, deps, viewer, input);
    if (!read.ok) return read;
    const { desk, content } = read.value;
    if (await selectDueBefore(q, desk.jurorId, desk.entryId)) return refused("calibration-first");
    const missing = missingForSubmit({ ...desk, ...content });
    const total = weightedTotal(desk.criteria, content.points);
    if (missing.length > 0 || !total.ok) return refused({ missing });
    const step = checkStep("submit", { state: desk.sheet?.state ?? "draft", actor: "juror", reason: "" });
    if (!step.ok) return refused("sheet-closed");
    const change = { ...contentChange(content), state: step.value, total: total.value, submittedAt: deps.now };
    await writeSheet(q, deps, desk, { action: "sheet.submitted", by: viewer.personId, change });
    return ok({ editionId: desk.edition.id });
  });
}
