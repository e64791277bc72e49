// A form with conditions and rows in a real browser: questions come and go with answers, rows without a new page, and all of it saves itself.
import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { DAY, plus } from "#app/base/instant";
import { entry } from "#db/schema";
import { makeEdition, makeEntry, makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";

const LEAD = "de-05554008";

let app: TestApp;
let browser: Browser;
let personId: string;
let makeDraft: () => Promise<string>;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  const now = app.deps().now;
  const { store } = app.database;
  const edition = await makeEdition(store, { entriesOpenAt: plus(now, -DAY), entriesCloseAt: plus(now, DAY), rulesFrozenAt: plus(now, -DAY), judgingOpenAt: null, judgingCloseAt: null });
  personId = (await makePerson(store, { organisationId: LEAD })).id;
  makeDraft = async () => {
    const made = await makeEntry(store, { editionId: edition.id, categoryId: edition.categories[0]?.id ?? "", leadId: LEAD, createdBy: personId, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Gemeinsames Hallenbad" });
    return made.id;
  };
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function atDesk(scripts: Scripts) {
  const window = await openWindow(browser, app.url, scripts);
  const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
  await window.context.addCookies([{ name, value, url: app.url }]);
  return window;
}

const stored = async (id: string) => (await app.database.store.read.select().from(entry).where(eq(entry.id, id)))[0]?.answers ?? {};
const group = (page: Page, name: string) => page.getByRole("group", { name });
const row = (page: Page, table: string, no: number) => group(page, table).getByRole("group", { name: `Zeile ${no}`, exact: true });

describe("answers bring and hide questions, and rows are added and taken off", () => {
  test("with JavaScript: at once, and saved by itself", async () => {
    const id = await makeDraft();
    const { page, check, complaints, context } = await atDesk("with JavaScript");
    await page.goto(`/beitraege/${id}`);
    const programme = page.getByLabel("Förderprogramm");
    await group(page, "Mit Mitteln von Land").getByLabel("Ja").waitFor();
    expect(await programme.isVisible()).toBe(false);
    await group(page, "Mit Mitteln von Land").getByLabel("Ja").check();
    await programme.fill("Interreg");
    await group(page, "Mit Mitteln von Land").getByLabel("Nein").check();
    await programme.waitFor({ state: "hidden" });
    await group(page, "Mit Mitteln von Land").getByLabel("Ja").check();
    expect(await programme.inputValue()).toBe("Interreg");

    await row(page, "Kosten", 1).getByLabel("Posten").fill("Personal");
    await row(page, "Kosten", 1).getByLabel("Betrag").fill("12.000,50");
    await page.getByRole("button", { name: "Zeile hinzufügen: Kosten" }).click();
    await page.keyboard.type("Miete");
    await row(page, "Kosten", 2).getByLabel("Betrag").fill("800");
    await page.getByRole("button", { name: "Zeile hinzufügen: Kosten" }).click();
    await row(page, "Kosten", 1).getByRole("button", { name: "Zeile 1 entfernen" }).click();
    expect(await row(page, "Kosten", 1).getByLabel("Posten").inputValue()).toBe("Miete");
    await check();
    await expect.poll(() => stored(id), { timeout: 15_000 }).toMatchObject({ "public-funding": "yes", "funding-programme": "Interreg", costs: [{ item: "Miete", amount: 80_000 }] });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("without JavaScript: by saving", async () => {
    const id = await makeDraft();
    const { page, context } = await atDesk("without JavaScript");
    await page.goto(`/beitraege/${id}`);
    await group(page, "Mit Mitteln von Land").getByLabel("Ja").check();
    await row(page, "Kosten", 1).getByLabel("Posten").fill("Personal");
    await row(page, "Kosten", 1).getByLabel("Betrag").fill("viel");
    await page.getByRole("button", { name: "Zeile hinzufügen: Kosten" }).click();
    await row(page, "Kosten", 2).waitFor();
    expect(await row(page, "Kosten", 1).textContent()).toContain("Bitte schreiben Sie einen Betrag in Euro");
    await page.getByLabel("Förderprogramm").fill("Interreg");
    await row(page, "Kosten", 1).getByRole("button", { name: "Zeile 1 entfernen" }).click();
    await row(page, "Kosten", 2).waitFor({ state: "detached" });
    expect(await stored(id)).toMatchObject({ "public-funding": "yes", "funding-programme": "Interreg" });
    expect(await stored(id)).not.toHaveProperty("costs");
    await context.close();
  });
});
