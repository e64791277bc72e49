// A score sheet never loses a point: not with the line, not with the server, not with the session, not to a second window.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { installOrganisations } from "#app/areas/accounts/install-organisations.server";
import { DAY, instant, plus } from "#app/base/instant";
import { createSessions, type Sessions } from "#app/http/session.server";
import { openStore, type Store } from "#app/services/store";
import { migrate } from "#db/migrate";
import * as schema from "#db/schema";
import { makeJudging } from "#tests/factories/judging";
import { PASSWORD, setDates } from "#tests/factories/world";
import { openBrowser, openWindow, type Window } from "#tests/support/browser";
import { startLine, type Line } from "#tests/support/line";
import { freePort, startProcess, type ServerProcess } from "#tests/support/process";

const MIGRATIONS = join(import.meta.dirname, "..", "..", "migrations");
const KEPT = "Keine Verbindung. Ihr Text liegt in diesem Browser und wird gesendet, sobald sie wieder da ist.";
/** Typing rests for a moment before it is sent. */
const SOON = { timeout: 20_000, interval: 50 };

const folder = mkdtempSync(join(tmpdir(), "lorbeer-scoring-"));
let browser: Browser;
let line: Line;
let server: ServerProcess;
let store: Store;
let sessions: Sessions;
let world: Awaited<ReturnType<typeof makeJudging>>;
let port: string;

async function startServer(): Promise<void> {
  server = startProcess({ DATA_DIR: folder, PORT: port, PUBLIC_URL: line.url });
  await vi.waitFor(() => expect(server.output().out).toContain("Lorbeer listens on"), SOON);
}

/** As a power cut would: nothing is finished, nothing is said. */
async function killServer(): Promise<void> {
  server.signal("SIGKILL");
  await server.ended;
}

