// What is typed into a form that saves itself is never lost: not with the connection, not with the session, not to a colleague.
import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import { entry, session } from "#db/schema";
import { makeEdition, makeEntry, makePerson, PASSWORD } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts, type Window } from "#tests/support/browser";

const LEAD = "de-05554008";
const KEPT = "Keine Verbindung. Ihr Text liegt in diesem Browser und wird gesendet, sobald sie wieder da ist.";

let app: TestApp;
let browser: Browser;
let anna: { id: string; email: string };
let bernd: { id: string; email: string };
let editionId: string;
let category: string;
let path: string;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  const now = app.deps().now;
  const { store } = app.database;
  const edition = await makeEdition(store, { entriesOpenAt: plus(now, -DAY), entriesCloseAt: plus(now, DAY), rulesFrozenAt: plus(now, -DAY), judgingOpenAt: null, judgingCloseAt: null });
  editionId = edition.id;
  category = edition.categories[0]?.id ?? "";
  anna = await makePerson(store, { name: "Demo-Person Anna", organisationId: LEAD });
  bernd = await makePerson(store, { name: "Demo-Person Bernd", organisationId: LEAD });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

beforeEach(async () => {
  const made = await makeEntry(app.database.store, { editionId, categoryId: category, leadId: LEAD, createdBy: anna.id, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Hallenbad", summary: "" });
  path = `/beitraege/${made.id}`;
});

async function atDesk(personId: string, scripts: Scripts = "with JavaScript"): Promise<Window> {
  const window = await openWindow(browser, app.url, scripts);
  const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
  await window.context.addCookies([{ name, value, url: app.url }]);
  return window;
}

/** The form, once the browser has taken it over. */
async function open(page: Page, to = path): Promise<void> {
  await page.goto(to);
  await page.locator('input[name="antwort"]').waitFor({ state: "attached" });
}

async function stored() {
  const [row] = await app.database.store.read.select().from(entry).where(eq(entry.id, path.slice("/beitraege/".length)));
  if (!row) throw new Error("the entry is there");
  return row;
}

/** Typing rests for a moment before it is sent. */
const SOON = { timeout: 15_000, interval: 50 };
const summary = (page: Page) => page.getByLabel("Kurzfassung", { exact: false }).and(page.locator("textarea"));
const kept = (page: Page) => page.evaluate(() => Object.keys(window.localStorage).length);
const isFocused = (page: Page, name: string) => page.evaluate((wanted) => document.activeElement?.getAttribute("name") === wanted, name);
/** A lost connection stands in the console, as it should. */
const faults = ({ complaints }: Window) => complaints.filter((complaint) => !complaint.includes("net::ERR_"));

describe("what is typed", () => {
  test("is saved by itself, and the page says when; read out is only that it is saved", async () => {
    const window = await atDesk(anna.id);
    const { page } = window;
    await open(page);
    await summary(page).fill("Ein Bad für zwei Städte.");
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Ein Bad für zwei Städte.");
    await expect.poll(() => page.locator(".lb-action-bar__status").textContent(), SOON).toMatch(/^Gespeichert um \d\d:\d\d:\d\d$/);
    expect(await page.getByRole("status").allTextContents()).toContain("Gespeichert");
    expect(await kept(page), "nothing stays in the browser that the server has").toBe(0);
    await window.check();
    expect(window.complaints).toEqual([]);
    await window.context.close();
  });

  test("outlives a cut connection: it lies in the browser, the page says so, and it is sent when the connection is back", async () => {
    const window = await atDesk(anna.id);
    const { page, context } = window;
    await open(page);
    await context.setOffline(true);
    await summary(page).fill("Ohne Netz");
    await page.locator(".lb-action-bar__status").getByText(KEPT).waitFor();
    await summary(page).fill("Ohne Netz geschrieben.");
    expect(await kept(page)).toBe(1);
    expect((await stored()).summary).toBe("");
    await window.check();
    await context.setOffline(false);
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Ohne Netz geschrieben.");
    await page.locator(".lb-action-bar__status").getByText("Gespeichert um").waitFor();
    expect(await kept(page)).toBe(0);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("outlives the window: who comes back finds it in the form, in the same field, and stored", async () => {
    const window = await atDesk(anna.id);
    const { page, context } = window;
    await open(page);
    await context.setOffline(true);
    await summary(page).fill("Vor dem Absturz");
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(again);
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Vor dem Absturz");
    await expect.poll(() => summary(again).inputValue(), SOON).toBe("Vor dem Absturz");
    await expect.poll(() => isFocused(again, "summary"), SOON).toBe(true);
    expect(await kept(again)).toBe(0);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("is sent when its page is left before the typing rests", async () => {
    const { page, context } = await atDesk(anna.id);
    await open(page);
    await summary(page).pressSequentially("Gleich weg");
    await page.goto("/impressum");
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Gleich weg");
    await context.close();
  });

  test("outlives the end of the session: signing in again leads back to the same field with everything in it", async () => {
    const window = await atDesk(anna.id);
    const { page, context } = window;
    await open(page);
    await app.database.store.tx((q) => q.delete(session).where(eq(session.personId, anna.id)));
    await summary(page).fill("Nach der Mittagspause");
    await page.getByRole("alert").filter({ hasText: "Sie sind nicht mehr angemeldet" }).waitFor();
    expect(await summary(page).inputValue()).toBe("Nach der Mittagspause");
    await window.check();
    await page.getByRole("link", { name: "Wieder anmelden und hier weiterschreiben" }).click();
    await page.getByLabel("E-Mail-Adresse").fill(anna.email);
    await page.getByLabel("Kennwort", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname, SOON).toBe(path);
    await expect.poll(() => summary(page).inputValue(), SOON).toBe("Nach der Mittagspause");
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Nach der Mittagspause");
    await expect.poll(() => isFocused(page, "summary"), SOON).toBe(true);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("is never written in the name of whoever signed in since, nor shown on their page; signing out forgets it", async () => {
    const { page, context } = await atDesk(anna.id);
    await open(page);
    const [name = "", value = ""] = ((await app.sessions.start(bernd.id, "test", app.deps().now)).split(";")[0] ?? "").split("=");
    await context.addCookies([{ name, value, url: app.url }]);
    await summary(page).fill("Annas Text");
    await page.getByRole("alert").filter({ hasText: "Sie sind nicht mehr angemeldet" }).waitFor();
    expect((await stored()).summary).toBe("");
    const other = await context.newPage();
    await open(other);
    expect(await summary(other).inputValue()).toBe("");
    expect(await kept(other)).toBe(1);
    await other.locator("summary").filter({ hasText: "Demo-Person Bernd" }).click();
    await other.getByRole("button", { name: "Abmelden" }).click();
    await other.getByText("Sie sind abgemeldet").waitFor();
    await expect.poll(() => kept(other), SOON).toBe(0);
    await context.close();
  });
});

describe("two people at one draft", () => {
  test("the second is shown both texts side by side, chooses for each field, and nothing was overwritten unseen", async () => {
    const first = await atDesk(anna.id);
    const second = await atDesk(bernd.id);
    await open(first.page);
    await open(second.page);
    await summary(first.page).fill("Annas Kurzfassung");
    await expect.poll(async () => (await stored()).summary, SOON).toBe("Annas Kurzfassung");
    await second.page.getByLabel("Titel des Beitrags", { exact: false }).and(second.page.locator("input")).fill("Bernds Titel");
    await second.page.getByText("Jemand hat inzwischen eine andere Fassung gespeichert").waitFor();
    expect((await stored()).title).toBe("Hallenbad");
    await second.check();
    const choice = second.page.getByRole("group", { name: "Kurzfassung" });
    await choice.getByText("Annas Kurzfassung").waitFor();
    await choice.getByLabel("Der Text von Demo-Person Anna gilt").check();
    await second.page.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect.poll(async () => { const { title, summary: text } = await stored(); return [title, text]; }, SOON).toEqual(["Bernds Titel", "Annas Kurzfassung"]);
    await second.page.getByText("Demo-Person Anna schreibt daran seit").waitFor();
    await expect.poll(() => summary(second.page).inputValue(), SOON).toBe("Annas Kurzfassung");
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.context.close();
    await second.context.close();
  });
});
