// The next round over http: what the office reads before it opens one, what is refused and kept, and where the work goes on after it.
import { afterAll, beforeAll, expect, test } from "vitest";

import { wallClockOf } from "#app/areas/competition/deadline";
import { DAY, plus } from "#app/base/instant";
import { makeJudging } from "#tests/factories/judging";
import { makePerson, makeSheet, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const CLOSED = plus(NOON, 45 * DAY);
const at = (days: number) => wallClockOf(plus(NOON, days * DAY), "Europe/Berlin");

let app: TestApp;
let world: Awaited<ReturnType<typeof makeJudging>>;
let path: string;

beforeAll(async () => {
  app = await startApp(CLOSED);
  const { store } = app.database;
  world = await makeJudging(store, { jurors: 2, entries: 3, edition: { quorum: 2, roundRule: { kind: "first", count: 1 }, secondRound: { quorum: 1, jurorsPerEntry: 1 } } });
  const { category, entries, jurors, weights } = world;
  for (const { id: jurorId } of jurors) {
    for (const [place, { id: entryId }] of entries.entries()) {
      const points = Object.fromEntries(category.criteria.map(({ id }) => [id, place === 2 ? 4 : 8]));
      await makeSheet(store, { jurorId, entryId, points, weights });
    }
  }
  path = `/organisation/${world.edition.slug}/runden`;
});
afterAll(() => app.stop());

async function browserOf(personId: string): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(personId, "test", CLOSED));
  return browser;
}

const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

const SAID = {
  de: ["Vor der 2. Runde", "Formale Prüfung", "Die 2. Runde der Bewertung beginnt am"],
  en: ["Before round 2", "Formal check", "Round 2 of judging begins on"],
  nl: ["Vóór ronde 2", "Formele controle", "Ronde 2 van de beoordeling begint op"],
  fr: ["Avant le tour 2", "Contrôle formel", "Le tour 2 de l’évaluation commencera le"],
} as const;

/** The name of what the time line calls current. */
const currentIn = (page: string) => /aria-current="step".*?lb-timeline__name">([^<]*)</.exec(page)?.[1];

test("before the next round is opened, the public reads that one follows", async () => {
  for (const page of ["/", `/wettbewerb/${world.edition.slug}`]) {
    const { text } = await new Browserless(app.url).get(page);
    expect(currentIn(text), page).toBe("Vor der 2. Runde");
    expect(text).toContain("Über die Preise entscheidet sie nach einer 2. Runde.");
  }
});

test("the office reads who goes on, is told what is wrong with its dates, opens the round, and is led to the jury's categories and to the assignment", async () => {
  const observer = await makePerson(app.database.store, { roles: ["observer"] });
  const [office, looksOn, juror] = [await browserOf(world.office.id), await browserOf(observer.id), await browserOf(world.jurors[0]?.personId ?? "")];
  const { slug } = world.edition;
  const before = await office.get(path);
  expect(before.text).toContain("kommt weiter, gleichauf an der Grenze");
  expect(before.text).toContain("Deshalb kommt ein Beitrag mehr weiter, als die Regel nennt.");
  expect(before.text).not.toContain(`href="/organisation/${slug}/zuteilung">`);
  const order = { digest: hidden(before.text, "digest"), judgingOpenAt: at(47), judgingCloseAt: at(50) };

  expect((await looksOn.get(path)).text, "an observer reads it, and is offered no form").not.toContain('name="digest"');
  for (const [who, { status }] of Object.entries({ observer: await looksOn.post(path, order), juror: await juror.post(path, order) })) expect(status, who).toBe(403);
  const wrong = await office.post(path, { ...order, judgingCloseAt: at(46) });
  expect(wrong).toMatchObject({ status: 400, text: expect.stringContaining("Das Ende muss nach dem Beginn liegen.") });
  expect(wrong.text, "what was typed is kept").toContain(`value="${at(47)}"`);
  expect((await office.post(path, { ...order, digest: "0".repeat(64) })).status, "of another result").toBe(409);

  expect((await office.post(path, order)).location).toBe(`${path}?eroeffnet=2`);
  const after = (await office.get(`${path}?eroeffnet=2`)).text;
  expect(after).toContain("Die 2. Runde ist eröffnet.");
  expect(after, "not the formal check of what was handed in").toContain("Vor der 2. Runde");
  for (const next of ["zuteilung", "jury"]) expect(after, "in the page itself, not only in the menu").toMatch(new RegExp(`<a(?=[^>]*class="kern-btn)(?=[^>]*href="/organisation/${slug}/${next}")`));
  expect((await office.post(path, order)).status, "sent twice").toBe(409);
});

test("between the rounds every public page says so in the reader's language, the home page of the office too, and nobody reads of a formal check", async () => {
  for (const [locale, [stage, check, sentence]] of Object.entries(SAID)) {
    for (const page of ["/", `/wettbewerb/${world.edition.slug}`]) {
      const { text } = await new Browserless(app.url).get(`${page}?lang=${locale}`);
      expect(currentIn(text), `${page} ${locale}`).toBe(stage);
      expect(text).toContain(sentence);
      expect(text, "it is over").toMatch(new RegExp(`lb-timeline__phase--past">(?:(?!</li>).)*>${check}<`));
    }
  }
  const home = (await (await browserOf(world.office.id)).get("/organisation")).text;
  expect(currentIn(home)).toBe("Vor der 2. Runde");
  expect(home).toContain("Zu den Runden");
});
