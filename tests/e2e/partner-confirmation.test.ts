// A partner across the border, from the mail to the answer and back: invited by the lead, it confirms in Dutch, and is asked again when the
// lead changes what it confirmed. With script and without.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import { makeEdition, makeEntry, makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import { pdf } from "#tests/support/files";
import { linkTo, mails } from "#tests/support/mail";

import { Person } from "./person";

const JAN = "partner0@beispiel.example";
let browser: Browser;
let app: TestApp;
let entryId: string;
let email: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp();
  const now = app.deps().now;
  const { store } = app.database;
  const edition = await makeEdition(store, { entriesOpenAt: plus(now, -DAY), entriesCloseAt: plus(now, DAY), rulesFrozenAt: plus(now, -DAY), judgingOpenAt: plus(now, 2 * DAY), judgingCloseAt: plus(now, 9 * DAY), publishAt: null });
  const lead = await makePerson(store, { name: "Anna Beispiel", organisationId: "de-05554008" });
  email = lead.email;
  const entry = await makeEntry(store, { editionId: edition.id, categoryId: `${edition.id}-GZ`, leadId: "de-05554008", createdBy: lead.id, partnerIds: ["nl-gm0197"], state: "draft", number: null, running: null, takesLeadPlace: false, title: "Feuerwache ohne Grenze", summary: "Zwei Wehren, eine Wache." });
  entryId = entry.id;
});
afterEach(() => app.stop());

describe.each<Scripts>(["with JavaScript", "without JavaScript"])("%s", (scripts) => {
  const sits = async (name: string) => {
    const who = { name, email, password: PASSWORD };
    return new Person(who, { origin: app.url, browser, scripts, seen: new Set() }, await openWindow(browser, app.url, scripts));
  };

  test("invited, reads the mail, confirms in Dutch; the lead sees it, changes the summary, and the partner is asked again", async () => {
    const anna = await sits("Anna Beispiel");
    await anna.signsIn();
    await anna.go(`/beitraege/${entryId}/partner`);
    await anna.sees("Bestätigt: 0 von 1.", "noch nicht gefragt");
    await anna.press("Um Bestätigung bitten: nl-gm0197");
    await anna.sees("nl-gm0197 ist gefragt: Die E-Mail geht an partner0@beispiel.example.");

    const link = await linkTo(app.database.store, JAN, "/bestaetigung");
    const jan = await sits("Jan Voorbeeld");
    await jan.go(`${link}?lang=nl`);
    expect(await jan.page.locator("html").getAttribute("lang")).toBe("nl");
    await jan.sees("Deelname bevestigen", "Feuerwache ohne Grenze", "Zwei Wehren, eine Wache.", "is samenwerkingspartner");
    await jan.press("Antwoord opslaan");
    await jan.sees("Kies of u bevestigt of bezwaar maakt.", "Vul uw functie in.");
    await jan.tick("Ja, wij bevestigen dat wij meedoen");
    await jan.fill("Uw voor- en achternaam", "Jan Voorbeeld");
    await jan.fill("Uw functie", "Burgemeester");
    await jan.press("Antwoord opslaan");
    await jan.sees("Uw antwoord is opgeslagen.", "U hebt bevestigd");
    await jan.tick("Het besluit is genomen");
    await jan.fill("Datum van het besluit", "2024-01-15");
    await jan.press("Opslaan");
    await jan.sees("Uw opgave over het besluit is opgeslagen.");
    await jan.attach("Pdf-bestand kiezen", { name: "Raadsbesluit.pdf", mimeType: "application/pdf", buffer: pdf() });
    await jan.press("Document uploaden");
    await jan.sees("Het document is ingediend.", "Raadsbesluit.pdf");

    await anna.go(`/beitraege/${entryId}/partner`);
    await anna.sees("Bestätigt: 1 von 1.", "Jan Voorbeeld, Burgemeester", "Beschluss vom 15. Januar 2024", "Raadsbesluit.pdf");
    await anna.go(`/beitraege/${entryId}`);
    await anna.fill("Kurzfassung", "Drei Wehren, eine Wache.");
    await anna.press("Speichern");
    await anna.go(`/beitraege/${entryId}/partner`);
    await anna.sees("muss neu bestätigen", "Seitdem geändert", "Kurzfassung");
    await anna.press("Noch einmal um Bestätigung bitten: Gemeente Aalten");

    const again = await linkTo(app.database.store, JAN, "/bestaetigung");
    expect((await mails(app.database.store)).filter(({ to }) => to === JAN).map(({ kind }) => kind)).toEqual(["partner.request", "partner.again"]);
    await jan.go(`${again}?lang=nl`);
    await jan.sees("Antwoord alstublieft nog een keer", "Samenvatting", "Drei Wehren, eine Wache.");
    await jan.press("Antwoord opslaan");
    await jan.sees("U hebt bevestigd");
    expect([...anna.complaints, ...jan.complaints]).toEqual([]);
  });
});
