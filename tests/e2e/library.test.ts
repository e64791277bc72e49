// From a search to the people behind an example: somebody looks for a part of a word, narrows down, reads a profile and asks. With script and without.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import { mails } from "#tests/support/mail";

let browser: Browser;
let app: TestApp;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp();
  await installExamples(app.database.store, app.deps().now);
  await makePerson(app.database.store, { email: "organisation@beispiel.example", roles: ["organiser"] });
});
afterEach(() => app.stop());

test.each<Scripts>(["with JavaScript", "without JavaScript"])("search to contact, %s", async (scripts) => {
  const { page } = await openWindow(browser, app.url, scripts);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name: "Gute Beispiele" }).click();
  await page.getByLabel("Wonach suchen Sie?").fill("feuerwerhhaus");
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByText("Gesucht wurde nach: feuerwehrhaus.").waitFor();

  await page.goto("/beispiele");
  await page.getByText("Auswahl eingrenzen").click();
  await page.getByLabel("Grenzüberschreitend").selectOption({ label: "ja (1)" });
  await page.getByRole("button", { name: "Auswahl anzeigen" }).click();
  await page.getByRole("heading", { name: "1 Beispiel" }).waitFor();
  expect(new URL(page.url()).searchParams.get("grenze")).toBe("ja");
  await page.getByRole("link", { name: "CrossFire – deutsch-niederländisches Feuerwehrhaus" }).click();

  await page.getByRole("heading", { name: "Kontakt auf Anfrage" }).waitFor();
  await page.getByRole("button", { name: "Frage senden" }).click();
  await page.getByRole("alert").getByText("Bitte geben Sie Ihren Namen an.").waitFor();
  await page.getByLabel("Ihr Name").fill("Demo-Fragende");
  await page.getByLabel("Ihre E-Mail-Adresse").fill("frage@gemeinde.example");
  await page.getByLabel("Ihre Frage").fill("Wie teilen Sie sich die Kosten der Drehleiter?");
  await page.getByRole("button", { name: "Frage senden" }).click();
  await page.getByText("Ihre Frage ist unterwegs").waitFor();
  const question = (await mails(app.database.store)).find(({ to }) => to === "organisation@beispiel.example");
  expect(question?.body).toContain("Wie teilen Sie sich die Kosten der Drehleiter?");
});
