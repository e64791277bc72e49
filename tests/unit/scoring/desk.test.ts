// What stands on a sheet, whether two contents are the same, and what comes of a choice between two.
import { describe, expect, test } from "vitest";

import { contentOf, differencesOf, isSameContent, withStored, type StoredSheet } from "#app/areas/scoring/desk";
import { instant } from "#app/base/instant";

const criteria = [{ id: "benefit", weight: 60 }, { id: "innovation", weight: 40 }];
const sheet: StoredSheet = {
  id: "s",
  state: "draft",
  total: null,
  comment: "Gut.",
  abstainReason: null,
  voidReason: null,
  reopenReason: null,
  version: 3,
  updatedAt: instant(0),
  submittedAt: null,
  scores: [{ criterionId: "benefit", points: 0, reason: "Nichts erkennbar." }],
};

test("a criterion without a score is not scored, which is not zero", () => {
  expect(contentOf({ criteria, sheet })).toEqual({ points: { benefit: 0, innovation: null }, reasons: { benefit: "Nichts erkennbar.", innovation: "" }, comment: "Gut." });
  expect(contentOf({ criteria, sheet: null })).toEqual({ points: { benefit: null, innovation: null }, reasons: { benefit: "", innovation: "" }, comment: "" });
});

describe("the same content", () => {
  const content = contentOf({ criteria, sheet });
  test.each([
    ["itself", content, true],
    ["another comment", { ...content, comment: "Sehr gut." }, false],
    ["zero instead of not scored", { ...content, points: { ...content.points, innovation: 0 } }, false],
    ["another reason", { ...content, reasons: { ...content.reasons, innovation: "Neu." } }, false],
  ])("as %s: %s", (_case, other, same) => {
    expect(isSameContent(content, other)).toBe(same);
  });
});

describe("of two contents", () => {
  const stored = contentOf({ criteria, sheet });
  const typed = { points: { benefit: 4, innovation: 8 }, reasons: { benefit: "Etwas.", innovation: "" }, comment: "Sehr gut." };

  test("the differing criteria and the comment are named, in their order", () => {
    expect(differencesOf(typed, stored)).toEqual(["benefit", "innovation", "comment"]);
    expect(differencesOf({ ...stored, reasons: { ...stored.reasons, innovation: "Neu." } }, stored)).toEqual(["innovation"]);
  });

  test("a criterion is chosen with its points and its reason; what is not chosen stays as typed", () => {
    expect(withStored(typed, stored, ["benefit"])).toEqual({ points: { benefit: 0, innovation: 8 }, reasons: { benefit: "Nichts erkennbar.", innovation: "" }, comment: "Sehr gut." });
    expect(withStored(typed, stored, ["benefit", "innovation", "comment"])).toEqual(stored);
    expect(withStored(typed, stored, ["nowhere"])).toEqual(typed);
  });
});
