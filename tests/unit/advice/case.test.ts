// The law of a case: its number, its states and who moves them, its region, its parties, the times that can be booked.
import { describe, expect, test } from "vitest";

import { caseNumber } from "#app/areas/advice/case-number";
import { placedParties } from "#app/areas/advice/case-parties";
import { CASE_STEPS, checkCaseStep, officeSteps, stateAfterRequester, type CaseStep } from "#app/areas/advice/case-state";
import { partiesInput, requestInput } from "#app/areas/advice/case.input";
import { MAX_CASE_BYTES, MAX_CASE_DOCUMENTS, mayHandIn } from "#app/areas/advice/document-limit";
import { regionOfCode, regionOrSaid } from "#app/areas/advice/region";
import { mayBook, overlaps, slotsFrom } from "#app/areas/advice/slot";
import { HOUR, instant, MINUTE, plus } from "#app/base/instant";
import { isSentTwice, SENT_TWICE } from "#app/base/sent-twice";
import { CASE_SIDES, CASE_STATES, type CaseSide, type CaseState } from "#db/vocabulary/advice";

const NOW = instant(Date.parse("2024-02-01T11:00:00Z"));

test.each([
  ["advice", 2024, 1, "B-2024-001"],
  ["advice", 2024, 1_234, "B-2024-1234"],
  ["pre-assessment", 2025, 12, "V-2025-012"],
] as const)("the number of a case: %s %i %i", (kind, year, running, number) => {
  expect(caseNumber(kind, year, running)).toBe(number);
});

describe("a case moves", () => {
  const ALLOWED: readonly (readonly [CaseStep, CaseSide, CaseState, CaseState])[] = [
    ["take", "office", "received", "in-progress"],
    ["ask", "office", "in-progress", "waiting"],
    ["resume", "office", "waiting", "in-progress"],
    ["resume", "requester", "waiting", "in-progress"],
    ["close", "office", "received", "closed"],
    ["close", "office", "in-progress", "closed"],
    ["close", "office", "waiting", "closed"],
    ["reopen", "office", "closed", "in-progress"],
    ["reopen", "requester", "closed", "in-progress"],
  ];
  const steps = Object.keys(CASE_STEPS) as CaseStep[];
  const every = steps.flatMap((step) => CASE_SIDES.flatMap((side) => CASE_STATES.map((state) => [step, side, state] as const)));

  test.each(every)("%s by the %s of one that is %s, or not", (step, side, state) => {
    const [, , , to] = ALLOWED.find((known) => known[0] === step && known[1] === side && known[2] === state) ?? [];
    expect(checkCaseStep(step, side, state)).toEqual(to === undefined ? { ok: false, reason: "changed" } : { ok: true, value: to });
  });

  test.each([
    ["received", ["take", "close"]],
    ["in-progress", ["ask", "close"]],
    ["waiting", ["resume", "close"]],
    ["closed", ["reopen"]],
  ] as const)("what the office may do with one that is %s", (state, may) => {
    expect(officeSteps(state)).toEqual(may);
  });

  test.each([
    ["received", null, "received"],
    ["in-progress", "a", "in-progress"],
    ["waiting", "a", "in-progress"],
    ["closed", "a", "in-progress"],
    ["closed", null, "received"],
  ] as const)("when the requester writes: %s with adviser %s becomes %s", (state, adviser, after) => {
    expect(stateAfterRequester(state, adviser)).toBe(after);
  });
});

test.each([
  ["05111000", "duesseldorf"],
  ["05334002", "koeln"],
  ["05554008", "muenster"],
  ["05754", "detmold"],
  ["05915000", "arnsberg"],
  ["05000000", null],
  ["03456000", null],
  ["GM0197", null],
  [null, null],
])("the region of %s is %s", (code, region) => {
  expect(regionOfCode(code)).toBe(region);
});

