// The model behind adjusted scores: against a published fit, against its own definition, and where it must keep silent.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import { adjustScores, type AdjustedModel } from "#app/areas/results/adjusted-model";
import type { Variances } from "#app/areas/results/identifiability";
import { groupScores, type Score } from "#app/areas/results/score-group";
import { toNumber } from "#app/base/fraction";
import { scoresFrom, scoresFromDigits } from "#tests/factories/scores";

function modelOf(scores: readonly Score[]): AdjustedModel {
  const model = adjustScores(groupScores(scores));
  if (!model.ok) throw new Error(model.reason);
  return model.value;
}

describe("the estimates are those of restricted maximum likelihood", () => {
  // Davies & Goldsmith 1972, "Statistical methods in research and production", section 6.6: 24 plates by 6 samples of penicillin, the data set
  // Penicillin of lme4. Its REML fit: standard deviations 0.8467, 1.9316, 0.5499, mean 22.972 (Bates, "lme4: mixed-effects modeling with R");
  // to more digits 0.716908, 3.73092, 0.302415 (tests of Metida.jl).
  const penicillin = scoresFrom(
    [
      "27 23 26 23 23 21", "27 23 26 23 23 21", "25 21 25 24 24 20", "26 23 25 23 23 20", "25 22 26 22 23 20", "24 22 25 23 22 19",
      "24 20 23 21 22 19", "26 22 26 24 24 21", "24 21 24 22 22 20", "24 21 24 23 22 19", "26 23 26 24 24 21", "25 22 26 24 24 20",
      "26 24 26 24 25 22", "26 23 26 23 23 20", "26 23 25 24 24 22", "25 22 25 23 23 20", "25 21 24 23 23 20", "25 22 24 23 23 19",
      "24 21 23 21 21 19", "26 23 26 24 24 21", "25 21 24 22 22 18", "25 22 25 22 22 20", "24 21 24 22 24 19", "24 21 24 22 21 18",
    ].map((row) => row.split(" ").map(Number)),
  );

  test("Penicillin, plates as entries and samples as jurors", () => {
    const { variances, components } = modelOf(penicillin);
    expect(variances.entry).toBeCloseTo(0.716908, 5);
    expect(variances.juror).toBeCloseTo(3.73092, 4);
    expect(variances.residual).toBeCloseTo(0.302415, 5);
    expect(18 + (components[0]?.mean ?? 0)).toBeCloseTo(22.9722, 4);
  });

  test("and the other way round, so that the larger factor is the other one", () => {
    const { variances } = modelOf(penicillin.map(({ entry, juror, score }) => ({ entry: juror, juror: entry, score })));
    expect(variances.juror).toBeCloseTo(0.716908, 5);
    expect(variances.entry).toBeCloseTo(3.73092, 4);
  });

  test("a full table gives what the analysis of variance gives", () => {
    // Shrout & Fleiss 1979, table 3: mean squares 11.24 between targets, 32.49 between judges, 1.02 left.
    const { entry, juror, residual } = modelOf(scoresFrom([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])).variances;
    expect([entry, juror, residual].map((value) => value.toFixed(3))).toEqual([((11.2417 - 1.0194) / 4).toFixed(3), ((32.4861 - 1.0194) / 6).toFixed(3), "1.019"]);
  });

  test("no neighbouring variances are more likely, on any sparse table", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 3 });
    const table = fc.integer({ min: 2, max: 6 }).chain((jurors) => fc.array(fc.array(cell, { minLength: jurors, maxLength: jurors }), { minLength: 2, maxLength: 7 }));
    fc.assert(
      fc.property(table, (rows) => {
        const scores = scoresFrom(rows);
        if (scores.length === 0) return;
        const group = groupScores(scores);
        const model = adjustScores(group);
        if (!model.ok || model.value.variances.residual === 0) return;
        const { variances } = model.value;
        const best = criterion(scores, group.components, variances);
        for (const key of ["entry", "juror", "residual"] as const) {
          for (const factor of [0.98, 1.02]) expect(criterion(scores, group.components, { ...variances, [key]: variances[key] * factor })).toBeGreaterThan(best - 1e-7);
        }
        const far = [{ entry: 0.01 }, { entry: 5 }, { juror: 0.01 }, { juror: 5 }, { entry: 2, juror: 0.01, residual: 2 }, { entry: 0.01, juror: 2, residual: 2 }];
        for (const other of far) expect(criterion(scores, group.components, { ...variances, ...other })).toBeGreaterThan(best - 1e-7);
      }),
      { numRuns: 60 },
    );
  });
});

/** −2 log restricted likelihood by its definition, with the whole covariance matrix: log|V| + log|X′V⁻¹X| + y′Py. */
function criterion(scores: readonly Score[], components: readonly Int32Array[], { entry, juror, residual }: Variances): number {
  const sorted = groupScores(scores); // its order of scores, which the components speak of
  const n = scores.length;
  const v = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? residual : 0) + (sorted.entryOf[i] === sorted.entryOf[j] ? entry : 0) + (sorted.jurorOf[i] === sorted.jurorOf[j] ? juror : 0)));
  const x = components.map((part) => Array.from({ length: n }, (_, i) => (part.includes(i) ? 1 : 0)));
  const y = Array.from(sorted.above);
  const { solved, logDeterminant } = eliminate(v, [...x, y]);
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const solvedY = solved[x.length] ?? [];
  // The components' indicators are orthogonal in V⁻¹, because V is zero between components.
  return logDeterminant + x.reduce((sum, column, c) => sum + Math.log(dot(column, solved[c] ?? [])) - dot(column, solvedY) ** 2 / dot(column, solved[c] ?? []), dot(y, solvedY));
}

