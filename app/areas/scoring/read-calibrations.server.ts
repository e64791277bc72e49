// What the office sees of the entries that panels judge first, category by category.
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { isClosed, isOpenToPanel, mayComeFirst } from "./calibration";
import { selectCalibrations, selectCalibrationStates, selectEntriesWithSubmitted } from "./calibration.repo.server";

export type OfficeCalibration = {
  readonly category: { readonly id: string; readonly name: LocalisedText };
  readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  /** Of these, those that can still come first, by id. */
  readonly choices: readonly string[];
  readonly chosen: { readonly entryId: string; readonly counts: boolean; readonly closed: number; readonly due: number; readonly view: "released" | "open" | "waiting" } | null;
};

/** Categories with entries in the round, in their order. */
export async function readCalibrations(q: Q, editionId: string): Promise<readonly OfficeCalibration[]> {
  const { categories } = await readEditionRules(q, editionId);
  const entries = await listJudgedEntries(q, editionId);
  const chosen = await selectCalibrations(q, editionId);
  const states = await selectCalibrationStates(q, editionId);
  const submitted = await selectEntriesWithSubmitted(q, editionId);
  return categories.flatMap(({ id, name }): OfficeCalibration[] => {
    const own = entries.filter(({ categoryId }) => categoryId === id).map(({ id: entryId, number, title }) => ({ id: entryId, number, title }));
    if (own.length === 0) return [];
    const choices = own.flatMap((entry) => (mayComeFirst({ ...entry, categoryId: id }, submitted).ok ? [entry.id] : []));
    const found = chosen.find(({ categoryId }) => categoryId === id);
    if (!found) return [{ category: { id, name }, entries: own, choices, chosen: null }];
    const { entryId, counts, releasedAt } = found;
    const judged = states.filter((row) => row.entryId === entryId).map(({ state }) => state);
    const view = isOpenToPanel({ releasedAt, states: judged }) ? ("open" as const) : releasedAt === null ? ("waiting" as const) : ("released" as const);
    return [{ category: { id, name }, entries: own, choices, chosen: { entryId, counts, closed: judged.filter(isClosed).length, due: judged.length, view } }];
  });
}
