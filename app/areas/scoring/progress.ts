// How far judging is, counted from assignments and the states of their sheets. Points never come here.
import { wallClockOf } from "#app/areas/competition/deadline";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { SheetState } from "#db/vocabulary/scoring";

/** State null: the sheet has not been begun. */
export type PairState = { readonly state: SheetState | null };

/** `open`: not begun. `done`: submitted or abstained. `void` is nobody's task any more and stands apart. */
export type Tally = {
  readonly open: number;
  readonly started: number;
  readonly submitted: number;
  readonly abstained: number;
  readonly void: number;
};

export function tallyOf(pairs: readonly PairState[]): Tally {
  const count = (state: SheetState | null) => pairs.filter((pair) => pair.state === state).length;
  return { open: count(null), started: count("draft"), submitted: count("submitted"), abstained: count("abstained"), void: count("void") };
}

export const doneIn = (tally: Tally) => tally.submitted + tally.abstained;
export const leftIn = (tally: Tally) => tally.open + tally.started;
/** What there is or was to do: all but the void. */
export const dueIn = (tally: Tally) => doneIn(tally) + leftIn(tally);

/** A juror is silent who has entries to judge and has begun none. */
export function isSilent(tally: Tally): boolean {
  return tally.open > 0 && tally.open === dueIn(tally);
}

/** Valid sheets that an entry still lacks to be decidable (law §8). */
export function lackingSheets(valid: number, quorum: number): number {
  return Math.max(0, quorum - valid);
}

/** Entries in their order, those that lack the most sheets first. */
export function lackingFirst<Entry extends { readonly tally: Tally }>(entries: readonly Entry[], quorum: number): Entry[] {
  const lacking = ({ tally }: Entry) => lackingSheets(tally.submitted, quorum);
  return [...entries].sort((a, b) => lacking(b) - lacking(a));
}

export type RemindRefusal = "nothing-left" | "reminded-today";

/** A person is reminded of what is left, and at most once on a day of the edition's time zone. */
export function mayRemind(
  { tally, remindedAt }: { readonly tally: Tally; readonly remindedAt: Instant | null },
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Result<undefined, RemindRefusal> {
  if (leftIn(tally) === 0) return refused("nothing-left");
  if (remindedAt !== null && dayOf(remindedAt, timeZone) === dayOf(now, timeZone)) return refused("reminded-today");
  return ok();
}

function dayOf(at: Instant, timeZone: string): string {
  return wallClockOf(at, timeZone).slice(0, "2024-02-29".length);
}
