// The front door and the page of an edition: who learns what, and when.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let stranger: Browserless;
beforeEach(async () => {
  app = await startApp(NOON);
  stranger = new Browserless(app.url);
});
afterEach(() => app.stop());

async function as(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start((await makePerson(app.database.store, given)).id, "test", NOON));
  return browser;
}

test("without an edition the front door says so, and shows the office where to begin", async () => {
  expect((await stranger.get("/")).text).toContain("Zurzeit läuft kein Wettbewerb");
  expect((await stranger.get("/")).text).not.toContain('href="/organisation"');
  const office = await as({ roles: ["organiser"] });
  expect((await office.get("/")).text).toContain('href="/organisation"');
});

test("an edition in preparation is nobody's but the office's", async () => {
  await makeEdition(app.database.store, { rulesFrozenAt: null });
  expect((await stranger.get("/")).text).toContain("Zurzeit läuft kein Wettbewerb");
  expect((await (await as({ organisationId: "de-05554008" })).get("/wettbewerb/2024")).status).toBe(404);
  expect((await (await as({ roles: ["observer"] })).get("/wettbewerb/2024")).status).toBe(200);
});

describe("while entries are open", () => {
  test("a stranger is asked to register, a municipality to hand in", async () => {
    await makeEdition(app.database.store);
    expect((await stranger.get("/")).text).toContain("Registrieren und Beitrag einreichen");
    const entrant = (await (await as({ organisationId: "de-05554008" })).get("/")).text;
    expect(entrant).toContain("Beitrag einreichen");
    expect(entrant).not.toContain("Registrieren und");
  });

  test("the edition's page holds what somebody who thinks of entering asks: dates, conditions, criteria with weights, anchors", async () => {
    await makeEdition(app.database.store);
    const { text } = await stranger.get("/wettbewerb/2024?kategorie=GZ");
    for (const words of ["Sonntag, 11. Februar 2024, 12:00 Uhr", "Mindestens zwei kommunale Partner", "Grenzüberschreitender Mehrwert", "15 %", "10 Punkte"]) expect(text).toContain(words);
    expect(text).toMatch(/<details[^>]*open=""[^>]*id="kategorie-GZ"/);
  });

  test("the page speaks English where somebody asks for it", async () => {
    await makeEdition(app.database.store);
    expect((await stranger.get("/wettbewerb/2024?lang=en")).text).toContain("Degree of innovation");
  });
});

describe("the winners at the front door", () => {
  test("are not there before the instant of publication, not even as a title, and are there from then on", async () => {
    const { store } = app.database;
    const { id, categories } = await makeEdition(store);
    const organiser = await makePerson(store, { roles: ["organiser"] });
    const [category] = categories;
    const entry = await makeEntry(store, { editionId: id, categoryId: category?.id ?? "", leadId: "de-05554008", createdBy: organiser.id, title: "Feuerwache für zwei Länder" });
    await store.tx(async (q) => {
      await q.insert(schema.decision).values({ categoryId: category?.id ?? "", winnerId: entry.id, reason: "Überzeugt.", departureReason: null, version: 1, decidedAt: NOON, decidedBy: organiser.id });
    });
    const before = plus(NOON, 50 * DAY);
    await setDates(store, id, { signedOffAt: before, signedOffBy: organiser.id, sealedAt: before, publishAt: plus(NOON, 60 * DAY) });
    app.setClock(plus(NOON, 60 * DAY - 1));
    expect((await stranger.get("/")).text).not.toContain("Feuerwache");
    app.setClock(plus(NOON, 60 * DAY));
    expect((await stranger.get("/")).text).toContain("Feuerwache für zwei Länder");
  });
});

describe("what the office finds to do", () => {
  test("are the entries handed in and not yet checked, and the jurors not yet invited", async () => {
    const { store } = app.database;
    const { id, categories } = await makeEdition(store);
    const author = await makePerson(store, { organisationId: "de-05554008" });
    await makeEntry(store, { editionId: id, categoryId: categories[0]?.id ?? "", leadId: "de-05554008", createdBy: author.id, state: "submitted" });
    const { text } = await (await as({ roles: ["observer"] })).get("/organisation");
    expect(text).toContain("Beiträge formal prüfen");
    expect(text).toContain("ein Beitrag");
    expect(text).toContain("Jury einladen");
    expect(text).not.toContain("/organisation/neu");
  });
});
