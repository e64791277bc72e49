// The forms of the partner search over the wire: bad input is named at its field and kept, nothing is half-written, and a digest's link tells nobody anything.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { chooseDigest } from "#app/areas/library/choose-digest.server";
import { sendDigests } from "#app/areas/library/send-digests.server";
import { DAY, instant, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeContact, makeNotice } from "#tests/factories/notices";
import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { viewerOf } from "#tests/support/viewer";

const [BOCHOLT, RHEDE] = ["de-05554008", "de-05554048"] as const;
const NOTICE = { topic: "digital", reach: "radius", radiusKm: "30", until: "2024-04-30", words: "Gesucht: eine gemeinsame Vergabestelle" } as const;

let app: TestApp;
let anna: Browserless;
let ruth: Browserless;
beforeAll(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  const signedIn = async (name: string, organisationId: string) => {
    const person = await makePerson(store, { id: name.toLowerCase(), name, organisationId });
    const browser = new Browserless(app.url);
    browser.keep(await app.sessions.start(person.id, "Test", NOON));
    return browser;
  };
  anna = await signedIn("Anna", BOCHOLT);
  ruth = await signedIn("Ruth", RHEDE);
  const notice = await makeNotice(store, { organisationId: BOCHOLT, createdBy: "anna", words: "Nur für Kommunen." });
  await makeContact(store, { id: "contact1", noticeId: notice, guestId: RHEDE, writtenBy: "ruth" });
});
afterAll(() => app.stop());

const notices = async () => (await app.database.store.read.select().from(schema.notice)).length;

test.each<[string, Record<string, string>, string]>([
  ["a radius of -1", { radiusKm: "-1" }, "Der Umkreis muss eine ganze Zahl von 1 bis 300 sein."],
  ["an end in the past", { until: "2024-01-31" }, "Dieser Tag ist schon vorbei."],
  ["an end that no calendar has", { until: "2024-02-30" }, "Bitte geben Sie ein Datum an, das es gibt."],
  ["an end in ten years", { until: "2034-01-31" }, "Ein Gesuch steht höchstens ein Jahr."],
  ["10,000 characters", { words: "z".repeat(10_000) }, "Höchstens 2.000 Zeichen."],
  ["a field that is none", { topic: "<script>" }, "Bitte wählen Sie ein Aufgabenfeld."],
])("%s is refused at its field, and what was typed is kept", async (_name, given, said) => {
  const before = await notices();
  const { status, text } = await anna.post("/partnersuche/neu", { ...NOTICE, ...given });
  expect(status).toBe(400);
  expect(text).toContain(said);
  expect(text).toContain(given.words ?? NOTICE.words);
  expect(await notices()).toBe(before);
});

test("an address with a field that does not exist says so and shows all", async () => {
  const { status, text } = await new Browserless(app.url).get("/partnersuche?feld=%22%3Cscript%3E");
  expect(status).toBe(200);
  for (const words of ["Diese Auswahl gibt es nicht", "Gezeigt werden alle Gesuche.", "Bocholt"]) expect(text).toContain(words);
});

test("a good notice is published, with its last day in the reader's language", async () => {
  const { status, location } = await anna.post("/partnersuche/neu", NOTICE);
  expect(status).toBe(302);
  const nobody = new Browserless(app.url);
  const { text } = await nobody.get(location ?? "");
  expect(text).toContain("30. April 2024");
  expect(text).toContain("/anmelden?weiter=");
  expect(text).not.toContain(NOTICE.words);
  expect((await ruth.get(location ?? "")).text).toContain(NOTICE.words);
});

test("a message of 10,000 characters is kept in the form, and none is written", async () => {
  const { status, text } = await ruth.post(`/partnersuche/gesuche/notice-${BOCHOLT}`, { intent: "message", text: "y".repeat(10_000) });
  expect(status).toBe(400);
  expect(text).toContain("y".repeat(10_000));
  expect(await app.database.store.read.select().from(schema.contactMessage)).toHaveLength(1);
});

test("what is sent in the name of another municipality is written in one's own, or not at all", async () => {
  await ruth.post(`/partnersuche/gesuche/notice-${BOCHOLT}`, { intent: "message", guestId: "de-05315000", text: "Guten Tag" });
  expect((await app.database.store.read.select().from(schema.contact)).map(({ guestId }) => guestId)).toEqual([RHEDE]);
});

test("an expired notice is gone for the public, and says so", async () => {
  const id = await makeNotice(app.database.store, { id: "old", organisationId: BOCHOLT, createdBy: "anna", createdAt: plus(NOON, -9 * DAY), expiresAt: plus(NOON, -DAY) });
  const { status, text } = await new Browserless(app.url).get(`/partnersuche/gesuche/${id}`);
  expect(status).toBe(410);
  expect(text).toContain("abgelaufen");
});

describe("the link of a digest", () => {
  test("is answered like any other, shows nothing of anybody, and ends the digest when it is pressed", async () => {
    const { store } = app.database;
    const viewer = await viewerOf(store, "ruth");
    await chooseDigest(app.deps(), viewer, "weekly");
    await sendDigests({ ...app.deps(), now: instant(Date.parse("2024-02-05T06:00:00Z")) });
    const [letter] = (await store.read.select().from(schema.mail)).filter(({ kind }) => kind === "notice.digest");
    const path = /\/partnersuche\/abbestellen\/\S+/.exec(letter?.body ?? "")?.[0] ?? "";
    const nobody = new Browserless(app.url);
    const [real, made] = [await nobody.get(path), await nobody.get("/partnersuche/abbestellen/erfunden")];
    expect([real.status, real.text.includes("Ruth"), real.text.includes("Rhede")]).toEqual([200, false, false]);
    const plain = (text: string) => text.replaceAll(/nonce="[^"]*"|abbestellen\/[\w-]+|<script[\s\S]*?<\/script>/g, "");
    expect(plain(made.text)).toBe(plain(real.text));
    expect(await store.read.select().from(schema.digestReader)).toHaveLength(1);
    for (const at of ["/partnersuche/abbestellen/erfunden", path, path]) expect((await nobody.post(at, {})).text).toContain("Die Übersicht ist abbestellt");
    expect(await store.read.select().from(schema.digestReader)).toEqual([]);
  });
});
