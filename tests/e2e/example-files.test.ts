// The page of an example's pictures and documents in a real browser: with script a file goes by itself, without script with its form.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { saveExample } from "#app/areas/library/save-example.server";
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

test.each<Scripts>(["with JavaScript", "without JavaScript"])("a picture and a document are handed in with their words, one is corrected and taken off again: %s", async (scripts) => {
  const { id: personId } = await makePerson(app.database.store, { organisationId: "de-05554008" });
  const made = await saveExample(app.deps(), await viewerOf(app.database.store, personId), { id: null, form: { ...FORM, title: `Gemeinsames Hallenbad ${scripts}` } });
  const { page, context, complaints, check } = await openWindow(browser, app.url, scripts);
  const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
  await context.addCookies([{ name, value, url: app.url }]);

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
