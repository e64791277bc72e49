// What the office makes of the computed formal check: it confirms a finding, or overrules it with a note; and when an entry may be admitted (law §4).
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Ruling, Verdict } from "#db/vocabulary/entry";

import type { Finding, FormalRule } from "./formal-check";

export type FormalRuling = {
  /** A rule of formal-check.ts; one that is no longer applied is passed over. */
  readonly rule: string;
  readonly ruling: Ruling;
  /** What the portal had computed when the office ruled. */
  readonly verdict: Verdict;
  readonly note: string;
  readonly ruledAt: Instant;
  /** Name of the person. */
  readonly ruledBy: string;
};

/** How a rule stands in the end: met, not met, or not decided yet. */
export type Standing = "met" | "unmet" | "open";

export type RuledFinding = Finding & { readonly standing: Standing; readonly ruled: FormalRuling | null };

const COMPUTED = { holds: "met", fails: "unmet", open: "open" } as const satisfies Record<Verdict, Standing>;
const OVERRULED = { holds: "unmet", fails: "met", open: "met" } as const satisfies Record<Verdict, Standing>;

/** Each finding with the office's ruling on it. A ruling on another result than is computed now has lapsed: what it was about has changed. */
export function ruledFindings(findings: readonly Finding[], rulings: readonly FormalRuling[]): RuledFinding[] {
  return findings.map((finding) => {
    const ruled = rulings.find(({ rule, verdict }) => rule === finding.rule && verdict === finding.verdict) ?? null;
    return { ...finding, ruled, standing: (ruled?.ruling === "overruled" ? OVERRULED : COMPUTED)[finding.verdict] };
  });
}

/** The rules that stand in the way of an admission: not met, or not decided. */
export function openRules(findings: readonly Pick<RuledFinding, "rule" | "standing">[]): FormalRule[] {
  return findings.filter(({ standing }) => standing !== "met").map(({ rule }) => rule);
}

/** Whoever overrules what was computed says why (law §4). */
export function mayRule(ruling: Ruling, note: string): Result<undefined, "note-missing"> {
  return ruling === "overruled" && note.trim() === "" ? refused("note-missing") : ok();
}