test("each organisation of the directory is a party once, and the lead comes first", () => {
  const [a, b, free] = [{ organisationId: "a", name: "A" }, { organisationId: "b", name: "B" }, { organisationId: null, name: "Verein" }];
  expect(placedParties(a, [b, a, free, b, free]).map(({ name, role, position }) => [position, role, name])).toEqual([
    [0, "lead", "A"],
    [1, "partner", "B"],
    [2, "partner", "Verein"],
    [3, "partner", "Verein"],
  ]);
});

test.each([
  [{ count: 0, bytes: 0 }, MAX_CASE_BYTES, { ok: true, value: undefined }],
  [{ count: 1, bytes: 1 }, MAX_CASE_BYTES, { ok: false, reason: "too-much" }],
  [{ count: MAX_CASE_DOCUMENTS - 1, bytes: 0 }, 1, { ok: true, value: undefined }],
  [{ count: MAX_CASE_DOCUMENTS, bytes: 0 }, 1, { ok: false, reason: "too-many" }],
])("a case with %o takes a file of %i bytes, or not", (present, size, verdict) => {
  expect(mayHandIn(present, size)).toEqual(verdict);
});

describe("a time of the consultation hour", () => {
  test.each([
    ["an hour before it begins", plus(NOW, HOUR), null, { ok: true, value: undefined }],
    ["less than an hour before", plus(NOW, HOUR - 1), null, { ok: false, reason: "past" }],
    ["once it has begun", plus(NOW, -1), null, { ok: false, reason: "past" }],
    ["that was taken back", plus(NOW, 2 * HOUR), NOW, { ok: false, reason: "taken" }],
  ] as const)("%s", (_when, startsAt, withdrawnAt, verdict) => {
    expect(mayBook({ startsAt, withdrawnAt }, NOW)).toEqual(verdict);
  });

  test("several follow one another without a gap, and only those that share a moment overlap", () => {
    const [first, second, third] = slotsFrom(NOW, 30, 3);
    expect([first, second, third].map((span) => span && span.endsAt - span.startsAt)).toEqual([30 * MINUTE, 30 * MINUTE, 30 * MINUTE]);
    expect(first && second && overlaps(first, second)).toBe(false);
    expect(first && overlaps(first, { startsAt: plus(NOW, 29 * MINUTE), endsAt: plus(NOW, HOUR) })).toBe(true);
    expect(third?.startsAt).toBe(NOW + HOUR);
  });
});

test("the district follows from the code; what was said of the seat counts where there is none, and nothing is guessed", () => {
  expect([regionOrSaid("05554008", "koeln"), regionOrSaid(null, "koeln"), regionOrSaid("GM0197", "koeln"), regionOrSaid(null, null)]).toEqual(["muenster", "koeln", "koeln", null]);
});

describe("words are sent twice", () => {
  const said = [{ by: "office", text: "Ja.", at: NOW }];

  test.each([
    ["the same side says them again at once", said, { by: "office", text: "Ja." }, NOW, true],
    ["just before the time is over", said, { by: "office", text: "Ja." }, plus(NOW, SENT_TWICE - 1), true],
    ["not when it is", said, { by: "office", text: "Ja." }, plus(NOW, SENT_TWICE), false],
    ["not when the other side says them", said, { by: "requester", text: "Ja." }, NOW, false],
    ["not when they are others", said, { by: "office", text: "Nein." }, NOW, false],
    ["not when something was said between", [...said, { by: "requester", text: "Wirklich?", at: NOW }], { by: "office", text: "Ja." }, NOW, false],
    ["not when nothing was said yet", [], { by: "office", text: "Ja." }, NOW, false],
  ] as const)("%s", (_when, before, words, now, expected) => {
    expect(isSentTwice<string>(before, words, now)).toBe(expected);
  });
});

test("empty lines are no partners, and the office can save as many as a pre-assessment names", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Gemeinde ${at}`).join("\n\n");
  const asked = (partners: string) => requestInput.shape.partners.safeParse(partners).success;
  const named = (partners: string) => partiesInput.safeParse({ lead: "Stadt Bocholt", partners }).success;
  expect([asked(lines(30)), asked(lines(31)), named(lines(429)), named(lines(430))]).toEqual([true, false, true, false]);
});
