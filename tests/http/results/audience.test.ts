// What the audience's vote answers to whoever sends it something else than a vote.
import { afterAll, beforeAll, expect, test } from "vitest";

import { DAY, MINUTE, plus, SECOND } from "#app/base/instant";
import * as schema from "#db/schema";
import { DELIBERATION, makeSealedResult } from "#tests/factories/sealed-result";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const CLOSES = plus(DELIBERATION, 5 * DAY);

let app: TestApp;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
let page: string;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  world = await makeSealedResult(app.deps());
  const { id: editionId, slug } = await world.edition();
  page = `/wettbewerb/${slug}/publikumspreis`;
  await app.database.store.tx(async (q) => {
    await q.insert(schema.audienceVote).values({ editionId, opensAt: plus(DELIBERATION, -DAY), closesAt: CLOSES, salt: "salt" });
  });
});
afterAll(() => app.stop());

/** From a network address of its own. */
function vote(fields: Readonly<Record<string, string>>, client = "192.0.2.1") {
  const browser = new Browserless(app.url);
  return browser.send(page, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: app.url, "X-Forwarded-For": client } });
}

const asText = (text: string) => text.slice(text.indexOf("<main"), text.indexOf("</main>"));

test("a form with mistakes comes back with what was typed and what is wrong, in the reader's language", async () => {
  const long = "x".repeat(10_000);
  const answer = await vote({ entry: world.winner.number ?? "", email: long });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(long);
  expect(answer.text).toContain("höchstens 254 Zeichen");
  expect(asText(answer.text)).toMatch(new RegExp(`<input[^>]*checked[^>]*value="${world.winner.number}"|<input[^>]*value="${world.winner.number}"[^>]*checked`));
  const dutch = await new Browserless(app.url).send(`${page}?lang=nl`, { method: "POST", body: new URLSearchParams({ email: "keine" }), headers: { Origin: app.url, "Accept-Language": "nl" } });
  expect([dutch.status, dutch.text.includes("Kies een inzending.")]).toEqual([400, true]);
});

test("an entry that does not stand, and a vote that comes a second too late, are refused and say why", async () => {
  const withoutConsent = await vote({ entry: world.other.number ?? "", email: "anna@beispiel.example" });
  expect([withoutConsent.status, withoutConsent.text.includes("Dieser Beitrag steht nicht zur Wahl")]).toEqual([409, true]);
  app.setClock(plus(CLOSES, MINUTE + SECOND));
  const late = await vote({ entry: world.winner.number ?? "", email: "anna@beispiel.example" });
  app.setClock(DELIBERATION);
  expect([late.status, late.text.includes("nach dem Ende der Abstimmung")]).toEqual([409, true]);
  expect(await app.database.store.read.select().from(schema.mail)).toEqual([]);
});

test("an address that has voted is answered like one that has not", async () => {
  const number = world.winner.number ?? "";
  await vote({ entry: number, email: "bea@beispiel.example" });
  const [letter] = await app.database.store.read.select().from(schema.mail);
  const link = /\/publikumspreis\/(\S+)/.exec(letter?.body ?? "")?.[1];
  expect((await new Browserless(app.url).post(`${page}/${link}`, {})).location).toBe(`${page}?gezaehlt`);
  expect((await new Browserless(app.url).get(`${page}/${link}`)).status, "used up").toBe(410);
  const answers = [];
  for (const email of ["bea@beispiel.example", "neu@beispiel.example"]) {
    const { status, location, text } = await vote({ entry: number, email });
    answers.push({ status, location, text });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ status: 302, location: `${page}?gesendet` });
});

test("too many from one network have to wait, and are told how long", async () => {
  const sent = [];
  for (let voter = 0; voter < 101; voter++) sent.push(await vote({ entry: world.winner.number ?? "", email: `viele${voter}@beispiel.example` }, "192.0.2.9"));
  expect(sent.filter(({ status }) => status !== 302).map(({ status, headers }) => [status, headers.get("Retry-After")])).toEqual([[429, "3600"]]);
});
