// Every page that the build serves, with the demo's data: axe reads it in light and in dark, and at 320 pixels nothing runs out of it
// sideways. A page that nobody comes to here fails. What stands on a page only after something was typed is read on the whole path.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openBrowser, openWindow } from "#tests/support/browser";
import { servedPages } from "#tests/support/served";

import { setTheStage, STAGES, type SetStage, type Stage, type Who } from "./stage";

/** When and by whom a page is looked at. Several rows of one address: the page is another one then. */
const PAGES = `
start        nobody     /einrichten
preparation  organiser  /organisation/:edition/regeln
preparation  organiser  /organisation/:edition/regeln/texte
preparation  organiser  /organisation/:edition/regeln/termine
preparation  organiser  /organisation/:edition/regeln/teilnahme
preparation  organiser  /organisation/:edition/regeln/kategorien/neu
preparation  organiser  /organisation/:edition/regeln/kategorien/:category
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/naechste-runde
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/fragen
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/fragen/neu
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/fragen/vorschau
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/fragen/:question
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/abschnitte/neu
preparation  organiser  /organisation/:edition/regeln/kategorien/:category/abschnitte/:section
preparation  organiser  /organisation/:edition/regeln/bewertung
preparation  organiser  /organisation/:edition/regeln/runden
preparation  organiser  /organisation/:edition/regeln/eroeffnen
preparation  organiser  /organisation
entries      nobody     /
entries      nobody     /wettbewerb/:edition
entries      nobody     /argumente
entries      nobody     /beispiele
entries      nobody     /beispiele/:slug
entries      nobody     /impressum
entries      nobody     /datenschutz
entries      nobody     /barrierefreiheit
entries      nobody     /leichte-sprache
entries      nobody     /foerderung/kooperationen
entries      nobody     /gebaerdensprache
entries      organiser  /organisation/seiten
entries      organiser  /organisation/seiten/:page
entries      nobody     /foerderung/vorab-einschaetzung
entries      regional   /bezirksregierung
entries      regional   /bezirksregierung/:case
entries      nobody     /anmelden
entries      nobody     /registrieren
entries      nobody     /email/:token
entries      nobody     /passwort-vergessen
entries      nobody     /passwort/:token
entries      nobody     /einladung/abgesagt
entries      nobody     /einladung/:token
entries      nobody     /bestaetigung/:token
entries      nobody     /karte
entries      nobody     /partnersuche
entries      nobody     /partnersuche/gesuche/:id
entries      nobody     /partnersuche/abbestellen/:token
entries      nobody     /beratung
judging      nobody     /beratung/:token
entries      nobody     /*
entries      entrant    /konto
entries      entrant    /konto/kollegen
entries      entrant    /konto/verlassen
judging      entrant    /konto/beratung
judging      entrant    /konto/beratung/:id
entries      entrant    /beitraege
entries      entrant    /beitraege/neu
entries      entrant    /beitraege/:id
entries      entrant    /beitraege/:id/anlagen
entries      entrant    /beitraege/:id/einreichen
entries      entrant    /beitraege/:id/partner
entries      entrant    /partnersuche
entries      entrant    /partnersuche/neu
entries      entrant    /partnersuche/gesuche/:id
entries      entrant    /partnersuche/kontakte/:id
entries      organiser  /partnersuche/gesuche/:id
entries      organiser  /organisation/neu
entries      organiser  /organisation/personen
entries      entrant    /beispiele/vorschlagen
entries      entrant    /beispiele/vorschlagen/:example
entries      entrant    /beispiele/vorschlagen/:example/dateien
entries      organiser  /organisation/beispiele
entries      organiser  /organisation/beispiele/neu
entries      organiser  /organisation/beispiele/:example
entries      organiser  /organisation/beispiele/:example/dateien
entries      organiser  /organisation/traeger
entries      organiser  /organisation/traeger/neu
entries      organiser  /organisation/traeger/:body
entries      organiser  /organisation/personen/einladen
entries      organiser  /organisation/personen/:person
entries      organiser  /organisation/argumente
entries      organiser  /organisation/argumente/neu
entries      organiser  /organisation/argumente/:argument
entries      organiser  /organisation/foerderung
entries      organiser  /organisation/foerderung/neu
entries      organiser  /organisation/foerderung/faelle
entries      organiser  /organisation/foerderung/faelle/:case
entries      organiser  /organisation/foerderung/einlesen
entries      organiser  /organisation/foerderung/:cooperation
entries      organiser  /organisation/schreiben
entries      organiser  /organisation/schreiben/:id
entries      organiser  /organisation/:edition/schreiben
entries      organiser  /organisation/:edition/schreiben/texte
entries      organiser  /organisation/:edition/schreiben/texte/:kind/:language
entries      organiser  /organisation/:edition/beitraege/:id
entries      organiser  /organisation/:edition/beitraege/:id/pruefung
entries      organiser  /organisation/:edition/beitraege/:id/vergleich
entries      organiser  /organisation/:edition/beitraege/verdeckt
entries      organiser  /organisation/:edition/beitraege/zulassen
entries      organiser  /organisation/:edition/jury/einladen
entries      organiser  /organisation/:edition/jury/erinnerung
entries      organiser  /organisation/:edition/regeln/kategorien/:category
judging      entrant    /beitraege/:id
judging      entrant    /beitraege/:id/eingang
judging      entrant    /beitraege/:id/rueckfragen
judging      entrant    /beitraege/:id/zurueckziehen
judging      juror      /jury
judging      juror      /jury/beitraege/:id
judging      juror      /jury/befangenheit
judging      juror      /jury/mappe
entries      juror      /jury/kenntnisse
judging      organiser  /organisation
judging      organiser  /organisation/:edition/beitraege
judging      organiser  /organisation/beratung
judging      organiser  /organisation/beratung/sprechstunde
judging      organiser  /organisation/beratung/:id
judging      organiser  /organisation/:edition/jury
judging      organiser  /organisation/:edition/jury/befangenheiten
judging      organiser  /organisation/:edition/jury/:juror
judging      organiser  /organisation/:edition/zuteilung
judging      organiser  /organisation/:edition/zuteilung/vorschlag
judging      organiser  /organisation/:edition/fortschritt
judging      organiser  /organisation/:edition/runden
judging      organiser  /organisation/:edition/fortschritt/abgleich
judging      organiser  /organisation/:edition/fortschritt/anliegen
judging      organiser  /organisation/:edition/fortschritt/erinnerung
judging      organiser  /organisation/:edition/fortschritt/jury/:juror
judging      organiser  /organisation/:edition/rangliste/:category
deliberation organiser  /organisation/:edition/rangliste
deliberation organiser  /organisation/:edition/rangliste/:category
deliberation organiser  /organisation/:edition/export
deliberation organiser  /organisation/:edition/sitzung
deliberation organiser  /organisation/:edition/sitzung/:category
deliberation organiser  /organisation/:edition/sitzung/leinwand
deliberation chair      /jury/sitzung/:edition
deliberation juror      /jury/sitzung/:edition
deliberation juror      /jury
published    nobody     /
published    nobody     /wettbewerb/:edition
published    nobody     /wettbewerb/:edition/preistraeger
published    nobody     /wettbewerb/:edition/beitraege/:number
deliberation nobody     /wettbewerb/:edition/publikumspreis
deliberation nobody     /wettbewerb/:edition/publikumspreis/:token
deliberation organiser  /organisation/:edition/publikumspreis
published    nobody     /wettbewerb/:edition/publikumspreis
published    organiser  /organisation/:edition/publikumspreis
published    nobody     /urkunde/:code
published    entrant    /beitraege/:id/rueckmeldung
published    chair      /jury/sitzung/:edition
published    organiser  /organisation/protokoll
published    organiser  /organisation/:edition/veroeffentlichung
published    organiser  /organisation/:edition/veroeffentlichung/vorschau
published    organiser  /organisation/:edition/veroeffentlichung/korrektur
published    organiser  /organisation/:edition/veroeffentlichung/korrektur/:category
published    chair      /jury/korrektur/:edition
published    organiser  /organisation/:edition/veroeffentlichung/rueckmeldungen
published    organiser  /organisation/:edition/veroeffentlichung/rueckmeldungen/:id
published    organiser  /organisation/:edition/sitzung
published    organiser  /organisation/:edition/sitzung/:category
`;

