import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { instant, plus, type Instant } from "#app/base/instant";
import { inTime, PHASES, phaseOf, timeline, type EditionDates } from "#app/areas/competition/phase";

function utc(text: string): Instant {
  return instant(Date.parse(`${text}Z`));
}

const edition: EditionDates = {
  rulesFrozenAt: utc("2024-01-08T09:00"),
  entriesOpenAt: utc("2024-01-10T08:00"),
  entriesCloseAt: utc("2024-03-31T21:59"),
  judgingOpenAt: utc("2024-04-15T08:00"),
  judgingCloseAt: utc("2024-05-31T21:59"),
  sealedAt: null,
  publishAt: utc("2024-06-20T10:00"),
};
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

describe("the time line", () => {
  test("shows every phase with its times and where the edition stands", () => {
    expect(timeline(edition, utc("2024-04-20T00:00"))).toEqual([
      { phase: "preparation", from: null, until: utc("2024-01-10T08:00"), state: "past" },
      { phase: "entries", from: utc("2024-01-10T08:00"), until: utc("2024-03-31T21:59"), state: "past" },
      { phase: "checking", from: utc("2024-03-31T22:00"), until: utc("2024-04-15T08:00"), state: "past" },
      { phase: "judging", from: utc("2024-04-15T08:00"), until: utc("2024-05-31T21:59"), state: "current" },
      { phase: "deliberation", from: utc("2024-05-31T22:00"), until: null, state: "future" },
      { phase: "sealed", from: null, until: utc("2024-06-20T10:00"), state: "future" },
      { phase: "published", from: utc("2024-06-20T10:00"), until: null, state: "future" },
    ]);
  });

  test("lets no phase begin before the one that must be over", () => {
    const late = { ...sealed, entriesCloseAt: utc("2024-04-20T21:59"), sealedAt: utc("2024-06-25T12:00") };
    const begins = new Map(timeline(late, utc("2024-07-01T00:00")).map(({ phase, from }) => [phase, from]));
    expect(begins.get("judging")).toBe(utc("2024-04-20T22:00"));
    expect(begins.get("published")).toBe(utc("2024-06-25T12:00"));
  });

  test("shows phases without dates too", () => {
    const none = { rulesFrozenAt: null, entriesOpenAt: null, entriesCloseAt: null, judgingOpenAt: null, judgingCloseAt: null, sealedAt: null, publishAt: null };
    const items = timeline(none, utc("2024-04-20T00:00"));
    expect(items.map(({ phase }) => phase)).toEqual(PHASES);
    expect(items.map(({ state }) => state)).toEqual(["current", "future", "future", "future", "future", "future", "future"]);
    expect(items.every(({ from, until }) => from === null && until === null)).toBe(true);
  });
});
