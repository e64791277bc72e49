// A page is whole without scripts, and with them the browser takes it over: the loaders' data comes along in the document.
import { afterAll, beforeAll, expect, test } from "vitest";

import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test("the document carries its data to the browser, under the nonce of its policy", async () => {
  const { headers, text } = await new Browserless(app.url).get("/");
  const [, nonce = ""] = /'nonce-([^']+)'/.exec(headers.get("Content-Security-Policy") ?? "") ?? [];
  expect(nonce).not.toBe("");
  expect(text).toContain(`<script nonce="${nonce}">window.__remixContext.streamController.enqueue("[`);
  expect(text).not.toContain("<!--$!-->");
});