/** Gauss elimination with row pivots: V⁻¹ times each right side, and log|V|. */
function eliminate(matrix: readonly (readonly number[])[], sides: readonly (readonly number[])[]): { readonly solved: number[][]; readonly logDeterminant: number } {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...sides.map((side) => side[i] ?? 0)]);
  let logDeterminant = 0;
  for (let p = 0; p < n; p++) {
    const best = rows.slice(p).reduce((best, row, i) => (Math.abs(row[p] ?? 0) > Math.abs(rows[best]?.[p] ?? 0) ? p + i : best), p);
    [rows[p], rows[best]] = [rows[best] ?? [], rows[p] ?? []];
    const pivot = rows[p]?.[p] ?? 0;
    logDeterminant += Math.log(Math.abs(pivot));
    rows.forEach((row, i) => {
      if (i === p) return;
      const factor = (row[p] ?? 0) / pivot;
      for (let c = p; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (rows[p]?.[c] ?? 0);
    });
  }
  return { solved: sides.map((_, s) => rows.map((row, i) => (row[n + s] ?? 0) / (row[i] ?? 1))), logDeterminant };
}

describe("effects and their errors", () => {
  it("in a full table an entry's effect is its deviation, shrunk by the share of noise in its mean", () => {
    const scores = scoresFrom([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);
    const { variances, components } = modelOf(scores);
    const group = groupScores(scores);
    const shrinkage = variances.entry / (variances.entry + variances.residual / 4);
    const all = group.entries.reduce((sum, { mean }) => sum + toNumber(mean) / 6, 0);
    group.entries.forEach(({ mean }, i) => expect(components[0]?.entry.effect[i]).toBeCloseTo(shrinkage * (toNumber(mean) - all), 10));
    // Prediction error with an estimated mean: variance·(1 − shrinkage) within the table, and the mean's own share of entries.
    const error = variances.entry * (1 - shrinkage) + (variances.entry * shrinkage) / 6;
    expect(components[0]?.entry.se[0]).toBeCloseTo(Math.sqrt(error), 10);
  });

  it("a severe juror on good entries only does not make them worse than others", () => {
    const { components } = modelOf(scoresFromDigits("87.5 76.4 .653 .542 87.5 .542"));
    const severity = components[0]?.juror.effect ?? new Float64Array();
    expect(Math.min(...severity)).toBeLessThan(-0.5);
  });
});

describe("what cannot be told is not told", () => {
  test.each([
    ["one entry", "789", "single-entry"],
    ["one juror", "7 8 9", "single-juror"],
    ["equal scores throughout", "777 777", "no-variance"],
    ["one juror per entry", "7.. 8.. .6. ..9", "one-score-per-entry"],
    ["one entry per juror", "78.. ..96", "one-score-per-juror"],
    ["as many effects as scores", "78. .96", "too-few-scores"],
    ["a part with one juror and a part with one entry", "7.. 9.. .86", "too-few-scores"],
  ])("%s", (_what, digits, reason) => {
    expect(adjustScores(groupScores(scoresFromDigits(digits)))).toEqual({ ok: false, reason });
  });

  it("a second score of one juror for one entry has no rule", () => {
    const [first] = scoresFromDigits("7");
    expect(() => groupScores(first === undefined ? [] : [first, first])).toThrow("two scores of one juror");
  });
});

describe("parts that no juror connects", () => {
  it("have means of their own: points added to one part change neither variances nor effects", () => {
    const apart = [[7, 8, 6, null, null], [5, 7, 4, null, null], [6, 6, 5, null, null], [null, null, null, 3, 4], [null, null, null, 1, 3], [null, null, null, 2, 2]];
    const raised = apart.map((row, i) => row.map((score) => (score === null || i < 3 ? score : score + 5)));
    const [before, after] = [modelOf(scoresFrom(apart)), modelOf(scoresFrom(raised))];
    expect(before.components).toHaveLength(2);
    for (const key of ["entry", "juror", "residual"] as const) expect(after.variances[key]).toBeCloseTo(before.variances[key], 8);
    const effects = ({ components }: AdjustedModel) => components.flatMap(({ entry }) => [...entry.effect].sort()).map((effect) => effect.toFixed(8)).sort();
    expect(effects(after)).toEqual(effects(before));
  });
});

describe("scores without chance", () => {
  it("that an entry and a juror explain entirely are given back as they are, also from a sparse table", () => {
    // quality 1, 3, 4, 6 and severity 0, 2, 3
    const { variances, components } = modelOf(scoresFromDigits("13. 3.6 .67 689"));
    expect(variances.residual).toBe(0);
    const [part] = components;
    const effects = [...(part?.entry.effect ?? [])].sort((a, b) => a - b);
    expect(effects.map((effect) => effect.toFixed(9))).toEqual(["-2.500000000", "-0.500000000", "0.500000000", "2.500000000"]);
    expect(variances.entry).toBeCloseTo((6.25 + 0.25 + 0.25 + 6.25) / 3, 10);
    expect(variances.juror).toBeCloseTo(7 / 3, 10);
  });
});
