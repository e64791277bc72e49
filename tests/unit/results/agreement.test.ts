// Coefficients of agreement against the tables that they were published with.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import { intraclassCorrelations } from "#app/areas/results/intraclass-correlation";
import { kendallW } from "#app/areas/results/kendall-w";
import { krippendorffAlphas } from "#app/areas/results/krippendorff-alpha";
import { groupScores } from "#app/areas/results/score-group";
import { scoresFrom, scoresFromDigits } from "#tests/factories/scores";
import { distance } from "#tests/support/distance";

type Table = readonly (readonly (number | null)[])[];

const groupOf = (table: Table) => groupScores(scoresFrom(table));

/** Jurors in rows, as the papers print them, become entries in rows. */
function turned(rows: Table): Table {
  return (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? null));
}

describe("intraclass correlations (Shrout & Fleiss 1979)", () => {
  test("tables 2 and 4: six targets, four judges", () => {
    const table = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
    const rounded = Object.entries(intraclassCorrelations(groupOf(table))).map(([name, value]) => `${name} ${value?.toFixed(2)}`);
    expect(rounded).toEqual(["icc1 0.17", "icc1k 0.44", "icc2 0.29", "icc2k 0.62", "icc3 0.71", "icc3k 0.91"]);
  });

  it("ICC(1) needs equally many scores per entry, ICC(2) and ICC(3) a full table", () => {
    const differentJurors = intraclassCorrelations(groupScores(scoresFromDigits("78. .96 5.4")));
    expect(differentJurors.icc1).not.toBeNull();
    expect(differentJurors).toMatchObject({ icc2: null, icc2k: null, icc3: null, icc3k: null });
    expect(Object.values(intraclassCorrelations(groupScores(scoresFromDigits("789 .96 54."))))).toEqual(Array.from({ length: 6 }, () => null));
  });

  it("there is none of equal scores, and full agreement is exactly 1", () => {
    expect(Object.values(intraclassCorrelations(groupScores(scoresFromDigits("777 777"))))).toEqual(Array.from({ length: 6 }, () => null));
    expect(Object.values(intraclassCorrelations(groupScores(scoresFromDigits("333 777 999"))))).toEqual(Array.from({ length: 6 }, () => 1));
  });
});

describe("Kendall's W", () => {
  test("with ties: NAG Library, example of routine G08DAF, W = 0.828", () => {
    const comparisons = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(kendallW(groupOf(turned(comparisons)))?.toFixed(3)).toBe("0.828");
  });

  it("is 1 for one order, 0 for opposite orders, and does not see severity", () => {
    expect(kendallW(groupScores(scoresFromDigits("12 34 56")))).toBe(1);
    expect(kendallW(groupScores(scoresFromDigits("13 22 31")))).toBe(0);
    expect(kendallW(groupScores(scoresFromDigits("17 38 59")))).toBe(1);
  });

  test.each([["a gap", "12 3. 56"], ["one juror", "1 2 3"], ["one entry", "123"], ["jurors who give everybody the same", "57 57 57"]])("%s: there is none", (_what, digits) => {
    expect(kendallW(groupScores(scoresFromDigits(digits)))).toBeNull();
  });
});

describe("Krippendorff's alpha", () => {
  test("Krippendorff 2011, section D: four observers, twelve units, gaps", () => {
    const observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."].map((row) => [...row].map((digit) => (digit === "." ? null : Number(digit))));
    const { alphaInterval, alphaOrdinal } = krippendorffAlphas(groupOf(turned(observers)));
    expect([alphaInterval?.toFixed(3), alphaOrdinal?.toFixed(3)]).toEqual(["0.849", "0.815"]);
  });

  test.each([["no entry with two scores", "1. .2 3."], ["one entry", "789"], ["one entry with two scores", "79 3. .5"], ["equal scores", "77 77"]])("%s: there is none", (_what, digits) => {
    expect(krippendorffAlphas(groupScores(scoresFromDigits(digits)))).toEqual({ alphaInterval: null, alphaOrdinal: null });
  });

  it("agrees with the table of coincidences, on any table", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 }), (rows) => {
        const scores = scoresFrom(rows);
        if (scores.length === 0) return;
        const { alphaInterval, alphaOrdinal } = krippendorffAlphas(groupScores(scores));
        expect(distance(alphaInterval, alphaByCoincidences(rows, (a, b) => (a - b) ** 2))).toBeLessThan(1e-9);
        expect(distance(alphaOrdinal, alphaByCoincidences(rows, ordinal))).toBeLessThan(1e-9);
      }),
    );
  });
});

function ordinal(a: number, b: number, counts: readonly number[]): number {
  const between = counts.slice(Math.min(a, b), Math.max(a, b) + 1).reduce((sum, count) => sum + count, 0);
  return a === b ? 0 : (between - ((counts[a] ?? 0) + (counts[b] ?? 0)) / 2) ** 2;
}

/** By the definition: observed and expected coincidences of values 0 to 5, of at least two units. */
function alphaByCoincidences(rows: Table, difference: (a: number, b: number, counts: readonly number[]) => number): number | null {
  if (rows.filter((row) => row.filter((value) => value !== null).length > 1).length < 2) return null;
  const coincidences = Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0]);
  for (const row of rows) {
    const values = row.filter((value) => value !== null);
    values.forEach((a, i) => values.forEach((b, j) => {
      const cells = coincidences[a];
      if (i !== j && cells) cells[b] = (cells[b] ?? 0) + 1 / (values.length - 1);
    }));
  }
  const counts = coincidences.map((cells) => cells.reduce((sum, value) => sum + value, 0));
  const n = counts.reduce((sum, value) => sum + value, 0);
  let [observed, expected] = [0, 0];
  coincidences.forEach((cells, a) => cells.forEach((value, b) => {
    observed += value * difference(a, b, counts);
    expected += (counts[a] ?? 0) * (counts[b] ?? 0) * difference(a, b, counts);
  }));
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : null;
}

describe("whatever the table", () => {
  it("a coefficient is a figure within its bounds, or there is none: never a number that means nothing", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain((jurors) => fc.array(fc.array(cell, { minLength: jurors, maxLength: jurors }), { minLength: 1, maxLength: 5 })), (rows) => {
        const scores = scoresFrom(rows);
        if (scores.length === 0) return;
        const group = groupScores(scores);
        const figures = { ...intraclassCorrelations(group), kendallW: kendallW(group), ...krippendorffAlphas(group) };
        for (const [name, figure] of Object.entries(figures)) expect(figure === null || (Number.isFinite(figure) && figure <= 1 + 1e-12), `${name}: ${figure}`).toBe(true);
        expect(figures.kendallW ?? 0).toBeGreaterThanOrEqual(0);
        const nothingToCompare = group.entries.length < 2 || group.jurors.length < 2 || new Set(group.above).size < 2;
        expect(Object.values(figures).every((figure) => figure === null) || !nothingToCompare).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
