// Dates as a form writes them, and which of them may still change.
import { describe, expect, test } from "vitest";

import { instantOfWallClock } from "#app/areas/competition/deadline";
import { dateFixedBy, mayMoveDate, reasonOf, type Schedule } from "#app/areas/competition/rules";
import { readSchedule, scheduleTexts } from "#app/areas/competition/schedule";
import { instant, plus, DAY, MINUTE } from "#app/base/instant";

const BERLIN = "Europe/Berlin";
const NOON = instant(Date.parse("2024-02-01T11:00:00Z"));
const at = (text: string) => {
  const read = instantOfWallClock(text, BERLIN);
  if (!read.ok) throw new RangeError(text);
  return read.value;
};

describe("the texts of a form", () => {
  const texts = { entriesOpenAt: "2024-02-01T08:00", entriesCloseAt: "2024-03-31T23:59", judgingOpenAt: "2024-04-15T00:00", judgingCloseAt: "2024-05-31T23:59", publishAt: "" };

  test("become instants of the edition's time zone and read the same again", () => {
    const { schedule, problems } = readSchedule(texts, BERLIN);
    expect(problems).toEqual([]);
    expect(new Date(schedule.entriesCloseAt ?? 0).toISOString()).toBe("2024-03-31T21:59:00.000Z");
    expect(schedule.publishAt).toBeNull();
    expect(scheduleTexts(schedule, BERLIN)).toEqual(texts);
  });

  test("that still show what stands leave it as it is, to the millisecond", () => {
    const kept = { ...readSchedule(texts, BERLIN).schedule, entriesOpenAt: plus(at("2024-02-01T08:00"), 34_567) };
    expect(readSchedule(texts, BERLIN, kept).schedule.entriesOpenAt).toBe(kept.entriesOpenAt);
  });

  test.each([
    [{ ...texts, entriesCloseAt: "31.03.2024" }, ["entriesCloseAt malformed"]],
    [{ ...texts, entriesCloseAt: "2024-03-31T02:30" }, ["entriesCloseAt skipped"]],
    [{ ...texts, entriesOpenAt: "x", publishAt: "2024-02-30T00:00" }, ["entriesOpenAt malformed", "publishAt malformed"]],
    [{ ...texts, entriesCloseAt: "2024-01-31T23:59" }, ["entriesCloseAt too-early:entriesOpenAt"]],
  ])("%j: each problem stands at its field", (given, expected) => {
    expect(readSchedule(given, BERLIN).problems.map((problem) => `${problem.field} ${reasonOf(problem)}`)).toEqual(expected);
  });
});

describe("once entries are open", () => {
  const schedule: Schedule = { entriesOpenAt: plus(NOON, -DAY), entriesCloseAt: plus(NOON, DAY), judgingOpenAt: plus(NOON, 2 * DAY), judgingCloseAt: plus(NOON, 3 * DAY), publishAt: null };
  const open = { ...schedule, rulesFrozenAt: plus(NOON, -DAY), sealedAt: null };

  test.each([
    ["entriesOpenAt", NOON, "passed"],
    ["entriesCloseAt", plus(NOON, 2 * DAY), "may"],
    ["entriesCloseAt", plus(NOON, DAY - MINUTE), "not-later"],
    ["entriesCloseAt", null, "not-set"],
    ["judgingOpenAt", plus(NOON, DAY), "may"],
    ["judgingCloseAt", plus(NOON, 2.5 * DAY), "not-later"],
    ["publishAt", plus(NOON, 9 * DAY), "may"],
  ] as const)("%s to %s: %s", (field, to, expected) => {
    const verdict = mayMoveDate(open, field, to, NOON);
    expect(verdict.ok ? "may" : verdict.reason).toBe(expected);
  });

  test("a deadline is open for the whole minute that it names, and then it is fixed", () => {
    expect(dateFixedBy(open, "entriesCloseAt", plus(NOON, DAY + MINUTE - 1))).toBeNull();
    expect(dateFixedBy(open, "entriesCloseAt", plus(NOON, DAY + MINUTE))).toBe("passed");
  });

  test("after the seal the instant of publication is set with the publication", () => {
    expect(mayMoveDate({ ...open, sealedAt: NOON }, "publishAt", plus(NOON, DAY), NOON)).toEqual({ ok: false, reason: "sealed" });
  });

  test("before that every date may be set anew and taken back", () => {
    expect(mayMoveDate({ ...open, rulesFrozenAt: null }, "entriesCloseAt", null, plus(NOON, 9 * DAY)).ok).toBe(true);
  });
});
