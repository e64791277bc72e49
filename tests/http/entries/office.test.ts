// The office's pages of entries: what it sees, what it decides, and that drafts stay the municipality's.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { edition } from "#db/schema";
import { makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";

const BOCHOLT = "de-05554008";
const GRONAU = "de-05554020";
const LIST = "/organisation/2024/beitraege";

let app: TestApp;
let organiser: Browserless;
let observer: Browserless;

async function signIn(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  const person = await makePerson(app.database.store, given);
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(person.id, "test", NOON));
  return browser;
}

beforeEach(async () => {
  app = await startApp(NOON);
  const { id: editionId } = await makeEdition(app.database.store);
  const author = await makePerson(app.database.store, { organisationId: BOCHOLT });
  const shared = { editionId, categoryId: `${editionId}-GZ`, createdBy: author.id };
  await makeEntry(app.database.store, { ...shared, id: "received", leadId: BOCHOLT, state: "submitted", title: "Feuerwache ohne Grenze", agreementDate: "2010-01-01", contactEmail: "kontakt@beispiel.example" });
  await makeEntry(app.database.store, { ...shared, id: "draft", leadId: GRONAU, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Noch ein Entwurf", summary: "Geheime Kurzfassung" });
  organiser = await signIn({ roles: ["organiser"] });
  observer = await signIn({ roles: ["observer"] });
});
afterEach(() => app.stop());

describe("the list", () => {
  test.each([
    ["", ["Feuerwache ohne Grenze", "Noch ein Entwurf"], []],
    ["?stand=submitted", ["Feuerwache ohne Grenze"], ["Noch ein Entwurf"]],
    ["?suche=GRONAU", ["Noch ein Entwurf"], ["Feuerwache ohne Grenze"]],
    ["?suche=gibt-es-nicht", ["Kein Beitrag passt"], ["Feuerwache ohne Grenze", "Noch ein Entwurf"]],
    ["?kategorie=nonsense", ["Kein Beitrag passt"], ["Noch ein Entwurf"]],
  ])("%s", async (query, shown, hidden) => {
    const { status, text } = await observer.get(LIST + query);
    expect(status).toBe(200);
    const table = text.slice(text.indexOf("<main"));
    for (const words of shown) expect(table).toContain(words);
    for (const words of hidden) expect(table.replace(/<script[\s\S]*/, "")).not.toContain(words);
  });

  test("is the office's", async () => {
    const entrant = await signIn({ organisationId: BOCHOLT });
    expect((await entrant.get(LIST)).status).toBe(403);
    expect((await entrant.get(`${LIST}/received`)).status).toBe(403);
    expect((await organiser.get("/organisation/1999/beitraege")).status).toBe(404);
  });
});

describe("an entry", () => {
  test("shows the rule that fails, and where", async () => {
    const { text } = await organiser.get(`${LIST}/received`);
    expect(text).toContain("Vereinbart am 1. Januar 2010");
    expect(text).toContain("nicht erfüllt");
  });

  test("that is a draft shows title, lead and state, and not a word of its text, in page or data", async () => {
    const { status, text } = await organiser.get(`${LIST}/draft`);
    expect(status).toBe(200);
    expect(text).toContain("Noch ein Entwurf");
    expect(text).not.toContain("Geheime Kurzfassung");
    expect((await organiser.get(`${LIST}/draft.data`)).text).not.toContain("Geheime Kurzfassung");
  });

  test("is decided on by the organiser; a refusal keeps the reason, a second decision meets what has changed", async () => {
    const without = await organiser.post(`${LIST}/received`, { no: "1", decision: "reject", reason: " " });
    expect(without.status).toBe(400);
    const nothing = await organiser.post(`${LIST}/received`, { no: "1", reason: "Getippter Grund" });
    expect([nothing.status, nothing.text.includes("Getippter Grund")]).toEqual([400, true]);
    expect((await observer.post(`${LIST}/received`, { no: "1", decision: "admit" })).status).toBe(403);
    expect((await observer.get(`${LIST}/received`)).text).not.toContain('name="decision"');
    expect((await organiser.post(`${LIST}/received`, { no: "1", decision: "return", reason: "Bitte Datum prüfen." })).location).toBe(`${LIST}/received`);
    expect((await organiser.post(`${LIST}/received`, { no: "1", decision: "admit" })).status).toBe(409);
    expect((await organiser.get(`${LIST}/received?fassung=1`)).status).toBe(200);
    expect((await organiser.get(`${LIST}/received?fassung=2`)).status).toBe(404);
  });

  test("is admitted when the office has decided on what is open: rule by rule, with reasons, typed text kept", async () => {
    const refused = await organiser.post(`${LIST}/received`, { no: "1", decision: "admit" });
    expect([refused.status, refused.text.includes("noch etwas offen")]).toEqual([409, true]);
    const check = `${LIST}/received/pruefung`;
    expect((await organiser.get(check)).text).toContain("Anders entscheiden: gilt als erfüllt");
    const rulings = (note: string) =>
      Object.fromEntries(["min-partners", "foreign-partner", "agreement-date"].flatMap((rule, at) => [[`rulings[${at}].rule`, rule], [`rulings[${at}].ruling`, "overruled"], [`rulings[${at}].note`, at === 0 ? note : "Nachgewiesen."]]));
    const silent = await organiser.post(check, { no: "1", ...rulings(" ") });
    expect([silent.status, silent.text.includes("warum Sie anders entscheiden"), silent.text.includes("Nachgewiesen.")]).toEqual([400, true, true]);
    expect((await organiser.post(check, { no: "2", ...rulings("Liegt vor.") })).status).toBe(409);
    expect((await observer.post(check, { no: "1", ...rulings("Liegt vor.") })).status).toBe(403);
    expect((await organiser.post(check, { no: "1", ...rulings("Liegt vor.") })).location).toBe(`${LIST}/received`);
    expect((await observer.get(`${LIST}/received`)).text).toContain("Liegt vor.");
  });
});

describe("admitting several", () => {
  test("names what is open, wants a choice, and says what was done", async () => {
    const page = await organiser.get(`${LIST}/zulassen`);
    expect(page.text).toContain("Bei 1 Beitrag ist etwas offen");
    expect(page.text).toContain("Zeitpunkt der Vereinbarung");
    expect((await organiser.post(`${LIST}/zulassen`, {})).status).toBe(400);
    const tried = await organiser.post(`${LIST}/zulassen`, { beitrag: "received:1" });
    expect([tried.status, tried.text.includes("1 Beitrag ist nicht zugelassen")]).toEqual([200, true]);
    expect((await observer.post(`${LIST}/zulassen`, { beitrag: "received:1" })).status).toBe(403);
    const author = await makePerson(app.database.store, { organisationId: "de-05554008" });
    const { id: editionId } = (await app.database.store.read.select().from(edition))[0] ?? { id: "" };
    await makeEntry(app.database.store, { id: "ready", editionId, categoryId: `${editionId}-GZ`, leadId: "de-05558012", createdBy: author.id, state: "submitted", partnerIds: ["nl-gm0197"], title: "Bereit" });
    const done = await organiser.post(`${LIST}/zulassen`, { beitrag: "ready:1" });
    expect([done.status, done.text.includes("1 Beitrag ist zugelassen")]).toEqual([200, true]);
  });
});
