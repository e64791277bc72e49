// Pictures and documents of examples over http: who hands them in and how, what is refused with which words, and who reads them until when.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { DAY, HOUR, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeEdition, makeJuror, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { addressFor, announce, exe, lockedPdf, pdf, png, put } from "#tests/support/files";
import { plain, telling } from "#tests/support/pictures";

const PROPOSAL = { language: "de", summary: "Zwei Nachbarn gehen unter einer Nummer ans Telefon.", lead: "Stadt Bocholt", partners: "Gemeente Aalten", topics: "public-order", consent: "on" };
const PICTURE = { kind: "picture", description: "Zwei Menschen am Telefon", credit: "Foto: Stadt Bocholt" };
const DOCUMENT = { kind: "document", description: "Vereinbarung vom 3. Mai 2021" };
const hidden = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

let app: TestApp;
let stranger: Browserless;
let office: Browserless;
let observer: Browserless;
let bocholt: Browserless;
let coesfeld: Browserless;
let juror: Browserless;
let regional: Browserless;
let id: string;
let count = 0;

async function as(given: Parameters<typeof makePerson>[1]): Promise<Browserless> {
  return signedIn((await makePerson(app.database.store, given)).id);
}

async function signedIn(personId: string): Promise<Browserless> {
  const browser = new Browserless(app.url);
  // Addresses of uploads end by the real clock: the library that makes them knows no other.
  browser.keep(await app.sessions.start(personId, "test", app.deps().now));
  return browser;
}

async function asJuror(): Promise<Browserless> {
  const { store } = app.database;
  const { id: editionId, categories } = await makeEdition(store, { slug: "2031" });
  return signedIn((await makeJuror(store, { editionId, categoryIds: [categories[0]?.id ?? ""] })).personId ?? "");
}

beforeAll(async () => {
  app = await startApp();
  await installExamples(app.database.store, NOON);
  stranger = new Browserless(app.url);
  [office, observer, bocholt, coesfeld] = [await as({ roles: ["organiser"] }), await as({ roles: ["observer"] }), await as({ organisationId: "de-05554008" }), await as({ organisationId: "de-05558012" })];
  [juror, regional] = [await asJuror(), await as({ roles: ["regional-government"] })];
});
beforeEach(async () => {
  const made = await bocholt.post("/beispiele/vorschlagen", { ...PROPOSAL, title: `Gemeinsame Rufnummer ${++count}` });
  id = /vorschlagen\/([^?]+)/.exec(made.location ?? "")?.[1] ?? "";
});
afterAll(() => app.stop());

const own = () => `/beispiele/vorschlagen/${id}/dateien`;
const desk = () => `/organisation/beispiele/${id}/dateien`;
const profile = () => `/beispiele/gemeinsame-rufnummer-${count}`;
const stored = () => readdirSync(join(app.database.folder, "uploads"));
const rows = () => app.database.store.read.select().from(schema.exampleFile).where(eq(schema.exampleFile.exampleId, id));

function formOf(said: Readonly<Record<string, string>>, name: string, bytes: Buffer): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(said)) form.append(field, value);
  form.append("datei", new File([Uint8Array.from(bytes)], name));
  return form;
}

async function handIn(said: Readonly<Record<string, string>>, name: string, bytes: Buffer): Promise<string> {
  const answer = await bocholt.post(own(), formOf(said, name, bytes));
  expect([answer.status, answer.location]).toEqual([302, `${own()}?hinzugefuegt`]);
  return (await rows()).at(-1)?.id ?? "";
}

async function statuses(path: string): Promise<Record<string, number>> {
  const readers = { stranger, office, observer, bocholt, coesfeld };
  const answers: Record<string, number> = {};
  for (const [name, reader] of Object.entries(readers)) answers[name] = (await reader.get(path)).status;
  return answers;
}

const FOR_THOSE_WHO_WORK_ON_IT = { stranger: 404, office: 200, observer: 200, bocholt: 200, coesfeld: 404 };
const FOR_EVERYBODY = { stranger: 200, office: 200, observer: 200, bocholt: 200, coesfeld: 200 };
const FOR_NOBODY = { stranger: 404, office: 404, observer: 404, bocholt: 404, coesfeld: 404 };

