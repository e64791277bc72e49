// How far judging is, who is silent, and who may be reminded today.
import { describe, expect, test } from "vitest";

import { doneIn, dueIn, isSilent, lackingFirst, lackingSheets, leftIn, mayRemind, tallyOf } from "#app/areas/scoring/progress";
import { instant } from "#app/base/instant";
import type { SheetState } from "#db/vocabulary/scoring";

const tally = (...states: (SheetState | null)[]) => tallyOf(states.map((state) => ({ state })));
const berlin = (text: string) => instant(Date.parse(text));

test("an abstention is done, a draft is left to do, a void sheet is neither", () => {
  const some = tally(null, "draft", "submitted", "abstained", "void", null);
  expect([doneIn(some), leftIn(some), dueIn(some)]).toEqual([2, 3, 5]);
});

describe("a juror is silent who has entries to judge and has begun none", () => {
  test.each([
    { states: [null, null], silent: true },
    { states: [null, "void"], silent: true },
    { states: [null, "draft"], silent: false },
    { states: [null, "abstained"], silent: false },
    { states: ["submitted"], silent: false },
    { states: ["void"], silent: false },
    { states: [], silent: false },
  ] satisfies { states: (SheetState | null)[]; silent: boolean }[])("$states → $silent", ({ states, silent }) => {
    expect(isSilent(tally(...states))).toBe(silent);
  });
});

test.each([
  { valid: 0, quorum: 3, lacking: 3 },
  { valid: 3, quorum: 3, lacking: 0 },
  { valid: 5, quorum: 3, lacking: 0 },
])("an entry with $valid of $quorum valid sheets lacks $lacking", ({ valid, quorum, lacking }) => {
  expect(lackingSheets(valid, quorum)).toBe(lacking);
});

describe("at most one reminder on a day of the edition's time zone", () => {
  const begun = tally(null);
  test.each([
    { case: "never reminded", remindedAt: null, now: "2024-05-02T08:00:00Z", verdict: "ok" },
    { case: "earlier the same day", remindedAt: "2024-05-02T00:30:00+02:00", now: "2024-05-02T23:30:00+02:00", verdict: "reminded-today" },
    { case: "a minute before midnight in Berlin", remindedAt: "2024-05-01T23:59:00+02:00", now: "2024-05-02T00:00:00+02:00", verdict: "ok" },
    { case: "the same day in Berlin, another one in UTC", remindedAt: "2024-05-02T00:30:00+02:00", now: "2024-05-02T09:00:00+02:00", verdict: "reminded-today" },
  ])("$case → $verdict", ({ remindedAt, now, verdict }) => {
    const asked = mayRemind({ tally: begun, remindedAt: remindedAt === null ? null : berlin(remindedAt) }, { now: berlin(now), timeZone: "Europe/Berlin" });
    expect(asked.ok ? "ok" : asked.reason).toBe(verdict);
  });

  test("nobody is reminded of nothing", () => {
    expect(mayRemind({ tally: tally("submitted", "void"), remindedAt: null }, { now: berlin("2024-05-02T08:00:00Z"), timeZone: "Europe/Berlin" })).toEqual({ ok: false, reason: "nothing-left" });
  });
});

test("entries that lack the most sheets come first, the others keep their order", () => {
  const entry = (number: string, submitted: number) => ({ number, tally: { open: 0, started: 0, submitted, abstained: 0, void: 0 } });
  const entries = [entry("001", 5), entry("002", 2), entry("003", 3), entry("004", 0), entry("005", 2)];
  expect(lackingFirst(entries, 3).map(({ number }) => number)).toEqual(["004", "002", "005", "001", "003"]);
});
