// What becomes of a form in a real browser once the server has done what it asks for: it is a new one, and the keyboard goes on from where it was.
import { EventEmitter, once } from "node:events";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts } from "#tests/support/browser";

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function atReport(scripts: Scripts) {
  const window = await openWindow(browser, app.url, scripts);
  await window.page.goto("/barrierefreiheit");
  await window.page.waitForLoadState("networkidle");
  const form = window.page.getByRole("region", { name: "Eine Barriere melden" });
  return { ...window, message: form.getByLabel("Was hat Sie behindert?"), email: form.getByLabel("E-Mail-Adresse"), send: form.getByRole("button", { name: "Absenden" }), sent: window.page.getByText("Ihre Meldung ist unterwegs") };
}

test.each<Scripts>(["with JavaScript", "without JavaScript"])("what was wrong keeps what was typed, what was sent leaves the fields empty: %s", async (scripts) => {
  const { message, email, send, sent, page, complaints, context } = await atReport(scripts);
  await message.fill("Die Karte ist klein.");
  await email.fill("keine Adresse");
  await send.click();
  await page.getByRole("alert").getByText("Das ist keine E-Mail-Adresse.").waitFor();
  expect([await message.inputValue(), await email.inputValue()]).toEqual(["Die Karte ist klein.", "keine Adresse"]);
  await email.fill("demo@beispiel.example");
  await send.click();
  await sent.waitFor();
  await expect.poll(async () => [await message.inputValue(), await email.inputValue()]).toEqual(["", ""]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("whoever sends by the keyboard is still at the button", async () => {
  const { message, send, sent, page, context } = await atReport("with JavaScript");
  await message.fill("Die Karte ist klein.");
  await send.focus();
  await page.keyboard.press("Enter");
  await sent.waitFor();
  await expect.poll(() => message.inputValue()).toBe("");
  await expect.poll(() => send.evaluate((button) => button === document.activeElement)).toBe(true);
  await context.close();
});

test("what is typed while a form is on its way stays", async () => {
  const { message, send, sent, page, complaints, context } = await atReport("with JavaScript");
  const line = new EventEmitter();
  const free = once(line, "free");
  await page.route("**/barrierefreiheit.data*", async (route) => {
    if (route.request().method() === "POST") await free;
    await route.continue();
  });
  await message.fill("Die Karte ist klein.");
  const asked = page.waitForRequest((request) => request.method() === "POST");
  await send.click();
  await asked;
  await message.fill("Und die Liste ist lang.");
  line.emit("free");
  await sent.waitFor();
  await page.waitForLoadState("networkidle");
  expect(await message.inputValue()).toBe("Und die Liste ist lang.");
  expect(complaints).toEqual([]);
  await context.close();
});
