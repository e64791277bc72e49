// Addresses that are none of ours are answered quietly: no fault, the person stays signed in, nothing is told about what might be there.
import { afterAll, beforeAll, expect, test } from "vitest";

import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
beforeAll(async () => {
  app = await startApp(NOON);
});
afterAll(() => app.stop());

test.each(["/nirgendwo", "/organisation-x/geheim", "/%00", "/wp-login.php", "/../../etc/passwd"])("%s: the page for what does not exist", async (path) => {
  const browser = new Browserless(app.url);
  const person = await makePerson(app.database.store, { name: "Anna Terbeek", roles: ["organiser"] });
  browser.keep(await app.sessions.start(person.id, "test", NOON));
  const { status, text } = await browser.get(path);
  expect(status).toBe(404);
  expect(text).toContain("Diese Seite gibt es nicht");
  expect(text).toContain("Anna Terbeek");
});

test("a form sent to nowhere", async () => {
  expect((await new Browserless(app.url).post("/nirgendwo", { a: "b" })).status).toBe(404);
});
