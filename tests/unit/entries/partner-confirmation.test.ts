// What a partner confirms, how that stands, and when it is asked (law §4).
import { describe, expect, test } from "vitest";

import { changedParts, confirmationState, confirmedContentOf, countConfirmations, isFollowUpDue, mayAnswer, mayAsk } from "#app/areas/entries/partner-confirmation";
import { PHASES } from "#app/areas/competition/phase";
import { DAY, HOUR, instant, plus } from "#app/base/instant";
import { ENTRY_STATES } from "#db/vocabulary/entry";

const NOW = instant(1_700_000_000_000);
const aalten = { id: "p1", name: "Gemeente Aalten", country: "NL" };
const gronau = { id: "p2", name: "Gronau", country: "DE" };
const entry = { title: "Feuerwache", summary: "Eine Wache.", agreementDate: "2020-05-01" };
const parties = { lead: { name: "Bocholt", country: "DE" }, partners: [aalten, gronau], partner: aalten };
const content = confirmedContentOf(entry, parties);

describe("the content", () => {
  test("names title, summary, lead, the others, the partner's own part and the agreement, and nothing else", () => {
    expect(content).toEqual({
      format: 1,
      title: "Feuerwache",
      summary: "Eine Wache.",
      lead: { name: "Bocholt", country: "DE" },
      partners: [{ name: "Gronau", country: "DE" }],
      partner: { name: "Gemeente Aalten", country: "NL" },
      agreementDate: "2020-05-01",
    });
  });

  test.each([
    [{ ...entry, title: "Wache" }, parties, ["title"]],
    [{ ...entry, summary: "Zwei Wachen." }, parties, ["summary"]],
    [{ ...entry, agreementDate: null }, parties, ["agreementDate"]],
    [entry, { ...parties, lead: { name: "Rhede", country: "DE" } }, ["lead"]],
    [entry, { ...parties, partners: [aalten] }, ["partners"]],
    [entry, { ...parties, partner: { ...aalten, name: "Aalten" } }, ["partner"]],
    [entry, parties, []],
  ])("a change is named by its part", (now, of, parts) => {
    expect(changedParts(content, confirmedContentOf(now, of))).toEqual(parts);
  });
});

describe("the state", () => {
  const now = { fingerprint: "a", contactEmail: "jan@aalten.example" };
  const asked = { askedEmail: "jan@aalten.example" };
  test.each([
    ["unasked", undefined, undefined],
    ["waiting", asked, undefined],
    ["unasked", { askedEmail: "piet@aalten.example" }, undefined],
    ["confirmed", asked, { answer: "confirmed", fingerprint: "a" }],
    ["objected", asked, { answer: "objected", fingerprint: "a" }],
    ["changed", asked, { answer: "confirmed", fingerprint: "b" }],
    ["changed", asked, { answer: "objected", fingerprint: "b" }],
    ["confirmed", { askedEmail: "piet@aalten.example" }, { answer: "confirmed", fingerprint: "a" }],
  ] as const)("is %s", (state, request, answer) => {
    expect(confirmationState(now, request, answer)).toBe(state);
  });

  test("counts every partner once", () => {
    expect(countConfirmations(["confirmed", "waiting", "confirmed", "objected"])).toEqual({ confirmed: 2, objected: 1, changed: 0, waiting: 1, unasked: 0 });
  });
});

describe("a partner", () => {
  test("answers until judging closes, as long as the entry takes part", () => {
    const open = ENTRY_STATES.flatMap((state) => PHASES.flatMap((phase) => (mayAnswer(state, phase).ok ? [`${state} ${phase}`] : [])));
    expect(open.filter((known) => known.startsWith("draft"))).toEqual(["draft entries"]);
    expect(open.filter((known) => known.startsWith("submitted"))).toEqual(["submitted preparation", "submitted entries", "submitted checking", "submitted judging"]);
    expect(open.some((known) => /^(withdrawn|rejected|disqualified)/.test(known))).toBe(false);
    expect(mayAnswer("withdrawn", "entries")).toEqual({ ok: false, reason: "out-of-competition" });
    expect(mayAnswer("admitted", "deliberation")).toEqual({ ok: false, reason: "over" });
  });

  const question = { content, contactName: "Jan", contactEmail: "jan@aalten.example", state: "waiting", askedAt: plus(NOW, -DAY), askedOtherwise: false } as const;
  test.each([
    [{}, null],
    [{ askedAt: plus(NOW, -DAY + 1) }, "too-soon"],
    [{ askedAt: plus(NOW, -1), askedOtherwise: true }, null],
    [{ askedAt: null }, null],
    [{ state: "confirmed" }, "answered"],
    [{ state: "objected" }, "answered"],
    [{ state: "changed", askedOtherwise: true, askedAt: NOW }, null],
    [{ contactEmail: "jan" }, "incomplete"],
    [{ contactName: " " }, "incomplete"],
    [{ content: { ...content, agreementDate: "2020-02-30" } }, "incomplete"],
    [{ content: { ...content, summary: "" } }, "incomplete"],
  ] as const)("is asked with %o: %s", (given, reason) => {
    expect(mayAsk({ ...question, ...given }, NOW)).toEqual(reason === null ? { ok: true, value: undefined } : { ok: false, reason });
  });

  const deadlines = { entriesCloseAt: plus(NOW, 5 * DAY), judgingCloseAt: plus(NOW, 30 * DAY) };
  const waiting = { state: "waiting", askedAt: plus(NOW, -DAY), askedOtherwise: false, changedAt: plus(NOW, -2 * DAY) } as const;
  test.each([
    ["five days before the end of entries", waiting, deadlines, "entries", true],
    ["not a moment earlier", waiting, { ...deadlines, entriesCloseAt: plus(NOW, 5 * DAY + 1) }, "entries", false],
    ["not twice for one deadline", { ...waiting, askedAt: NOW }, deadlines, "entries", false],
    ["not while the end of judging is far", waiting, deadlines, "checking", false],
    ["five days before the end of judging", { ...waiting, askedAt: plus(NOW, -2 * DAY) }, { ...deadlines, judgingCloseAt: plus(NOW, 4 * DAY) }, "judging", true],
    ["not without a deadline", waiting, { entriesCloseAt: null, judgingCloseAt: null }, "entries", false],
    ["not when nobody was ever asked", { ...waiting, askedAt: null }, deadlines, "entries", false],
    ["not after an answer", { ...waiting, state: "confirmed" }, deadlines, "entries", false],
    ["when the content has changed and rested for an hour", { ...waiting, state: "changed", askedOtherwise: true, changedAt: plus(NOW, -HOUR) }, deadlines, "checking", true],
    ["not while somebody still writes", { ...waiting, state: "changed", askedOtherwise: true, changedAt: plus(NOW, -HOUR + 1) }, deadlines, "entries", false],
  ] as const)("is written to again %s", (_when, given, dates, phase, due) => {
    expect(isFollowUpDue(given, dates, phase, NOW)).toBe(due);
  });
});
