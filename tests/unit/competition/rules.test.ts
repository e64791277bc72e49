import { describe, expect, test } from "vitest";

import { instant, plus } from "#app/base/instant";
import { juryRuleProblems, mayChangeRules, mayMoveDeadline, openingProblems, orderProblems } from "#app/areas/competition/rules";
import { edition2024 } from "#db/reference/edition-2024";

const at = (day: number) => instant(day * 86_400_000);
const schedule = { entriesOpenAt: at(1), entriesCloseAt: at(2), judgingOpenAt: at(3), judgingCloseAt: at(4), publishAt: at(5) };
const rules = { ...edition2024.settings, anchors: edition2024.anchors };
const categories = edition2024.categories.map(({ key, criteria }) => ({ id: key, weights: criteria.map(({ weight }) => weight) }));

describe("the dates of an edition follow one another", () => {
  test.each([
    { what: "all in order", change: {}, found: [] },
    { what: "none set yet", change: { entriesOpenAt: null, entriesCloseAt: null, judgingOpenAt: null, judgingCloseAt: null, publishAt: null }, found: [] },
    { what: "entries close before they open", change: { entriesCloseAt: at(0) }, found: [{ field: "entriesCloseAt", problem: "too-early", than: "entriesOpenAt" }] },
    { what: "entries close as they open", change: { entriesCloseAt: at(1) }, found: [{ field: "entriesCloseAt", problem: "too-early", than: "entriesOpenAt" }] },
    { what: "judging opens before entries close", change: { judgingOpenAt: at(1.5) }, found: [{ field: "judgingOpenAt", problem: "too-early", than: "entriesCloseAt" }] },
    { what: "judging opens as entries close", change: { judgingOpenAt: at(2) }, found: [] },
    { what: "judging closes as it opens", change: { judgingCloseAt: at(3) }, found: [{ field: "judgingCloseAt", problem: "too-early", than: "judgingOpenAt" }] },
    { what: "publication before judging closes", change: { publishAt: at(3.5) }, found: [{ field: "publishAt", problem: "too-early", than: "judgingCloseAt" }] },
    {
      what: "two of them wrong",
      change: { entriesCloseAt: at(1), publishAt: at(1) },
      found: [
        { field: "entriesCloseAt", problem: "too-early", than: "entriesOpenAt" },
        { field: "publishAt", problem: "too-early", than: "judgingCloseAt" },
      ],
    },
  ])("$what", ({ change, found }) => {
    expect(orderProblems({ ...schedule, ...change })).toEqual(found);
  });
});

describe("scale, anchors, quorum and size of the jury", () => {
  test.each([
    { what: "of the shipped edition are valid", change: {}, found: [] },
    { what: "a scale below zero", change: { scaleMin: -1 }, found: [{ field: "scaleMin", problem: "below-zero" }] },
    { what: "a scale of one value", change: { scaleMin: 10, anchors: [] }, found: [{ field: "scaleMax", problem: "not-above-minimum" }] },
    { what: "an anchor above the scale", change: { anchors: [{ points: 11 }] }, found: [{ field: "anchors", problem: "off-scale" }] },
    { what: "an anchor below the scale", change: { scaleMin: 1 }, found: [{ field: "anchors", problem: "off-scale" }] },
    { what: "an anchor between two points", change: { anchors: [{ points: 2.5 }] }, found: [{ field: "anchors", problem: "off-scale" }] },
    { what: "two anchors at the same points", change: { anchors: [{ points: 5 }, { points: 5 }] }, found: [{ field: "anchors", problem: "twice" }] },
    { what: "points that would ask for a reason as low and as high ones at once", change: { reasonLowAt: 9 }, found: [{ field: "reasonHighAt", problem: "overlapping" }] },
    { what: "a quorum of nobody", change: { quorum: 0 }, found: [{ field: "quorum", problem: "below-one" }] },
    { what: "a quorum of one", change: { quorum: 1 }, found: [] },
    { what: "fewer jurors per entry than the quorum", change: { jurorsPerEntry: 2 }, found: [{ field: "jurorsPerEntry", problem: "below-quorum" }] },
    { what: "just as many jurors per entry as the quorum", change: { jurorsPerEntry: 3 }, found: [] },
    { what: "no partner at all", change: { minPartners: 0 }, found: [{ field: "minPartners", problem: "below-one" }] },
    {
      what: "numbers that are not whole",
      change: { quorum: 2.5, scaleMax: Number.NaN },
      found: [
        { field: "scaleMax", problem: "not-whole" },
        { field: "quorum", problem: "not-whole" },
      ],
    },
  ])("$what", ({ change, found }) => {
    expect(juryRuleProblems({ ...rules, ...change })).toEqual(found);
  });
});

describe("entries can open", () => {
  test("with the shipped edition, once its dates are set; the instant of publication may come later", () => {
    expect(openingProblems({ schedule: { ...schedule, publishAt: null }, rules, categories })).toEqual([]);
  });

  test("not while a date is missing, a rule is wrong, or the weights of a category do not sum to 100", () => {
    const [first, ...others] = categories;
    if (first === undefined) throw new Error("the shipped edition has categories");
    const problems = openingProblems({
      schedule: { ...schedule, entriesCloseAt: null, judgingCloseAt: at(3) },
      rules: { ...rules, quorum: 0 },
      categories: [{ ...first, weights: [40, 30, 29] }, ...others],
    });
    expect(problems).toEqual([
      { field: "entriesCloseAt", problem: "not-set" },
      { field: "judgingCloseAt", problem: "too-early", than: "judgingOpenAt" },
      { field: "quorum", problem: "below-one" },
      { field: "weights", categoryId: first.id, problem: "sum-not-100" },
    ]);
  });

  test("not without a category", () => {
    expect(openingProblems({ schedule, rules, categories: [] })).toEqual([{ field: "categories", problem: "none" }]);
  });
});

test("rules may change until they are frozen", () => {
  expect(mayChangeRules({ rulesFrozenAt: null })).toEqual({ ok: true });
  expect(mayChangeRules({ rulesFrozenAt: at(1) })).toEqual({ ok: false, reason: "frozen" });
});

test.each([
  ["later, while it is open", 3, at(1), "may"],
  ["later, in its last millisecond", 3, plus(at(2), 59_999), "may"],
  ["later, when it has passed", 3, plus(at(2), 60_000), "passed"],
  ["earlier", 1, at(1), "not-later"],
  ["to where it is", 2, at(1), "not-later"],
] as const)("a deadline is moved %s: %s", (_, day, now, verdict) => {
  const result = mayMoveDeadline(at(2), at(day), now);
  expect(result.ok ? "may" : result.reason).toBe(verdict);
});
