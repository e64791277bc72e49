// The ranking of a group of scores: what must not change it, how sure it is, and what it says when it cannot be sure.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import type { Score } from "#app/areas/results/score-group";
import { fitScores, rankScores, type RankMethod, type ScoreRanking } from "#app/areas/results/score-ranking";
import { add, fraction, toNumber } from "#app/base/fraction";
import { normalBelow } from "#app/base/normal";
import { seededRandom, shuffled } from "#app/base/random";
import { scoresFrom, scoresFromDigits } from "#tests/factories/scores";
import { distance } from "#tests/support/distance";

const SEED = 1;

function ranked(scores: readonly Score[], method: RankMethod, seed: number): ScoreRanking {
  return rankScores(fitScores(scores), method, seed);
}

const cell = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 4 });
const sparse = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([jurors, entries]) => fc.array(fc.array(cell, { minLength: jurors, maxLength: jurors }), { minLength: entries, maxLength: entries }))
  .map(scoresFrom)
  .filter((scores) => scores.length > 0);
const full = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 3, max: 6 }))
  .chain(([jurors, entries]) => fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: jurors, maxLength: jurors }), { minLength: entries, maxLength: entries }));

/** Everything a ranking says, as plain values; chances at every rank. */
function plain({ entries, ...rest }: ScoreRanking): unknown {
  return {
    ...rest,
    entries: entries.map(({ chances, mean, ...entry }) => ({ ...entry, mean: toNumber(mean), chances: chances && [chances.low, chances.high, ...entries.map((_, k) => chances.atMost(k + 1))] })),
  };
}

/** "1 E2, 2 E1": rank and entry. */
function lines({ entries }: ScoreRanking): string {
  return entries.map(({ rank, entry }) => `${rank ?? "–"} ${entry}`).join(", ");
}