beforeAll(async () => {
  port = String(await freePort());
  line = await startLine(`http://127.0.0.1:${port}`);
  const file = join(folder, "lorbeer.db");
  migrate(file, MIGRATIONS);
  store = openStore(file);
  const now = instant(Date.now());
  await installOrganisations(store, now);
  world = await makeJudging(store, { entries: 4 });
  await setDates(store, world.edition.id, { judgingOpenAt: plus(now, -DAY), judgingCloseAt: plus(now, DAY), publishAt: null });
  sessions = createSessions(store, line.url);
  await startServer();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await killServer();
  await line.stop();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const juror = () => {
  const [first] = world.jurors;
  if (!first) throw new Error("one juror was made");
  return first;
};
const criterion = (at: number) => world.category.criteria[at]?.id ?? "";
const pathOf = (entryAt: number) => `/jury/beitraege/${world.entries[entryAt]?.id}`;

async function atDesk(): Promise<Window> {
  const window = await openWindow(browser, line.url, "with JavaScript");
  const [name = "", value = ""] = ((await sessions.start(juror().personId, "test", instant(Date.now()))).split(";")[0] ?? "").split("=");
  await window.context.addCookies([{ name, value, url: line.url }]);
  return window;
}

/** The sheet, once the browser has taken it over. */
async function open(page: Page, entryAt: number): Promise<void> {
  await page.goto(pathOf(entryAt));
  await page.locator('input[name="antwort"]').waitFor({ state: "attached" });
}

const point = (page: Page, criterionAt: number, points: number) => page.locator(`[id="bogen-points.${criterion(criterionAt)}-${points}"]`);
const reason = (page: Page, criterionAt: number) => page.locator(`[name="reasons.${criterion(criterionAt)}"]`);
const status = (page: Page) => page.locator(".lb-action-bar__status");
const kept = (page: Page) => page.evaluate(() => Object.keys(window.localStorage).length);
/** A lost connection stands in the console, as it should. */
const faults = ({ complaints }: Window) => complaints.filter((complaint) => !complaint.includes("net::ERR_") && !complaint.includes("status of 5"));

/** Points of the criteria in their order, as they are stored; null: not scored. */
async function stored(entryAt: number): Promise<readonly (number | null)[]> {
  const rows = await store.read
    .select({ criterionId: schema.score.criterionId, points: schema.score.points })
    .from(schema.score)
    .innerJoin(schema.scoreSheet, eq(schema.scoreSheet.id, schema.score.sheetId))
    .where(eq(schema.scoreSheet.entryId, world.entries[entryAt]?.id ?? ""));
  const points = new Map(rows.map((row) => [row.criterionId, row.points]));
  return world.category.criteria.map(({ id }) => points.get(id) ?? null);
}

describe("points", () => {
  test("given while the line is cut and the server is killed lie in the browser, the page says so, and they arrive when both are back", async () => {
    const window = await atDesk();
    const { page, context } = window;
    await open(page, 0);
    await point(page, 0, 7).check();
    await expect.poll(() => stored(0), SOON).toEqual([7, null, null]);
    await expect.poll(() => status(page).textContent(), SOON).toMatch(/^Gespeichert um \d\d:\d\d:\d\d Uhr$/);
    expect(await kept(page), "nothing stays in the browser that the server has").toBe(0);

    line.cut();
    await point(page, 1, 2).check();
    await reason(page, 1).fill("Im Zug bewertet.");
    await status(page).getByText(KEPT).waitFor();
    expect(await kept(page)).toBe(1);
    await killServer();
    await point(page, 2, 8).check();
    expect(await page.locator(".lb-score-total__value").textContent(), "the total goes on").not.toBe("");
    await startServer();
    expect(await stored(0), "nothing has arrived yet").toEqual([7, null, null]);
    line.mend();
    await expect.poll(() => stored(0), SOON).toEqual([7, 2, 8]);
    await expect.poll(() => status(page).textContent(), SOON).toMatch(/^Gespeichert um/);
    expect(await kept(page)).toBe(0);
    await page.reload();
    expect(await reason(page, 1).inputValue()).toBe("Im Zug bewertet.");
    expect(await point(page, 2, 8).isChecked()).toBe(true);
    await window.check();
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("that the page calls saved are there after the server was killed in the next moment, and the sheet goes on with the next server", async () => {
    const window = await atDesk();
    const { page, context } = window;
    await open(page, 1);
    await point(page, 0, 6).check();
    await status(page).getByText("Gespeichert um").waitFor();
    await killServer();
    expect(await stored(1)).toEqual([6, null, null]);
    await point(page, 1, 5).check();
    await status(page).getByText(KEPT).waitFor();
    await page.close();
    await startServer();
    const again = await context.newPage();
    await open(again, 1);
    await expect.poll(() => stored(1), SOON).toEqual([6, 5, null]);
    await expect.poll(() => point(again, 1, 5).isChecked(), SOON).toBe(true);
    expect(await kept(again)).toBe(0);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("are kept when somebody leaves the sheet without a connection: the page that cannot be loaded says why, and comes once the line is mended", async () => {
    const window = await atDesk();
    const { page, context } = window;
    // By the list, whose page the browser has then.
    await page.goto("/jury");
    await page.locator(`a[href="${pathOf(1)}"]`).first().click();
    await page.locator('input[name="antwort"]').waitFor({ state: "attached" });
    line.cut();
    await point(page, 2, 4).check();
    await status(page).getByText(KEPT).waitFor();
    await page.getByRole("link", { name: "Meine Bewertungen" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Keine Verbindung" }).waitFor();
    line.mend();
    await page.getByRole("link", { name: "Noch einmal versuchen" }).click();
    await page.getByRole("heading", { level: 1, name: "Meine Bewertungen" }).waitFor();
    expect(await stored(1)).toEqual([6, 5, null]);
    await open(page, 1);
    await expect.poll(() => stored(1), SOON).toEqual([6, 5, 4]);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("outlive the end of the session: signing in again leads back to the same sheet with everything on it", async () => {
    const window = await atDesk();
    const { page, context } = window;
    await open(page, 2);
    await store.tx((q) => q.delete(schema.session).where(eq(schema.session.personId, juror().personId)));
    await point(page, 1, 4).check();
    await page.getByRole("alert").filter({ hasText: "Sie sind nicht mehr angemeldet" }).waitFor();
    expect(await stored(2)).toEqual([null, null, null]);
    await page.getByRole("link", { name: "Wieder anmelden und hier weiterschreiben" }).click();
    await page.waitForURL("**/anmelden*");
    // Whoever types within the first milliseconds, faster than people do, meets a fault of React (345); the form is sent all the same.
    await expect.poll(() => page.evaluate("window.__remixRouter?.state.initialized"), SOON).toBe(true);
    const [person] = await store.read.select().from(schema.person).where(eq(schema.person.id, juror().personId));
    await page.getByLabel("E-Mail-Adresse").fill(person?.email ?? "");
    await page.getByLabel("Kennwort", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname, SOON).toBe(pathOf(2));
    await expect.poll(() => stored(2), SOON).toEqual([null, 4, null]);
    await expect.poll(() => point(page, 1, 4).isChecked(), SOON).toBe(true);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("of two windows do not overwrite each other: the second is shown both, criterion by criterion, and chooses", async () => {
    const window = await atDesk();
    const { page: first, context } = window;
    const second = await context.newPage();
    await open(first, 3);
    await open(second, 3);
    await point(first, 0, 3).check();
    await expect.poll(() => stored(3), SOON).toEqual([3, null, null]);
    await point(second, 1, 8).check();
    await second.getByText("Inzwischen ist ein anderer Stand gespeichert worden").waitFor();
    expect(await stored(3), "nothing is overwritten unseen").toEqual([3, null, null]);
    const [one, other] = world.category.criteria.map(({ id }) => second.locator(`[id="wahl-${id}"]`));
    await one?.getByText("3 von 10 Punkten").waitFor();
    await one?.getByLabel("Das Gespeicherte gilt").check();
    await other?.getByText("8 von 10 Punkten").waitFor();
    await second.getByRole("button", { name: "Auswahl speichern" }).click();
    await expect.poll(() => stored(3), SOON).toEqual([3, 8, null]);
    await expect.poll(() => point(second, 0, 3).isChecked(), SOON).toBe(true);
    await expect.poll(() => point(second, 1, 8).isChecked(), SOON).toBe(true);
    await point(second, 2, 6).check();
    await expect.poll(() => stored(3), SOON).toEqual([3, 8, 6]);
    expect(faults(window)).toEqual([]);
    await context.close();
  });

  test("of an entry that was taken from the juror meanwhile are not sent into nowhere: the page says so, and shows nothing of the entry any more", async () => {
    const window = await atDesk();
    const { page: first, context } = window;
    const second = await context.newPage();
    await open(first, 0);
    await open(second, 0);
    await second.getByText("Befangenheit erklären").first().click();
    await second.getByLabel("Was verbindet Sie?").selectOption("family");
    await second.getByRole("button", { name: "Befangenheit erklären" }).click();
    await second.getByText("Ihre Befangenheit ist vermerkt").waitFor();
    await reason(first, 0).fill("Noch im anderen Fenster geschrieben.");
    await first.getByRole("alert").filter({ hasText: "Dieser Beitrag steht Ihnen nicht mehr offen" }).waitFor();
    expect(await first.locator("main").innerText()).not.toContain(world.entries[0]?.summary ?? "nothing");
    await first.getByRole("link", { name: "Zu meinen Bewertungen" }).click();
    await expect.poll(() => new URL(first.url()).pathname, SOON).toBe("/jury");
    await context.close();
  });
});
