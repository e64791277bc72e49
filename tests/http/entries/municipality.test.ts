// A municipality's pages without script: what is typed is never lost, what is refused says why, and nobody sees entries of somebody else.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { DAY, MINUTE, plus } from "#app/base/instant";
import { entry, entryPartner, entryVersion } from "#db/schema";
import { completeForm, fieldsOf, partner as aalten } from "#tests/factories/entry-form";
import { makeEdition, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
const DEADLINE = plus(NOON, 10 * DAY);

let app: TestApp;
let category: string;
let anna: Browserless;
let bernd: Browserless;
let path: string;

async function signIn(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  const person = await makePerson(app.database.store, given);
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(person.id, "test", NOON));
  return browser;
}

beforeEach(async () => {
  app = await startApp(NOON);
  const edition = await makeEdition(app.database.store, { entriesCloseAt: DEADLINE });
  category = `${edition.id}-GZ`;
  anna = await signIn({ name: "Demo-Person Anna", organisationId: BOCHOLT });
  bernd = await signIn({ name: "Demo-Person Bernd", organisationId: BOCHOLT });
  const begun = await anna.post("/beitraege/neu", { categoryId: category, title: "Entwurf" });
  path = begun.location ?? "";
});
afterEach(() => app.stop());

const complete = (given: Parameters<typeof completeForm>[1] = {}) => completeForm(category, given);

async function stored() {
  const [row] = await app.database.store.read.select().from(entry).where(eq(entry.id, path.slice("/beitraege/".length)));
  if (!row) throw new Error("the entry is there");
  return row;
}

