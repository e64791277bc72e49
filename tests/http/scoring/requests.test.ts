// Over http: what jurors point out and ask, the office's answers, and the entrant's; what is refused keeps what was typed.
import { afterAll, beforeAll, expect, test } from "vitest";

import * as schema from "#db/schema";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { makePerson } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeJudging>>;
let lead: { id: string };

beforeAll(async () => {
  app = await startApp(JUDGING);
  world = await makeJudging(app.database.store, { jurors: 1, entries: 1 });
  lead = await makePerson(app.database.store, { organisationId: world.entries[0]?.leadId ?? "" });
});
afterAll(() => app.stop());

async function signedIn(personId: string): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(personId, "test", JUDGING));
  return browser;
}

test("a question goes from the desk through the office to the entrant and comes back as an addition", async () => {
  const entryId = world.entries[0]?.id ?? "";
  const juror = await signedIn(world.jurors[0]?.personId ?? "");
  const office = await signedIn(world.office.id);
  const entrant = await signedIn(lead.id);
  const desk = `/jury/beitraege/${entryId}`;
  const requests = `/organisation/${world.edition.slug}/fortschritt/anliegen`;
  const own = `/beitraege/${entryId}/rueckfragen`;

  const empty = await juror.post(desk, { intent: "ask", question: " " });
  expect([empty.status, empty.text.includes('href="#rueckfrage-question"')]).toEqual([400, true]);
  const long = await juror.post(desk, { intent: "ask", question: "x".repeat(2_001) });
  expect([long.status, long.text.includes("x".repeat(2_001))]).toEqual([400, true]);
  expect((await juror.post(desk, { intent: "ask", question: "Seit wann?" })).location).toBe(`${desk}?gefragt`);
  expect((await juror.get(`${desk}?gefragt`)).text).toContain("Ihre Rückfrage ist bei der Geschäftsstelle.");

  const [inquiry] = await app.database.store.read.select().from(schema.inquiry);
  const id = inquiry?.id ?? "";
  expect((await office.get(requests)).text).toContain("Seit wann?");
  expect((await office.get(`/organisation/${world.edition.slug}/fortschritt`)).text).toContain(requests);
  const blank = await office.post(requests, { intent: "forward", id, forwarded: "" });
  expect([blank.status, blank.text.includes(`href="#forward-${id}-forwarded"`)]).toEqual([400, true]);
  expect((await office.post(requests, { intent: "forward", id: "nowhere", forwarded: "x" })).status).toBe(404);
  expect((await office.post(requests, { intent: "publish", id })).status).toBe(400);
  expect((await office.post(requests, { intent: "forward", id, forwarded: "Seit wann arbeiten Sie zusammen?" })).location).toBe(`${requests}?getan=forward`);
  const late = await office.post(requests, { intent: "decline", id, declineReason: "Doch nicht" });
  expect([late.status, late.text.includes("Doch nicht</textarea>")], "somebody else was quicker; what was typed stays").toEqual([409, true]);

  expect((await entrant.get(own)).text).toContain("Seit wann arbeiten Sie zusammen?");
  expect((await entrant.get(own)).text).not.toContain("Demo-Jurymitglied");
  const missing = await entrant.post(own, { id, answer: "" });
  expect([missing.status, missing.text.includes(`href="#antwort-${id}-answer"`)]).toEqual([400, true]);
  expect((await entrant.post(own, { id, answer: "Seit 2019." })).location).toBe(`${own}?beantwortet`);
  const twice = await entrant.post(own, { id, answer: "Seit 2020." });
  expect([twice.status, twice.text.includes("Seit 2020.</textarea>")]).toEqual([409, true]);

  const page = (await juror.get(desk)).text;
  expect(page).toContain("Nachträge auf Rückfrage der Jury");
  expect(page).toContain("Seit 2019.");
  expect((await entrant.get(`/beitraege/${entryId}/eingang`)).text).toContain(own);
});

test("what is pointed out reaches the office, which settles it", async () => {
  const entryId = world.entries[0]?.id ?? "";
  const juror = await signedIn(world.jurors[0]?.personId ?? "");
  const office = await signedIn(world.office.id);
  const desk = `/jury/beitraege/${entryId}`;
  const requests = `/organisation/${world.edition.slug}/fortschritt/anliegen`;
  expect((await juror.post(desk, { intent: "flag", concern: "" })).status).toBe(400);
  expect((await juror.post(desk, { intent: "flag", concern: "Seite 3 ist leer." })).location).toBe(`${desk}?hingewiesen`);
  const [concern] = await app.database.store.read.select().from(schema.concern);
  expect((await office.post(requests, { intent: "settle", id: concern?.id ?? "", settlement: "Nachgefragt." })).location).toBe(`${requests}?getan=settle`);
  expect((await juror.get(desk)).text).toContain("Nachgefragt.");
});