async function approve(): Promise<void> {
  const desk = `/organisation/beispiele/${id}`;
  await office.post(desk, { intent: "approve", seen: hidden((await office.get(desk)).text, "seen") });
}

describe("who reads a picture", () => {
  test("those who work on the example until it is public, then everybody, and nobody else from the moment of its withdrawal", async () => {
    const file = await handIn(PICTURE, "Zentrale.jpg", await telling("jpeg"));
    const addresses = [`/dateien/${file}`, `/dateien/${file}?vorschau`, `/dateien/${file}?ansicht`];
    const listed = async () => (await stranger.get("/beispiele")).text.includes(`src="/dateien/${file}?vorschau"`);
    expect(await listed()).toBe(false);
    for (const address of addresses) expect(await statuses(address), address).toEqual(FOR_THOSE_WHO_WORK_ON_IT);

    await approve();
    for (const address of addresses) expect(await statuses(address), address).toEqual(FOR_EVERYBODY);
    const shown = await stranger.get(profile());
    for (const words of [`/dateien/${file}?vorschau`, 'alt="Zwei Menschen am Telefon"', "Foto: Stadt Bocholt"]) expect(shown.text).toContain(words);
    expect(await listed()).toBe(true);
    const seen = await stranger.get(`/dateien/${file}?vorschau`);
    expect(seen.headers.get("Cache-Control")).toBe("private, no-cache");

    await bocholt.post(`/beispiele/vorschlagen/${id}`, { intent: "withdraw", reason: "Nicht mehr gewünscht." });
    for (const address of addresses) expect(await statuses(address), address).toEqual(FOR_THOSE_WHO_WORK_ON_IT);
    expect((await stranger.send(`/dateien/${file}?vorschau`, { headers: { "If-None-Match": seen.headers.get("ETag") ?? "" } })).status).toBe(404);
    expect((await stranger.get(profile())).status).toBe(404);
    expect(await listed()).toBe(false);
  });

  test("a consent to texts alone shows none of it to strangers", async () => {
    const [winner] = await app.database.store.read.select().from(schema.example).where(eq(schema.example.origin, "earlier-winner"));
    const path = `/organisation/beispiele/${winner?.id}/dateien`;
    expect((await office.post(path, formOf(DOCUMENT, "Vereinbarung.pdf", pdf()))).status).toBe(302);
    const [file] = await app.database.store.read.select().from(schema.exampleFile).where(eq(schema.exampleFile.exampleId, winner?.id ?? ""));
    expect(await statuses(`/dateien/${file?.id}`)).toMatchObject({ stranger: 404, office: 200 });
    expect((await office.get(path)).text).toContain("Die festgehaltene Einwilligung umfasst nur Texte.");
    expect((await stranger.get(`/beispiele/${winner?.slug}`)).text).not.toContain("Vereinbarung vom 3. Mai 2021");
  });

  test("everybody from the moment at which the office records a wider consent, and nobody else any more once it is narrowed; the texts stay public", async () => {
    const [winner] = await app.database.store.read.select().from(schema.example).where(eq(schema.example.slug, "zweckverband-landfolge-garzweiler"));
    const page = `/organisation/beispiele/${winner?.id}`;
    const shown = `/beispiele/${winner?.slug}`;
    await office.post(`${page}/dateien`, formOf({ ...DOCUMENT, description: "Satzung des Verbandes" }, "Satzung.pdf", pdf()));
    const [file] = await app.database.store.read.select().from(schema.exampleFile).where(eq(schema.exampleFile.exampleId, winner?.id ?? ""));
    const replaces = async () => /name="replaces" value="([^"]+)"/.exec((await office.get(page)).text)?.[1] ?? "";
    const form = async (more: Readonly<Record<string, string>>) => ({ intent: "exchange", ground: "written", scope: "texts-and-files", givenBy: "Demo-Person, Zweckverband", givenOn: "2024-02-01", replaces: await replaces(), ...more });
    const first = await replaces();

    for (const reader of [observer, bocholt, coesfeld, juror, regional]) expect((await reader.post(page, await form({}))).status).toBe(403);
    expect((await stranger.post(page, await form({}))).location).toMatch(/^\/anmelden/);
    const tomorrow = await office.post(page, await form({ givenOn: "2999-01-01" }));
    expect([tomorrow.status, tomorrow.text.includes("Der Tag liegt in der Zukunft."), tomorrow.text.includes("Demo-Person, Zweckverband")]).toEqual([400, true, true]);
    expect(await statuses(`/dateien/${file?.id}`)).toMatchObject({ stranger: 404, coesfeld: 404 });
    const before = await stranger.get(shown);
    expect([before.status, before.text.includes("Satzung des Verbandes")]).toEqual([200, false]);

    expect((await office.post(page, await form({}))).location).toBe(`${page}?gespeichert`);
    const inData = async () => (await stranger.get("/beispiele/daten.json")).text.includes("Satzung des Verbandes");
    expect(await inData()).toBe(true);
    expect(await statuses(`/dateien/${file?.id}`)).toEqual(FOR_EVERYBODY);
    expect((await stranger.send(shown, { headers: { "If-None-Match": before.headers.get("ETag") ?? "" } })).text).toContain("Satzung des Verbandes");
    expect((await office.get(page)).text).toContain("durch eine andere ersetzt");

    const stale = await office.post(page, await form({ scope: "texts", replaces: first }));
    expect([stale.status, stale.text.includes("Inzwischen hat sich etwas geändert"), stale.text.includes("Demo-Person, Zweckverband")]).toEqual([409, true, true]);
    expect((await office.post(page, await form({ scope: "texts" }))).status).toBe(302);
    expect(await statuses(`/dateien/${file?.id}`)).toMatchObject({ stranger: 404, office: 200, coesfeld: 404 });
    const after = await stranger.get(shown);
    expect([after.status, after.text.includes("Satzung des Verbandes"), await inData()]).toEqual([200, false, false]);
  });

  test("one that was taken off is nobody's at once, on the public page too, and its bytes are swept an hour later", async () => {
    const picture = await handIn(PICTURE, "Zentrale.png", png());
    const document = await handIn(DOCUMENT, "Vereinbarung.pdf", pdf());
    await approve();
    expect((await stranger.get(profile())).text).toContain("Vereinbarung vom 3. Mai 2021 (PDF,");
    expect((await office.post(desk(), { entfernen: picture })).location).toBe(`${desk()}?entfernt`);
    expect(await statuses(`/dateien/${picture}`)).toEqual(FOR_NOBODY);
    expect(await statuses(`/dateien/${document}`)).toEqual(FOR_EVERYBODY);
    const { text } = await stranger.get(profile());
    expect([text.includes(picture), text.includes(document)]).toEqual([false, true]);

    const before = stored().length;
    await app.sweepUploads(plus(app.deps().now, HOUR - 1));
    expect(stored()).toHaveLength(before);
    await app.sweepUploads(plus(app.deps().now, 2 * DAY));
    expect(stored(), "without the picture and its preview").toHaveLength(before - 2);
    expect((await rows()).map((row) => row.id)).toEqual([document]);
  });
});

