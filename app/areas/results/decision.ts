// The jury's decision in one category: one winner or none, commendations, reasons, and what makes it a departure from the ranking (law §10).
// Who may record it, and when, stands in results.policy.ts.
import type { RankedEntry } from "./ranking";

/** How a form says that no prize is awarded. */
export const NO_WINNER = "none";

export type Commendation = { readonly entryId: string; readonly reason: string };

export type Decision = {
  /** Null: no prize is awarded in this category. */
  readonly winnerId: string | null;
  /** The jury's, published. */
  readonly reason: string;
  /** Why the jury departs from the ranking; null where it does not. */
  readonly departureReason: string | null;
  /** In the order of their publication. */
  readonly commendations: readonly Commendation[];
};

type Ranked = readonly Pick<RankedEntry, "entry" | "rank">[];

/** A decision follows the ranking when its winner stands alone in first place, or when nobody is ranked and nobody wins (law §10). */
export function departsFromRanking(ranked: Ranked, winnerId: string | null): boolean {
  const first = ranked.filter(({ rank }) => rank === 1);
  if (winnerId === null) return first.length > 0;
  return first.length !== 1 || first[0]?.entry.id !== winnerId;
}

export type DecisionProblem =
  | { readonly field: "winner"; readonly problem: "not-ranked" }
  | { readonly field: "reason"; readonly problem: "missing" }
  | { readonly field: "departureReason"; readonly problem: "missing" | "not-departing" }
  /** `at`: position among the commendations. */
  | { readonly field: "commendation"; readonly at: number; readonly problem: "not-ranked" | "wins" | "twice" }
  | { readonly field: "commendationReason"; readonly at: number; readonly problem: "missing" };

/**
 * What keeps a decision from standing (law §10): only a ranked entry wins or is commended, each at most once and with the jury's reason,
 * and a reason for departing is given exactly when the decision departs. Empty: it stands.
 */
export function decisionProblems(ranked: Ranked, decision: Decision): readonly DecisionProblem[] {
  const { winnerId, commendations } = decision;
  const known = new Set(ranked.map(({ entry }) => entry.id));
  if (winnerId !== null && !known.has(winnerId)) return [{ field: "winner", problem: "not-ranked" }];
  return [
    ...(isBlank(decision.reason) ? [{ field: "reason", problem: "missing" } as const] : []),
    ...departureProblems(ranked, decision),
    ...commendations.flatMap(({ entryId, reason }, at): readonly DecisionProblem[] => {
      const problem = commendationProblem(entryId, at);
      return [
        ...(problem === null ? [] : [{ field: "commendation", at, problem } as const]),
        ...(isBlank(reason) ? [{ field: "commendationReason", at, problem: "missing" } as const] : []),
      ];
    }),
  ];

  function commendationProblem(entryId: string, at: number): "not-ranked" | "wins" | "twice" | null {
    if (!known.has(entryId)) return "not-ranked";
    if (entryId === winnerId) return "wins";
    return commendations.findIndex((earlier) => earlier.entryId === entryId) < at ? "twice" : null;
  }
}

function departureProblems(ranked: Ranked, { winnerId, departureReason }: Decision): readonly DecisionProblem[] {
  const given = departureReason !== null && !isBlank(departureReason);
  const departs = departsFromRanking(ranked, winnerId);
  if (departs === given) return [];
  return [{ field: "departureReason", problem: departs ? "missing" : "not-departing" }];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
