// What a juror may type, what a submission needs, and who may take a sheet from state to state.
import { describe, expect, it } from "vitest";

import { checkPoints, checkStep, isOnScale, missingForSubmit, SHEET_STEPS, type SheetStep } from "#app/areas/scoring/sheet";
import { SHEET_STATES } from "#db/vocabulary/scoring";

const tenPoints = { min: 0, max: 10 };
const fromOneToFive = { min: 1, max: 5 };

describe("points as a person typed them", () => {
  it.each([
    ["0", 0],
    ["7", 7],
    [" 7 ", 7],
    ["\t10\n", 10],
    ["07", 7],
    ["-0", 0],
  ])("%j is %d points", (raw, points) => {
    expect(checkPoints(tenPoints, raw)).toEqual({ ok: true, value: points });
  });

  it.each(["", " ", "\u00A0"])("%j is not scored, which is not zero", (raw) => {
    expect(checkPoints(tenPoints, raw)).toEqual({ ok: true, value: null });
  });

  it.each([
    ["7.5", "not-whole"],
    ["7,5", "not-whole"],
    ["7.0", "not-whole"],
    [".5", "not-whole"],
    ["1e3", "not-a-number"],
    ["1e0", "not-a-number"],
    ["0x7", "not-a-number"],
    ["+7", "not-a-number"],
    ["7 8", "not-a-number"],
    ["７", "not-a-number"],
    ["sieben", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["-", "not-a-number"],
    ["-1", "below-scale"],
    ["11", "above-scale"],
    ["99999999999999999999999", "above-scale"],
  ])("%j is refused: %s", (raw, reason) => {
    expect(checkPoints(tenPoints, raw)).toEqual({ ok: false, reason });
  });

  it("the edition's scale decides: 0 is below a scale of 1 to 5, and 6 above it", () => {
    expect(checkPoints(fromOneToFive, "0")).toEqual({ ok: false, reason: "below-scale" });
    expect(checkPoints(fromOneToFive, "1")).toEqual({ ok: true, value: 1 });
    expect(checkPoints(fromOneToFive, "5")).toEqual({ ok: true, value: 5 });
    expect(checkPoints(fromOneToFive, "6")).toEqual({ ok: false, reason: "above-scale" });
  });

  it.each([
    [0, true],
    [10, true],
    [-1, false],
    [11, false],
    [7.5, false],
    [Number.NaN, false],
  ])("%d on a scale of 0 to 10: %s", (points, expected) => {
    expect(isOnScale(tenPoints, points)).toBe(expected);
  });
});

describe("what a submission lacks", () => {
  const criteria = [{ id: "gain" }, { id: "novelty" }];
  const reasonRule = { lowAt: 2, highAt: 9 };

  it.each([
    ["nothing", { gain: 3, novelty: 8 }, {}, []],
    ["nothing, extremes being explained", { gain: 2, novelty: 9 }, { gain: "No saving.", novelty: "First of its kind." }, []],
    ["nothing where a reason is given without need", { gain: 5, novelty: 5 }, { gain: "Solid." }, []],
    ["points of a criterion that is null", { gain: 5, novelty: null }, {}, [{ criterionId: "novelty", what: "points" }]],
    ["points of a criterion that is absent", { novelty: 5 }, {}, [{ criterionId: "gain", what: "points" }]],
    ["everything, in the order of the criteria", {}, {}, [{ criterionId: "gain", what: "points" }, { criterionId: "novelty", what: "points" }]],
    ["points where they are off the scale", { gain: 11, novelty: 5 }, { gain: "More than all." }, [{ criterionId: "gain", what: "points" }]],
    ["a reason at 2", { gain: 2, novelty: 5 }, {}, [{ criterionId: "gain", what: "reason" }]],
    ["a reason at 0, which is scored", { gain: 0, novelty: 5 }, {}, [{ criterionId: "gain", what: "reason" }]],
    ["a reason at 9", { gain: 5, novelty: 9 }, {}, [{ criterionId: "novelty", what: "reason" }]],
    ["a reason at 10 that is more than blanks", { gain: 10, novelty: 5 }, { gain: " \n" }, [{ criterionId: "gain", what: "reason" }]],
  ])("%s", (_, points, reasons, missing) => {
    expect(missingForSubmit({ criteria, points: { ...points }, reasons: { ...reasons }, scale: tenPoints, reasonRule })).toEqual(missing);
  });

  it("the limits for reasons are the edition's: at 1 and 10, points of 2 and 9 need none", () => {
    const sheet = { criteria, points: { gain: 2, novelty: 9 }, reasons: {}, scale: tenPoints };
    expect(missingForSubmit({ ...sheet, reasonRule: { lowAt: 1, highAt: 10 } })).toEqual([]);
  });
});

describe("the steps of a sheet", () => {
  const steps: readonly SheetStep[] = ["submit", "abstain", "reopen", "void"];

  it.each([
    ["draft", "submit", "juror", "submitted"],
    ["draft", "abstain", "juror", "abstained"],
    ["submitted", "reopen", "office", "draft"],
    ["abstained", "reopen", "office", "draft"],
    ["draft", "void", "juror", "void"],
    ["submitted", "void", "juror", "void"],
    ["submitted", "void", "office", "void"],
    ["abstained", "void", "office", "void"],
  ] as const)("a sheet in %s can %s by the %s and is then %s", (state, step, actor, next) => {
    expect(checkStep(step, { state, actor, reason: "because" })).toEqual({ ok: true, value: next });
  });

  it.each([
    ["submitted", "submit", "juror"],
    ["abstained", "submit", "juror"],
    ["submitted", "abstain", "juror"],
    ["draft", "reopen", "office"],
  ] as const)("a sheet in %s cannot %s", (state, step, actor) => {
    expect(checkStep(step, { state, actor, reason: "because" })).toEqual({ ok: false, reason: "not-from-this-state" });
  });

  it.each(steps)("a void sheet stays on record as it is: no %s", (step) => {
    for (const actor of ["juror", "office"] as const) {
      expect(checkStep(step, { state: "void", actor, reason: "because" })).toEqual({ ok: false, reason: "not-from-this-state" });
    }
  });

  it.each([
    ["draft", "submit", "office"],
    ["draft", "abstain", "office"],
    ["submitted", "reopen", "juror"],
    ["abstained", "reopen", "juror"],
  ] as const)("a sheet in %s cannot %s by the %s", (state, step, actor) => {
    expect(checkStep(step, { state, actor, reason: "because" })).toEqual({ ok: false, reason: "not-by-this-actor" });
  });

  it.each([
    ["draft", "abstain", "juror"],
    ["submitted", "reopen", "office"],
    ["submitted", "void", "office"],
  ] as const)("from %s, %s needs a reason that is more than blanks", (state, step, actor) => {
    expect(checkStep(step, { state, actor, reason: "" })).toEqual({ ok: false, reason: "reason-missing" });
    expect(checkStep(step, { state, actor, reason: " \n" })).toEqual({ ok: false, reason: "reason-missing" });
  });

  it("submitting needs no reason", () => {
    expect(checkStep("submit", { state: "draft", actor: "juror", reason: "" }).ok).toBe(true);
  });

  it("lead to every state", () => {
    expect(new Set(Object.values(SHEET_STEPS).map(({ to }) => to))).toEqual(new Set(SHEET_STATES));
  });
});
