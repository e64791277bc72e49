// Two municipalities find one another, in a real browser, with script and without: from the map by keyboard to the notice, by message to the exchange of addresses.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { DAY, plus, toIso } from "#app/base/instant";
import { makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";

import { Person } from "./person";

let browser: Browser;
let app: TestApp;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp();
  await installExamples(app.database.store, app.deps().now);
});
afterEach(() => app.stop());

describe.each<Scripts>(["with JavaScript", "without JavaScript"])("%s", (scripts) => {
  async function sits(name: string, organisationId: string): Promise<Person> {
    const { email } = await makePerson(app.database.store, { name, organisationId });
    return new Person({ name, email, password: PASSWORD }, { origin: app.url, browser, scripts, seen: new Set() }, await openWindow(browser, app.url, scripts));
  }

  test("from the map to one another's address", async () => {
    const anna = await sits("Anna Beispiel", "de-05554008");
    await anna.go("/karte");
    await anna.select("Kommune oder Kreis", "Bocholt");
    await anna.press("Anzeigen");
    await anna.sees("Bocholt: 2 Kooperationen", "Nachbarn von Bocholt");
    await anna.in("region", "Nachbarn von Bocholt").follow("Isselburg");
    await anna.sees("Nachbarn von Isselburg");
    await anna.signsIn();
    await anna.go("/partnersuche/neu");
    await anna.select("Aufgabenfeld", "Digitalisierung und IT");
    await anna.tick("Auch jenseits der Grenze");
    await anna.fill("Letzter Tag", toIso(plus(app.deps().now, -2 * DAY)).slice(0, 10));
    await anna.fill("Was Sie suchen", "Wir suchen Nachbarn für eine gemeinsame IT.");
    await anna.press("Gesuch veröffentlichen");
    await anna.sees("Dieser Tag ist schon vorbei.");
    await anna.fill("Letzter Tag", toIso(plus(app.deps().now, 20 * DAY)).slice(0, 10));
    await anna.press("Gesuch veröffentlichen");
    await anna.sees("Ihr Gesuch ist veröffentlicht", "Noch kein Vorschlag");

    const ruth = await sits("Ruth Nachbar", "de-05554048");
    await ruth.signsIn();
    await ruth.go("/partnersuche");
    await ruth.follow("Stadt Bocholt");
    await ruth.sees("Wir suchen Nachbarn für eine gemeinsame IT.");
    await ruth.fill("Nachricht", "Wir wären gern dabei.");
    await ruth.press("Nachricht senden");
    await ruth.sees("Ihre Nachricht ist gesendet");
    await ruth.press("Zustimmen und Adressen austauschen");
    await ruth.sees("Sie haben zugestimmt.");
    await ruth.seesNot("Anna Beispiel");

    await anna.go("/partnersuche");
    await anna.follow("Stadt Rhede");
    await anna.sees("Wir wären gern dabei.", "Stadt Rhede hat schon zugestimmt.");
    await anna.seesNot("Ruth Nachbar");
    await anna.press("Zustimmen und Adressen austauschen");
    await anna.sees("Sie können sich jetzt direkt schreiben", "Ruth Nachbar");
    for (const person of [anna, ruth]) expect(person.complaints).toEqual([]);
  });
});