describe("correcting what is said of a file", () => {
  const markOf = async (reader: Browserless, path: string, file: string) => /name="mark" value="([^"]+)"/.exec((await reader.get(`${path}?datei=${file}`)).text)?.[1] ?? "";
  const correction = (file: string, mark: string, more: Readonly<Record<string, string>> = {}) => ({ ...PICTURE, datei: file, mark, ...more });

  test("the page asks for it filled in, keeps what was typed where it is not complete, and shows the new words with the same file", async () => {
    const file = await handIn(PICTURE, "Zentrale.jpg", await telling("jpeg"));
    const [before] = await rows();
    const { text } = await bocholt.get(`${own()}?datei=${file}`);
    for (const words of ["Angaben ändern: Zwei Menschen am Telefon", 'value="Foto: Stadt Bocholt"']) expect(text).toContain(words);
    const mark = await markOf(bocholt, own(), file);
    const incomplete = await bocholt.post(own(), correction(file, mark, { description: "Drei Menschen am Telefon", credit: "" }));
    expect(incomplete.status).toBe(400);
    for (const words of ["Drei Menschen am Telefon", "Bitte geben Sie an, wer das Bild gemacht hat oder wem es gehört."]) expect(incomplete.text).toContain(words);
    expect(await rows()).toEqual([before]);

    expect((await bocholt.post(own(), correction(file, mark, { description: "Drei Menschen am Telefon" }))).location).toBe(`${own()}?geaendert`);
    expect((await bocholt.get(`${own()}?geaendert`)).text).toContain("Die Angaben sind geändert");
    expect(await rows()).toEqual([{ ...before, description: "Drei Menschen am Telefon" }]);
  });

  test("two at once: the second is told, keeps what was typed, and may save it over the first knowingly", async () => {
    const file = await handIn(PICTURE, "Zentrale.jpg", await telling("jpeg"));
    const mark = await markOf(bocholt, own(), file);
    expect((await office.post(desk(), correction(file, mark, { credit: "Foto: Geschäftsstelle" }))).status).toBe(302);
    const second = await bocholt.post(own(), correction(file, mark, { credit: "Foto: Demo-Person" }));
    expect(second.status).toBe(409);
    for (const words of ["Inzwischen hat sich etwas geändert", 'value="Foto: Demo-Person"', "Foto: Geschäftsstelle"]) expect(second.text).toContain(words);
    const seen = /name="mark" value="([^"]+)"/.exec(second.text)?.[1] ?? "";
    expect((await bocholt.post(own(), correction(file, seen, { credit: "Foto: Demo-Person" }))).status).toBe(302);
    expect((await rows()).map(({ credit }) => credit)).toEqual(["Foto: Demo-Person"]);
  });

  test("of a file that was taken off meanwhile, and of an example that was published meanwhile, is refused in words that give back what was typed", async () => {
    const file = await handIn(PICTURE, "Zentrale.jpg", await telling("jpeg"));
    const mark = await markOf(bocholt, own(), file);
    await office.post(desk(), { entfernen: file });
    const gone = await bocholt.post(own(), correction(file, mark, { credit: "Foto: Demo-Person" }));
    expect([gone.status, gone.text.includes("Diese Datei gibt es nicht mehr"), gone.text.includes("Foto: Demo-Person")]).toEqual([409, true, true]);
    expect((await bocholt.get(`${own()}?datei=${file}`)).text).toContain("Diese Datei gibt es nicht mehr");

    const other = await handIn(PICTURE, "Zentrale.png", png());
    await approve();
    const late = await bocholt.post(own(), correction(other, mark, { credit: "Foto: Demo-Person" }));
    expect([late.status, late.text.includes("Diese Dateien können gerade nicht geändert werden"), late.text.includes("Foto: Demo-Person")]).toEqual([409, true, true]);
    expect((await office.post(desk(), correction(other, mark, { description: "Die Zentrale" }))).status).toBe(302);
    expect((await stranger.get(profile())).text).toContain('alt="Die Zentrale"');
    const { examples } = JSON.parse((await stranger.get("/beispiele/daten.json")).text);
    const url = `${app.deps().publicUrl}/dateien/${other}`;
    expect(examples.flatMap((example: { files: unknown[] }) => example.files)).toContainEqual({ url, kind: "picture", description: "Die Zentrale", credit: "Foto: Stadt Bocholt" });
    expect((await stranger.get("/beispiele/daten.csv")).text).toContain(`${url} picture: Die Zentrale (Foto: Stadt Bocholt)`);
  });

  test("is nobody's but the proposer's and the office's", async () => {
    const file = await handIn(PICTURE, "Zentrale.jpg", await telling("jpeg"));
    const form = correction(file, await markOf(bocholt, own(), file), { description: "Etwas Fremdes" });
    expect((await coesfeld.post(own(), form)).status).toBe(404);
    for (const reader of [observer, bocholt, juror, regional]) expect((await reader.post(desk(), form)).status).toBe(403);
    for (const reader of [juror, regional]) expect((await reader.post(own(), form)).status).toBe(403);
    expect((await stranger.post(own(), form)).location).toMatch(/^\/anmelden/);
    expect((await bocholt.post(own(), { ...form, kind: "document" })).status).toBe(404);
    expect((await bocholt.post(own(), { ...form, kind: "film" })).status).toBe(400);
    expect((await rows()).map(({ description }) => description)).toEqual([PICTURE.description]);
  });
});

