// The office's pages of letters: typed text is kept, a preview saves nothing, a wrong place is named at its field.
import { afterEach, beforeEach, expect, test } from "vitest";

import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const LIST = "/organisation/2024/schreiben/texte";
let app: TestApp;
let organiser: Browserless;
beforeEach(async () => {
  app = await startApp(NOON);
  await makeEdition(app.database.store);
  organiser = new Browserless(app.url);
  organiser.keep(await app.sessions.start((await makePerson(app.database.store, { roles: ["organiser"] })).id, "test", NOON));
});
afterEach(() => app.stop());

const post = (intent: string, subject: string, body: string) => organiser.post(`${LIST}/admitted/de`, { intent, subject, body });

test("a letter is worded, looked at with examples, saved, and taken back", async () => {
  expect((await organiser.get("/organisation/2024/schreiben")).text).toContain(LIST);
  expect((await organiser.get(LIST)).text).toContain(`${LIST}/deadline-moved/nl`);
  expect((await organiser.get(`${LIST}/admitted/de`)).text).toContain("{{titel}}");

  const preview = await post("preview", "Dabei: {{titel}}", "Guten Tag {{name}}");
  expect([preview.status, preview.text.includes("Dabei: Gemeinsame Feuerwache"), preview.text.includes("Guten Tag {{name}}")]).toEqual([200, true, true]);
  expect((await organiser.get(LIST)).text, "nothing is saved yet").not.toContain("geändert am");

  expect((await post("save", "Dabei: {{titel}}", "Guten Tag {{name}}")).location).toBe(`${LIST}/admitted/de?stand=gespeichert`);
  expect((await organiser.get(LIST)).text).toContain("geändert am");
  expect((await post("reset", "", "")).location).toBe(`${LIST}/admitted/de?stand=zurueck`);
  expect((await organiser.get(LIST)).text).not.toContain("geändert am");
});

test("what cannot be filled is named at its field, and what was typed stays", async () => {
  const unknown = await post("save", "Betreff", "Guten Tag {{nmae}}, getippt");
  expect(unknown.status).toBe(400);
  expect(unknown.text).toContain("kennt das Schreiben nicht: {{nmae}}");
  expect(unknown.text).toContain("Guten Tag {{nmae}}, getippt");
  expect((await post("preview", "Betreff", "{{grund}}")).status).toBe(400);
  for (const [subject, body] of [["", "Text"], ["Betreff", " "], ["x".repeat(201), "Text"], ["Betreff", "x".repeat(10_001)]] as const) expect((await post("save", subject, body)).status).toBe(400);
  expect((await post("other", "Betreff", "Text")).status).toBe(400);
  for (const path of ["nothing/de", "admitted/xx"]) expect((await organiser.get(`${LIST}/${path}`)).status).toBe(404);
});
