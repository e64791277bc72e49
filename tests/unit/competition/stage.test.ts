import { describe, expect, test } from "vitest";

import { PHASES, type EditionDates } from "#app/areas/competition/phase";
import type { InRounds, Round } from "#app/areas/competition/round";
import { stageOf, timeline } from "#app/areas/competition/stage";

import { DATES, utc } from "./dates";

const edition: EditionDates & InRounds = {
  ...DATES,
  round: 1,
  roundRule: null,
  quorum: 3,
  jurorsPerEntry: 3,
};

/** The first of two rounds, and the second after it has been opened. */
const first = { ...edition, judgingOpenAt: utc("2024-04-05T08:00"), judgingCloseAt: utc("2024-04-12T21:59"), roundRule: { kind: "first", count: 3 } as const };
const second = { ...edition, round: 2 };
const roundOne: Round = { no: 1, rule: first.roundRule, quorum: 3, jurorsPerEntry: 3, judgingOpenAt: first.judgingOpenAt, judgingCloseAt: first.judgingCloseAt };
const roundTwo: Round = { ...roundOne, no: 2, rule: null, judgingOpenAt: null, judgingCloseAt: null };

describe("the stage is the phase, and says which round where there are several", () => {
  test.each([
    ["one round is judging", edition, "2024-05-01T00:00", "judging", null],
    ["one round is closed", edition, "2024-06-01T00:00", "deliberation", null],
    ["entries are checked before the first", first, "2024-04-01T00:00", "checking", null],
    ["the first is judging", first, "2024-04-10T00:00", "judging", 1],
    ["the first is closed", first, "2024-04-13T00:00", "between", 2],
    ["the second is opened and has not begun", second, "2024-04-14T00:00", "between", 2],
    ["the second is judging", second, "2024-05-01T00:00", "judging", 2],
    ["the second is closed", second, "2024-06-01T00:00", "deliberation", null],
  ] as const)("%s", (_, at, now, kind, round) => {
    expect(stageOf(at, utc(now))).toEqual({ kind, round });
  });
});

describe("the time line", () => {
  test("shows every phase with its times and where the edition stands", () => {
    expect(timeline(edition, [], utc("2024-04-20T00:00"))).toEqual([
      { kind: "preparation", round: null, from: null, until: utc("2024-01-10T08:00"), state: "past" },
      { kind: "entries", round: null, from: utc("2024-01-10T08:00"), until: utc("2024-03-31T21:59"), state: "past" },
      { kind: "checking", round: null, from: utc("2024-03-31T22:00"), until: utc("2024-04-15T08:00"), state: "past" },
      { kind: "judging", round: null, from: utc("2024-04-15T08:00"), until: utc("2024-05-31T21:59"), state: "current" },
      { kind: "deliberation", round: null, from: utc("2024-05-31T22:00"), until: null, state: "future" },
      { kind: "sealed", round: null, from: null, until: utc("2024-06-20T10:00"), state: "future" },
      { kind: "published", round: null, from: utc("2024-06-20T10:00"), until: null, state: "future" },
    ]);
  });

  test("lets no phase begin before the one that must be over", () => {
    const late = { ...edition, entriesCloseAt: utc("2024-04-20T21:59"), sealedAt: utc("2024-06-25T12:00") };
    const begins = new Map(timeline(late, [], utc("2024-07-01T00:00")).map(({ kind, from }) => [kind, from]));
    expect(begins.get("judging")).toBe(utc("2024-04-20T22:00"));
    expect(begins.get("published")).toBe(utc("2024-06-25T12:00"));
  });

  test("shows phases without dates too", () => {
    const none = { ...edition, rulesFrozenAt: null, entriesOpenAt: null, entriesCloseAt: null, judgingOpenAt: null, judgingCloseAt: null, sealedAt: null, publishAt: null };
    const items = timeline(none, [], utc("2024-04-20T00:00"));
    expect(items.map(({ kind }) => kind)).toEqual(PHASES);
    expect(items.map(({ state }) => state)).toEqual(["current", "future", "future", "future", "future", "future", "future"]);
    expect(items.every(({ from, until }) => from === null && until === null)).toBe(true);
  });

  test("tells the rounds apart, and says what lies between two while it lasts", () => {
    const between = (edition: EditionDates & InRounds, others: readonly Round[]) => timeline(edition, others, utc("2024-04-14T00:00"));
    const begins = { kind: "between", round: 2, from: utc("2024-04-12T22:00"), state: "current" };
    expect(between(first, [roundTwo])).toEqual(expect.arrayContaining([{ ...begins, until: null }, { kind: "judging", round: 2, from: null, until: null, state: "future" }]));
    expect(between(second, [roundOne]).slice(2, 6)).toEqual([
      { kind: "checking", round: null, from: utc("2024-03-31T22:00"), until: utc("2024-04-05T08:00"), state: "past" },
      { kind: "judging", round: 1, from: utc("2024-04-05T08:00"), until: utc("2024-04-12T21:59"), state: "past" },
      { ...begins, until: utc("2024-04-15T08:00") },
      { kind: "judging", round: 2, from: utc("2024-04-15T08:00"), until: utc("2024-05-31T21:59"), state: "future" },
    ]);
    expect(timeline(second, [roundOne], utc("2024-05-01T00:00")).map(({ kind, state }) => `${kind} ${state}`)).not.toContain("between past");
  });
});