describe("handing in", () => {
  test("takes off a picture what it tells besides", async () => {
    const file = await handIn(PICTURE, "../../Übergabe.jpg", await telling("jpeg"));
    for (const query of ["", "?vorschau"]) {
      const kept = await bocholt.download(`/dateien/${file}${query}`);
      const { width, xmp } = await sharp(kept).metadata();
      expect([kept.includes("Erika Beispiel"), xmp, (width ?? 0) <= 1_200]).toEqual([false, undefined, true]);
    }
    expect((await rows()).map(({ name, type }) => [name, type])).toEqual([["Übergabe.jpg", "image/jpeg"]]);
  });

  test.each([
    ["a picture without a description", { ...PICTURE, description: " " }, "a.png", png(), "Bitte beschreiben Sie, was auf dem Bild zu sehen ist."],
    ["a picture that is nobody's", { ...PICTURE, credit: "" }, "a.png", png(), "Bitte geben Sie an, wer das Bild gemacht hat oder wem es gehört."],
    ["a document without a name", { ...DOCUMENT, description: "" }, "a.pdf", pdf(), "Bitte geben Sie an, wie das Dokument heißt."],
    ["a description of 301 characters", { ...PICTURE, description: "x".repeat(301) }, "a.png", png(), "Dieser Text ist zu lang."],
    ["no file", PICTURE, "", Buffer.alloc(0), "Bitte wählen Sie ein Bild aus."],
    ["a PDF as a picture", PICTURE, "bild.png", pdf(), "„bild.png“ ist vom Inhalt her kein Bild"],
    ["a picture as a document", DOCUMENT, "text.pdf", png(), "„text.pdf“ ist vom Inhalt her kein PDF"],
    ["a program", PICTURE, "bild.jpg", exe(), "„bild.jpg“ ist vom Inhalt her kein Bild"],
    ["a drawing that may carry a script", PICTURE, "bild.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "„bild.svg“ ist vom Inhalt her kein Bild"],
    ["a locked PDF", DOCUMENT, "zu.pdf", lockedPdf(), "„zu.pdf“ ist mit einem Kennwort geschützt, und niemand könnte die Datei öffnen"],
    ["an empty file", DOCUMENT, "leer.pdf", Buffer.alloc(0), "„leer.pdf“ ist leer"],
  ] as const)("%s is refused in words, and nothing of it stays", async (_what, said, name, bytes, words) => {
    const before = stored().length;
    const answer = await bocholt.post(own(), formOf(said, name, bytes));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(words);
    expect(answer.text, "what was typed").toContain(said.description.trim());
    expect(await rows()).toEqual([]);
    expect(stored()).toHaveLength(before);
  });

  test("one above 64 MB is refused in words", async () => {
    const answer = await bocholt.post(own(), formOf(DOCUMENT, "film.pdf", pdf(64_000_001)));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("„film.pdf“ ist größer als 64 MB");
  });

  test("an example holds 100 MB and twelve files, and the database no more either", async () => {
    await handIn(DOCUMENT, "1.pdf", pdf(60_000_000));
    const much = await bocholt.post(own(), formOf(DOCUMENT, "2.pdf", pdf(40_000_001)));
    expect([much.status, much.text.includes("Alle Dateien eines Beispiels dürfen zusammen höchstens 100 MB groß sein")]).toEqual([400, true]);
    for (let at = 2; at <= 12; at++) await handIn(PICTURE, `${at}.png`, png());
    const many = await bocholt.post(own(), formOf(PICTURE, "13.png", await plain("png")));
    expect([many.status, many.text.includes("Mehr als 12 Dateien hat ein Beispiel nicht.")]).toEqual([400, true]);
    const [first] = await rows();
    if (first === undefined) throw new Error("none");
    await expect(app.database.store.tx((q) => q.insert(schema.exampleFile).values({ ...first, id: "thirteenth", key: "thirteenth", previewKey: null, previewSize: null, sentKey: null }))).rejects.toThrow("the example is full");
  });

  test("is nobody's but the proposer's and the office's; JSON is no form; once public it is the office's", async () => {
    const form = () => formOf(DOCUMENT, "x.pdf", pdf());
    expect((await coesfeld.get(own())).status).toBe(404);
    expect((await coesfeld.post(own(), form())).status).toBe(404);
    expect((await observer.post(desk(), form())).status).toBe(403);
    expect((await bocholt.post(desk(), form())).status).toBe(403);
    expect((await stranger.post(own(), form())).location).toMatch(/^\/anmelden/);
    expect((await bocholt.send(own(), { method: "POST", body: "{}", headers: { Origin: app.url, "Content-Type": "application/json" } })).status).toBe(400);
    expect((await bocholt.send(own(), { method: "POST", body: "x", headers: { Origin: app.url, "Content-Type": "multipart/form-data; boundary=b" } })).status).toBe(400);
    expect((await bocholt.post(own(), formOf({ ...DOCUMENT, kind: "film" }, "x.pdf", pdf()))).status).toBe(400);
    expect(await rows()).toEqual([]);

    const file = await handIn(DOCUMENT, "x.pdf", pdf());
    expect((await coesfeld.post(own(), { entfernen: file })).status).toBe(404);
    await approve();
    const late = await bocholt.post(own(), form());
    expect([late.status, late.text.includes("Diese Dateien können gerade nicht geändert werden")]).toEqual([409, true]);
    expect((await bocholt.post(own(), { entfernen: file })).status).toBe(409);
    expect((await office.post(desk(), form())).status).toBe(302);
  });
});

describe("by the upload protocol", () => {
  const aPicture = (size: number) => ({ name: "Zentrale.png", size, type: "image/png" });

  test("a file comes with its words, once", async () => {
    const bytes = await plain("png");
    const address = await addressFor(bocholt, { ...PICTURE, exampleId: id }, aPicture(bytes.length));
    const { body } = await put(address, bytes);
    const [row] = await rows();
    expect(body.serverData).toEqual({ ok: true, value: row?.id });
    expect(row).toMatchObject({ kind: "picture", description: PICTURE.description, credit: PICTURE.credit, name: "Zentrale.png" });
    expect((await put(address, bytes, { start: bytes.length })).body.serverData).toEqual({ ok: true, value: row?.id });
    expect(await rows()).toHaveLength(1);
    const actions = await app.database.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord).where(eq(schema.auditRecord.subject, `example:${id}`));
    expect(actions.map(({ action }) => action)).toEqual(["example.added", "example.file-added"]);
  });

  test("is announced by those only who may, with words, and as what it is", async () => {
    const asked = async (reader: Browserless, about: Readonly<Record<string, string>>) => (await announce(reader, about, [aPicture(100)])).status;
    expect(await asked(coesfeld, { ...PICTURE, exampleId: id })).toBe(404);
    expect(await asked(stranger, { ...PICTURE, exampleId: id })).toBe(403);
    expect(await asked(bocholt, { ...PICTURE, exampleId: "no-such-example" })).toBe(404);
    expect(await asked(bocholt, { ...PICTURE, credit: "", exampleId: id })).toBe(400);
    expect(await asked(bocholt, { ...DOCUMENT, exampleId: id })).toBe(400);
  });

  test("what is withdrawn between the announcement and the last byte is not taken", async () => {
    const bytes = await plain("png");
    const address = await addressFor(bocholt, { ...PICTURE, exampleId: id }, aPicture(bytes.length));
    await bocholt.post(`/beispiele/vorschlagen/${id}`, { intent: "withdraw", reason: "Doch nicht." });
    expect((await put(address, bytes)).body.serverData).toEqual({ ok: false, reason: "closed" });
    expect(await rows()).toEqual([]);
  });
});
