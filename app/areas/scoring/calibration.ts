// The law of the entry that a panel judges first, so that the scale means the same to all: what waits for it, and who sees how it was judged.
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { SheetState } from "#db/vocabulary/scoring";

/** Fewer submitted sheets would show what a single juror gave to whoever knows the rest. */
const FEWEST_SHEETS = 3;

export type CalibrationStanding = {
  readonly releasedAt: Instant | null;
  /** Of the jurors who are to judge it; null: not begun. */
  readonly states: readonly (SheetState | null)[];
};

type InCategory = { readonly id: string; readonly categoryId: string };

/** Whether an entry can still come first in its category: no sheet about another one has been submitted. `submitted`: entries about which one has. */
export function mayComeFirst(entry: InCategory, submitted: readonly InCategory[]): Result<undefined, "begun"> {
  return submitted.some(({ id, categoryId }) => categoryId === entry.categoryId && id !== entry.id) ? refused("begun") : ok();
}

export function isClosed(state: SheetState | null): boolean {
  return state !== null && state !== "draft";
}

/** How the panel judged is open once all have closed their sheets, or the office says so; never with so few sheets that one shows (law §7). */
export function isOpenToPanel({ releasedAt, states }: CalibrationStanding): boolean {
  const submitted = states.filter((state) => state === "submitted").length;
  return submitted >= FEWEST_SHEETS && (releasedAt !== null || states.every(isClosed));
}

/** How often each number of points was given, from `min` to `max`. */
export function distributionOf(points: readonly number[], { min, max }: { readonly min: number; readonly max: number }): readonly { readonly points: number; readonly sheets: number }[] {
  return Array.from({ length: max - min + 1 }, (_, at) => ({ points: min + at, sheets: points.filter((given) => given === min + at).length }));
}
