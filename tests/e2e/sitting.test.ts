// A meeting of the jury in real browsers: the chair leads it, a juror takes part, another one has a conflict of interest, the office shows it on the
// screen in the room. All of them see the same without reloading; a connection that is cut loses nothing, and neither does a window that is closed
// over what was typed.
import { eq } from "drizzle-orm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { actInSitting } from "#app/areas/results/act-in-sitting.server";
import type { SittingOrder } from "#app/areas/results/sitting.input";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeJudging } from "#tests/factories/judging";
import { makeSheet, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { openBrowser, openWindow, type Scripts, type Window } from "#tests/support/browser";
import { readPdf } from "#tests/support/pdf";

const DELIBERATION = plus(NOON, 45 * DAY);

let app: TestApp;
let browser: Browser;
let world: Awaited<ReturnType<typeof makeJudging>>;
const windows: Window[] = [];

beforeAll(async () => {
  app = await startApp(DELIBERATION);
  browser = await openBrowser();
  const { store } = app.database;
  world = await makeJudging(store, { jurors: 5, entries: 2 });
  const [chair] = world.jurors;
  await store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, chair?.id ?? "")));
  for (const [row, entry] of world.entries.entries()) {
    for (const [column, juror] of world.jurors.entries()) {
      await makeSheet(store, { jurorId: juror.id, entryId: entry.id, points: Object.fromEntries(world.category.criteria.map(({ id }) => [id, row === 0 ? 8 : 4 + column])), weights: world.weights });
    }
  }
  await reportConflict(app.deps(), world.office.viewer, { jurorId: world.jurors[4]?.id ?? "", entryId: world.entries[0]?.id ?? "", kind: "mandate", note: "Ratsmandat", voidSheet });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function atDesk(personId: string, path: string, scripts: Scripts = "with JavaScript"): Promise<Page> {
  const window = await openWindow(browser, app.url, scripts);
  const [name = "", value = ""] = ((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0] ?? "").split("=");
  await window.context.addCookies([{ name, value, url: app.url }]);
  await window.page.goto(path);
  windows.push(window);
  return window.page;
}

const sees = (page: Page, text: string) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** The window is closed without a farewell, and the page opened anew in the same browser. */
async function reopened(page: Page, path: string): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(path);
  return next;
}
/** Each step of the others, whose browsers are elsewhere. */
async function noted(...orders: SittingOrder[]): Promise<void> {
  for (const order of orders) {
    app.setClock(plus(app.deps().now, 1_000));
    expect([order.intent, await actInSitting(app.deps(), world.office.viewer, world.edition, order)]).toEqual([order.intent, { ok: true }]);
  }
}

