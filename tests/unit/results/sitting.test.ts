// The law of the jury's meeting, as tables: who takes part, when a vote counts and what becomes of it, and in which order entries are discussed.
import { describe, expect, test } from "vitest";

import { discussionOrder, isQuorate, presiding, takingPart, tallyOf, totalsBefore, wereHere } from "#app/areas/results/sitting";
import { minutesFor, type MinutedItem, type Minutes } from "#app/areas/results/minutes";
import { instant } from "#app/base/instant";
import type { Vote } from "#db/vocabulary/sitting";

const excluded = (jurorId: string, entryId: string) => jurorId === "ada" && entryId === "first";

test.each([
  { about: ["first"], room: ["bea", "cem"] },
  { about: ["second"], room: ["ada", "bea", "cem"] },
  { about: ["first", "second"], room: ["bea", "cem"] },
  { about: [], room: ["ada", "bea", "cem"] },
])("whom a conflict excludes from one of $about has left for it", ({ about, room }) => {
  expect(takingPart(["ada", "bea", "cem"], about, excluded)).toEqual(room);
});

test.each([
  { entitled: 5, present: 3, quorate: true },
  { entitled: 6, present: 3, quorate: false },
  { entitled: 6, present: 4, quorate: true },
  { entitled: 3, present: 2, quorate: false },
  { entitled: 2, present: 2, quorate: false },
  { entitled: 3, present: 3, quorate: true },
])("$present of $entitled entitled: quorate $quorate", ({ entitled, present, quorate }) => {
  expect(isQuorate({ entitled, present })).toBe(quorate);
});

test.each([
  { present: ["ada", "bea"], deputyId: "bea", who: "ada" },
  { present: ["bea"], deputyId: "bea", who: "bea" },
  { present: ["bea"], deputyId: null, who: null },
  { present: ["cem"], deputyId: "bea", who: null },
])("with $present there and deputy $deputyId, $who presides", ({ present, deputyId, who }) => {
  expect(presiding({ chairId: "ada", deputyId }, present)).toBe(who);
});

const votesOf = (votes: Readonly<Record<string, Vote>>) => Object.entries(votes).map(([jurorId, vote]) => ({ jurorId, vote }));

test.each<{ votes: Record<string, Vote>; presides: string | null; outcome: string; casting: boolean }>([
  { votes: { ada: "yes", bea: "yes", cem: "no" }, presides: "cem", outcome: "carried", casting: false },
  { votes: { ada: "yes", bea: "no", cem: "abstain" }, presides: "ada", outcome: "carried", casting: true },
  { votes: { ada: "yes", bea: "no", cem: "abstain" }, presides: "bea", outcome: "rejected", casting: true },
  { votes: { ada: "yes", bea: "no", cem: "abstain" }, presides: "cem", outcome: "rejected", casting: false },
  { votes: { ada: "yes", bea: "no" }, presides: null, outcome: "rejected", casting: false },
  { votes: {}, presides: "ada", outcome: "rejected", casting: false },
  { votes: { ada: "abstain", bea: "yes" }, presides: "ada", outcome: "carried", casting: false },
])("$votes with $presides presiding: $outcome", ({ votes, presides, outcome, casting }) => {
  expect(tallyOf(votesOf(votes), presides)).toEqual({ outcome, casting });
});

test("entries on which jurors differ most are discussed first, those with one sheet or none last, equal ones by number", () => {
  const entries = ["2024-GZ-010", "2024-GZ-002", "2024-GZ-003", "2024-GZ-004", "2024-GZ-1000"].map((number) => ({ id: number.slice(-3), number }));
  const sheets = [["010", 500], ["010", 600], ["002", 500], ["002", 600], ["003", 900], ["004", 100], ["004", 900]] as const;
  expect(discussionOrder(entries, sheets.map(([entryId, total]) => ({ entryId, total }))).map(({ number }) => number)).toEqual(["2024-GZ-004", "2024-GZ-002", "2024-GZ-010", "2024-GZ-003", "2024-GZ-1000"]);
});

test("points changed in the meeting do not count for the order in which it discusses", () => {
  const sheets = [{ entryId: "a", jurorId: "ada", total: 700 }, { entryId: "a", jurorId: "bea", total: 500 }];
  const changes = [
    { entryId: "a", jurorId: "ada", criterionId: "use", before: 2, after: 6 },
    { entryId: "a", jurorId: "ada", criterionId: "use", before: 6, after: 7 },
    { entryId: "b", jurorId: "bea", criterionId: "use", before: 0, after: 9 },
  ];
  expect(totalsBefore(sheets, changes, () => 40)).toEqual([{ entryId: "a", total: 500 }, { entryId: "a", total: 500 }]);
});

const at = (minute: number) => instant(minute * 60_000);
test.each([
  { cameAt: 0, leftAt: null, was: true },
  { cameAt: 0, leftAt: 10, was: false },
  { cameAt: 0, leftAt: 11, was: true },
  { cameAt: 19, leftAt: null, was: true },
  { cameAt: 20, leftAt: null, was: false },
])("who came at $cameAt and left at $leftAt was there from 10 to 20: $was", ({ cameAt, leftAt, was }) => {
  expect(wereHere([{ jurorId: "ada", cameAt: at(cameAt), leftAt: leftAt === null ? null : at(leftAt) }], { from: at(10), until: at(20) }).has("ada")).toBe(was);
});

describe("minutes for somebody with a conflict of interest", () => {
  const entry = (id: string) => ({ id, number: `2024-GZ-00${id}`, title: `Vorhaben ${id}` });
  const who = { present: ["Bea"], left: ["Ada"] };
  const item: MinutedItem = {
    key: "GZ",
    name: { de: "Grenzüberschreitend" },
    from: at(0),
    until: at(60),
    tendencies: [{ entry: entry("1"), jurors: 2 }],
    discussions: [entry("1"), entry("2")].map((each) => ({ entry: each, from: at(1), until: at(2), ...who, changes: [] })),
    motions: [entry("1"), entry("2"), null].map((each, no) => ({ no: no + 1, text: "Antrag", entry: each, mover: "Bea", ...who, count: { yes: 1, no: 0, abstain: 0 }, outcome: "carried", casting: false })),
    ranking: [entry("1"), entry("2")].map((each, place) => ({ rank: place + 1, entry: each, score: "80.0", decidedBy: null })),
    undecidable: [],
    decision: { ...who, winner: entry("1"), reason: "Gut.", departs: false, departureReason: null, commendations: [] },
  };
  const minutes = { items: [item] } as unknown as Minutes;

  test("tell nothing of the entry they are kept from, nor what would give away where it stands", () => {
    const [kept] = minutesFor(minutes, (id) => id === "1").items;
    expect(kept).toMatchObject({ tendencies: [], ranking: [], decision: null });
    expect([kept?.discussions.map(({ entry: { id } }) => id), kept?.motions.map(({ no }) => no)]).toEqual([["2"], [2]]);
    expect(JSON.stringify(kept)).not.toContain("2024-GZ-001");
  });

  test("are whole for everybody else", () => {
    expect(minutesFor(minutes, () => false)).toEqual(minutes);
  });
});
