// Who reads what in the outbox: a personal link is for organisers, and only where no server sends the mail.
import { afterEach, beforeEach, expect, test } from "vitest";

import { mayReadBody } from "#app/areas/competition/mail.policy";
import { enqueue } from "#app/services/mail/outbox";
import { viewerOf } from "#tests/factories/entry-form";
import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
beforeEach(async () => {
  app = await startApp(NOON);
  await app.database.store.tx(async (q) => {
    const letter = { at: NOON, to: "anna@bocholt.example", locale: "de", kind: "test" } as const;
    await enqueue(q, { ...letter, id: "plain", dedupeKey: "plain", subject: "Ihr Beitrag ist eingegangen", body: "Die Nummer ist 2024-GZ-007." });
    await enqueue(q, { ...letter, id: "personal", dedupeKey: "personal", subject: "Ihr Kennwort", body: "https://lorbeer.test/passwort/geheim", sensitive: true });
  });
});
afterEach(() => app.stop());

async function as(role: "organiser" | "observer"): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start((await makePerson(app.database.store, { roles: [role] })).id, "test", NOON));
  return browser;
}

test("an observer reads letters, but no personal link", async () => {
  const observer = await as("observer");
  expect((await observer.get("/organisation/schreiben")).text).toContain("Ihr Kennwort");
  expect((await observer.get("/organisation/schreiben/plain")).text).toContain("2024-GZ-007");
  expect((await observer.get("/organisation/schreiben/personal")).text).not.toContain("geheim");
});

test("an organiser reads a personal link where the mails are kept", async () => {
  expect((await (await as("organiser")).get("/organisation/schreiben/personal")).text).toContain("geheim");
});

test("nobody reads a personal link that a server is going to send or has sent", async () => {
  const organiser = viewerOf({ id: "p", name: "P", email: "p@beispiel.example" }, { roles: ["organiser"] });
  expect(mayReadBody(organiser, { sensitive: true, body: "link" }, "smtp")).toBe(false);
  expect(mayReadBody(organiser, { sensitive: true, body: "" }, "outbox")).toBe(false);
  expect(mayReadBody(organiser, { sensitive: false, body: "text" }, "smtp")).toBe(true);
});
