// A correction by plain forms, as a browser without script sends them: begun, changed, signed by the chair, sealed, and public at once.
import { afterAll, beforeAll, expect, test } from "vitest";

import { readCertificates } from "#app/areas/results/read-certificates.server";
import { DELIBERATION, EMBARGO, makeSealedResult } from "#tests/factories/sealed-result";
import { instant, plus } from "#app/base/instant";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeSealedResult>>;
let path: string;
beforeAll(async () => {
  app = await startApp(DELIBERATION);
  world = await makeSealedResult(app.deps());
  path = `/organisation/${(await world.edition()).slug}/veroeffentlichung/korrektur`;
  app.setClock(plus(EMBARGO, 60_000));
});
afterAll(() => app.stop());

async function browserOf(personId: string | undefined): Promise<Browserless> {
  const browser = new Browserless(app.url);
  if (personId !== undefined) browser.keep(await app.sessions.start(personId, "Test", instant(Date.now())));
  return browser;
}

const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

test("what is typed wrongly is named and kept; what is signed by the chair and sealed is public, and the old certificate says that it holds no more", async () => {
  const [office, nobody, chair] = [await browserOf(world.office.id), await browserOf(undefined), await browserOf(world.jurors[0]?.personId)];
  const [{ code = "" } = {}] = await readCertificates(app.database.store.read, await world.edition());
  const { slug } = await world.edition();
  const ofCategory = `${path}/${world.category.key}`;

  expect(await office.post(path, { intent: "open", reason: "  " })).toMatchObject({ status: 400, text: expect.stringContaining("Geben Sie an, warum das Ergebnis korrigiert wird.") });
  expect((await office.post(path, { intent: "seal", confirmed: "on" })).status, "nothing to seal yet").toBe(409);
  expect((await chair.get(`/jury/korrektur/${slug}`)).text).toContain("Zurzeit wird nichts korrigiert");
  expect((await office.post(path, { intent: "open", reason: "Ein Beitrag war schon ausgezeichnet." })).status).toBe(302);
  expect((await office.post(path, { intent: "open", reason: "Noch eine." })).status).toBe(409);

  const decided = { intent: "decide", version: hidden((await office.get(ofCategory)).text, "version"), winnerId: world.other.id, reason: "Nun der andere." };
  expect(await office.post(ofCategory, decided), "departs without a reason").toMatchObject({ status: 400, text: expect.stringContaining("Nun der andere.") });
  expect((await office.post(ofCategory, { ...decided, departureReason: "Schon ausgezeichnet." })).status).toBe(302);
  expect((await office.post(ofCategory, { ...decided, departureReason: "Zu spät." })).status, "somebody was faster").toBe(409);
  expect((await nobody.get(`/wettbewerb/${slug}/preistraeger`)).text).not.toContain("Nun der andere.");

  expect((await chair.get("/jury")).text, "where the chair comes by").toContain(`href="/jury/korrektur/${slug}"`);
  expect((await (await browserOf(world.juror.personId)).get("/jury")).text).not.toContain("/jury/korrektur/");
  const toSign = await chair.get(`/jury/korrektur/${slug}`);
  expect(toSign.text).toContain("Nun der andere.");
  expect((await chair.post(`/jury/korrektur/${slug}`, { intent: "sign-off", digest: "0".repeat(64), chairId: "x", confirmed: "on" })).status, "of something else").toBe(409);
  expect((await chair.post(`/jury/korrektur/${slug}`, { intent: "sign-off", digest: hidden(toSign.text, "digest"), chairId: "x", confirmed: "on" })).status).toBe(302);
  expect((await office.post(path, { intent: "seal" })).status, "not confirmed").toBe(400);
  expect((await office.post(path, { intent: "seal", confirmed: "on" })).status).toBe(302);

  const winners = (await nobody.get(`/wettbewerb/${slug}/preistraeger`)).text;
  for (const said of ["Nun der andere.", "korrigiert", "Ein Beitrag war schon ausgezeichnet."]) expect(winners).toContain(said);
  const dutch = (await nobody.send(`/wettbewerb/${slug}/preistraeger`, { headers: { "Accept-Language": "nl" } })).text;
  for (const said of ["Nun der andere.", "Ein Beitrag war schon ausgezeichnet."]) expect(dutch, "German among Dutch is marked").toContain(`lang="de"><p>${said}`);
  expect(JSON.parse((await nobody.get(`/wettbewerb/${slug}/preistraeger.json`)).text)).toMatchObject({ corrections: [{ result: 2, reason: "Ein Beitrag war schon ausgezeichnet." }] });
  expect((await nobody.get(`/urkunde/${code}`)).text).toContain("Diese Urkunde gilt nicht mehr");
  const [first, second] = await Promise.all([1, 2].map(async (no) => JSON.parse((await office.get(`/organisation/${slug}/veroeffentlichung/ergebnis.json?nr=${no}`)).text)));
  expect([first.previous, second.correction.no, second.previous]).toEqual([null, 2, world.sha256]);
  expect((await office.get(`/organisation/${slug}/veroeffentlichung/ergebnis.json?nr=3`)).status).toBe(404);
});
