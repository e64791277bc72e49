// A question of the jury to the entrant: which step is open in which state, and until when.
import { describe, expect, test } from "vitest";

import { checkInquiryStep, type InquiryStep } from "#app/areas/entries/inquiry";
import { instant, plus } from "#app/base/instant";
import { INQUIRY_STATES } from "#db/vocabulary/entry";

const day = (no: number) => plus(instant(0), no * 86_400_000);
const edition = { rulesFrozenAt: day(1), entriesOpenAt: day(1), entriesCloseAt: day(10), judgingOpenAt: day(20), judgingCloseAt: day(30), sealedAt: day(40), publishAt: day(50) };

describe.each([
  ["forward", "asked", "forwarded"],
  ["decline", "asked", "declined"],
  ["answer", "forwarded", "answered"],
] satisfies [InquiryStep, string, string][])("the step %s", (step, from, to) => {
  test.each(INQUIRY_STATES)("from %s", (state) => {
    expect(checkInquiryStep(step, { state, edition, now: day(25) })).toEqual(state === from ? { ok: true, value: to } : { ok: false, reason: "changed" });
  });
});

test.each([
  ["before judging", day(15), false],
  ["while the jury judges", day(25), true],
  ["while it deliberates", day(35), true],
  ["after the seal", day(45), false],
  ["after publication", day(55), false],
])("%s", (_when, now, open) => {
  expect(checkInquiryStep("answer", { state: "forwarded", edition, now }).ok).toBe(open);
});