describe("the way of an entry", () => {
  test("begin, fill in, add a partner, look, hand in, receipt, withdraw: each step leads to the next", async () => {
    expect(path).toMatch(/^\/beitraege\/[a-z0-9]{16}$/);
    const added = await anna.post(path, { ...fieldsOf(complete({ partners: [] }), 1, "add-partner"), newPartner: "Gemeente Aalten", newPartnerCountry: "" });
    expect([added.status, added.location]).toEqual([302, `${path}#partner`]);
    const form = await anna.get(path);
    expect(form.text).toContain("Gemeente Aalten (Niederlande)");
    const [partner] = await app.database.store.read.select().from(entryPartner);
    const filled = complete({ partners: [{ ...aalten, id: partner?.id ?? "", name: "", country: "" }] });
    const saved = await anna.post(path, fieldsOf(filled, 2, "review"));
    expect(saved.location).toBe(`${path}/einreichen`);
    const review = await anna.get(`${path}/einreichen`);
    expect(review.text).toContain("Antwort zu cross-border-value.");
    const submitted = await anna.post(`${path}/einreichen`, { version: "3" });
    expect(submitted.location).toBe(`${path}/eingang?neu=1`);
    const receipt = await anna.get(`${path}/eingang`);
    expect(receipt.text).toContain("2024-GZ-001");
    const [version] = await app.database.store.read.select().from(entryVersion);
    expect(receipt.text).toContain(version?.checksum);
    expect((await anna.get("/beitraege")).text).toContain("2024-GZ-001");
    expect((await anna.get(path)).text).toContain(`${path}/eingang`);
    expect((await anna.post(`${path}/zurueckziehen`, {})).location).toBe("/beitraege");
    expect((await stored()).state).toBe("withdrawn");
  });

  test("a submission sent twice ends at the same receipt, with one version", async () => {
    await anna.post(path, fieldsOf(complete(), 1));
    const answers = await Promise.all([anna.post(`${path}/einreichen`, { version: "2" }), anna.post(`${path}/einreichen`, { version: "2" })]);
    expect(answers.map(({ location }) => location)).toEqual([`${path}/eingang?neu=1`, `${path}/eingang?neu=1`]);
    expect(await app.database.store.read.select().from(entryVersion)).toHaveLength(1);
  });

  test("an incomplete entry is refused with 400, each missing point leading to its field", async () => {
    await anna.post(path, fieldsOf(complete({ summary: "" }), 1));
    const refused = await anna.post(`${path}/einreichen`, { version: "2" });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`${path}?pruefen=1#summary`);
    const form = await anna.get(`${path}?pruefen=1`);
    expect(form.text).toMatch(/id="summary-error"/);
  });

  test("a second entry of the lead is refused with 409, and the page names the first", async () => {
    await anna.post(path, fieldsOf(complete({ title: "Der erste Beitrag" }), 1));
    await anna.post(`${path}/einreichen`, { version: "2" });
    const second = (await anna.post("/beitraege/neu", { categoryId: category, title: "Der zweite" })).location ?? "";
    await anna.post(second, fieldsOf(complete({ title: "Der zweite" }), 1));
    const refused = await anna.post(`${second}/einreichen`, { version: "2" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("2024-GZ-001 Der erste Beitrag");
  });
});

describe("what is refused keeps what was typed", () => {
  test("a title of 300 characters: 400, the title still in its field, nothing saved", async () => {
    const title = "Z".repeat(300);
    const refused = await anna.post(path, fieldsOf(complete({ title }), 1));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`value="${title}"`);
    expect(refused.text).toMatch(/href="#title"/);
    expect(refused.text).toContain("Antwort zu situation.");
    expect((await stored()).title).toBe("Entwurf");
    const begun = await anna.post("/beitraege/neu", { categoryId: category, title });
    expect([begun.status, begun.text.includes(`value="${title}"`)]).toEqual([400, true]);
  });

  test("after the deadline: 409 with the time it ended, the text still in the form, the draft as it was", async () => {
    app.setClock(plus(DEADLINE, MINUTE));
    const refused = await anna.post(path, fieldsOf(complete({ title: "Eine Sekunde zu spät" }), 1));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('value="Eine Sekunde zu spät"');
    expect(refused.text).toContain("11. Februar 2024, 12:00 Uhr");
    expect((await stored()).title).toBe("Entwurf");
    app.setClock(plus(DEADLINE, MINUTE - 1));
    expect((await anna.post(path, fieldsOf(complete(), 1))).status).toBe(302);
    app.setClock(plus(DEADLINE, MINUTE));
    expect((await anna.post(`${path}/einreichen`, { version: "2" })).status).toBe(409);
    expect((await stored()).state).toBe("draft");
    const begun = await anna.post("/beitraege/neu", { categoryId: category, title: "Noch einer" });
    expect([begun.status, begun.text.includes('value="Noch einer"')]).toEqual([409, true]);
  });

  test("two people at one draft: 409 with both texts, and the next saving follows what was chosen", async () => {
    await anna.post(path, fieldsOf(complete({ title: "Annas Titel", summary: "Annas Kurzfassung" }), 1));
    expect((await bernd.get(path)).text).toContain("Demo-Person Anna schreibt daran seit");
    expect((await anna.get(path)).text).not.toContain("schreibt daran seit");
    const refused = await bernd.post(path, fieldsOf(complete({ title: "Bernds Titel", summary: "Bernds Kurzfassung" }), 1));
    expect(refused.status).toBe(409);
    for (const text of ["Demo-Person Anna", "Annas Titel", "Bernds Titel", "Annas Kurzfassung", "Bernds Kurzfassung"]) expect(refused.text).toContain(text);
    expect(refused.text).toMatch(/name="version" value="2"/);
    expect((await stored()).title).toBe("Annas Titel");
    const chosen = { "choose:title": "stored", "choose:summary": "mine" };
    expect((await bernd.post(path, { ...fieldsOf(complete({ title: "Bernds Titel", summary: "Bernds Kurzfassung" }), 2), ...chosen })).status).toBe(302);
    expect(await stored()).toMatchObject({ title: "Annas Titel", summary: "Bernds Kurzfassung" });
  });

  test("a form sent after the session has ended leads to the page to sign in, and from there back to the form", async () => {
    const nobody = new Browserless(app.url);
    expect(await nobody.post(path, fieldsOf(complete({ title: "Zu spät" }), 1))).toMatchObject({ status: 302, location: `/anmelden?weiter=${encodeURIComponent(path)}` });
    expect((await stored()).title).toBe("Entwurf");
  });

  test("a form of Anna's page that Bernd's session sends is not saved in his name: it asks Anna to sign in", async () => {
    const sent = await bernd.post(path, { ...fieldsOf(complete({ title: "Annas Text" }), 1, "autosave"), antwort: "daten", person: (await stored()).createdBy });
    expect(sent).toMatchObject({ status: 302, location: `/anmelden?weiter=${encodeURIComponent(path)}` });
    expect((await stored()).title).toBe("Entwurf");
    const own = await anna.post(path, { ...fieldsOf(complete({ title: "Annas Text" }), 1, "autosave"), antwort: "daten", person: (await stored()).createdBy });
    expect(own.status).toBe(200);
    expect((await stored()).title).toBe("Annas Text");
  });

  test("a partner whom nobody knows: 400, the name still there, the other fields too", async () => {
    const refused = await anna.post(path, { ...fieldsOf(complete({ title: "Getippt" }), 1, "add-partner"), newPartner: "Gemeente Niemandsland" });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('value="Gemeente Niemandsland"');
    expect(refused.text).toContain('value="Getippt"');
  });

  test("a form of another colleague's entry that was submitted meanwhile: 409, the text still there", async () => {
    await anna.post(path, fieldsOf(complete(), 1));
    await anna.post(`${path}/einreichen`, { version: "2" });
    const refused = await bernd.post(path, fieldsOf(complete({ title: "Bernds Titel" }), 2));
    expect([refused.status, refused.text.includes('value="Bernds Titel"')]).toEqual([409, true]);
  });
});

