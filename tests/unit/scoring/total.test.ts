// A sheet's total is a whole number; what is not scored is in no total.
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { outOfHundred, shownTotal, totalSoFar, weightedTotal } from "#app/areas/scoring/total";
import { fraction } from "#app/base/fraction";

const criteria = [
  { id: "gain", weight: 40 },
  { id: "novelty", weight: 30 },
  { id: "future", weight: 30 },
];

describe("the weighted total of a sheet", () => {
  it.each([
    [{ gain: 0, novelty: 0, future: 0 }, 0],
    [{ gain: 10, novelty: 10, future: 10 }, 1000],
    [{ gain: 8, novelty: 6, future: 7 }, 710], // 320 + 180 + 210
    [{ gain: 1, novelty: 0, future: 0 }, 40],
    [{ gain: 0, novelty: 1, future: 0 }, 30],
  ])("of %j is %i", (points, total) => {
    expect(weightedTotal(criteria, points)).toEqual({ ok: true, value: total });
  });

  it.each([[{ gain: 8, novelty: null, future: 7 }], [{ gain: 8, future: 7 }], [{}]])("of an incomplete sheet %j does not exist", (points) => {
    expect(weightedTotal(criteria, { ...points })).toEqual({ ok: false, reason: "incomplete" });
  });

  it("needs points even where the weight is 0", () => {
    const unweighted = [{ id: "gain", weight: 100 }, { id: "style", weight: 0 }];
    expect(weightedTotal(unweighted, { gain: 5, style: null })).toEqual({ ok: false, reason: "incomplete" });
    expect(weightedTotal(unweighted, { gain: 5, style: 9 })).toEqual({ ok: true, value: 500 });
  });

  it.each([
    [[{ id: "gain", weight: 33.3 }], { gain: 5 }],
    [[{ id: "gain", weight: 100 }], { gain: 7.5 }],
    [[{ id: "gain", weight: 100 }], { gain: Number.NaN }],
  ])("is never made of broken numbers", (broken, points) => {
    expect(() => weightedTotal(broken, points)).toThrow(RangeError);
  });

  it("lies between lowest and highest points times 100", () => {
    const points = fc.record({ gain: fc.nat(10), novelty: fc.nat(10), future: fc.nat(10) });
    fc.assert(
      fc.property(points, (sheet) => {
        const given = Object.values(sheet);
        const total = weightedTotal(criteria, sheet);
        expect(total.ok && total.value >= 100 * Math.min(...given) && total.value <= 100 * Math.max(...given)).toBe(true);
      }),
    );
  });
});

describe("the total so far", () => {
  it.each([
    [{}, { total: 0, weight: 0, open: 3 }],
    [{ gain: 8, novelty: null }, { total: 320, weight: 40, open: 2 }],
    [{ gain: 8, novelty: 0 }, { total: 320, weight: 70, open: 1 }],
    [{ gain: 8, novelty: 6, future: 7 }, { total: 710, weight: 100, open: 0 }],
  ])("of %j counts scored criteria only, a zero among them", (points, soFar) => {
    expect(totalSoFar(criteria, { ...points })).toEqual(soFar);
  });
});

describe("a total as it is shown", () => {
  const tenPoints = { max: 10 };

  it.each([
    [0, tenPoints, "0.0"],
    [1000, tenPoints, "100.0"],
    [710, tenPoints, "71.0"],
    [735, tenPoints, "73.5"],
    [500, { max: 5 }, "100.0"],
    [350, { max: 5 }, "70.0"],
    [1600, { max: 20 }, "80.0"],
    [100, { max: 3 }, "33.3"],
    [200, { max: 3 }, "66.7"],
    [fraction(2000, 3), tenPoints, "66.7"],
    [fraction(1335, 2), tenPoints, "66.8"], // 667.5 of 1000 is 66.75
  ])("%o on %j is %s of 100", (total, scale, shown) => {
    expect(shownTotal(total, scale)).toBe(shown);
  });

  it("is exact before it is rounded", () => {
    expect(outOfHundred(200, { max: 3 })).toEqual(fraction(200, 3));
    expect(outOfHundred(fraction(2000, 3), tenPoints)).toEqual(fraction(200, 3));
  });
});
