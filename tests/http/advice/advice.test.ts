// Advice as a browser without script meets it: asking, the personal link, the file of the office; each refusal with its sentence, nothing lost.
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { listFreeSlots } from "#app/areas/advice/read-own-case.server";
import { offerSlots } from "#app/areas/advice/offer-slots.server";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeCase } from "#tests/factories/advice";
import { makeEdition, makeJuror, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { lockedPdf, pdf } from "#tests/support/files";
import { linkTo } from "#tests/support/mail";
import { servedRequests } from "#tests/support/served";
import { viewerOf } from "#tests/support/viewer";

const SCRIPT = `<script>alert("1")</script>`;
let app: TestApp;
let adviserId: string;
let editionSlug: string;
let guests = 0;

beforeAll(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  ({ slug: editionSlug } = await makeEdition(store));
  adviserId = (await makePerson(store, { roles: ["adviser"], name: "Anna Rat" })).id;
  await offerSlots(app.deps(), await viewerOf(store, adviserId), { startsAt: plus(NOON, 2 * DAY), minutes: 30, count: 6, place: "https://video.example/raum" });
});
afterAll(() => app.stop());

const nobody = () => new Browserless(app.url);

async function as(personId: string): Promise<Browserless> {
  const browser = nobody();
  browser.keep(await app.sessions.start(personId, "test", NOON));
  return browser;
}

const newAddress = () => `gast${++guests}@example.org`;
const request = (given: Record<string, string> = {}) => ({ organisation: "Stadt Bocholt", name: "Ute Frage", email: newAddress(), project: "Gemeinsame Feuerwache", partners: "Gemeente Aalten", topic: "rescue", concern: "Wie fangen wir an?", wished: "", slot: "", privacy: "on", ...given });

/** The path of a new case's personal link. */
async function asked(given: Record<string, string> = {}): Promise<string> {
  const form = request(given);
  const sent = await nobody().post("/beratung", form);
  if (sent.status !== 302) throw new Error(`not taken: ${sent.status}`);
  return linkTo(app.database.store, form.email, "/beratung");
}

const fileWith = (name: string, bytes: Buffer) => {
  const form = new FormData();
  form.append("datei", new Blob([new Uint8Array(bytes)]), name);
  return form;
};
const caseOf = async (project: string) => (await app.database.store.read.select().from(schema.adviceCase)).find((row) => row.project === project)?.id ?? "";

describe("a request", () => {
  test("is confirmed with its number, without saying anything of it to whoever comes by", async () => {
    const sent = await nobody().post("/beratung", request());
    expect(sent.location).toMatch(/^\/beratung\?eingegangen=B-2024-\d{3}$/);
    const page = await nobody().get(sent.location ?? "");
    expect([page.status, page.text.includes("Wir haben Ihnen eine E-Mail mit einem persönlichen Link geschickt.")]).toEqual([200, true]);
    expect(page.text).not.toContain("Feuerwache");
    expect((await nobody().get("/beratung?eingegangen=%3Cb%3E")).text).toContain("Anfrage an die Geschäftsstelle");
  });

  test("that is not whole is refused at each field, and keeps what was typed", async () => {
    const sent = await nobody().post("/beratung", request({ organisation: "Atlantis", email: "keine", topic: "", concern: "x".repeat(12_000), privacy: "" }));
    expect(sent.status).toBe(400);
    for (const words of ["Bitte prüfen Sie die E-Mail-Adresse", "Bitte wählen Sie ein Aufgabenfeld.", "Der Text ist zu lang: höchstens 5.000 Zeichen.", "Ohne Ihr Einverständnis", 'value="Atlantis"', 'value="Gemeinsame Feuerwache"', "x".repeat(12_000)]) expect(sent.text).toContain(words);
    expect(sent.text).toContain('href="#anfrage-organisation"');
  });

  test("that holds a script is shown as text to both sides", async () => {
    const link = await asked({ project: SCRIPT, concern: SCRIPT, partners: SCRIPT });
    const office = await (await as(adviserId)).get(`/organisation/beratung/${await caseOf(SCRIPT)}`);
    for (const { status, text } of [await nobody().get(link), office]) {
      expect([status, text.includes("&lt;script&gt;alert"), text.includes('<script>alert("1")')]).toEqual([200, true, false]);
    }
  });

  test("for a time that has just been taken says so at the field and opens no case", async () => {
    const [slot] = await listFreeSlots(app.database.store.read, NOON);
    await asked({ slot: slot?.id ?? "" });
    const late = await nobody().post("/beratung", request({ project: "Zu spät", slot: slot?.id ?? "" }));
    expect([late.status, late.text.includes("Diese Zeit ist gerade vergeben worden.")]).toEqual([409, true]);
    expect(await caseOf("Zu spät")).toBe("");
  });

  test("from another site is not taken", async () => {
    const sent = await nobody().send("/beratung", { method: "POST", body: new URLSearchParams(request()), headers: { Origin: "https://fremd.example" } });
    expect(sent.status).toBe(403);
  });

  test("of somebody who is signed in is theirs, whatever name and address the form says", async () => {
    const entrant = await makePerson(app.database.store, { organisationId: "de-05554008", name: "Ina Konto" });
    const browser = await as(entrant.id);
    const sent = await browser.post("/beratung", request({ name: "Jemand", email: "jemand@example.org", project: "Mit Konto" }));
    expect(sent.location).toMatch(/^\/konto\/beratung\/\w+\?gespeichert=opened$/);
    expect((await browser.get("/konto/beratung")).text).toContain("Mit Konto");
    expect((await app.database.store.read.select().from(schema.adviceCase)).find(({ project }) => project === "Mit Konto")).toMatchObject({ requesterEmail: entrant.email, requesterName: "Ina Konto" });
  });
});

