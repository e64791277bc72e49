// What a juror typed, read against the criteria and the scale.
import { describe, expect, test } from "vitest";

import { readTyped } from "#app/areas/scoring/typed-sheet";

const desk = { criteria: [{ id: "benefit", weight: 60 }, { id: "innovation", weight: 40 }], scale: { min: 0, max: 10 } };
const typed = (points: Record<string, string>, texts: { reasons?: Record<string, string>; comment?: string } = {}) => ({ points, reasons: texts.reasons ?? {}, comment: texts.comment ?? "" });

test("points become numbers, nothing typed becomes not scored, texts lose the space around them", () => {
  const read = readTyped(typed({ benefit: " 7 ", innovation: "" }, { reasons: { benefit: " weil\r\nes wirkt " }, comment: "\n" }), desk);
  expect(read).toEqual({ ok: true, value: { points: { benefit: 7, innovation: null }, reasons: { benefit: "weil\nes wirkt", innovation: "" }, comment: "" } });
});

test("all points off the scale are named at once, each as it was typed", () => {
  expect(readTyped(typed({ benefit: "11", innovation: "1e3" }), desk)).toEqual({
    ok: false,
    reason: [
      { criterionId: "benefit", problem: "above-scale", typed: "11" },
      { criterionId: "innovation", problem: "not-a-number", typed: "1e3" },
    ],
  });
});

describe("a list that is not this category's is no form of this page", () => {
  test.each([
    ["a criterion too few", { benefit: "7" }, {}],
    ["a criterion too many", { benefit: "7", innovation: "7", beauty: "7" }, {}],
    ["another criterion", { benefit: "7", beauty: "7" }, {}],
    ["a reason for another criterion", { benefit: "7", innovation: "7" }, { beauty: "weil" }],
  ])("%s", (_case, points, reasons) => {
    expect(readTyped(typed(points, { reasons }), desk)).toEqual({ ok: false, reason: "other-criteria" });
  });
});
