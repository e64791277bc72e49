// Work that decides something, done with the keyboard alone: Tab, arrows, Enter and Space lead everywhere, the focus can be seen at each
// stop, and after a refusal it is at the summary of what is wrong.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { beginEntry } from "#app/areas/entries/begin-entry.server";
import { saveDraft } from "#app/areas/entries/save-draft.server";
import { DAY, plus } from "#app/base/instant";
import { assignment } from "#db/schema";
import { completeForm, viewerOf } from "#tests/factories/entry-form";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { makeEdition, makeEntry, makeJuror, makePerson, NOON, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Window } from "#tests/support/browser";

import { isFocused, Keyboard } from "./keyboard";

let browser: Browser;
let app: TestApp;
let window: Window;
let page: Page;
let keyboard: Keyboard;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  app = await startApp(NOON);
  window = await openWindow(browser, app.url, "with JavaScript");
  page = window.page;
  keyboard = new Keyboard(page);
});
afterEach(async () => {
  await window.context.close();
  await app.stop();
});

async function signsIn(email: string): Promise<void> {
  await page.goto("/anmelden");
  await expect.poll(() => page.evaluate("window.__remixRouter?.state.initialized")).toBe(true);
  await keyboard.tabsTo(page.getByRole("textbox", { name: "E-Mail-Adresse", exact: true }));
  await keyboard.types(email);
  await keyboard.tabsTo(page.getByRole("textbox", { name: "Kennwort", exact: true }));
  await keyboard.types(PASSWORD);
  await keyboard.press("Enter");
}

async function isAtTheSummary(): Promise<void> {
  const summary = page.getByRole("alert").filter({ has: page.getByRole("listitem") });
  await summary.waitFor();
  await expect.poll(() => isFocused(summary)).toBe(true);
}

/** The place on a criterion's row where Tab arrives. */
const chosen = (criterion: string) => page.getByRole("group", { name: criterion }).getByRole("radio", { checked: true });

test("a juror signs in, is told what is missing, gives points and hands the sheet in", async () => {
  const { jurors, entries } = await makeJudging(app.database.store);
  app.setClock(JUDGING);
  const [juror] = jurors;
  const [entry] = entries;
  if (!juror || !entry) throw new Error("nobody judges");
  await signsIn(`${juror.personId}@beispiel.example`);
  await keyboard.tabsAndPresses(page.getByRole("link", { name: entry.title, exact: true }));
  await page.getByRole("heading", { name: "Ihr Bewertungsbogen" }).waitFor();

  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Abgeben und weiter", exact: true }));
  await isAtTheSummary();
  await keyboard.tabsAndPresses(page.getByRole("link", { name: /^Gewinn der Kooperation: Bitte geben Sie Punkte/ }));
  expect(await isFocused(page.getByRole("group", { name: "Gewinn der Kooperation" }))).toBe(true);

  // From "not scored yet", the last of the row, to the left: 10, 9, 8; and to the right, back over its end: 0, 1.
  await keyboard.press("Tab");
  await keyboard.press("ArrowLeft", 3);
  expect(await chosen("Gewinn der Kooperation").inputValue()).toBe("8");
  await keyboard.tabsTo(chosen("Grad der Innovation"));
  await keyboard.press("ArrowRight", 2);
  expect(await chosen("Grad der Innovation").inputValue()).toBe("1");
  await keyboard.tabsTo(page.getByRole("textbox", { name: "Begründung: Grad der Innovation", exact: true }));
  await keyboard.types("Das machen viele so.");
  await keyboard.tabsTo(chosen("Zukunftsfähigkeit"));
  await keyboard.press("ArrowLeft", 4);
  expect(await chosen("Zukunftsfähigkeit").inputValue()).toBe("7");
  await keyboard.tabsTo(page.getByRole("button", { name: "Abgeben und weiter", exact: true }));
  await keyboard.press("Space");
  await page.getByText("Ihr Bogen ist abgegeben.").waitFor();
  expect(new URL(page.url()).pathname).toBe("/jury");
  expect(keyboard.unseen).toEqual([]);
  expect(window.complaints).toEqual([]);
});

