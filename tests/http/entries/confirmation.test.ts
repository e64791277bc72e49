// A partner's link, as a browser without script meets it: each refusal with its sentence, and nothing lost of what was typed.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { askPartner } from "#app/areas/entries/ask-partner.server";
import { withdrawEntry } from "#app/areas/entries/withdraw-entry.server";
import { FILE_LIMIT } from "#db/vocabulary/attachment";
import { DAY, plus } from "#app/base/instant";
import { partnerAnswer } from "#db/schema";
import { makeEdition, makeEntry, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { lockedPdf, pdf } from "#tests/support/files";
import { linkTo } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
let app: TestApp;
let editionId: string;
let leadId: string;
let entryId: string;
let partner: Browserless;
let link: string;

beforeEach(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  ({ id: editionId } = await makeEdition(store));
  leadId = (await makePerson(store, { organisationId: BOCHOLT })).id;
  entryId = (await makeEntry(store, { id: "entry1", editionId, categoryId: `${editionId}-GZ`, leadId: BOCHOLT, createdBy: leadId, partnerIds: ["nl-gm0197"], title: "Feuerwache ohne Grenze" })).id;
  const asked = await askPartner(app.deps(), await viewerOf(store, leadId), { entryId, partnerId: "entry1-partner0" });
  if (!asked.ok) throw new Error(asked.reason);
  link = await linkTo(store, "partner0@beispiel.example", "/bestaetigung");
  partner = new Browserless(app.url);
});
afterEach(() => app.stop());

async function lead(): Promise<Browserless> {
  const browser = new Browserless(app.url);
  browser.keep(await app.sessions.start(leadId, "test", NOON));
  return browser;
}

const fingerprint = async () => /name="fingerprint" value="([0-9a-f]{64})"/.exec((await partner.get(link)).text)?.[1] ?? "";
const answer = async (given: Record<string, string> = {}) => partner.post(link, { intent: "answer", answer: "confirmed", name: "Jan Voorbeeld", role: "Burgemeester", reason: "", fingerprint: await fingerprint(), ...given });
const answers = () => app.database.store.read.select().from(partnerAnswer);

test("shows exactly what is confirmed, is kept by nobody on the way, and the lead sees the answer with its time", async () => {
  const page = await partner.get(link);
  for (const words of ["Feuerwache ohne Grenze", "Kurzfassung von entry1.", "Bocholt", "1. Mai 2020", "ist Kooperationspartner"]) expect(page.text).toContain(words);
  expect([page.headers.get("Cache-Control"), page.text.includes('name="robots" content="noindex"')]).toEqual(["no-store", true]);
  expect((await answer()).location).toBe(`${link}?gespeichert=answer#antwort`);
  const list = (await (await lead()).get(`/beitraege/${entryId}/partner`)).text;
  for (const words of ["Bestätigt: 1 von 1.", "Jan Voorbeeld, Burgemeester; Donnerstag, 1. Februar 2024, 12:00 Uhr"]) expect(list).toContain(words);
});

describe("the link", () => {
  test("that nobody was given does not exist", async () => {
    const unknown = await partner.get("/bestaetigung/no-such-secret");
    expect([unknown.status, unknown.text.includes("Diese Seite gibt es nicht")]).toEqual([404, true]);
    expect((await partner.post("/bestaetigung/no-such-secret", { intent: "resolution", state: "not-yet" })).status).toBe(404);
  });

  test("ends with judging, and says so; what is sent then changes nothing", async () => {
    const sent = { answer: "objected", reason: "Zu spät.", fingerprint: await fingerprint() };
    await setDates(app.database.store, editionId, { judgingCloseAt: plus(NOON, -DAY), judgingOpenAt: plus(NOON, -2 * DAY), entriesCloseAt: plus(NOON, -3 * DAY) });
    const ended = await partner.get(link);
    expect([ended.status, ended.text.includes("Die Zeit für Bestätigungen ist vorbei")]).toEqual([410, true]);
    expect((await answer(sent)).location).toBe(link);
    expect(await answers()).toEqual([]);
  });

  test("of a withdrawn entry says that nothing is left to do", async () => {
    await withdrawEntry(app.deps(), await viewerOf(app.database.store, leadId), entryId);
    const ended = await partner.get(`${link}?lang=nl`);
    expect([ended.status, ended.text.includes("De inzending doet niet meer mee aan de wedstrijd")]).toEqual([410, true]);
  });
});

