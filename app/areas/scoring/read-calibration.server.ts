// What one juror learns at their desk of the entry that the panel judges first. Whose points they are stands nowhere.
import type { Q } from "#app/services/store";

import { distributionOf, isClosed, isOpenToPanel } from "./calibration";
import { selectCalibrationOn, selectCalibrationStates, selectDueBefore, selectPointsOn } from "./calibration.repo.server";
import type { Desk } from "./desk";

export type DeskCalibration = {
  /** The entry to judge before this one. */
  readonly before: { readonly id: string; readonly title: string } | null;
  /** This is the entry that comes first. */
  readonly isFirst: boolean;
  /** How the panel judged it, by criterion id; null: not open to this juror (yet). */
  readonly panel: Readonly<Record<string, ReturnType<typeof distributionOf>>> | null;
};

/** Two queries, and two more at the entry that comes first. */
export async function readCalibration(q: Q, { jurorId, entryId, edition, scale, criteria, sheet }: Desk): Promise<DeskCalibration> {
  const first = await selectCalibrationOn(q, entryId);
  if (!first) return { before: (await selectDueBefore(q, jurorId, entryId)) ?? null, isFirst: false, panel: null };
  const states = (await selectCalibrationStates(q, edition.id)).filter((row) => row.entryId === entryId).map(({ state }) => state);
  if (!isClosed(sheet?.state ?? null) || !isOpenToPanel({ releasedAt: first.releasedAt, states })) return { before: null, isFirst: true, panel: null };
  const given = await selectPointsOn(q, entryId);
  const of = (id: string) => given.flatMap(({ criterionId, points }) => (criterionId === id && points !== null ? [points] : []));
  return { before: null, isFirst: true, panel: Object.fromEntries(criteria.map(({ id }) => [id, distributionOf(of(id), scale)])) };
}