test("chair, juror, and a juror with a conflict of interest decide together, through a cut connection", async () => {
  const [chairSeat, jurorSeat, third, fourth, tornSeat] = world.jurors;
  const [first, second] = world.entries;
  if (!chairSeat || !jurorSeat || !third || !fourth || !tornSeat || !first || !second) throw new Error("jurors and entries were made");
  const path = `/jury/sitzung/${world.edition.slug}`;
  const [chair, torn] = [await atDesk(chairSeat.personId, path), await atDesk(tornSeat.personId, path)];
  let juror = await atDesk(jurorSeat.personId, path);
  await sees(juror, "Die Sitzung ist noch nicht eröffnet");

  await press(chair, "Sitzung eröffnen");
  await sees(chair, "Bitte füllen Sie dieses Feld aus.");
  await chair.getByLabel("Schriftführung").fill("Demo-Person Schriftführung");
  await chair.getByLabel("Ort").fill("Demo-Saal");
  await chair.getByLabel("Stellvertretung").selectOption({ label: jurorSeat.name });
  await chair.reload();
  await expect.poll(() => chair.getByLabel("Ort").inputValue()).toBe("Demo-Saal");
  expect(await chair.getByLabel("Stellvertretung").inputValue()).toBe(jurorSeat.id);
  await press(chair, "Sitzung eröffnen");
  for (const page of [juror, torn, chair]) {
    await sees(page, "An der Sitzung teilnehmen");
    await page.getByLabel("Das sichere ich zu.").check();
    await press(page, "Teilnehmen");
    await sees(page, "Sie sind als anwesend verzeichnet");
  }
  await noted(...[third, fourth].map(({ id }): SittingOrder => ({ intent: "come", jurorId: id, assured: true })));

  // What the chair calls is called for all, and the deputy may lead as well.
  await press(chair, `${world.category.name.de} aufrufen`);
  for (const page of [juror, torn]) await sees(page, `Aufgerufen: ${world.category.name.de}`);
  expect(await juror.getByRole("table", { name: `Punkte für ${first.number}` }).count()).toBe(0);
  await press(chair, "Informationsrundgang beenden, Punkte zeigen");
  await press(juror, `${first.number} zur Beratung aufrufen`);

  // Who has a conflict has left with that, and sees nothing of it.
  await sees(torn, "Sie sind befangen und für diesen Beitrag nicht in der Sitzung");
  await juror.getByRole("table", { name: `Punkte für ${first.number}` }).waitFor();
  await sees(chair, `Wegen Befangenheit nicht dabei: ${tornSeat.name}`);
  const fromServer = await (await torn.request.get(`${path}/stand`)).text();
  expect(JSON.parse(fromServer).item.entries.find(({ id }: { id: string }) => id === first.id)).toMatchObject({ kept: true, sheets: null, score: null, rank: null });

  // What is being typed stays, with the cursor in it, whatever the others do; and when the window is closed.
  await juror.getByRole("listitem").filter({ hasText: first.title }).getByText(`Punkte ändern: ${jurorSeat.name}`).click();
  const reasonOf = (page: Page) => page.locator(`#points-${first.id}-${jurorSeat.id}`).getByLabel("Begründung");
  await reasonOf(juror).fill("Die Beratung hat");
  await press(chair, `Beratung zu ${first.number} beenden`);
  await juror.getByText("beraten", { exact: true }).waitFor();
  await press(chair, `${second.number} zur Beratung aufrufen`);
  await juror.keyboard.type(" mich überzeugt.");
  expect(await reasonOf(juror).inputValue()).toBe("Die Beratung hat mich überzeugt.");
  await press(chair, `${first.number} zur Beratung aufrufen`);
  const again = await reopened(juror, path);
  await expect.poll(() => reasonOf(again).inputValue()).toBe("Die Beratung hat mich überzeugt.");
  expect(await reasonOf(again).isVisible()).toBe(true);
  await again.locator(`#points-${first.id}-${jurorSeat.id}`).getByRole("textbox").first().fill("9");
  await press(again, "Punkte ändern");
  await sees(chair, "von 8 auf 9. Die Beratung hat mich überzeugt.");
  await sees(again, "von 8 auf 9");
  await expect.poll(() => reasonOf(again).inputValue()).toBe("");
  juror = await reopened(again, path);
  expect(await reasonOf(juror).isVisible()).toBe(false);

  // The connection is cut while a motion is typed and sent; it arrives by itself, once.
  await juror.context().setOffline(true);
  await sees(juror, "Die Verbindung ist unterbrochen");
  await juror.getByLabel("Wortlaut").fill("Der Beitrag erhält den Preis.");
  await juror.getByLabel("Beitrag", { exact: false }).and(juror.locator("select[name=entryId]")).last().selectOption({ label: `${first.number} ${first.title}` });
  await press(juror, "Antrag stellen");
  await sees(juror, "Ihre letzte Eingabe ist noch nicht angekommen.");
  expect(await juror.getByLabel("Wortlaut").inputValue()).toBe("Der Beitrag erhält den Preis.");
  await press(chair, `Beratung zu ${first.number} beenden`);
  await juror.context().setOffline(false);
  await sees(juror, "Antrag 1");
  await sees(chair, "Der Beitrag erhält den Preis.");
  expect(await app.database.store.read.select().from(schema.motion)).toMatchObject([{ no: 1, entryId: first.id, moverId: jurorSeat.id }]);

  // The vote: two for, two against; the chair's decides. The screen in the room has nothing to press.
  const screen = await atDesk(world.office.id, `/organisation/${world.edition.slug}/sitzung/leinwand`);
  await sees(screen, "0 von 4 Anwesenden haben abgestimmt");
  const motionId = (await app.database.store.read.select().from(schema.motion))[0]?.id ?? "";
  await press(chair, "Ja");
  await press(juror, "Nein");
  await sees(juror, "Ihre Stimme: Nein");
  await noted({ intent: "vote", motionId, jurorId: third.id, vote: "yes" }, { intent: "vote", motionId, jurorId: fourth.id, vote: "no" });
  await sees(screen, "4 von 4 Anwesenden haben abgestimmt");
  expect(await torn.getByRole("button", { name: "Enthaltung" }).count()).toBe(0);
  await press(chair, "Ergebnis von Antrag 1 feststellen");
  for (const page of [juror, screen]) await sees(page, "Angenommen: 2 Ja, 2 Nein, 0 Enthaltungen.");
  await sees(screen, "Bei Stimmengleichheit gab die Stimme des Vorsitzes den Ausschlag.");
  expect(await screen.getByRole("button").and(screen.locator(":visible")).count()).toBe(0);

  // The office's words for the decision outlast a closed window, until they are stored; and a choice that is made before the page's script is
  // there stands.
  const decisionPath = `/organisation/${world.edition.slug}/sitzung/${world.category.key}`;
  const office = await atDesk(world.office.id, decisionPath);
  await office.getByLabel("Begründung der Jury").fill("Ein Vorbild für andere.");
  const back = await office.context().newPage();
  await office.close();
  let letThrough = () => undefined as void;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await back.route(/\.js$/, (route) => through.then(() => route.continue()));
  await back.goto(decisionPath, { waitUntil: "commit" });
  await back.getByLabel("Preisträger").selectOption(first.id);
  letThrough();
  await expect.poll(() => back.getByLabel("Begründung der Jury").inputValue()).toBe("Ein Vorbild für andere.");
  expect(await back.getByLabel("Preisträger").inputValue()).toBe(first.id);
  await press(back, "Entscheidung speichern");
  await sees(back, "Gespeichert");
  await expect.poll(() => back.evaluate(() => Object.keys(window.localStorage))).toEqual([]);

  // Without scripts the same page, asked for anew, does the same.
  const plain = await atDesk(fourth.personId, path, "without JavaScript");
  await plain.getByLabel("Wortlaut").fill("Der zweite Beitrag wird anerkannt.");
  await press(plain, "Antrag stellen");
  await sees(plain, "Antrag 2");
  await press(plain, "Enthaltung");
  await sees(plain, "Ihre Stimme: Enthaltung");
  await sees(juror, "Antrag 2");
  await press(chair, "Ergebnis von Antrag 2 feststellen");
  await sees(plain, "Antrag 2");

  // The end: minutes that the chair reads and signs, without the recused among those present.
  await press(chair, `${world.category.name.de} abschließen`);
  await chair.getByLabel("Die Beratung ist beendet.").check();
  await press(chair, "Sitzung schließen");
  await chair.getByLabel("Ich habe die Niederschrift gelesen").check();
  await press(chair, "Niederschrift unterzeichnen");
  await sees(chair, "Die Niederschrift ist unterzeichnet");
  const pdf = await chair.request.get(`${path}/niederschrift.pdf`);
  const minutes = readPdf(await pdf.body());
  expect(minutes).toMatchObject({ tagged: true, ua: "1", lang: "de" });
  expect(minutes.headings.filter(({ level }) => level < 3).map(({ text }) => text)).toEqual([
    "Niederschrift über die Sitzung der Jury",
    "Feststellung der Vollzähligkeit",
    "Vorsitz",
    "Weitere Anwesende",
    "Schriftführung",
    "Zusicherungen der Anwesenden",
    "Bericht der Vorprüfung",
    world.category.name.de,
    "Schluss",
    "Unterschrift",
  ]);

  for (const window of windows.filter(({ page }) => !page.isClosed())) await window.check();
  // A connection that was cut stands in the console, as it should.
  expect(windows.flatMap(({ complaints }) => complaints).filter((complaint) => !complaint.includes("net::ERR_"))).toEqual([]);
}, 120_000);
