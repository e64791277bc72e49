// The site's pages over the wire: a preview publishes nothing, no tag of anybody's becomes one, and a barrier is reported without script or account.
import { afterAll, beforeAll, expect, test } from "vitest";

import * as schema from "#db/schema";
import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let office: Browserless;
beforeAll(async () => {
  app = await startApp(NOON);
  office = new Browserless(app.url);
  office.keep(await app.sessions.start((await makePerson(app.database.store, { roles: ["organiser"] })).id, "test", NOON));
});
afterAll(() => app.stop());

const EDITOR = "/organisation/seiten/impressum";
const TYPED = { "version": "0", "title.de": "Impressum", "body.de": "## Betreiber\n\nDemo-Behörde <img src=x onerror=alert(1)> [böse](javascript:alert(1)) [gut](https://beispiel.example/x)" };

const read = async (path: string, headers: Record<string, string> = {}) => (await new Browserless(app.url).send(path, { headers })).text;

test("what was typed is shown as it would read, and published only then, with tags as text and none but real addresses as links", async () => {
  const preview = await office.post(EDITOR, { ...TYPED, intent: "preview" });
  expect([preview.status, preview.text.includes("Vorschau: noch nicht veröffentlicht"), preview.text.includes("Demo-Behörde &lt;img")]).toEqual([200, true, true]);
  expect(await read("/impressum"), "a preview publishes nothing").toContain("Wer diese Seite betreibt");
  expect((await office.post(EDITOR, { ...TYPED, intent: "publish" })).location).toBe(`${EDITOR}?gespeichert`);
  const page = await read("/impressum");
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  expect(main).toContain("Demo-Behörde &lt;img");
  expect(main).not.toMatch(/<img|href="javascript/);
  expect(main).toContain('href="https://beispiel.example/x"');
});

test("whoever reads another language is shown the German page where there is no other, and it says so to a screen reader", async () => {
  const page = await read("/impressum", { "Accept-Language": "nl" });
  expect(page).toMatch(/<html lang="nl"/);
  expect(page).toMatch(/<div lang="de"[^>]*><div class="lb-page-header">/);
  expect(await read("/datenschutz", { "Accept-Language": "nl" })).toMatch(/<div lang="nl"[^>]*><div class="lb-page-header">/);
});

test("somebody who saves over a newer version is told, and nothing is lost", async () => {
  const answer = await office.post(EDITOR, { ...TYPED, "title.de": "Angaben zum Betreiber", intent: "publish" });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('value="Angaben zum Betreiber"');
  expect(await app.database.store.read.select().from(schema.sitePageVersion)).toHaveLength(1);
  expect((await office.post(EDITOR, { version: "1", "title.de": "", "body.de": "x".repeat(20_001), intent: "publish" })).status).toBe(400);
  expect((await office.get(`${EDITOR}?fassung=7`)).status).toBe(404);
  expect((await office.get(`${EDITOR}?fassung=0`)).text).toContain("Wer diese Seite betreibt");
});

test("a barrier is reported without an account; mistakes come back with what was typed", async () => {
  const stranger = new Browserless(app.url);
  const wrong = await stranger.post("/barrierefreiheit", { message: "Der Knopf hat keinen Namen.", page: "", email: "keine Adresse" });
  expect([wrong.status, wrong.text.includes("Der Knopf hat keinen Namen."), wrong.text.includes("Das ist keine E-Mail-Adresse.")]).toEqual([400, true, true]);
  expect((await stranger.post("/barrierefreiheit", { message: "", page: "", email: "" })).status).toBe(400);
  const sent = await stranger.post("/barrierefreiheit", { message: "Der Knopf hat keinen Namen.", page: "/jury", email: "anna@beispiel.example" });
  expect(sent.location).toBe("/barrierefreiheit?gesendet#melden");
  expect((await stranger.get("/barrierefreiheit?gesendet")).text).toContain("Ihre Meldung ist unterwegs");
  const mails = (await app.database.store.read.select().from(schema.mail)).filter(({ kind }) => kind === "site.barrier");
  expect(mails.map(({ body }) => [body.includes("Der Knopf hat keinen Namen."), body.includes("anna@beispiel.example")])).toEqual([[true, true]]);
});