describe("the personal link", () => {
  test("opens its case, is kept by nobody on the way, and speaks the reader's language", async () => {
    const link = await asked();
    const page = await nobody().get(`${link}?lang=fr`);
    expect([page.status, page.headers.get("Cache-Control"), page.text.includes('name="robots" content="noindex"'), page.text.includes("Votre demande")]).toEqual([200, "no-store", true, true]);
  });

  test("that nobody was given does not exist; one that was good half a year ago says so", async () => {
    expect((await nobody().get("/beratung/no-such-secret")).status).toBe(404);
    expect((await nobody().post("/beratung/no-such-secret", { intent: "message", text: "Hallo" })).status).toBe(404);
    const link = await asked({ project: "Vor langer Zeit" });
    await app.database.store.tx(async (q) => void (await q.update(schema.caseLink).set({ expiresAt: NOON })));
    const ended = await nobody().get(link);
    expect([ended.status, ended.text.includes("Dieser Link ist abgelaufen"), ended.text.includes("Vor langer Zeit")]).toEqual([410, true, false]);
    expect((await nobody().post(link, { intent: "message", text: "Hallo" })).location).toBe(link);
  });

  test("carries messages: one that is empty or too long comes back with its text", async () => {
    const link = await asked();
    expect((await nobody().post(link, { intent: "message", text: "  " })).text).toContain("Bitte schreiben Sie Ihre Nachricht.");
    const long = await nobody().post(link, { intent: "message", text: "ä".repeat(10_001) });
    expect([long.status, long.text.includes("ä".repeat(10_001))]).toEqual([400, true]);
    expect((await nobody().post(link, { intent: "message", text: SCRIPT })).location).toBe(`${link}?gespeichert=message#nachrichten`);
    expect((await nobody().get(link)).text).toContain("&lt;script&gt;alert");
  });

  test("carries files both ways, looked into like an attachment, and nobody else's link reads them", async () => {
    const link = await asked({ project: "Mit Dateien" });
    const strangers = await asked();
    const refusals = [
      ["leer.pdf", Buffer.alloc(0), "Die Datei ist leer."],
      ["bild.pdf", Buffer.from("<html>"), "weder ein PDF noch ein Bild"],
      ["geheim.pdf", lockedPdf(), "mit einem Kennwort geschützt"],
    ] as const;
    for (const [name, bytes, words] of refusals) {
      const refused = await nobody().post(link, fileWith(name, bytes));
      expect([refused.status, refused.text.includes(words)]).toEqual([400, true]);
    }
    expect((await nobody().post(link, fileWith("../../Skizze.pdf", pdf()))).location).toBe(`${link}?gespeichert=document#dokumente`);
    const caseId = await caseOf("Mit Dateien");
    const adviser = await as(adviserId);
    expect((await adviser.post(`/organisation/beratung/${caseId}`, fileWith("Muster.pdf", pdf(1_200)))).location).toBe(`/organisation/beratung/${caseId}?gespeichert=document`);
    const files = await app.database.store.read.select().from(schema.caseDocument);
    const own = files.filter((file) => file.caseId === caseId);
    expect(own.map(({ name, side }) => [name, side])).toEqual([["Skizze.pdf", "requester"], ["Muster.pdf", "office"]]);
    for (const { id } of own) {
      expect((await nobody().get(`${link}/dokumente/${id}`)).headers.get("Content-Disposition")).toContain("attachment");
      expect((await nobody().get(`${strangers}/dokumente/${id}`)).status).toBe(404);
      expect((await nobody().get(`/dateien/${id}`)).status).toBe(404);
      expect((await adviser.get(`/dateien/${id}`)).status).toBe(200);
    }
  });

  test("books a time, gives its calendar file, and cancels", async () => {
    const link = await asked({ project: "Mit Termin" });
    const [slot] = await listFreeSlots(app.database.store.read, NOON);
    expect((await nobody().post(link, { intent: "book" })).text).toContain("Bitte wählen Sie eine Zeit.");
    expect((await nobody().post(link, { intent: "book", slot: slot?.id ?? "" })).location).toBe(`${link}?gespeichert=book#termin`);
    const again = await nobody().post(await asked(), { intent: "book", slot: slot?.id ?? "" });
    expect([again.status, again.text.includes("Diese Zeit ist gerade vergeben worden.")]).toEqual([409, true]);
    const made = (await app.database.store.read.select().from(schema.appointment)).find(({ slotId }) => slotId === slot?.id);
    const file = await nobody().get(`${link}/termine/${made?.id ?? ""}`);
    expect([file.headers.get("Content-Type"), file.text.includes("LOCATION:https://video.example/raum"), file.text.includes("SUMMARY:Beratung: Mit Termin")]).toEqual(["text/calendar; charset=utf-8", true, true]);
    expect((await nobody().post(link, { intent: "cancel", appointment: made?.id ?? "" })).location).toBe(`${link}?gespeichert=cancel#termin`);
    expect((await nobody().get(`${link}/termine/${made?.id ?? ""}`)).text).toContain("STATUS:CANCELLED");
  });
});

