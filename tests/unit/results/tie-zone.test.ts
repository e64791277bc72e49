// The tie zone at a prize line, and the score that would tell the most.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import { inverseColumn } from "#app/areas/results/inverse-column";
import { componentOf, equationsOf } from "#app/areas/results/mixed-equations";
import { nextScore } from "#app/areas/results/next-score";
import { groupScores, type Score } from "#app/areas/results/score-group";
import { fitScores, rankScores, type FittedScores } from "#app/areas/results/score-ranking";
import { tieZone, zoneAt } from "#app/areas/results/tie-zone";
import { fraction } from "#app/base/fraction";
import { scoresFrom, scoresFromDigits } from "#tests/factories/scores";

const anybody = () => true;

describe("the tie zone", () => {
  it("holds the entries on both sides of the line whose order is not certain at 90 %", () => {
    // E1 far ahead, E2 and E3 close, E4 far behind
    const fitted = fitScores(scoresFromDigits("99898 76767 76676 32323 12121"));
    expect(tieZone(fitted, 1)).toEqual({ above: [], below: [] });
    expect(tieZone(fitted, 2)).toEqual({ above: ["E2"], below: ["E3"] });
    expect(tieZone(fitted, 3)).toEqual({ above: [], below: [] });
  });

  it("holds exact ties whatever the noise, and is empty where everybody wins", () => {
    expect(tieZone(fitScores(scoresFromDigits("123 123 456 789")), 3)).toEqual({ above: ["E1"], below: ["E2"] });
    expect(tieZone(fitScores(scoresFromDigits("123 123 456 789")), 4)).toEqual({ above: [], below: [] });
  });

  it("agrees with the draws behind rank chances", () => {
    const fitted = fitScores(scoresFromDigits("7867 7676 6867 5856 6555"));
    const zone = tieZone(fitted, 1);
    const { entries } = rankScores(fitted, "adjusted", 1);
    const [winner] = entries;
    // With nobody in the zone the winner would be first in at least 90 % less what the rivals add up to.
    expect(zone?.above).toEqual(winner === undefined || winner.chances === null || winner.chances.atMost(1) > 0.9 ? [] : [winner.entry]);
    expect(zone?.below.every((entry) => (entries.find((other) => other.entry === entry)?.chances?.atMost(1) ?? 0) > 0.01)).toBe(true);
  });

  test.each([["no model", "7 8 9"], ["parts that cannot be compared", "786.. 654.. 675.. ...79 ...58"]])("%s: there is none", (_what, digits) => {
    expect(tieZone(fitScores(scoresFromDigits(digits)), 1)).toBeNull();
    expect(nextScore(fitScores(scoresFromDigits(digits)), 1, anybody)).toBeNull();
  });
});

describe("the next score", () => {
  const table = scoresFromDigits("87.6 778. 6.76 54.. .543 6655");

  it("lowers the uncertainty across the line as if it were there", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 2 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 6 }), (rows) => {
        const scores = scoresFrom(rows);
        if (scores.length === 0) return;
        const fitted = fitScores(scores);
        const next = nextScore(fitted, 1, anybody);
        if (next === null) return;
        const withScore = (entry: string, juror: string) => uncertainty([...scores, { entry, juror, score: fraction(5) }], fitted);
        const least = withScore(next.entry, next.juror);
        expect(least / uncertainty(scores, fitted)).toBeCloseTo(1 - next.gain, 6);
        for (const { entry, juror } of missing(scores, fitted).slice(0, 6)) expect(withScore(entry, juror)).toBeGreaterThan(least * (1 - 1e-7));
      }),
      { numRuns: 25 },
    );
  });

  it("is one that does not exist yet, of somebody who may", () => {
    const free = nextScore(fitScores(table), 1, anybody);
    expect(missing(table, fitScores(table))).toContainEqual({ entry: free?.entry, juror: free?.juror });
    const other = nextScore(fitScores(table), 1, (juror) => juror !== free?.juror);
    expect(other?.juror).not.toBe(free?.juror);
    expect(other?.gain ?? 0).toBeLessThanOrEqual(free?.gain ?? 0);
    expect(nextScore(fitScores(table), 1, () => false)).toBeNull();
  });

  /** Pairs inside the tie zone's entries that have no score. Others are never suggested. */
  function missing(scores: readonly Score[], fitted: FittedScores): readonly { readonly entry: string; readonly juror: string }[] {
    const zone = tieZone(fitted, 1);
    const jurors = [...new Set(scores.map(({ juror }) => juror))];
    return [...(zone?.above ?? []), ...(zone?.below ?? [])].flatMap((entry) => jurors.filter((juror) => !scores.some((score) => score.entry === entry && score.juror === juror)).map((juror) => ({ entry, juror })));
  }

  /** Variances of differences across the line, by the equations of `scores` with the variances and the zone of `fitted`. */
  function uncertainty(scores: readonly Score[], fitted: FittedScores): number {
    const [part] = fitted.model.ok ? fitted.model.value.components : [];
    if (!fitted.model.ok || !part?.equations) return NaN;
    const { above, below } = zoneAt(part, fitted.model.value.variances.residual, 1);
    const { entry, juror } = part.equations.precision;
    const group = groupScores(scores);
    const component = componentOf(group, Int32Array.from(scores.keys()));
    const equations = equationsOf(component, { entry: 1 / entry, juror: 1 / juror });
    const placeOf = (old: number) => group.entries.findIndex(({ name }) => name === fitted.group.entries[part.component.ids.entry[old] ?? -1]?.name);
    const variance = (a: number, b: number) => {
      const [of, other] = [a, b].map((place) => inverseColumn(equations, { factor: "entry", place }).entry);
      return (of?.[a] ?? 0) + (other?.[b] ?? 0) - 2 * (of?.[b] ?? 0);
    };
    return above.flatMap((high) => below.map((low) => variance(placeOf(high), placeOf(low)))).reduce((sum, value) => sum + value, 0);
  }
});
