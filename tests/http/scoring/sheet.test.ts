// A juror's page and sheet over http: what is typed is never lost, what is refused says why, and nobody reaches a sheet that is not theirs.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { DAY, MINUTE, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeJudging>>;

beforeAll(async () => {
  app = await startApp(JUDGING);
  world = await makeJudging(app.database.store, { jurors: 4, entries: 2 });
});
afterAll(() => app.stop());
beforeEach(() => app.setClock(JUDGING));

async function signedIn(personId: string): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(personId, "test", JUDGING));
  return browser;
}

/** A desk of a juror nobody has used yet in this file: juror 0 to 3 with entry 0 or 1. */
async function desk(jurorAt: number, entryAt: number) {
  const [juror, entry] = [world.jurors[jurorAt], world.entries[entryAt]];
  if (!juror || !entry) throw new Error("so many were not made");
  return { juror, entry, path: `/jury/beitraege/${entry.id}`, browser: await signedIn(juror.personId) };
}

const criteria = () => world.category.criteria;

function sheet(points: string, more: Record<string, string> = {}): Record<string, string> {
  return { intent: "save", version: "0", ...Object.fromEntries(criteria().map(({ id }) => [`points.${id}`, points])), ...more };
}

const stored = async (jurorId: string, entryId: string) => {
  const sheets = await app.database.store.read.select().from(schema.scoreSheet);
  return sheets.find((row) => row.jurorId === jurorId && row.entryId === entryId);
};

/** The text of a page as a person reads it. */
const readable = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>/g, "").replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");

describe("without script", () => {
  test("a draft is saved, comes back with its points, and says when it was saved", async () => {
    const { path, browser } = await desk(0, 0);
    const saved = await browser.post(path, sheet("7", { comment: "Überzeugt mich." }));
    expect([saved.status, saved.location]).toEqual([302, `${path}?gespeichert`]);
    const page = await browser.get(`${path}?gespeichert`);
    expect(readable(page.text)).toContain("Ihr Entwurf ist gespeichert.");
    expect(page.text).toContain("Überzeugt mich.");
    const [first] = criteria();
    expect(page.text).toMatch(new RegExp(`id="bogen-points.${first?.id}-7"[^>]*checked=""`));
    expect(readable(page.text)).toContain("70,0 von 100");
  });

  test("submitting leads to the next open entry, and from the last one to the list", async () => {
    const { juror, browser } = await desk(1, 0);
    const [first, second] = world.entries.map(({ id }) => id);
    const done = await browser.post(`/jury/beitraege/${first}`, sheet("7", { intent: "submit" }));
    expect(done.location).toBe(`/jury/beitraege/${second}?abgegeben`);
    const last = await browser.post(`/jury/beitraege/${second}`, sheet("6", { intent: "submit" }));
    expect(last.location).toBe("/jury?abgegeben");
    expect(readable((await browser.get("/jury")).text)).toContain("Sie haben alle Ihre Beiträge bewertet");
    expect(await stored(juror.id, first ?? "")).toMatchObject({ state: "submitted", total: 700 });

    const closed = await browser.get(`/jury/beitraege/${first}`);
    expect(closed.text).not.toContain('type="radio"');
    expect(readable(closed.text)).toContain("Dieser Bogen ist abgegeben");
    const again = await browser.post(`/jury/beitraege/${first}`, sheet("3", { version: "1", comment: "Doch anders" }));
    expect(again.status).toBe(409);
    expect(readable(again.text)).toContain("Dieser Bogen ist geschlossen");
    expect(again.text).toContain("Doch anders");
  });
});

test("the total so far is out of what is scored: nothing scored is no zero", async () => {
  const { path, browser } = await desk(3, 1);
  const [first, ...others] = criteria();
  const total = async () => /lb-score-total__value">([^<]*)</.exec((await browser.get(path)).text)?.[1];
  expect(await total()).toBe("Noch keine Punkte");
  await browser.post(path, sheet("", { [`points.${first?.id}`]: "8" }));
  expect(first?.weight).toBe(40);
  expect(others).not.toEqual([]);
  expect(await total()).toBe("32,0 von bisher 40");
});