describe("the answer", () => {
  test("needs a choice, a name and a position, each said at its field", async () => {
    const refused = await answer({ answer: "", name: "", role: "" });
    expect(refused.status).toBe(400);
    for (const href of ["#antwort-answer", "#antwort-name", "#antwort-role"]) expect(refused.text).toContain(`href="${href}"`);
  });

  test("as an objection needs a reason, and keeps what was typed", async () => {
    const refused = await answer({ answer: "objected", role: "Hoofd Juridische Zaken" });
    expect([refused.status, refused.text.includes("Bitte begründen Sie Ihren Widerspruch.")]).toEqual([400, true]);
    expect(refused.text).toContain('value="Hoofd Juridische Zaken"');
    expect(await answers()).toEqual([]);
  });

  test("to content that was changed meanwhile is not taken; the new content is shown", async () => {
    const refused = await answer({ fingerprint: "0".repeat(64) });
    expect([refused.status, refused.text.includes("Der Inhalt wurde gerade geändert")]).toEqual([409, true]);
    expect(await answers()).toEqual([]);
  });

  test("stays in the language of the link; the switch changes it for who reads, and leads back to the link", async () => {
    const refused = await partner.post(`${link}?lang=nl`, { intent: "answer", fingerprint: await fingerprint() });
    expect(refused.text).toContain("Kies of u bevestigt of bezwaar maakt.");
    expect((await partner.post("/sprache", { sprache: "fr", weiter: `${link}?lang=nl` })).location).toBe(link);
    expect((await partner.get(link)).text).toContain("Confirmer la participation");
  });
});

describe("the resolution", () => {
  test("that was passed has a day that exists", async () => {
    const refused = await partner.post(link, { intent: "resolution", state: "passed", date: "2024-02-30" });
    expect([refused.status, refused.text.includes('href="#beschluss-date"')]).toEqual([400, true]);
    expect((await partner.post(link, { intent: "resolution", state: "", date: "" })).status).toBe(400);
    expect((await partner.post(link, { intent: "resolution", state: "passed", date: "2024-01-15" })).location).toBe(`${link}?gespeichert=resolution#beschluss`);
    expect((await (await lead()).get(`/beitraege/${entryId}/partner`)).text).toContain("Beschluss vom 15. Januar 2024");
  });

  function form(name: string, bytes: Uint8Array): FormData {
    const data = new FormData();
    data.set("datei", new File([Uint8Array.from(bytes)], name));
    return data;
  }
  const resolution = pdf();

  test("comes with a document, which the lead opens and nobody else", async () => {
    expect((await partner.post(link, form("Besluit.pdf", resolution))).location).toBe(`${link}?gespeichert=document#dokument`);
    const list = (await (await lead()).get(`/beitraege/${entryId}/partner`)).text;
    const file = /href="(\/dateien\/\w+)"/.exec(list)?.[1] ?? "";
    const read = await (await lead()).get(file);
    expect([read.status, read.headers.get("Content-Type"), Number(read.headers.get("Content-Length"))]).toEqual([200, "application/pdf", resolution.length]);
    expect(read.text).toBe(resolution.toString("utf8"));
    expect((await partner.get(file)).status).toBe(404);
  });

  test("is not taken as a picture, as nothing, behind a password, or larger than may be", async () => {
    const wrong = await partner.post(link, form("Besluit.pdf", new TextEncoder().encode("<html>")));
    expect([wrong.status, wrong.text.includes("vom Inhalt her kein PDF")]).toEqual([400, true]);
    expect((await partner.post(link, form("", new Uint8Array(0)))).status).toBe(400);
    const locked = await partner.post(link, form("Besluit.pdf", lockedPdf()));
    expect([locked.status, locked.text.includes("mit einem Kennwort geschützt")]).toEqual([400, true]);
    const large = await partner.post(link, form("Besluit.pdf", new Uint8Array(FILE_LIMIT + 1)));
    expect([large.status, large.text.includes("Die Datei ist größer als 64 MB.")]).toEqual([413, true]);
  });
});

test("the lead is told why a partner cannot be asked yet", async () => {
  const refused = await (await lead()).post(`/beitraege/${entryId}/partner`, { partner: "entry1-partner0" });
  expect([refused.status, refused.text.includes("Erinnern können Sie ihn einmal am Tag.")]).toEqual([409, true]);
  app.setClock(plus(NOON, DAY));
  expect((await (await lead()).post(`/beitraege/${entryId}/partner`, { partner: "entry1-partner0" })).location).toBe(`/beitraege/${entryId}/partner?gefragt=entry1-partner0`);
});
