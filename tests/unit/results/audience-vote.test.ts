// The law of the audience prize as tables: when it is open, what may be changed, who is one voter, and who has won.
import { describe, expect, test } from "vitest";

import { audienceStage, audienceWinners, LINK_LASTS, mayCallOff, mayConfirm, maySetPeriod, mayVote, periodProblems, placesOf, voterOf, type AudienceStage } from "#app/areas/results/audience-vote";
import { DAY, HOUR, instant, MINUTE, plus, type Instant } from "#app/base/instant";

const NOW = instant(Date.parse("2024-03-20T12:00:00Z"));
const at = (days: number) => plus(NOW, days * DAY);
const EDITION = { rulesFrozenAt: at(-90), entriesOpenAt: at(-89), entriesCloseAt: at(-40), judgingOpenAt: at(-30), judgingCloseAt: at(-5), sealedAt: at(-1), publishAt: at(20) };
const PERIOD = { opensAt: at(-2), closesAt: at(5) };

describe("a vote is", () => {
  test.each<[string, Instant, AudienceStage]>([
    ["announced until the last millisecond before it opens", plus(PERIOD.opensAt, -1), "announced"],
    ["open from its first instant on", PERIOD.opensAt, "open"],
    ["open for the whole of the minute that ends it", plus(PERIOD.closesAt, MINUTE - 1), "open"],
    ["closed from the next minute on", plus(PERIOD.closesAt, MINUTE), "closed"],
    ["closed up to the last millisecond before the publication", plus(EDITION.publishAt, -1), "closed"],
    ["published with the winners", EDITION.publishAt, "published"],
  ])("%s", (_name, now, stage) => expect(audienceStage(PERIOD, EDITION, now)).toBe(stage));

  test("off where nobody has set it up, and ended by an early publication", () => {
    expect(audienceStage(undefined, EDITION, NOW)).toBe("off");
    expect(audienceStage(PERIOD, { ...EDITION, publishAt: NOW }, NOW)).toBe("published");
  });
});

test.each<[AudienceStage, ReturnType<typeof mayVote>, ReturnType<typeof maySetPeriod>, ReturnType<typeof mayCallOff>]>([
  ["off", { ok: false, reason: "off" }, { ok: true, value: undefined }, { ok: false, reason: "off" }],
  ["announced", { ok: false, reason: "not-open" }, { ok: true, value: undefined }, { ok: true, value: undefined }],
  ["open", { ok: true, value: undefined }, { ok: true, value: undefined }, { ok: false, reason: "begun" }],
  ["closed", { ok: false, reason: "closed" }, { ok: false, reason: "closed" }, { ok: false, reason: "begun" }],
  ["published", { ok: false, reason: "closed" }, { ok: false, reason: "published" }, { ok: false, reason: "begun" }],
])("%s: who may vote, set the period, call it off", (stage, vote, set, callOff) => {
  expect([mayVote(stage), maySetPeriod(stage), mayCallOff(stage)]).toEqual([vote, set, callOff]);
});

test.each<[string, AudienceStage, number, object]>([
  ["in the last millisecond of its link", "open", LINK_LASTS - 1, { ok: true }],
  ["after the vote has closed, as it was cast in time", "closed", 1 * HOUR, { ok: true }],
  ["not once the link is a day old", "closed", LINK_LASTS, { ok: false, reason: "expired" }],
  ["not after the publication", "published", 1, { ok: false, reason: "over" }],
])("a vote is confirmed: %s", (_name, stage, age, verdict) => expect(mayConfirm(stage, plus(NOW, LINK_LASTS), plus(NOW, age))).toMatchObject(verdict));

describe("a period", () => {
  const problems = (wanted: { opensAt: Instant; closesAt: Instant }, current?: typeof PERIOD) => periodProblems(wanted, { current, edition: EDITION, now: NOW }).map(({ field, problem }) => `${field} ${problem}`);
  test.each<[string, [number, number], string[]]>([
    ["is taken when it lies ahead and ends before the publication", [1, 10], []],
    ["cannot open now or in the past", [0, 10], ["opensAt passed"]],
    ["cannot end where it begins", [3, 3], ["closesAt order"]],
    ["cannot last until the publication", [1, 20], ["closesAt after-publication"]],
  ])("%s", (_name, [opens, closes], expected) => expect(problems({ opensAt: at(opens), closesAt: at(closes) })).toEqual(expected));

  test("cannot open while entries still come in, nor before anybody knows until when they do", () => {
    const wanted = { opensAt: at(1), closesAt: at(2) };
    for (const entriesCloseAt of [at(1), null]) expect(periodProblems(wanted, { current: undefined, edition: { ...EDITION, entriesCloseAt }, now: NOW })).toEqual([{ field: "opensAt", problem: "entries-open" }]);
  });

  test.each<[string, [number, number], string[]]>([
    ["longer", [-2, 6], []],
    ["not shorter", [-2, 4], ["closesAt only-later"]],
    ["not with another beginning", [-1, 6], ["opensAt begun"]],
  ])("under way becomes %s", (_name, [opens, closes], expected) => expect(problems({ opensAt: at(opens), closesAt: at(closes) }, PERIOD)).toEqual(expected));
});

test.each([
  ["anna@beispiel.example", "anna@beispiel.example"],
  ["anna+eins@beispiel.example", "anna@beispiel.example"],
  ["anna+eins+zwei@beispiel.example", "anna@beispiel.example"],
  ["anna.b@beispiel.example", "anna.b@beispiel.example"],
])("%s votes as %s", (email, voter) => expect(voterOf(email)).toBe(voter));

describe("places", () => {
  const entries = ["d", "c", "b", "a"].map((id) => ({ id, number: `2024-GZ-00${id}` }));
  const shown = (votes: Readonly<Record<string, number>>) => placesOf(entries, new Map(Object.entries(votes))).map(({ entry, rank, share }) => `${rank} ${entry.id} ${share}`);
  test.each<[string, Readonly<Record<string, number>>, string[], string[]]>([
    ["equal votes share a rank, and the next one is left out", { a: 3, b: 5, c: 3, d: 1 }, ["1 b 41.7", "2 a 25.0", "2 c 25.0", "4 d 8.3"], ["b"]],
    ["a tie for the most votes is shared", { a: 2, b: 2 }, ["1 a 50.0", "1 b 50.0", "3 c 0.0", "3 d 0.0"], ["a", "b"]],
    ["votes for what no longer stands count for nothing", { a: 1, gone: 99 }, ["1 a 100.0", "2 b 0.0", "2 c 0.0", "2 d 0.0"], ["a"]],
    ["without votes there is no share and no winner", {}, ["1 a null", "1 b null", "1 c null", "1 d null"], []],
  ])("%s", (_name, votes, expected, winners) => {
    expect(shown(votes)).toEqual(expected);
    expect(audienceWinners(placesOf(entries, new Map(Object.entries(votes)))).map(({ entry }) => entry.id)).toEqual(winners);
  });
});
