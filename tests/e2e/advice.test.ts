// A municipality asks for advice, the office answers, and later its adviser sits on the jury: the chair is shown the prior involvement and
// decides. With script and without.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import { linkTo } from "#tests/support/mail";

import { Person } from "./person";

const BOCHOLT = "de-05554008";
const AALTEN = "nl-gm0197";
const HAMM = "de-05915000";
const UTE = "ute.frage@example.org";

let browser: Browser;
let app: TestApp;
let chairEmail: string;
let adviserEmail: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp();
  const { now } = app.deps();
  const { store } = app.database;
  const edition = await makeEdition(store, { entriesOpenAt: plus(now, -20 * DAY), entriesCloseAt: plus(now, -5 * DAY), rulesFrozenAt: plus(now, -20 * DAY), judgingOpenAt: plus(now, 5 * DAY), judgingCloseAt: plus(now, 20 * DAY), publishAt: null });
  const categoryId = `${edition.id}-GZ`;
  const adviser = await makePerson(store, { name: "Anna Rat", roles: ["adviser"] });
  const lead = await makePerson(store, { organisationId: BOCHOLT });
  adviserEmail = adviser.email;
  await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM], personId: adviser.id, name: "Anna Rat" });
  const chair = await makePerson(store, { name: "Viola Vorsitz" });
  chairEmail = chair.email;
  await makeJuror(store, { editionId: edition.id, categoryIds: [categoryId], organisationIds: [HAMM], role: "chair", personId: chair.id, name: "Viola Vorsitz" });
  await makeEntry(store, { editionId: edition.id, categoryId, leadId: BOCHOLT, createdBy: lead.id, partnerIds: [AALTEN], title: "Feuerwache ohne Grenze", number: "2024-GZ-001" });
});
afterEach(() => app.stop());

describe.each<Scripts>(["with JavaScript", "without JavaScript"])("%s", (scripts) => {
  const sits = async (name: string, email: string) => new Person({ name, email, password: PASSWORD }, { origin: app.url, browser, scripts, seen: new Set() }, await openWindow(browser, app.url, scripts));

  test("an advice case shows up as prior involvement at the jury's chair", async () => {
    const ute = await sits("Ute Frage", UTE);
    await ute.go("/beratung");
    await ute.press("Anfrage senden");
    await ute.sees("Bitte nennen Sie das Vorhaben.", "Bitte beschreiben Sie Ihr Anliegen.");
    await ute.fill("Federführende Kommune", "Stadt Bocholt");
    await ute.fill("Ihr Name", "Ute Frage");
    await ute.fill("E-Mail-Adresse", UTE);
    await ute.fill("Vorhaben", "Gemeinsame Feuerwache");
    await ute.fill("Kooperationspartner", "Gemeente Aalten");
    await ute.select("Aufgabenfeld", "Feuerwehr, Rettung und Katastrophenschutz");
    await ute.fill("Anliegen", "Wie fangen wir an?");
    await ute.tick("Ich bin einverstanden, dass die Geschäftsstelle diese Angaben speichert, um mich zu beraten.");
    await ute.press("Anfrage senden");
    await ute.sees("Ihre Anfrage ist eingegangen");

    const anna = await sits("Anna Rat", adviserEmail);
    await anna.signsIn();
    await anna.go("/organisation/beratung");
    const [{ number } = { number: "" }] = await app.database.store.read.select().from(schema.adviceCase);
    await anna.follow(`${number}: Gemeinsame Feuerwache`);
    await anna.press("Fall übernehmen");
    await anna.fill("Vermerk", "Intern: erst mit Aalten sprechen.");
    await anna.press("Vermerk speichern");
    await anna.fill("Antwort an die anfragende Seite", "Beginnen Sie mit einem Ratsbeschluss.");
    await anna.press("Antwort senden");
    await anna.sees("Die Antwort ist gesendet.", "Intern: erst mit Aalten sprechen.");

    await ute.go(await linkTo(app.database.store, UTE, "/beratung"));
    await ute.sees("Beginnen Sie mit einem Ratsbeschluss.", "Sie werden beraten von Anna Rat.");
    expect(await ute.page.content()).not.toContain("erst mit Aalten");
    await ute.fill("Ihre Nachricht", "Danke, das tun wir.");
    await ute.press("Nachricht senden");
    await ute.sees("Ihre Nachricht ist bei der Geschäftsstelle.");

    const chair = await sits("Viola Vorsitz", chairEmail);
    await chair.signsIn();
    await chair.go("/jury/befangenheit");
    await chair.sees("Anna Rat", "2024-GZ-001", "Vorbefassung: hat Stadt Bocholt", "zum Vorhaben „Gemeinsame Feuerwache“ beraten.");
    expect(await chair.page.content()).not.toContain("Wie fangen wir an?");
    await chair.tick("Darf den Beitrag bewerten");
    await chair.fill("Begründung", "Nur das Verfahren beraten.");
    await chair.press("Entscheidung speichern");
    await chair.sees("Entschieden (1)");
    const records = (await app.database.store.read.select().from(schema.auditRecord)).map(({ action }) => action);
    expect(records).toEqual(expect.arrayContaining(["case.opened", "case.taken", "case.involved", "case.noted", "case.answered", "case.asked", "conflict.decided"]));
  });
});
