// The law of the partner search: who is suggested and why, how long a notice stands, when a digest is due, and when addresses are shown.
import { describe, expect, test } from "vitest";

import { checkGoingOn, checkOpening, isRevealed, sideOf } from "#app/areas/library/contact";
import { loadPlaces } from "#app/areas/library/load-places.server";
import { isWithinReach, suggestPartners, type Experience, type Reason } from "#app/areas/library/matching";
import { digestWeek, expiryOf, lastDayOf, noticeState, type NoticeDates, type Wish } from "#app/areas/library/notice";
import { noticeInput } from "#app/areas/library/notice.input";
import { instant, toIso, type Instant } from "#app/base/instant";

const { places } = loadPlaces();
const ZONE = "Europe/Berlin";
const at = (text: string): Instant => instant(Date.parse(text));
const idOf = (name: string) => [...places.values()].find((place) => place.name === name)?.id ?? name;

function place(name: string) {
  const found = places.get(idOf(name));
  if (!found) throw new RangeError(name);
  return found;
}

function wish(name: string, given: Partial<Wish> = {}): Wish {
  return { id: `notice-${name}`, organisationId: idOf(name), topic: "digital", reach: "beside", radiusKm: null, crossBorder: false, ...given };
}

const within = (radiusKm: number, given: Partial<Wish> = {}): Partial<Wish> => ({ reach: "radius", radiusKm, ...given });

describe("where a notice reaches", () => {
  test.each<[string, string, Partial<Wish>, boolean]>([
    ["Bocholt", "Rhede", {}, true],
    ["Bocholt", "Borken", {}, false],
    ["Bocholt", "Borken", within(30), true],
    ["Bocholt", "Köln", within(30), false],
    ["Bocholt", "Aalten", {}, false],
    ["Bocholt", "Aalten", { crossBorder: true }, true],
    ["Bocholt", "Aalten", within(30), false],
    ["Bocholt", "Aalten", within(30, { crossBorder: true }), true],
    ["Bocholt", "Kreis Borken", {}, true],
    ["Kreis Borken", "Bocholt", {}, true],
    ["Kreis Borken", "Kreis Coesfeld", {}, true],
    ["Bocholt", "Bocholt", within(300), false],
    ["Aalten", "Winterswijk", within(30), true],
  ])("of %s to %s with %j: %s", (from, to, given, reached) => {
    expect(isWithinReach(wish(from, given), place(from), place(to))).toBe(reached);
  });
});

describe("suggestions", () => {
  const experience: Experience = { title: "Gemeinsame IT", href: "/beispiele/gemeinsame-it", topics: ["digital"], organisationIds: [idOf("Isselburg"), idOf("Köln")] };

  test("whoever looks for the same and could be reached from there comes first, then who looks, then who has experience", () => {
    const suggestions = suggestPartners(wish("Bocholt"), {
      places,
      wishes: [wish("Bocholt"), wish("Hamminkeln", within(1)), wish("Rhede"), wish("Köln")],
      experiences: [experience],
    });
    expect(suggestions.map((suggestion) => suggestion.place.name)).toEqual(["Rhede", "Hamminkeln", "Isselburg"]);
    expect(suggestions.map(({ reasons }) => reasons[0])).toEqual<Reason[]>([
      { kind: "wish", noticeId: "notice-Rhede", mutual: true },
      { kind: "wish", noticeId: "notice-Hamminkeln", mutual: false },
      { kind: "experience", title: "Gemeinsame IT", href: "/beispiele/gemeinsame-it" },
    ]);
  });

  test("each says where the place lies", () => {
    const [rhede] = suggestPartners(wish("Bocholt"), { places, wishes: [wish("Rhede")], experiences: [] });
    expect(rhede?.reasons.slice(1)).toEqual<Reason[]>([{ kind: "beside" }, { kind: "district" }, { kind: "distance", kilometres: expect.any(Number) as number }]);
    const [aalten] = suggestPartners(wish("Bocholt", { crossBorder: true }), { places, wishes: [wish("Aalten", { crossBorder: true })], experiences: [] });
    expect(aalten?.reasons).toContainEqual({ kind: "abroad", country: "NL" });
  });

  test.each<[string, Partial<Wish>, readonly Wish[]]>([
    ["another field", {}, [wish("Rhede", { topic: "rescue" })]],
    ["out of reach", {}, [wish("Köln")]],
    ["one's own other notice", {}, [wish("Bocholt")]],
    ["beyond the border, where that is not wanted", {}, [wish("Aalten", { crossBorder: true })]],
  ])("none: %s", (_name, given, wishes) => {
    expect(suggestPartners(wish("Bocholt", given), { places, wishes, experiences: [] })).toEqual([]);
  });

  test("nobody is suggested to an organisation that lies nowhere", () => {
    expect(suggestPartners({ ...wish("Bocholt"), organisationId: "de-lwl" }, { places, wishes: [wish("Rhede")], experiences: [experience] })).toEqual([]);
  });

  test("of many examples three are named", () => {
    const [first] = suggestPartners(wish("Bocholt"), { places, wishes: [], experiences: Array.from({ length: 9 }, (_, i) => ({ ...experience, title: `Beispiel ${i}` })) });
    expect(first?.reasons.filter(({ kind }) => kind === "experience")).toHaveLength(3);
  });
});

