// The languages: which are offered where, what a link may do, and that the office's pages stay in those of the office.
import { afterEach, beforeEach, expect, test } from "vitest";

import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
beforeEach(async () => {
  app = await startApp(NOON);
});
afterEach(() => app.stop());

async function as(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start((await makePerson(app.database.store, given)).id, "test", NOON));
  return browser;
}

const languageOf = ({ text }: { text: string }) => /<html lang="(\w+)"/.exec(text)?.[1];
const offered = ({ text }: { text: string }) => [...text.matchAll(/name="sprache"[^>]*value="(\w+)"/g)].map(([, code]) => code);

test("the public, an entrant and a stranger's browser are spoken to in four languages", async () => {
  await makeEdition(app.database.store);
  const stranger = new Browserless(app.url);
  expect(offered(await stranger.get("/"))).toEqual(["de", "en", "nl", "fr"]);
  const dutch = await stranger.send("/wettbewerb/2024", { headers: { "Accept-Language": "nl-BE,nl;q=0.9" } });
  expect(languageOf(dutch)).toBe("nl");
  for (const words of ["Grensoverschrijdende samenwerking", "zondag 11 februari 2024, 12:00 uur", "Deelnemingsvoorwaarden"]) expect(dutch.text).toContain(words);
  const french = await (await as({ locale: "fr", organisationId: "de-05554008" })).get("/beitraege");
  expect(languageOf(french)).toBe("fr");
  expect(french.text).toContain("Nos candidatures");
});

test("a link shows one page in its language and changes nobody's", async () => {
  const stranger = new Browserless(app.url);
  expect(languageOf(await stranger.get("/?lang=fr"))).toBe("fr");
  expect(languageOf(await stranger.get("/"))).toBe("de");
  const entrant = await as({ locale: "nl", organisationId: "de-05554008" });
  const asked = await entrant.get("/beitraege?lang=fr");
  expect([languageOf(asked), asked.headers.getSetCookie()]).toEqual(["fr", []]);
  expect(languageOf(await entrant.get("/beitraege"))).toBe("nl");
});

test("a chosen language is kept, in the account too", async () => {
  const entrant = await as({ locale: "de", organisationId: "de-05554008" });
  expect((await entrant.post("/sprache", { sprache: "nl", weiter: "/konto" })).location).toBe("/konto");
  expect(languageOf(await entrant.get("/konto"))).toBe("nl");
  expect((await entrant.post("/sprache", { sprache: "it" })).status).toBe(400);
});

test("whoever reads Dutch or French sees the office in English, whole, and all else in their language", async () => {
  const office = await as({ locale: "nl", roles: ["organiser"] });
  const home = await office.get("/organisation");
  expect([languageOf(home), offered(home)]).toEqual(["en", ["de", "en"]]);
  expect(languageOf(await office.get("/organisation?lang=fr"))).toBe("en");
  expect(languageOf(await office.get("/konto"))).toBe("nl");
});
