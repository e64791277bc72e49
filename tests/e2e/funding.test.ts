// A German-Dutch project from the anonymous questionnaire to the document with both views: assessed, kept by the browser alone, handed to the office,
// viewed by office and Bezirksregierung, and in the hands of whoever asked. With script and without.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import * as schema from "#db/schema";
import { linkTo, mails } from "#tests/support/mail";
import { readPdf } from "#tests/support/pdf";

import { Person } from "./person";

const CHECK = "/foerderung/vorab-einschaetzung";
const JAN = "jan@aalten.example";
let browser: Browser;
let app: TestApp;
let office: string;
let region: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp();
  const { store } = app.database;
  office = (await makePerson(store, { name: "Petra Sommer", roles: ["organiser"] })).email;
  region = (await makePerson(store, { name: "Rita Regional", organisationId: "de-bezreg-muenster", roles: ["regional-government"] })).email;
});
afterEach(() => app.stop());

/** The bytes of a document that this person's browser may read. */
async function download(person: Person, path: string) {
  const answer = await person.page.request.get(app.url + path);
  expect(answer.status()).toBe(200);
  return readPdf(await answer.body());
}

describe.each<Scripts>(["with JavaScript", "without JavaScript"])("%s", (scripts) => {
  const sits = async (name: string, email: string) => new Person({ name, email, password: PASSWORD }, { origin: app.url, browser, scripts, seen: new Set() }, await openWindow(browser, app.url, scripts));

  test("from the first question to the document with both views", async () => {
    const jan = await sits("Jan Voorbeeld", JAN);
    await jan.go(CHECK);
    await jan.sees("Unverbindliche Vorab-Einschätzung");
    await jan.fill("Wie heißt Ihr Vorhaben?", "Feuerwache ohne Grenze");
    await jan.fill("Wer stellt den Antrag?", "Stadt Bocholt");
    await jan.fill("Wie viele Partner aus Nordrhein-Westfalen, Sie selbst mitgezählt?", "500");
    await jan.press("Einschätzung zeigen");
    await jan.sees("So viele kommunale Partner gibt es nicht", "Bitte beantworten Sie diese Frage.");
    expect(await jan.value("Wie heißt Ihr Vorhaben?")).toBe("Feuerwache ohne Grenze");

    await jan.fill("Wie viele Partner aus Nordrhein-Westfalen, Sie selbst mitgezählt?", "1");
    await jan.fill("Wie viele Partner von jenseits der Landesgrenze?", "1");
    await jan.fill("Wie heißen die anderen Partner?", "Gemeente Aalten");
    await jan.select("In welchem Aufgabenfeld?", "Feuerwehr, Rettung und Katastrophenschutz");
    for (const [question, answer] of [
      ["Ist es ein Digitalisierungsvorhaben?", "Nein"],
      ["Arbeiten diese Partner in diesem Aufgabenfeld zum ersten Mal zusammen?", "Ja"],
      ["Kann das Vorhaben anderen Kommunen als Vorbild dienen?", "Ja"],
      ["Wird die Leistung für die Menschen wesentlich besser?", "Ja"],
      ["Lösen Sie gemeinsam dauerhaft ein Problem", "Weiß ich noch nicht"],
      ["Haben die Gremien aller Partner zugestimmt?", "Erst einige"],
    ] as const) {
      await jan.in("group", question).tick(answer);
    }
    await jan.select("In welcher Rechtsform arbeiten Sie zusammen?", "Öffentlich-rechtliche Vereinbarung");
    await jan.fill("Auf wie viele Jahre ist die Zusammenarbeit angelegt?", "10");
    await jan.fill("Wie hoch sind die zuwendungsfähigen Ausgaben, in Euro?", "80.000");
    // With script the browser keeps what was typed; without it nobody does, and nothing is reloaded here.
    if (scripts === "with JavaScript") await jan.go(CHECK);
    expect(await jan.value("Wie heißen die anderen Partner?")).toBe("Gemeente Aalten");
    expect(await jan.value("Wie hoch sind die zuwendungsfähigen Ausgaben, in Euro?")).toBe("80.000");
    expect(await jan.in("group", "Haben die Gremien aller Partner zugestimmt?").field("Erst einige").isChecked()).toBe(true);
    await jan.press("Einschätzung zeigen");
    await jan.sees("Nach Ihren Angaben fehlen Voraussetzungen", "Holen Sie vor dem Antrag die Gremienbeschlüsse aller Partner ein.", "Bis zu 75.000,00 €", "Offene Frage", "höchstens 72.000,00 €", "Bezirksregierung Münster", "48143 Münster", "Antragsformular");
    expect(await app.database.store.read.select().from(schema.adviceCase)).toEqual([]);

    const [file] = await Promise.all([jan.page.waitForEvent("download"), jan.page.getByRole("button", { name: "Als PDF herunterladen" }).click()]);
    expect(file.suggestedFilename()).toBe("vorab-einschaetzung.pdf");

    await jan.fill("Ihr Name", "Jan Voorbeeld");
    await jan.fill("Ihre E-Mail-Adresse", JAN);
    await jan.press("Der Geschäftsstelle übergeben");
    await jan.sees("Ohne Ihr Einverständnis dürfen wir die Angaben nicht annehmen.");
    await jan.tick("Die Geschäftsstelle und die zuständige Bezirksregierung dürfen");
    await jan.press("Der Geschäftsstelle übergeben");
    await jan.sees("Ihre Vorab-Einschätzung ist bei der Geschäftsstelle", "V-");
    await jan.go(CHECK);
    expect(await jan.value("Wie heißt Ihr Vorhaben?")).toBe("");

    const rita = await sits("Rita Regional", region);
    await rita.signsIn();
    await rita.arrivesAt("/bezirksregierung");
    await rita.seesNot("Organisation", "Meine Beiträge");
    await rita.follow("Feuerwache ohne Grenze");
    await rita.sees("Jan Voorbeeld", "Noch nicht abgegeben.", "Gemeente Aalten");
    await rita.press("Stellungnahme abgeben");
    await rita.sees("Wählen Sie eine Empfehlung.");
    await rita.tick("Antrag stellen, wenn Bedingungen erfüllt sind");
    await rita.fill("Begründung", "Passt zur Richtlinie.");
    await rita.press("Stellungnahme abgeben");
    await rita.sees("Nennen Sie die Bedingungen.");
    await rita.fill("Bedingungen", "Beschluss aus Aalten");
    await rita.press("Stellungnahme abgeben");
    await rita.sees("Ihre Stellungnahme ist gespeichert.");
    await rita.fill("Neue Notiz", "Nur für uns: Haushalt prüfen.");
    await rita.press("Notiz speichern");
    await rita.sees("Nur für uns: Haushalt prüfen.");

    const petra = await sits("Petra Sommer", office);
    await petra.signsIn();
    await petra.go("/organisation/foerderung/faelle");
    await petra.follow("Feuerwache ohne Grenze");
    await petra.sees("Beschluss aus Aalten");
    await petra.seesNot("Haushalt prüfen");
    await petra.page.getByLabel("Antrag stellen", { exact: true }).check();
    await petra.fill("Begründung", "Beispielhaft für die Grenzregion.");
    await petra.press("Stellungnahme abgeben");
    await petra.sees("Beide Stellungnahmen sind abgegeben und stehen fest.");
    await petra.seesNot("Stellungnahme ändern");

    const paper = await download(petra, `${petra.path}/sichten.pdf`);
    expect(paper).toMatchObject({ tagged: true, ua: "1", lang: "de", title: "Feuerwache ohne Grenze" });
    expect(paper.headings.map(({ text }) => text)).toEqual(expect.arrayContaining(["Stellungnahme: Geschäftsstelle", "Stellungnahme: Bezirksregierung Münster", "Voraussetzungen", "Höhe der Förderung"]));
    expect((await mails(app.database.store)).filter(({ to }) => to === JAN).map(({ kind }) => kind)).toEqual(["case.opened", "funding.views-given"]);
    const own = await download(jan, `${await linkTo(app.database.store, JAN, "/beratung")}/vorab-einschaetzung.pdf`);
    expect(own.headings).toEqual(paper.headings);
    expect([...jan.complaints, ...rita.complaints, ...petra.complaints]).toEqual([]);
  });
});
