// How equal scores are told apart: the tie rules as steps, taken in their order, each only inside what is still tied (law §8).
import { compare, equals, fraction, type Fraction } from "#app/base/fraction";
import type { TieRule } from "#db/vocabulary/scoring";

import type { RankedCriterion, Standing } from "./standing";

/** The jury's recorded vote between tied entries, and the entries that the chair's casting vote went to. */
export type JuryVote = { readonly votes: Readonly<Record<string, number>>; readonly castingFor: readonly string[] };

/** The last rule that was needed to fix an entry's place among those with the same score; "shared" when no rule could. */
export type DecidedBy =
  | { readonly rule: "criterion"; readonly criterionId: string }
  | { readonly rule: "first-places" }
  | { readonly rule: "vote" }
  | { readonly rule: "casting-vote" }
  | { readonly rule: "shared" };

/** Entries that share one place; null: no other entry had the score. */
export type Place = { readonly standings: readonly Standing[]; readonly decidedBy: DecidedBy | null };

/** A step tells entries apart by a value, the higher one first; undefined: it has nothing to say about this entry. */
type Step = { readonly decidedBy: DecidedBy | null; readonly value: (standing: Standing) => Fraction | undefined };

export type TieBreaking = { readonly tieRules: readonly TieRule[]; readonly criteria: readonly RankedCriterion[]; readonly vote: JuryVote | null };

/** All places from first to last: by `scoreOf`, then equal scores by the tie rules, in the order in which the edition lists them (law §8). */
export function placesOf(standings: readonly Standing[], scoreOf: (standing: Standing) => Fraction, { tieRules, criteria, vote }: TieBreaking): readonly Place[] {
  const byScore: Step = { decidedBy: null, value: scoreOf };
  return settle(standings, [byScore, ...tieRules.flatMap((rule) => stepsOf(rule, criteria, vote))], null);
}

function stepsOf(rule: TieRule, criteria: readonly RankedCriterion[], vote: JuryVote | null): readonly Step[] {
  switch (rule) {
    case "criteria":
      return criteria.toSorted((a, b) => b.weight - a.weight || a.position - b.position).map(({ id }) => ({
        decidedBy: { rule: "criterion", criterionId: id },
        value: ({ means }) => means.find(({ criterionId }) => criterionId === id)?.mean,
      }));
    case "first-places":
      return [{ decidedBy: { rule }, value: ({ firstPlaces }) => fraction(firstPlaces) }];
    case "vote":
      return vote === null ? [] : votingSteps(vote);
  }
}

/** No vote on record is not zero votes: a tie with an entry that was not voted on is left as it is. */
function votingSteps({ votes, castingFor }: JuryVote): readonly Step[] {
  function votesFor({ entry }: Standing): Fraction | undefined {
    const count = votes[entry.id];
    return count === undefined ? undefined : fraction(count);
  }
  return [
    { decidedBy: { rule: "vote" }, value: votesFor },
    { decidedBy: { rule: "casting-vote" }, value: (standing) => votesFor(standing) && fraction(castingFor.includes(standing.entry.id) ? 1 : 0) },
  ];
}

/**
 * A step divides what is tied; each part that is still tied goes on with the next step and never returns to an earlier one, which has
 * already called its entries equal. What no step divides shares the place.
 */
function settle(tied: readonly Standing[], steps: readonly Step[], decidedBy: DecidedBy | null): readonly Place[] {
  if (tied.length <= 1) return tied.map((standing) => ({ standings: [standing], decidedBy }));
  const [step, ...later] = steps;
  if (step === undefined) return [{ standings: tied, decidedBy: { rule: "shared" } }];
  return divide(tied, step).flatMap((part) => settle(part, later, step.decidedBy));
}

/** Parts of equal value, the highest first; all in one part where the step has nothing to say about one of the tied. */
function divide(tied: readonly Standing[], step: Step): readonly (readonly Standing[])[] {
  const valued: { readonly standing: Standing; readonly value: Fraction }[] = [];
  for (const standing of tied) {
    const value = step.value(standing);
    if (value === undefined) return [tied];
    valued.push({ standing, value });
  }
  valued.sort((a, b) => compare(b.value, a.value));

  const parts: { readonly value: Fraction; readonly members: Standing[] }[] = [];
  for (const { standing, value } of valued) {
    const last = parts.at(-1);
    if (last !== undefined && equals(last.value, value)) last.members.push(standing);
    else parts.push({ value, members: [standing] });
  }
  return parts.map(({ members }) => members);
}