describe("points and reasons", () => {
  test.each([
    ["11", "„11“ liegt nicht auf der Skala"],
    ["7.5", "„7.5“ ist keine ganze Zahl"],
    ["1e3", "„1e3“ ist keine Zahl"],
  ])("points of %s: 400, what was typed is named at its field, the rest stays in the form, nothing is written", async (points, words) => {
    const { juror, entry, path, browser } = await desk(2, 0);
    const [first] = criteria();
    const { status, text } = await browser.post(path, sheet("6", { [`points.${first?.id}`]: points, comment: "Bleibt stehen" }));
    expect(status).toBe(400);
    expect(readable(text)).toContain(words);
    expect(text).toContain(`href="#bogen-points.${first?.id}"`);
    expect(text).toContain("Bleibt stehen");
    expect(await stored(juror.id, entry.id)).toBeUndefined();
  });

  test("an empty field is saved as not scored, and named when the sheet is submitted", async () => {
    const { juror, entry, path, browser } = await desk(2, 0);
    const [first, second] = criteria();
    const fields = { [`points.${first?.id}`]: "", [`points.${second?.id}`]: "10" };
    const refusal = await browser.post(path, sheet("6", { intent: "submit", ...fields }));
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain("Bitte geben Sie Punkte von 0 bis 10.");
    expect(refusal.text).toContain(`href="#bogen-points.${first?.id}"`);
    expect(refusal.text).toContain(`href="#bogen-reasons.${second?.id}"`);
    expect(await stored(juror.id, entry.id)).toBeUndefined();
  });

  test("a reason of 2,001 characters is refused and kept", async () => {
    const { path, browser } = await desk(2, 0);
    const [first] = criteria();
    const long = "x".repeat(2_001);
    const { status, text } = await browser.post(path, sheet("6", { [`reasons.${first?.id}`]: long }));
    expect(status).toBe(400);
    expect(text).toContain(long);
    expect(readable(text)).toContain("Möglich sind 2000 Zeichen.");
  });

  test("criteria of another category are no form of this page", async () => {
    const { path, browser } = await desk(2, 0);
    const foreign = world.edition.categories[5]?.criteria[0]?.id ?? "";
    expect((await browser.post(path, { intent: "save", version: "0", [`points.${foreign}`]: "5" })).status).toBe(400);
    expect((await browser.post(path, { intent: "save", version: "0", "points.__proto__": "5" })).status).toBe(400);
    expect((await browser.post(path, { intent: "publish", version: "0" })).status).toBe(400);
    expect((await browser.post(path, { intent: "save", version: "new" })).status).toBe(400);
  });

  test("JSON where a form belongs is refused", async () => {
    const { juror, entry, path, browser } = await desk(2, 0);
    const answer = await browser.send(path, { method: "POST", body: JSON.stringify({ points: 5 }), headers: { Origin: app.url, "Content-Type": "application/json" } });
    expect(answer.status).toBe(400);
    expect(await stored(juror.id, entry.id)).toBeUndefined();
  });
});

