// The rounds of judging of an edition: what each is judged by, and which entries go on. The edition's own row speaks of the round under way.
import type { Instant } from "#app/base/instant";
import type { RoundRule } from "#db/vocabulary/scoring";

import type { Edition } from "./edition";

export type Round = {
  readonly no: number;
  /** Which entries go on to the next round; null: it is the last. */
  readonly rule: RoundRule | null;
  readonly quorum: number;
  /** Null: every juror of the panel judges every entry of the category. */
  readonly jurorsPerEntry: number | null;
  readonly judgingOpenAt: Instant | null;
  readonly judgingCloseAt: Instant | null;
};

/** What an edition says of the round under way. */
export type InRounds = Pick<Edition, "round" | "roundRule" | "quorum" | "jurorsPerEntry" | "judgingOpenAt" | "judgingCloseAt">;

/** The round under way, or the first as it is planned. */
export function roundOf({ round, roundRule, quorum, jurorsPerEntry, judgingOpenAt, judgingCloseAt }: InRounds): Round {
  return { no: round, rule: roundRule, quorum, jurorsPerEntry, judgingOpenAt, judgingCloseAt };
}

/** The plan as it was made, whatever round is under way; null: one round decides. */
export function firstRuleOf(rounds: readonly Round[]): RoundRule | null {
  return rounds.find(({ no }) => no === 1)?.rule ?? null;
}

/** Prizes are decided in the last round: an earlier one only says who goes on. */
export function isLastRound({ roundRule }: Pick<Edition, "roundRule">): boolean {
  return roundRule === null;
}

/** The most tenths that a score can have: a perfect one is 100.0. */
const PERFECT = 1_000;

export type RoundsPlan = { readonly rule: RoundRule; readonly quorum: number; readonly jurorsPerEntry: number | null };
export type RoundsProblem = { readonly field: "count" | "tenths" | "quorum" | "jurorsPerEntry"; readonly problem: "below-one" | "off-scale" | "below-quorum" };

/** What makes the plan of a second round invalid: nobody could go on, or no entry could reach the quorum. */
export function roundsProblems({ rule, quorum, jurorsPerEntry }: RoundsPlan): readonly RoundsProblem[] {
  return [
    ...(rule.kind === "first" && rule.count < 1 ? [{ field: "count", problem: "below-one" } as const] : []),
    ...(rule.kind === "threshold" && (rule.tenths < 1 || rule.tenths > PERFECT) ? [{ field: "tenths", problem: "off-scale" } as const] : []),
    ...(quorum < 1 ? [{ field: "quorum", problem: "below-one" } as const] : []),
    ...(jurorsPerEntry !== null && jurorsPerEntry < quorum ? [{ field: "jurorsPerEntry", problem: "below-quorum" } as const] : []),
  ];
}