describe("the office", () => {
  test("an adviser has the room of advice and no other room of the office", async () => {
    const adviser = await as(adviserId);
    const { id } = await makeCase(app.database.store);
    const rooms = (await servedRequests()).filter((line) => line.startsWith("GET /organisation")).map((line) => line.slice("GET ".length));
    const statuses = await Promise.all(rooms.map(async (room) => [room, (await adviser.get(room.replaceAll(":edition", editionSlug).replace("/beratung/:id", `/beratung/${id}`))).status] as const));
    const own = /^\/organisation\/(beratung|foerderung\/faelle)/;
    expect(statuses.filter(([room, status]) => own.test(room) && status !== 200 && !room.includes("/:case"))).toEqual([]);
    expect(statuses.filter(([room, status]) => !own.test(room) && status !== 403)).toEqual([]);
    expect((await adviser.get("/anmelden")).location).toBe("/organisation/beratung");
  });

  test("an observer reads the file, notes included, and is offered nothing to change", async () => {
    const { store } = app.database;
    const { id } = await makeCase(store, { advisers: [adviserId] });
    await (await as(adviserId)).post(`/organisation/beratung/${id}`, { intent: "note", text: "Nur für uns gedacht." });
    const observer = await as((await makePerson(store, { roles: ["observer"] })).id);
    const page = await observer.get(`/organisation/beratung/${id}`);
    expect([page.status, page.text.includes("Nur für uns gedacht."), page.text.includes('name="intent"')]).toEqual([200, true, false]);
    expect((await observer.post(`/organisation/beratung/${id}`, { intent: "note", text: "x" })).status).toBe(403);
  });

  test("a juror, and whoever asked, never reads a note", async () => {
    const { store } = app.database;
    const link = await asked({ project: "Mit Vermerk" });
    const id = await caseOf("Mit Vermerk");
    await (await as(adviserId)).post(`/organisation/beratung/${id}`, { intent: "note", text: "Ein Vermerk nur für uns." });
    const [edition] = await store.read.select().from(schema.edition);
    const juror = await makeJuror(store, { editionId: edition?.id ?? "", categoryIds: [] });
    expect((await (await as(juror.personId ?? "")).get(`/organisation/beratung/${id}`)).status).toBe(403);
    for (const path of [link, `${link}.data`]) expect((await nobody().get(path)).text).not.toContain("Ein Vermerk nur für uns.");
  });

  test("works through a case by forms alone: takes, answers, hands over, closes; what is wrong comes back", async () => {
    const { store } = app.database;
    const { id } = await makeCase(store);
    const colleague = await makePerson(store, { roles: ["organiser"], name: "Bert Rat" });
    const adviser = await as(adviserId);
    const path = `/organisation/beratung/${id}`;
    expect((await adviser.post(path, { intent: "step", step: "take" })).location).toBe(`${path}?gespeichert=step`);
    expect((await adviser.post(path, { intent: "step", step: "take" })).status).toBe(409);
    const long = await adviser.post(path, { intent: "answer", text: "y".repeat(10_001), next: "office" });
    expect([long.status, long.text.includes("y".repeat(10_001))]).toEqual([400, true]);
    expect((await adviser.post(path, { intent: "answer", text: "Gern.", next: "requester" })).location).toBe(`${path}?gespeichert=answer`);
    expect((await adviser.post(path, { intent: "appointment", starts: "2024-03-31T02:30", minutes: "45", place: "Raum 1" })).text).toContain("Diese Uhrzeit gibt es an dem Tag nicht");
    expect((await adviser.post(path, { intent: "appointment", starts: "2024-01-01T10:00", minutes: "45", place: "Raum 1" })).text).toContain("Bitte wählen Sie eine Zeit, die noch kommt.");
    expect((await adviser.post(path, { intent: "hand-over", adviser: colleague.id })).location).toBe(`${path}?gespeichert=hand-over`);
    expect((await adviser.post(path, { intent: "step", step: "close" })).location).toBe(`${path}?gespeichert=step`);
    const closed = await adviser.post(path, { intent: "answer", text: "Nachtrag", next: "office" });
    expect([closed.status, closed.text.includes("Bitte öffnen Sie ihn zuerst wieder.")]).toEqual([409, true]);
    expect((await adviser.post(path, { intent: "nonsense" })).status).toBe(400);
    expect((await adviser.get("/organisation/beratung/no-such-case")).status).toBe(404);
  });

  test("is told when a colleague has changed the parties meanwhile, and keeps what was typed", async () => {
    const { id } = await makeCase(app.database.store);
    const path = `/organisation/beratung/${id}`;
    const adviser = await as(adviserId);
    const late = await adviser.post(path, { intent: "parties", lead: "Stadt Hamm", partners: "", region: "", seen: "what stood there before" });
    expect([late.status, late.text.includes("Jemand anderes hat die Beteiligten inzwischen geändert."), late.text.includes('value="Stadt Hamm"')]).toEqual([409, true, true]);
    const [, seen = ""] = /name="seen" value="([^"]*)"/.exec(late.text) ?? [];
    expect((await adviser.post(path, { intent: "parties", lead: "Zweckverband Wasser", partners: "", region: "koeln", seen: seen.replaceAll("&quot;", '"') })).location).toBe(`${path}?gespeichert=parties`);
    expect((await app.database.store.read.select().from(schema.adviceCase)).find((row) => row.id === id)?.region).toBe("koeln");
  });

  test("organisers set how long closed cases are kept; whoever asks reads it", async () => {
    const organiser = await as((await makePerson(app.database.store, { roles: ["organiser"] })).id);
    expect((await (await as(adviserId)).post("/organisation/beratung", { months: "12" })).status).toBe(403);
    const wrong = await organiser.post("/organisation/beratung", { months: "3" });
    expect([wrong.status, wrong.text.includes("eine ganze Zahl von 6 bis 120"), wrong.text.includes('value="3"')]).toEqual([400, true, true]);
    expect((await organiser.post("/organisation/beratung", { months: "24" })).location).toBe("/organisation/beratung?gespeichert=frist");
    expect((await nobody().get("/beratung")).text).toContain("Abgeschlossene Anfragen löschen wir nach 24 Monaten.");
    expect((await nobody().get("/datenschutz")).text).toContain("drei Jahre nach ihrem Abschluss");
  });

  test("is told on its front page what waits, with an edition running or none", async () => {
    await asked({ project: "Wartet noch" });
    const organiser = await as((await makePerson(app.database.store, { roles: ["organiser"] })).id);
    const home = (await organiser.get("/organisation")).text;
    expect(home).toContain('href="/organisation/beratung?stand=received&amp;art=advice"');
    expect(home).toContain("Anfragen an die Beratung übernehmen");
  });
});