describe("what happens in between", () => {
  test("a save over a newer state: 409, both are shown, and the next save may replace it", async () => {
    const { juror, entry, path, browser } = await desk(2, 1);
    await browser.post(path, sheet("4", { comment: "Vom Tablet" }));
    const late = await browser.post(path, sheet("9", { comment: "Vom Rechner" }));
    expect(late.status).toBe(409);
    expect(readable(late.text)).toContain("Inzwischen ist ein anderer Stand gespeichert worden");
    expect(late.text).toContain("Vom Tablet");
    expect(late.text).toContain("Vom Rechner");
    expect(late.text).toContain('name="version" value="1"');
    expect(await stored(juror.id, entry.id)).toMatchObject({ comment: "Vom Tablet", version: 1 });
    expect((await browser.post(path, sheet("9", { version: "1", comment: "Vom Rechner" }))).status).toBe(302);
    expect(await stored(juror.id, entry.id)).toMatchObject({ comment: "Vom Rechner", version: 2 });
  });

  test("a form posted after the last minute of judging: 409, says so, and what was typed is still there", async () => {
    const { juror, entry, path, browser } = await desk(2, 0);
    app.setClock(plus(NOON, 40 * DAY + MINUTE));
    const { status, text } = await browser.post(path, sheet("9", { intent: "submit", comment: "Zu spät geschrieben" }));
    expect(status).toBe(409);
    expect(readable(text)).toContain("Die Bewertung ist beendet");
    expect(text).toContain("Zu spät geschrieben");
    expect(text).toMatch(/-9"[^>]*checked=""/);
    expect(await stored(juror.id, entry.id)).toBeUndefined();
  });

  test("what arrived in the last second of the last minute counts", async () => {
    const { juror, entry, path, browser } = await desk(2, 0);
    app.setClock(plus(NOON, 40 * DAY + MINUTE - 1));
    expect((await browser.post(path, sheet("5"))).status).toBe(302);
    expect(await stored(juror.id, entry.id)).toMatchObject({ version: 1 });
  });
});

describe("who comes here", () => {
  test("somebody else's entry does not exist for a juror, and nobody else's points are on any page", async () => {
    const { browser } = await desk(0, 0);
    expect((await browser.get("/jury/beitraege/nowhere")).status).toBe(404);
    const stranger = await signedIn(world.office.id);
    const [entry] = world.entries;
    expect((await stranger.get(`/jury/beitraege/${entry?.id}`)).status).toBe(403);
    expect((await stranger.post(`/jury/beitraege/${entry?.id}`, sheet("5"))).status).toBe(403);
    expect((await stranger.get("/jury")).status).toBe(403);
    expect((await new Browserless(app.url).get("/jury")).location).toBe("/anmelden?weiter=%2Fjury");
  });

  test("an entry without declaration does not open and leads to the declaration", async () => {
    const { juror, entry, path, browser } = await desk(0, 1);
    await app.database.store.tx(async (q) => void (await q.delete(schema.declaration)));
    const page = await browser.get(path);
    expect(page.status).toBe(403);
    expect(page.text).toContain('href="/jury/befangenheit"');
    expect(page.text).not.toContain(entry.summary);
    expect((await browser.post(path, sheet("5"))).status).toBe(403);
    expect(readable((await browser.get("/jury")).text)).toContain("Ihre Erklärung zur Befangenheit fehlt noch");
    expect(await stored(juror.id, entry.id)).toBeUndefined();
    await app.database.store.tx(async (q) => {
      for (const { id, personId } of world.jurors)
        for (const entry of world.entries) await q.insert(schema.declaration).values({ jurorId: id, entryId: entry.id, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: personId });
    });
  });
});

describe("the ways out", () => {
  test("abstaining needs a reason and leads on", async () => {
    const { juror, entry, path, browser } = await desk(0, 1);
    const refusal = await browser.post(path, { intent: "abstain", abstainReason: " " });
    expect(refusal.status).toBe(400);
    expect(refusal.text).toContain('href="#enthaltung-abstainReason"');
    const done = await browser.post(path, { intent: "abstain", abstainReason: "Mir fehlt die Fachkenntnis." });
    expect(done.location).toMatch(/enthalten$/);
    expect(await stored(juror.id, entry.id)).toMatchObject({ state: "abstained" });
  });

  test("recusing voids the begun sheet, takes the entry off the list, and both are on record", async () => {
    const { juror, entry, path, browser } = await desk(2, 1);
    expect(await stored(juror.id, entry.id)).toMatchObject({ state: "draft" });
    expect((await browser.post(path, { intent: "recuse", kind: "" })).status).toBe(400);
    expect((await browser.post(path, { intent: "recuse", kind: "family", note: "Schwester im Rat" })).location).toBe("/jury?befangen");
    expect(await stored(juror.id, entry.id)).toMatchObject({ state: "void" });
    expect((await browser.get("/jury")).text).not.toContain(`href="${path}"`);
    expect((await browser.get(path)).status).toBe(404);
    expect((await browser.post(path, sheet("9", { version: "3" }))).status).toBe(404);
    const log = await app.database.store.read.select({ action: schema.auditRecord.action, actor: schema.auditRecord.actor }).from(schema.auditRecord);
    expect(log).toContainEqual({ action: "conflict.declared", actor: juror.personId });
    expect(log).toContainEqual({ action: "sheet.voided", actor: juror.personId });
  });
});