describe("what is no form", () => {
  test.each([
    ["JSON", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } }, 400],
    ["a body of more than 1 MB", { method: "POST", body: `title=${"x".repeat(1_000_001)}`, headers: { "Content-Type": "application/x-www-form-urlencoded" } }, 413],
    ["a form of none of our buttons", { method: "POST", body: "intent=explode&version=1", headers: { "Content-Type": "application/x-www-form-urlencoded" } }, 400],
    ["a form without a version", { method: "POST", body: "intent=save", headers: { "Content-Type": "application/x-www-form-urlencoded" } }, 400],
  ])("%s is answered with its status and changes nothing", async (_name, init, status) => {
    const answer = await anna.send(path, { ...init, headers: { ...init.headers, Origin: app.url } });
    expect(answer.status).toBe(status);
    expect((await stored()).version).toBe(1);
  });
});

describe("entries of somebody else", () => {
  test("are 404 for every page and every form, even with their id", async () => {
    const stranger = await signIn({ organisationId: GRONAU });
    for (const page of [path, `${path}/einreichen`, `${path}/eingang`, `${path}/zurueckziehen`]) expect((await stranger.get(page)).status).toBe(404);
    expect((await stranger.post(path, fieldsOf(complete({ title: "Fremd" }), 1))).status).toBe(404);
    expect((await stranger.post(`${path}/einreichen`, { version: "1" })).status).toBe(404);
    expect((await stranger.post(`${path}/zurueckziehen`, {})).status).toBe(404);
    expect((await stranger.get("/beitraege")).text).not.toContain("Entwurf");
    expect(await stored()).toMatchObject({ state: "draft", title: "Entwurf" });
  });

  test("people who are not confirmed yet are told who can confirm them, and begin nothing", async () => {
    const pending = await signIn({ organisationId: BOCHOLT, organisationConfirmedAt: null });
    const page = await pending.get("/beitraege");
    expect([page.status, page.text.includes("Stadt Bocholt")]).toEqual([200, true]);
    expect(page.text).not.toContain("/beitraege/neu");
    expect((await pending.post("/beitraege/neu", { categoryId: category, title: "x" })).status).toBe(403);
    expect((await pending.get(path)).status).toBe(403);
  });
});