type Visit = { readonly stage: Stage; readonly who: Who; readonly address: string };

const VISITS: readonly Visit[] = PAGES.trim()
  .split("\n")
  .map((line) => {
    const [stage, who, address] = line.split(/\s+/) as [Stage, Who, string];
    return { stage, who, address };
  });

/** Whoever reads at 400 percent on a screen of 1280 has this much. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
/** Pages whose tables a desk's screen shows whole. */
const SHOWN_WHOLE: readonly string[] = ["/organisation/:edition/rangliste/:category"];
const SCROLLS = `[...document.querySelectorAll(".lb-table-region")].filter((region) => region.scrollWidth > region.clientWidth + 1).map((region) => region.innerText.slice(0, 120))`;
const RUNS_OUT = `document.scrollingElement.scrollWidth > ${NARROW.width} ? [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > ${NARROW.width + 1}).slice(0, 3).map((part) => part.outerHTML.slice(0, 120)) : []`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("every page of the build is looked at here", async () => {
  const visited = new Set(VISITS.map(({ address }) => address));
  expect({ unseen: (await servedPages()).filter((address) => !visited.has(address)) }).toEqual({ unseen: [] });
});

describe.each(STAGES)("%s", (stage) => {
  const visits = VISITS.filter((visit) => visit.stage === stage);
  const people = [...new Set(visits.map(({ who }) => who))];
  let set: SetStage;
  beforeAll(async () => {
    set = await setTheStage(stage);
  });
  afterAll(() => set.app.stop());

  test.each(people)("no page troubles anybody who depends on help to read, or who reads on a narrow screen: %s", async (who) => {
    const { app, pathOf, personOf } = set;
    const { page, context, complaints, check } = await openWindow(browser, app.url, "with JavaScript");
    const personId = await personOf(who);
    if (personId !== undefined) {
      const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
      await context.addCookies([{ name, value, url: app.url }]);
    }
    const troubles: string[] = [];
    for (const { address } of visits.filter((visit) => visit.who === who)) {
      const path = await pathOf(address);
      const status = (await page.goto(path))?.status();
      const asked = new URL(page.url());
      if (asked.pathname !== path.split("?")[0] || (status !== 200 && address !== "/*")) troubles.push(`asked for ${path} and came to ${asked.pathname}: ${status}`);
      await page.setViewportSize(NARROW);
      for (const part of await page.evaluate<string[]>(RUNS_OUT)) troubles.push(`320 px on ${address}: ${part}`);
      await page.setViewportSize(WIDE);
      if (SHOWN_WHOLE.includes(address)) for (const table of await page.evaluate<string[]>(SCROLLS)) troubles.push(`1280 px on ${address}: ${table}`);
      await check();
    }
    await context.close();
    expect([...troubles, ...complaints]).toEqual([]);
  });
});
