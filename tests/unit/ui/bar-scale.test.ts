// Bar charts show figures in proportion and never draw a missing figure as a zero.

import { describe, expect, test } from "vitest";

import { axisEnd, barLength } from "#app/ui/bar-scale";

describe("the axis ends at the next round number", () => {
  test.each([
    { values: [], end: 1 },
    { values: [0, 0], end: 1 },
    { values: [null, null], end: 1 },
    { values: [1], end: 1 },
    { values: [3, null, 7], end: 10 },
    { values: [24, 13], end: 25 },
    { values: [26], end: 50 },
    { values: [100], end: 100 },
    { values: [101], end: 200 },
    { values: [0.4], end: 0.5 },
  ])("$values end at $end", ({ values, end }) => {
    expect(axisEnd(values)).toBeCloseTo(end, 10);
  });
});

describe("a bar is as long as its share of the axis", () => {
  test.each([
    { value: 0, end: 10, length: 0 },
    { value: 1, end: 3, length: 33.33 },
    { value: 10, end: 10, length: 100 },
    { value: 12, end: 10, length: 100 },
    { value: -1, end: 10, length: 0 },
  ])("$value of $end is $length %", ({ value, end, length }) => {
    expect(barLength(value, end)).toBe(length);
  });
});