describe("what must not change a ranking does not, to the last digit", () => {
  it("the order of the input", () => {
    fc.assert(
      fc.property(sparse, fc.integer(), (scores, seed) => {
        expect(plain(ranked(shuffled(scores, seededRandom(seed)), "adjusted", SEED))).toEqual(plain(ranked(scores, "adjusted", SEED)));
      }),
      { numRuns: 20 },
    );
  });

  it("a constant added to all scores: figures follow, effects, ranks and chances stay", () => {
    fc.assert(
      fc.property(sparse, fc.integer({ min: -50, max: 50 }), (scores, tenths) => {
        const raised = scores.map((score) => ({ ...score, score: add(score.score, fraction(tenths, 10)) }));
        const [before, after] = [ranked(scores, "adjusted", SEED), ranked(raised, "adjusted", SEED)];
        expect(after.variance).toEqual(before.variance);
        expect(after.jurors).toEqual(before.jurors);
        expect(after.entries.map(({ entry, effect, se, rank, chances }) => [entry, effect, se, rank, chances?.low, chances?.high, chances?.atMost(1)])).toEqual(
          before.entries.map(({ entry, effect, se, rank, chances }) => [entry, effect, se, rank, chances?.low, chances?.high, chances?.atMost(1)]),
        );
        const followed = before.entries.map(({ adjusted }) => (adjusted === null ? null : adjusted + tenths / 10));
        after.entries.forEach(({ adjusted }, i) => expect(distance(adjusted, followed[i])).toBeLessThan(1e-9));
      }),
      { numRuns: 20 },
    );
  });

  it("names: the same scores under other names have the same figures", () => {
    fc.assert(
      fc.property(sparse, fc.integer(), (scores, seed) => {
        const random = seededRandom(seed);
        const names = (of: readonly string[]) => new Map(shuffled([...new Set(of)], random).map((name, i) => [name, `N${i}`]));
        const [entries, jurors] = [names(scores.map(({ entry }) => entry)), names(scores.map(({ juror }) => juror))];
        const renamed = scores.map(({ entry, juror, score }) => ({ entry: entries.get(entry) ?? "", juror: jurors.get(juror) ?? "", score }));
        const [before, after] = [ranked(scores, "adjusted", SEED), ranked(renamed, "adjusted", SEED)];
        for (const { entry, adjusted, se, rank, chances } of before.entries) {
          const now = after.entries.find((other) => other.entry === entries.get(entry));
          expect(now?.rank).toBe(rank);
          expect(distance(now?.adjusted, adjusted)).toBeLessThan(1e-8);
          expect(distance(now?.se, se)).toBeLessThan(1e-8);
          expect(distance(now?.chances?.atMost(1), chances?.atMost(1))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("a constant added to one juror of a full table, as long as jurors differ in severity", () => {
    fc.assert(
      fc.property(full, fc.integer({ min: -30, max: 30 }), (table, constant) => {
        const [before, after] = [table, table.map((row) => row.map((score, j) => (j === 0 ? score + constant : score)))].map((rows) => ranked(scoresFrom(rows), "adjusted", SEED));
        if (!before?.variance || !after?.variance || [before, after].some(({ variance }) => variance?.juror === 0 || variance?.residual === 0)) return;
        expect(after.variance.entry).toBeCloseTo(before.variance.entry, 5);
        expect(after.variance.residual).toBeCloseTo(before.variance.residual, 5);
        expect(lines(after)).toBe(lines(before));
        after.entries.forEach(({ effect }, i) => expect(effect ?? 0).toBeCloseTo(before.entries[i]?.effect ?? 0, 5));
      }),
      { numRuns: 50 },
    );
  });
});

describe("ties", () => {
  it("exact ties stay ties in any order, by either method, with equal chances", () => {
    fc.assert(
      fc.property(full, fc.integer(), (table, seed) => {
        const twin = table[0] ?? [];
        const scores = shuffled([...scoresFrom(table), ...scoresFrom([twin]).map((score) => ({ ...score, entry: "A" }))], seededRandom(seed));
        for (const method of ["adjusted", "mean"] as const) {
          const [one, other] = ["E1", "A"].map((name) => ranked(scores, method, SEED).entries.find(({ entry }) => entry === name));
          expect(other?.rank).toBe(one?.rank);
          expect(other?.adjusted).toBe(one?.adjusted);
          expect(other?.chances?.atMost(1)).toBe(one?.chances?.atMost(1));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("means that only look the same are no tie, and thirds that are the same are one", () => {
    const scores = scoresFrom([[7, 7, 6], [6.66, 6.67, 6.66], [7, 6, 7]]);
    expect(lines(ranked(scores, "mean", SEED))).toBe("1 E1, 1 E3, 3 E2");
    // 20 thirds against 19.99 thirds
    expect(lines(ranked([...scores, ...scoresFrom([[10, 5, 5]]).map((score) => ({ ...score, entry: "E4" }))], "mean", SEED))).toBe("1 E1, 1 E3, 1 E4, 4 E2");
  });
});

describe("how sure a rank is", () => {
  it("intervals hold the rank, probabilities of being first add up to one", () => {
    fc.assert(
      fc.property(full, (table) => {
        const { entries, variance } = ranked(scoresFrom(table), "adjusted", SEED);
        if (variance === null || variance.residual === 0) return;
        for (const { rank, chances } of entries) {
          expect(chances?.low).toBeLessThanOrEqual(rank ?? 0);
          expect(chances?.high).toBeGreaterThanOrEqual(rank ?? 99);
          expect(chances?.atMost(entries.length)).toBe(1);
        }
        expect(entries.reduce((sum, { chances }) => sum + (chances?.atMost(1) ?? 0), 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  it("the chance that one of two entries is first is that of a normal difference", () => {
    // Full table: the difference of two effects has the mean shrinkage·(difference of means) and the variance 2·variance·(1 − shrinkage).
    const scores = scoresFromDigits("87867 76758 65476 98788");
    const { entries, variance } = ranked(scores.filter(({ entry }) => entry === "E1" || entry === "E2"), "adjusted", SEED);
    const [first, second] = entries;
    if (!variance || !first || !second) throw new Error("no model");
    const shrinkage = variance.entry / (variance.entry + variance.residual / 5);
    const distance = (first.effect ?? 0) - (second.effect ?? 0);
    expect(first.chances?.atMost(1)).toBeCloseTo(normalBelow(distance / Math.sqrt(2 * variance.entry * (1 - shrinkage))), 1);
  });

  it("a seed gives the same draws again, another seed other ones that say nearly the same", () => {
    const scores = scoresFromDigits("87867 76758 65476 98788 77686");
    const chance = (seed: number) => ranked(scores, "adjusted", seed).entries.map(({ chances }) => chances?.atMost(2) ?? 0);
    expect(chance(5)).toEqual(chance(5));
    expect(chance(6)).not.toEqual(chance(5));
    chance(6).forEach((value, i) => expect(Math.abs(value - (chance(5)[i] ?? 0))).toBeLessThan(0.05));
  });
});

describe("what a ranking cannot say", () => {
  const warned = (scores: readonly Score[]) => ranked(scores, "adjusted", SEED).warnings.map(({ warning }) => warning);

  test.each([
    ["one juror", "7 8 9", ["no-model"]],
    ["one juror per entry", "7. .8 9.", ["no-model", "not-connected", "gaps"]],
    ["no differences between entries", "567 675 756", ["no-entry-variance", "no-juror-variance"]],
    ["no chance at all", "123 345 456 789", ["no-noise"]],
    ["an entry apart", "786.. 654.. 675.. ...79", ["not-connected", "alone", "gaps"]],
    ["nothing", "871 642 953 521", []],
  ])("%s", (_what, digits, warnings) => {
    expect(warned(scoresFromDigits(digits))).toEqual(warnings);
  });

  it("without a model there are means and agreement, and no other figure", () => {
    const { intercept, variance, entries, jurors } = ranked(scoresFromDigits("7 9 8"), "adjusted", SEED);
    expect({ intercept, variance }).toEqual({ intercept: null, variance: null });
    expect(entries.map(({ entry, mean, adjusted, effect, se, rank, chances }) => [entry, toNumber(mean), adjusted, effect, se, rank, chances])).toEqual([
      ["E2", 9, null, null, null, null, null],
      ["E3", 8, null, null, null, null, null],
      ["E1", 7, null, null, null, null, null],
    ]);
    expect(jurors).toEqual([{ juror: "J1", n: 3, effect: null, se: null }]);
    expect(lines(ranked(scoresFromDigits("7 9 8"), "mean", SEED))).toBe("1 E2, 2 E3, 3 E1");
  });

  it("ranks by adjusted score count inside a connected part; an entry alone in its part has none", () => {
    const ranking = ranked(scoresFromDigits("785... 654... 673... ...79. ...58. ...64. .....7"), "adjusted", SEED);
    expect(ranking).toMatchObject({ components: 3, intercept: null });
    expect(ranking.entries.map(({ component, rank, entry }) => `${component}: ${rank ?? "–"} ${entry}`)).toEqual(["1: 1 E4", "1: 2 E5", "1: 3 E6", "2: – E7", "3: 1 E1", "3: 2 E3", "3: 3 E2"]);
    expect(ranking.jurors.find(({ juror }) => juror === "J6")).toMatchObject({ effect: null, se: null });
  });

  it("no scores at all are no group", () => {
    expect(() => ranked([], "mean", SEED)).toThrow("no scores");
  });
});
