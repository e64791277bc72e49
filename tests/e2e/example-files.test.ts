// Pictures and documents of an example in a real browser: handed in, with script by themselves, without it with their form; and shown to everybody or to
// nobody, as the consent on record reaches.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { saveExample } from "#app/areas/library/save-example.server";
import { stepExample } from "#app/areas/library/step-example.server";
import * as schema from "#db/schema";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import { pdf } from "#tests/support/files";
import { telling } from "#tests/support/pictures";
import { viewerOf } from "#tests/support/viewer";

let app: TestApp;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "lorbeer-example-"));
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true });
});

const FORM = {
  version: 0, language: "de", summary: "Zwei Nachbarn bauen und betreiben ein Bad.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: ["culture"], sinceYear: null,
  inhabitants: null, digital: false, effect: "", figures: "", effort: "", transfer: "", otherAwards: "", sources: "", contactName: "", contactEmail: "",
} satisfies Omit<Parameters<typeof saveExample>[2]["form"], "topics" | "title"> & { topics: ["culture"] };

function onDisk(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function windowOf(personId: string, scripts: Scripts) {
  const window = await openWindow(browser, app.url, scripts);
  const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
  await window.context.addCookies([{ name, value, url: app.url }]);
  return window;
}

test.each<Scripts>(["with JavaScript", "without JavaScript"])("a picture and a document are handed in with their words, one is corrected and taken off again: %s", async (scripts) => {
  const { id: personId } = await makePerson(app.database.store, { organisationId: "de-05554008" });
  const made = await saveExample(app.deps(), await viewerOf(app.database.store, personId), { id: null, form: { ...FORM, title: `Gemeinsames Hallenbad ${scripts}` } });
  const { page, context, complaints, check } = await windowOf(personId, scripts);

  await page.goto(`/beispiele/vorschlagen/${made.ok ? made.value : ""}`);
  await page.getByRole("link", { name: "Bilder und Dokumente bearbeiten" }).click();
  const picture = page.getByRole("region", { name: "Bild hinzufügen" });
  await picture.getByLabel("Bild auswählen").setInputFiles(onDisk("Bad.jpg", await telling("jpeg")));
  await picture.getByLabel("Was ist auf dem Bild zu sehen?").fill("Kinder springen ins Wasser");
  await picture.getByRole("button", { name: "Bild hinzufügen" }).click();
  await page.getByRole("alert").getByText("Bitte geben Sie an, wer das Bild gemacht hat oder wem es gehört.").waitFor();
  expect(await picture.getByLabel("Was ist auf dem Bild zu sehen?").inputValue()).toBe("Kinder springen ins Wasser");

  await picture.getByLabel("Bildnachweis").fill("Foto: Stadt Bocholt");
  await picture.getByLabel("Bild auswählen").setInputFiles(onDisk("Bad.pdf", pdf()));
  await picture.getByRole("button", { name: "Bild hinzufügen" }).click();
  await page.getByText("„Bad.pdf“ ist vom Inhalt her kein Bild").first().waitFor();
  await picture.getByLabel("Bild auswählen").setInputFiles(onDisk("Bad.jpg", await telling("jpeg")));
  await picture.getByRole("button", { name: "Bild hinzufügen" }).click();
  const list = page.getByRole("region", { name: "Vorhandene Bilder und Dokumente" }).first();
  await list.getByRole("link", { name: "Kinder springen ins Wasser", exact: true }).waitFor();
  for (const field of ["Was ist auf dem Bild zu sehen?", "Bildnachweis"]) expect(await picture.getByLabel(field).inputValue(), "ready for the next one").toBe("");
  expect(await page.getByText("Bitte geben Sie an, wer das Bild gemacht hat").count(), "what was wrong is settled").toBe(0);

  const document = page.getByRole("region", { name: "Dokument hinzufügen" });
  await document.getByLabel("Wie heißt das Dokument?").fill("Vereinbarung vom 3. Mai 2021");
  await document.getByLabel("PDF-Datei auswählen").setInputFiles(onDisk("Vereinbarung.pdf", pdf(300_000)));
  await document.getByRole("button", { name: "Dokument hinzufügen" }).click();
  await list.getByRole("link", { name: "Vereinbarung vom 3. Mai 2021", exact: true }).waitFor();
  await page.getByText("2 von 12 möglichen Dateien").waitFor();
  await check();

  await page.getByRole("link", { name: "Angaben ändern: Kinder springen ins Wasser" }).click();
  const correction = page.getByRole("region", { name: "Angaben ändern: Kinder springen ins Wasser" });
  await correction.getByLabel("Bildnachweis").fill("");
  await correction.getByRole("button", { name: "Speichern" }).click();
  await page.getByRole("alert").getByText("Bitte geben Sie an, wer das Bild gemacht hat oder wem es gehört.").waitFor();
  await correction.getByLabel("Was ist auf dem Bild zu sehen?").fill("Kinder springen vom Turm");
  await correction.getByLabel("Bildnachweis").fill("Foto: Demo-Person");
  await check();
  await correction.getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Die Angaben sind geändert").waitFor();
  await list.getByText("Foto: Demo-Person").waitFor();

  await page.getByRole("button", { name: "Entfernen: Kinder springen vom Turm" }).click();
  await page.getByText("Die Datei ist entfernt").waitFor();
  await page.getByText("1 von 12 möglichen Dateien").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test.each<Scripts>(["with JavaScript", "without JavaScript"])("the office records a narrower consent and a wider one: %s", async (scripts) => {
  const { store } = app.database;
  const { id: personId } = await makePerson(store, { roles: ["organiser"] });
  const office = await viewerOf(store, personId);
  const title = `Gemeinsames Freibad ${scripts}`;
  const made = await saveExample(app.deps(), office, { id: null, form: { ...FORM, title } });
  const exampleId = made.ok ? made.value : "";
  const picture = `picture ${scripts}`;
  await store.tx((q) =>
    q.insert(schema.exampleFile).values({ id: picture, exampleId, kind: "picture", key: picture, previewKey: `small ${picture}`, previewSize: 1, name: "Bad.jpg", description: "Kinder am Wasser", credit: "Foto: Stadt Bocholt", size: 1, type: "image/jpeg", sha256: "0", uploadedAt: app.deps().now, uploadedBy: personId }),
  );
  await stepExample(app.deps(), office, exampleId, { step: "approve", seen: app.deps().now, consent: { ground: "written", scope: "texts-and-files", givenBy: "Demo-Person, Stadt Bocholt", givenOn: "2024-02-01" } });
  const shown = async () => (await (await fetch(`${app.url}/beispiele`)).text()).includes(`/dateien/${picture}?vorschau`);
  expect(await shown()).toBe(true);

  const { page, context, complaints, check } = await windowOf(personId, scripts);
  await page.goto(`/organisation/beispiele/${exampleId}`);
  const form = page.getByRole("region", { name: "Andere Einwilligung festhalten" });
  const scope = form.getByLabel("Umfang");
  expect(await scope.inputValue(), "the other one is offered").toBe("texts");
  await form.getByLabel("Grundlage").selectOption({ label: "schriftlich gegenüber der Geschäftsstelle" });
  await form.getByRole("button", { name: "Einwilligung festhalten" }).click();
  await page.getByRole("alert").getByText("Bitte geben Sie an, wer eingewilligt hat.").waitFor();
  await check();

  for (const [reach, by] of [["texts", "Demo-Leitung Bocholt"], ["texts-and-files", "Demo-Leitung Aalten"]] as const) {
    expect(await scope.inputValue()).toBe(reach);
    await form.getByLabel("Erteilt von").fill(by);
    await form.getByLabel("Erteilt am").fill("2024-05-03");
    await form.getByRole("button", { name: "Einwilligung festhalten" }).click();
    await page.getByRole("row", { name: new RegExp(by) }).waitFor();
    expect(await shown()).toBe(reach === "texts-and-files");
  }
  await check();
  expect(await page.getByRole("row", { name: /durch eine andere ersetzt/ }).count()).toBe(2);
  expect(complaints).toEqual([]);
  await context.close();
});
