// The office chooses the entry of a category that its whole panel judges first.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { assignPanel } from "#app/areas/jury/assign-panel.server";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayComeFirst } from "./calibration";
import { insertCalibration, selectCalibrations, selectEntriesWithSubmitted } from "./calibration.repo.server";

export type ChooseCalibrationInput = {
  readonly editionId: string;
  readonly entryId: string;
  /** A sample is judged for the scale's sake alone. */
  readonly role: "entry" | "sample";
};

/** `begun`: sheets of the category have been submitted already, so nothing can come first any more. */
export type ChooseCalibrationRefusal = "forbidden" | "not-found" | "too-early" | "too-late" | "begun" | "chosen";

export async function chooseCalibration(deps: Deps, viewer: Viewer, { editionId, entryId, role }: ChooseCalibrationInput): Promise<Result<undefined, ChooseCalibrationRefusal>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const phase = phaseOf(edition, deps.now);
    if (phase === "preparation" || phase === "entries") return refused("too-early");
    if (phase !== "checking" && phase !== "judging") return refused("too-late");
    const entry = await findJudgedEntry(q, entryId);
    if (entry?.editionId !== editionId || entry.state !== "admitted") return refused("not-found");
    const chosen = await selectCalibrations(q, editionId);
    if (chosen.some(({ categoryId }) => categoryId === entry.categoryId)) return refused("chosen");
    const first = mayComeFirst(entry, await selectEntriesWithSubmitted(q, editionId));
    if (!first.ok) return first;
    await insertCalibration(q, { categoryId: entry.categoryId, entryId, round: edition.round, counts: role === "entry", chosenAt: deps.now, chosenBy: viewer.personId });
    await record(q, { at: deps.now, actor: viewer.personId, action: "calibration.chosen", subject: `category:${entry.categoryId}`, editionId, after: { entryId, role } });
    await assignPanel(q, deps, edition, { entryId, by: viewer.personId });
    return ok();
  });
}