test("the office has entries assigned, applies the proposal, takes one away, gives another by hand, and undoes that", { timeout: 60_000 }, async () => {
  const { store } = app.database;
  const { id: editionId } = await makeEdition(store, { jurorsPerEntry: 1 });
  const office = await makePerson(store, { roles: ["organiser"] });
  const categoryId = `${editionId}-KB`;
  const entry = await makeEntry(store, { editionId, categoryId, leadId: "de-05554008", createdBy: office.id });
  for (const name of ["Demo-Jurorin Adler", "Demo-Juror Birke"]) await makeJuror(store, { editionId, categoryIds: [categoryId], name });
  app.setClock(plus(NOON, 15 * DAY));
  const assigned = async () => (await store.read.select().from(assignment)).map(({ jurorId }) => jurorId);
  await signsIn(office.email);
  await page.getByRole("heading", { level: 1 }).waitFor();

  await keyboard.tabsAndPresses(page.getByRole("link", { name: "Zuteilung", exact: true }));
  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Zuteilen", exact: true }));
  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Vorschlag übernehmen", exact: true }));
  await page.getByText("Zugeteilt. Neu: 1, weggefallen: 0.").waitFor();
  const [first] = await assigned();

  await keyboard.tabsAndPresses(page.getByRole("button", { name: /^Wegnehmen/ }));
  await page.getByRole("cell", { name: "noch nichts zugeteilt", exact: true }).waitFor();
  expect(await assigned()).toEqual([]);

  const choice = page.getByRole("combobox", { name: `Für ${entry.number} hinzufügen` });
  await keyboard.tabsAndPresses(page.getByRole("button", { name: `Zuteilen Für ${entry.number} hinzufügen` }));
  await page.getByText("Wählen Sie zuerst aus der Liste aus.").waitFor();
  await keyboard.tabsTo(choice);
  await keyboard.press("ArrowDown", 2);
  const given = (await choice.inputValue()).split(" ")[0];
  await keyboard.tabsAndPresses(page.getByRole("button", { name: `Zuteilen Für ${entry.number} hinzufügen` }));
  await page.getByRole("button", { name: /^Wegnehmen/ }).waitFor();
  expect(await assigned()).toEqual([given]);
  expect(given).not.toBe("");
  expect(first).toBeDefined();

  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Letzte Änderung zurücknehmen", exact: true }));
  await page.getByText("Zurückgenommen. Wiederhergestellt: 0, weggenommen: 1.").waitFor();
  expect(await assigned()).toEqual([]);
  expect(keyboard.unseen).toEqual([]);
  expect(window.complaints).toEqual([]);
});

test("somebody in a town hall finishes an entry and hands it in", async () => {
  const { id } = await makeEdition(app.database.store);
  const person = await makePerson(app.database.store, { organisationId: "de-05554008" });
  const viewer = viewerOf(person, { organisationId: "de-05554008" });
  const categoryId = `${id}-GZ`;
  const begun = await beginEntry(app.deps(), viewer, { categoryId, title: "Entwurf" });
  if (!begun.ok) throw new Error(begun.reason);
  const form = completeForm(categoryId, { title: "Feuerwache ohne Grenze", summary: "", truthDeclared: false });
  await saveDraft(app.deps(), viewer, { entryId: begun.value, version: 1, form, takeStored: [] });

  await signsIn(person.email);
  await keyboard.tabsAndPresses(page.getByRole("link", { name: "Feuerwache ohne Grenze", exact: true }));
  await keyboard.tabsTo(page.getByRole("textbox", { name: "Kurzfassung", exact: true }));
  await keyboard.types("Zwei Wehren, eine Wache.");
  await keyboard.tabsTo(page.getByRole("checkbox", { name: /^Die Angaben in diesem Beitrag sind richtig und vollständig/ }));
  await keyboard.press("Space");
  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Prüfen und einreichen", exact: true }));
  await page.getByText("So wird die Jury Ihren Beitrag lesen.").waitFor();
  await keyboard.tabsAndPresses(page.getByRole("button", { name: "Beitrag einreichen", exact: true }));
  await page.getByText("Ihr Beitrag ist eingegangen").first().waitFor();
  expect(keyboard.unseen).toEqual([]);
  expect(window.complaints).toEqual([]);
});
