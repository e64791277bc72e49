import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { instant, plus } from "#app/base/instant";
import { inTime, PHASES, phaseOf, type EditionDates } from "#app/areas/competition/phase";

import { DATES, utc } from "./dates";

const edition = DATES;
const sealed: EditionDates = { ...edition, sealedAt: utc("2024-06-10T15:00") };

describe("a deadline includes the whole minute that it names", () => {
  const deadline = utc("2024-03-31T21:59");
  test.each([
    ["its first millisecond", 0, true],
    ["its last millisecond, 59.999 seconds later", 59_999, true],
    ["the minute after", 60_000, false],
    ["a second past", 61_000, false],
    ["the millisecond before", -1, true],
  ])("%s: in time %j", (_, milliseconds, expected) => {
    expect(inTime(deadline, plus(deadline, milliseconds))).toBe(expected);
  });

  test("and a deadline that is not set does not pass", () => {
    expect(inTime(null, utc("2999-01-01T00:00"))).toBe(true);
  });
});

describe("the phase follows from the dates and the time", () => {
  test.each([
    ["before the rules are frozen", edition, "2024-01-08T08:59:59.999", "preparation"],
    ["frozen, entries not yet open", edition, "2024-01-10T07:59:59.999", "preparation"],
    ["entries open", edition, "2024-01-10T08:00", "entries"],
    ["the last millisecond for entries", edition, "2024-03-31T21:59:59.999", "entries"],
    ["entries closed", edition, "2024-03-31T22:00", "checking"],
    ["judging opens", edition, "2024-04-15T08:00", "judging"],
    ["the last millisecond for judging", edition, "2024-05-31T21:59:59.999", "judging"],
    ["judging closed", edition, "2024-05-31T22:00", "deliberation"],
    ["not sealed, though the publication's instant is past", edition, "2024-07-01T00:00", "deliberation"],
    ["the millisecond before the seal", sealed, "2024-06-10T14:59:59.999", "deliberation"],
    ["sealed", sealed, "2024-06-10T15:00", "sealed"],
    ["the millisecond before publication", sealed, "2024-06-20T09:59:59.999", "sealed"],
    ["published", sealed, "2024-06-20T10:00", "published"],
    ["sealed without an instant of publication", { ...sealed, publishAt: null }, "2030-01-01T00:00", "sealed"],
    ["sealed only after the instant of publication", { ...sealed, sealedAt: utc("2024-06-25T12:00") }, "2024-06-25T12:00", "published"],
    ["never frozen, whatever the dates say", { ...edition, rulesFrozenAt: null }, "2024-05-01T00:00", "preparation"],
    ["frozen without an opening date", { ...edition, entriesOpenAt: null }, "2024-05-01T00:00", "preparation"],
    ["entries without a closing date", { ...edition, entriesCloseAt: null }, "2024-05-01T00:00", "entries"],
    ["no date for judging yet", { ...edition, judgingOpenAt: null }, "2024-05-01T00:00", "checking"],
    ["judging without a closing date", { ...edition, judgingCloseAt: null }, "2024-12-01T00:00", "judging"],
    ["entries moved beyond the opening of judging", { ...edition, entriesCloseAt: utc("2024-04-20T21:59") }, "2024-04-18T00:00", "entries"],
  ] as const)("%s", (_, dates, now, phase) => {
    expect(phaseOf(dates, utc(now))).toBe(phase);
  });

  test("and time never takes an edition back to an earlier phase", () => {
    const date = fc.option(fc.integer({ min: 0, max: 20 * 60_000 }).map((at) => instant(at)));
    const dates = fc.record({
      rulesFrozenAt: date,
      entriesOpenAt: date,
      entriesCloseAt: date,
      judgingOpenAt: date,
      judgingCloseAt: date,
      sealedAt: date,
      publishAt: date,
    });
    fc.assert(
      fc.property(dates, fc.nat({ max: 25 * 60_000 }), fc.nat({ max: 25 * 60_000 }), (anyEdition, now, later) => {
        const before = phaseOf(anyEdition, instant(now));
        const after = phaseOf(anyEdition, instant(now + later));
        expect(PHASES.indexOf(after)).toBeGreaterThanOrEqual(PHASES.indexOf(before));
      }),
      { numRuns: 2_000 },
    );
  });
});
