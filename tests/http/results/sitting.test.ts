// The meeting over the wire: what a page that is open is answered, what a form says to whoever may not send it, and what happens to one sent twice.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";

import * as schema from "#db/schema";
import { NOON } from "#tests/factories/world";
import type { Browserless } from "#tests/support/browserless";

import { makeWorld, type World } from "../access/world";

let world: World;
let [chair, juror, office, observer]: Browserless[] = [];
let path: string;
let rooms: string;
let chairId: string;
beforeAll(async () => {
  world = await makeWorld("deliberation");
  [chair, juror, office, observer] = [await world.as("chair"), await world.as("juror"), await world.as("organiser"), await world.as("observer")];
  path = `/jury/sitzung/${world.parameters["edition"]}`;
  rooms = `/organisation/${world.parameters["edition"]}/sitzung`;
  chairId = (await world.app.database.store.read.select().from(schema.juror).where(eq(schema.juror.role, "chair")))[0]?.id ?? "";
});
afterAll(() => world.app.stop());

const at = (browser: Browserless | undefined) => {
  if (browser === undefined) throw new Error("everybody is at their desk");
  return browser;
};

test("a form without its fields comes back with what was typed, and opens nothing", async () => {
  const { status, text } = await at(chair).post(path, { intent: "open", chairId, keeper: "Frau Demo", place: "" });
  expect([status, text.includes("Bitte füllen Sie dieses Feld aus."), text.includes('value="Frau Demo"')]).toEqual([400, true, true]);
  expect(await world.app.database.store.read.select().from(schema.sitting)).toEqual([]);
  expect((await at(chair).post(path, { intent: "something-else" })).status).toBe(400);
});

test("a juror, an observer and a stranger lead nothing, and a juror does nothing for another", async () => {
  const opening = { intent: "open", chairId, keeper: "Frau Demo", place: "Demo-Saal" };
  expect((await at(juror).post(path, opening)).status).toBe(403);
  expect((await at(observer).post(rooms, opening)).status).toBe(403);
  expect((await (await world.as("lead")).post(path, opening)).status).toBe(403);
  expect((await at(chair).post(path, opening)).status).toBe(302);
  const orders: readonly Readonly<Record<string, string>>[] = [{ intent: "call", category: "GZ" }, { intent: "close", confirmed: "on" }, { intent: "come", jurorId: chairId, assured: "on" }];
  for (const order of orders) expect([order["intent"], (await at(juror).post(path, order)).status]).toEqual([order["intent"], 403]);
});

test("an open page is answered with nothing until something has changed, whoever changed it", async () => {
  for (const [browser, pulse] of [[juror, `${path}/stand`], [office, `${rooms}/stand`]] as const) {
    const first = await at(browser).get(pulse);
    const { version } = JSON.parse(first.text);
    expect(await at(browser).get(`${pulse}?stand=${version}`)).toMatchObject({ status: 204, text: "" });
    expect((await at(chair).post(path, { intent: browser === juror ? "come" : "leave", jurorId: chairId, assured: "on" })).status).toBe(302);
    const next = await at(browser).get(`${pulse}?stand=${version}`);
    expect([next.status, JSON.parse(next.text).version > version]).toEqual([200, true]);
  }
});

test("coming sent twice is one stay; without the assurances nobody comes", async () => {
  const seat = world.parameters["juror"] ?? "";
  expect((await at(juror).post(path, { intent: "come", jurorId: seat })).status).toBe(400);
  for (let times = 0; times < 2; times++) expect((await at(juror).post(path, { intent: "come", jurorId: seat, assured: "on" })).status).toBe(302);
  expect(await world.app.database.store.read.select().from(schema.attendance).where(eq(schema.attendance.jurorId, seat))).toHaveLength(1);
});

test("the minutes are for whoever was there and for the office", async () => {
  expect((await at(juror).get(`${path}/niederschrift.pdf`)).headers.get("Content-Type")).toBe("application/pdf");
  expect((await at(office).get(`${rooms}/niederschrift.pdf`)).status).toBe(200);
  expect((await at(juror).get(`${rooms}/niederschrift.pdf`)).status).toBe(403);
});

// The last test: the organiser takes a seat on the jury.
test("whoever of the office has a conflict of interest on the jury finds no scores in the office", async () => {
  const { store } = world.app.database;
  const [seat] = await store.read.select().from(schema.juror).where(eq(schema.juror.role, "juror"));
  await store.tx(async (q) => {
    await q.insert(schema.personRole).values({ personId: seat?.personId ?? "", role: "organiser" });
  });
  const both = at(juror);
  const of = `/organisation/${world.parameters["edition"]}`;
  const places = [`${of}/rangliste`, `${of}/rangliste/GZ`, `${of}/sitzung/GZ`];
  const KEPT = "In dieser Kategorie sind Sie befangen";
  for (const place of places) expect([place, (await both.get(place)).text.includes(KEPT)]).toEqual([place, false]);
  expect((await both.get(`${of}/export/rangliste.csv`)).status).toBe(200);
  expect((await both.get(`${of}/veroeffentlichung/ergebnis.json`)).status, "nothing is sealed yet").toBe(404);

  await store.tx((q) => q.insert(schema.declaration).values({ jurorId: seat?.id ?? "", entryId: world.parameters["entry"] ?? "", source: "office", kind: "mandate", note: "", declaredAt: NOON, declaredBy: seat?.personId ?? "" }));
  for (const place of places) expect([place, (await both.get(place)).text.includes(KEPT)]).toEqual([place, true]);
  expect((await both.get(`${of}/export/rangliste.csv`)).status).toBe(404);
  expect((await both.get(`${of}/veroeffentlichung/ergebnis.json`)).status).toBe(403);
  expect((await both.get(`${of}/export`)).text).toContain("Als Mitglied der Jury sind Sie von einem Beitrag ausgeschlossen.");
  expect((await both.post(`${of}/sitzung/GZ`, { intent: "decide", version: "0", winnerId: "none", reason: "Keiner." })).status).toBe(403);
});
