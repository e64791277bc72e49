// The page of an entry's files in a real browser: with script each file by itself and with its progress, without script by the plain form.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { PART } from "#app/services/files/part";
import { makeDrafting } from "#tests/factories/drafts";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";
import { exe, pdf, png, sha256 } from "#tests/support/files";
import { startLine } from "#tests/support/line";

let app: TestApp;
let browser: Browser;
let folder: string;
let personId: string;
let makeDraft: () => Promise<string>;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "lorbeer-files-"));
  const now = app.deps().now;
  ({ personId, makeDraft } = await makeDrafting(app.database.store, now));
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true });
});

function onDisk(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** What the server has taken in of files that are not whole yet. */
function bytesInParts(): number {
  const folder = join(app.database.folder, "uploads");
  const parts = readdirSync(folder).filter((name) => name.endsWith(PART));
  return parts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function atDesk(scripts: Scripts, origin = app.url) {
  const window = await openWindow(browser, origin, scripts);
  const cookie = (await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "";
  const [name = "", value = ""] = cookie.split("=");
  await window.context.addCookies([{ name, value, url: origin }]);
  return window;
}

describe("handing in files", () => {
  test.each(["with JavaScript", "without JavaScript"] as const)("good ones are listed, the others named with the reason: %s", async (scripts) => {
    const entryId = await makeDraft();
    const { page, complaints, check, context } = await atDesk(scripts);
    await page.goto(`/beitraege/${entryId}/anlagen`);
    await page.getByRole("heading", { name: "Noch keine Anlagen" }).waitFor();
    await check();

    const large = pdf(20_000_000, "L");
    await page.getByLabel("Dateien auswählen").setInputFiles([onDisk("Vereinbarung.pdf", large), onDisk("Übersicht.png", png()), onDisk("rechnung.pdf", exe()), onDisk("leer.pdf", Buffer.alloc(0))]);
    await page.getByRole("button", { name: "Hochladen" }).click();
    await page.getByText("2 Dateien wurden nicht angenommen").waitFor();
    const said = (await page.getByRole("alert").textContent()) ?? "";
    expect(said).toContain("„rechnung.pdf“ ist vom Inhalt her weder PDF noch Bild");
    expect(said).toContain("„leer.pdf“ ist leer");
    const table = page.getByRole("table", { name: "Vorhandene Anlagen" });
    await table.getByRole("link", { name: "Vereinbarung.pdf" }).waitFor();
    await table.getByRole("link", { name: "Übersicht.png" }).waitFor();
    await check();
    const kept = await listAttachments(app.database.store.read, entryId);
    expect(kept.find(({ name }) => name === "Vereinbarung.pdf")?.sha256).toBe(sha256(large));
    expect(kept).toHaveLength(2);

    await page.getByRole("button", { name: "Entfernen: Übersicht.png" }).click();
    await page.getByText("Die Datei ist vom Beitrag entfernt").waitFor();
    expect((await listAttachments(app.database.store.read, entryId)).map(({ name }) => name)).toEqual(["Vereinbarung.pdf"]);
    await check();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("with script a slow file shows how far it is, and others may come along by dropping them", async () => {
    const entryId = await makeDraft();
    const { page, complaints, check, context } = await atDesk("with JavaScript");
    await page.goto(`/beitraege/${entryId}/anlagen`);
    await page.getByText("Sie können Dateien auch hierher ziehen.").waitFor();
    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: 4_000_000, uploadThroughput: 4_000_000 });
    const files = [["gezogen.pdf", pdf(8_000_000).toString("base64")], ["klein.pdf", pdf().toString("base64")]] as const;
    const dropped = await page.evaluateHandle((files) => {
      const data = new DataTransfer();
      for (const [name, bytes] of files) data.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, { type: "application/pdf" }));
      return data;
    }, files);
    await page.locator(".lb-drop").dispatchEvent("dragover", { dataTransfer: dropped });
    await page.locator(".lb-drop").dispatchEvent("drop", { dataTransfer: dropped });
    const progress = page.getByRole("progressbar", { name: "gezogen.pdf" });
    await progress.waitFor();
    await expect.poll(async () => Number((await progress.getAttribute("value")) ?? 0), { timeout: 10_000, interval: 50 }).toBeGreaterThan(10);
    await check();
    await page.getByRole("status").filter({ hasText: "2 von 2 Dateien hochgeladen" }).waitFor();
    await page.getByRole("link", { name: "gezogen.pdf" }).waitFor();
    expect((await listAttachments(app.database.store.read, entryId)).map(({ name }) => name).toSorted()).toEqual(["gezogen.pdf", "klein.pdf"]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("an upload over a bad line", () => {
  /** Half of it is more than the system takes into its buffers on a connection that nobody reads from; 4 MB were not. */
  const SIZE = 28_000_000;
  const HALF = SIZE / 2;
  /** What a browser says besides the file: pages, headers, the form around it. */
  const BESIDES = 200_000;
  /** Of the first half, what may still lie between line and file when the upload is held: it is lost with a line that breaks, and rightly sent again. */
  const UNDER_WAY = 200_000;

  async function overALine() {
    const entryId = await makeDraft();
    const line = await startLine(app.url);
    const window = await atDesk("with JavaScript", line.url);
    const { page } = window;
    await page.goto(`/beitraege/${entryId}/anlagen`);
    await page.getByText("Sie können Dateien auch hierher ziehen.").waitFor();
    const choose = page.getByLabel("Dateien auswählen");
    const bytes = pdf(SIZE, "B");
    async function beginAndHold(): Promise<void> {
      await choose.setInputFiles(onDisk("Bericht.pdf", bytes));
      const held = line.holdAfter(HALF);
      await page.getByRole("button", { name: "Hochladen" }).click();
      await held;
      await expect.poll(bytesInParts).toBeGreaterThan(HALF - UNDER_WAY);
    }
    async function arrived(): Promise<void> {
      await page.getByRole("status").filter({ hasText: "1 von 1 Dateien hochgeladen" }).waitFor();
      await page.getByRole("table", { name: "Vorhandene Anlagen" }).getByRole("link", { name: "Bericht.pdf" }).waitFor();
      const [kept, ...others] = await listAttachments(app.database.store.read, entryId);
      expect([kept?.sha256, others.length]).toEqual([sha256(bytes), 0]);
      expect(line.sent(), "the first half went over the line once").toBeLessThan(SIZE + UNDER_WAY + BESIDES);
    }
    return { ...window, line, beginAndHold, arrived };
  }

  test("can be held by keyboard and goes on from where it stopped", async () => {
    const { page, line, beginAndHold, arrived, check, complaints, context } = await overALine();
    await beginAndHold();
    await page.getByRole("button", { name: "Anhalten: Bericht.pdf" }).press("Enter");
    await page.getByText("angehalten bei").waitFor();
    line.mend();
    const goOn = page.getByRole("button", { name: "Fortsetzen: Bericht.pdf" });
    expect(await goOn.evaluate((button) => button === document.activeElement), "the focus stays where it was").toBe(true);
    await check();
    await goOn.press("Enter");
    await arrived();
    expect(complaints).toEqual([]);
    await context.close();
    await line.stop();
  });

  test("outlives a cut connection: it says so, goes on by itself, and loses nothing", async () => {
    const { page, line, beginAndHold, arrived, check, complaints, context } = await overALine();
    await beginAndHold();
    line.cut();
    await page.getByText("Verbindung unterbrochen bei").waitFor();
    await page.getByRole("status").filter({ hasText: "Es geht von selbst weiter" }).waitFor();
    await check();
    line.mend();
    await arrived();
    expect(complaints.filter((complaint) => !/net::ERR_(CONNECTION_RESET|EMPTY_RESPONSE|CONNECTION_CLOSED|SOCKET_NOT_CONNECTED)|^console error on .*: \{url: http/.test(complaint))).toEqual([]);
    await context.close();
    await line.stop();
  });

  test("can be given up: it leaves the list, and the field has the focus", async () => {
    const { page, line, beginAndHold, complaints, context } = await overALine();
    await beginAndHold();
    await page.getByRole("button", { name: "Abbrechen: Bericht.pdf" }).click();
    await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
    expect(await page.getByLabel("Dateien auswählen").evaluate((field) => field === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
    await line.stop();
  });
});