describe("how long a notice stands", () => {
  const now = at("2024-03-30T12:00:00Z");

  test.each<[string, string]>([
    ["2024-03-30", "2024-03-30T23:00:00.000Z"],
    // In the night to this day the clocks change.
    ["2024-03-31", "2024-03-31T22:00:00.000Z"],
    ["2024-10-27", "2024-10-27T23:00:00.000Z"],
    ["2025-03-31", "2025-03-31T22:00:00.000Z"],
  ])("until the end of %s: %s", (day, expires) => {
    const expiry = expiryOf(day, now, ZONE);
    expect(expiry.ok && toIso(expiry.value)).toBe(expires);
    expect(expiry.ok && lastDayOf(expiry.value, ZONE)).toBe(day);
  });

  test.each<[string, string]>([
    ["2024-03-29", "past"],
    ["1999-01-01", "past"],
    ["2025-04-01", "too-far"],
    ["9999-12-31", "too-far"],
    ["2024-02-30", "malformed"],
    ["morgen", "malformed"],
    ["-1", "malformed"],
  ])("%s is refused: %s", (day, reason) => {
    expect(expiryOf(day, now, ZONE)).toEqual({ ok: false, reason });
  });

  test.each<[string, Partial<NoticeDates>, string, string]>([
    ["before its last moment", {}, "2024-03-31T21:59:59.999Z", "open"],
    ["at its first moment after", {}, "2024-03-31T22:00:00.000Z", "expired"],
    ["ended before", { endedAt: at("2024-03-20T08:00:00Z") }, "2024-03-21T08:00:00Z", "ended"],
    ["removed, whatever else", { endedAt: at("2024-03-20T08:00:00Z"), removedAt: at("2024-03-20T09:00:00Z") }, "2024-06-01T08:00:00Z", "removed"],
  ])("%s", (_name, given, moment, state) => {
    expect(noticeState({ expiresAt: at("2024-03-31T22:00:00Z"), endedAt: null, removedAt: null, ...given }, at(moment))).toBe(state);
  });
});

test.each<[string, string, string]>([
  ["2024-04-01T04:59:59Z", "2024-03-25", "2024-03-25T06:00:00.000Z"],
  ["2024-04-01T05:00:00Z", "2024-04-01", "2024-04-01T05:00:00.000Z"],
  ["2024-04-07T21:59:59Z", "2024-04-01", "2024-04-01T05:00:00.000Z"],
])("at %s the digest of the week from %s is due since %s", (now, week, due) => {
  const found = digestWeek(at(now), ZONE);
  expect([found.week, toIso(found.dueAt)]).toEqual([week, due]);
});

describe("a contact", () => {
  test("addresses are shown to both or to neither", () => {
    const moment = at("2024-04-01T05:00:00Z");
    expect(isRevealed({ hostAgreedAt: null, guestAgreedAt: null })).toBe(false);
    expect(isRevealed({ hostAgreedAt: moment, guestAgreedAt: null })).toBe(false);
    expect(isRevealed({ hostAgreedAt: null, guestAgreedAt: moment })).toBe(false);
    expect(isRevealed({ hostAgreedAt: moment, guestAgreedAt: moment })).toBe(true);
  });

  test("begins only about an open notice, and goes on unless the office removed it", () => {
    expect([checkOpening("open"), checkOpening("expired"), checkOpening("ended"), checkOpening("removed")].map((may) => (may.ok ? "ok" : may.reason))).toEqual(["ok", "over", "over", "removed"]);
    expect([checkGoingOn("open"), checkGoingOn("expired"), checkGoingOn("ended"), checkGoingOn("removed")].map((may) => may.ok)).toEqual([true, true, true, false]);
  });

  test.each<[string | null, string | undefined]>([["a", "host"], ["b", "guest"], ["c", undefined], [null, undefined]])("%s stands on its side: %s", (organisationId, side) => {
    expect(sideOf({ hostId: "a", guestId: "b" }, organisationId)).toBe(side);
  });
});

describe("the form of a notice", () => {
  const typed = { topic: "digital", reach: "radius", radiusKm: "30", until: "2024-04-30", words: "Wir suchen Partner." };

  test.each<[string, object, readonly string[]]>([
    ["a radius below zero", { radiusKm: "-1" }, ["radiusKm no-radius"]],
    ["none", { radiusKm: "0" }, ["radiusKm no-radius"]],
    ["beyond the Land", { radiusKm: "301" }, ["radiusKm no-radius"]],
    ["a broken number", { radiusKm: "3,5" }, ["radiusKm no-radius"]],
    ["no radius", { radiusKm: "" }, ["radiusKm missing"]],
    ["10,000 characters", { words: "x".repeat(10_000) }, ["words too-long"]],
    ["only spaces", { words: "   " }, ["words missing"]],
    ["an unknown field", { topic: "<script>" }, ["topic missing"]],
    ["an unknown reach", { reach: "everywhere" }, ["reach missing"]],
  ])("%s is refused at its field", (_name, given, problems) => {
    const parsed = noticeInput.safeParse({ ...typed, ...given });
    expect(parsed.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(problems);
  });

  test("a radius typed beside another choice is not read", () => {
    expect(noticeInput.parse({ ...typed, reach: "beside", radiusKm: "-1" })).toMatchObject({ reach: "beside", radiusKm: null, crossBorder: false });
  });

  test("kilometres are whole numbers, and the tick is a yes", () => {
    expect(noticeInput.parse({ ...typed, crossBorder: "yes" })).toMatchObject({ radiusKm: 30, crossBorder: true });
  });
});
