// Files handed in by the plain form, without script: what is kept, what is refused and with which words, and files taken off again.
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { DAY, plus } from "#app/base/instant";
import { setDates, makeEdition, makeEntry, makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { EMPTY_PAGE, exe, lockedPdf, pdf, pdfOf, png, sha256 } from "#tests/support/files";
import { plain, telling } from "#tests/support/pictures";

const LEAD = "de-05554008";

let app: TestApp;
let editor: Browserless;
let stranger: Browserless;
let entryId: string;
let editionId: string;
let makeDraft: () => Promise<string>;

async function signIn(id: string): Promise<Browserless> {
  const reader = new Browserless(app.url);
  reader.keep(await app.sessions.start(id, "test", app.deps().now));
  return reader;
}

const page = () => `/beitraege/${entryId}/anlagen`;
const stored = () => readdirSync(join(app.database.folder, "uploads"));
const attachments = () => listAttachments(app.database.store.read, entryId);

function formOf(...files: readonly { name: string; bytes: Buffer }[]): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append("dateien", new File([Uint8Array.from(bytes)], name));
  return form;
}

beforeAll(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  const edition = await makeEdition(store);
  editionId = edition.id;
  const person = await makePerson(store, { organisationId: LEAD });
  editor = await signIn(person.id);
  stranger = await signIn((await makePerson(store, { organisationId: "de-05554020" })).id);
  makeDraft = async () => {
    const made = await makeEntry(store, { editionId, categoryId: edition.categories[0]?.id ?? "", leadId: LEAD, createdBy: person.id, state: "draft", number: null, running: null, takesLeadPlace: false, title: "Gemeinsames Hallenbad" });
    return made.id;
  };
});
beforeEach(async () => {
  entryId = await makeDraft();
});
afterAll(() => app.stop());

describe("the plain form", () => {
  test("takes several files at once and says how many", async () => {
    const [one, two] = [pdf(5_000_000, "a"), png()];
    const answer = await editor.post(page(), formOf({ name: "Beschluss.pdf", bytes: one }, { name: "Übersicht.png", bytes: two }));
    expect([answer.status, answer.location]).toEqual([302, `${page()}?hinzugefuegt=2`]);
    expect((await attachments()).map(({ name, sha256 }) => [name, sha256])).toEqual([
      ["Beschluss.pdf", sha256(one)],
      ["Übersicht.png", sha256(two)],
    ]);
    const shown = await editor.get(`${page()}?hinzugefuegt=2`);
    expect(shown.text).toContain("2 Dateien sind hinzugefügt");
    expect(shown.text).toContain("Übersicht.png");
    expect(shown.text).toContain("Gemeinsames Hallenbad");
  });

  test.each([
    ["../../etc/x.pdf", "x.pdf"],
    ["..\\..\\windows\\x.PDF", "x.PDF"],
    [`${"ä".repeat(300)}.pdf`, `${"ä".repeat(196)}.pdf`],
    ["kein-ende", "kein-ende.pdf"],
    [".pdf", "pdf.pdf"],
  ])("keeps the file %s under the name %s", async (name, kept) => {
    expect((await editor.post(page(), formOf({ name, bytes: pdf() }))).status).toBe(302);
    expect((await attachments()).map((attachment) => attachment.name)).toEqual([kept]);
    expect(stored().every((file) => /^[A-Za-z0-9]+$/.test(file))).toBe(true);
  });

  test("refuses what is no PDF and no picture, keeps the good ones, and says which and what to do", async () => {
    const before = stored().length;
    const answer = await editor.post(page(), formOf({ name: "rechnung.pdf", bytes: exe() }, { name: "gut.pdf", bytes: pdf() }, { name: "leer.pdf", bytes: Buffer.alloc(0) }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("2 Dateien wurden nicht angenommen");
    expect(answer.text).toContain("„rechnung.pdf“ ist vom Inhalt her weder PDF noch Bild");
    expect(answer.text).toContain("„leer.pdf“ ist leer");
    expect(answer.text).toContain("Eine Datei ist hinzugefügt");
    expect((await attachments()).map(({ name }) => name)).toEqual(["gut.pdf"]);
    expect(stored(), "and its preview").toHaveLength(before + 2);
  });

  test("refuses what cannot be opened, with a sentence for each", async () => {
    const before = stored().length;
    const huge = await plain("png", { width: 9_000, height: 8_000 });
    const answer = await editor.post(page(), formOf({ name: "halb.pdf", bytes: Buffer.from("%PDF-1.7 und dann nichts") }, { name: "zu.pdf", bytes: lockedPdf() }, { name: "riese.png", bytes: huge }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("„halb.pdf“ lässt sich nicht öffnen");
    expect(answer.text).toContain("„zu.pdf“ ist mit einem Kennwort geschützt");
    expect(answer.text).toContain("„riese.png“ hat mehr als 64 Millionen Bildpunkte");
    expect(await attachments()).toEqual([]);
    expect(stored()).toHaveLength(before);
  });

  test("takes off a picture what it tells besides: neither the file that is kept nor its preview names place or owner", async () => {
    const before = stored().length;
    expect((await editor.post(page(), formOf({ name: "Übergabe.jpg", bytes: await telling("jpeg") }))).status).toBe(302);
    const [attachment] = await attachments();
    for (const query of ["", "?vorschau"]) {
      const kept = await editor.download(`/dateien/${attachment?.id}${query}`);
      const { exif, xmp } = await sharp(kept).metadata();
      expect([kept.includes("Erika Beispiel"), (exif?.length ?? 0) <= 40, xmp]).toEqual([false, true, undefined]);
    }
    expect(sha256(await editor.download(`/dateien/${attachment?.id}`))).toBe(attachment?.sha256);
    expect(stored(), "the picture and its preview, and not what came").toHaveLength(before + 2);
    expect((await editor.get(page())).text).toContain(`/dateien/${attachment?.id}?vorschau`);
  });

  test("says how many pages a PDF has", async () => {
    await editor.post(page(), formOf({ name: "Vertrag.pdf", bytes: pdfOf([EMPTY_PAGE, EMPTY_PAGE, EMPTY_PAGE]) }));
    expect((await editor.get(page())).text).toContain("3 Seiten");
  });

  test("holds 200 MB and no byte more", async () => {
    const part = pdf(64_000_000, "q");
    for (const name of ["1.pdf", "2.pdf", "3.pdf"]) expect((await editor.post(page(), formOf({ name, bytes: part }))).status).toBe(302);
    const answer = await editor.post(page(), formOf({ name: "4.pdf", bytes: pdf(8_000_001) }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("„4.pdf“ passt nicht mehr dazu: Alle Anlagen dürfen zusammen höchstens 200 MB groß sein");
    expect((await editor.post(page(), formOf({ name: "5.pdf", bytes: pdf(8_000_000) }))).status).toBe(302);
    expect((await attachments()).map(({ name }) => name)).toEqual(["1.pdf", "2.pdf", "3.pdf", "5.pdf"]);
  });

  test("without a chosen file asks for one", async () => {
    const form = new FormData();
    form.append("dateien", new File([], ""));
    const answer = await editor.post(page(), form);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Bitte wählen Sie mindestens eine Datei aus.");
  });

  test("counts while it receives: a file above 64 MB is refused in words, and nothing of it stays", async () => {
    const before = stored().length;
    const answer = await editor.post(page(), formOf({ name: "film.pdf", bytes: pdf(64_000_001) }, { name: "klein.pdf", bytes: pdf() }));
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("„film.pdf“ ist größer als 64 MB");
    expect((await attachments()).map(({ name }) => name)).toEqual(["klein.pdf"]);
    expect(stored(), "the small one and its preview").toHaveLength(before + 2);
  });

  test("of 600 MB is refused before a byte is read", async () => {
    const sent = request(app.url + page(), { method: "POST", headers: { Origin: app.url, "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 600_000_000 } });
    sent.on("error", () => undefined);
    sent.flushHeaders();
    const [status, text] = await new Promise<[number, string]>((resolve) => {
      sent.on("response", (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (body += chunk));
        response.on("end", () => resolve([response.statusCode ?? 0, body]));
      });
    });
    sent.destroy();
    expect(status).toBe(413);
    expect(text).toContain("eine Datei höchstens 64 MB");
  });

  test("holds ten files and no eleventh", async () => {
    const files = Array.from({ length: 11 }, (_, at) => ({ name: `${at}.pdf`, bytes: pdf() }));
    const answer = await editor.post(page(), formOf(...files));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("„10.pdf“ passt nicht mehr dazu");
    expect(await attachments()).toHaveLength(10);
  });

  test("of a foreign entry does not exist; JSON is no form; nobody is sent to sign in", async () => {
    const form = formOf({ name: "x.pdf", bytes: pdf() });
    expect((await stranger.get(page())).status).toBe(404);
    expect((await stranger.post(page(), form)).status).toBe(404);
    const json = await editor.send(page(), { method: "POST", body: "{}", headers: { Origin: app.url, "Content-Type": "application/json" } });
    expect(json.status).toBe(400);
    const broken = await editor.send(page(), { method: "POST", body: "x", headers: { Origin: app.url, "Content-Type": "multipart/form-data; boundary=b" } });
    expect(broken.status).toBe(400);
    expect((await new Browserless(app.url).post(page(), form)).location).toMatch(/^\/anmelden/);
    expect(await attachments()).toEqual([]);
  });

  test("is closed after the deadline and says so; the last minute still counts", async () => {
    app.setClock(plus(NOON, 10 * DAY + 59_999));
    expect((await editor.post(page(), formOf({ name: "a.pdf", bytes: pdf() }))).status).toBe(302);
    app.setClock(plus(NOON, 10 * DAY + 60_000));
    const late = await editor.post(page(), formOf({ name: "b.pdf", bytes: pdf() }));
    expect(late.status).toBe(409);
    expect(late.text).toContain("Die Frist für Änderungen ist abgelaufen");
    app.setClock(NOON);
    expect((await attachments()).map(({ name }) => name)).toEqual(["a.pdf"]);
  });
});

describe("taking a file off", () => {
  test("works without script, for editors of the lead only, and only once the entry is open for changes", async () => {
    await editor.post(page(), formOf({ name: "a.pdf", bytes: pdf() }, { name: "b.pdf", bytes: pdf() }));
    const [a, b] = await attachments();
    expect((await stranger.post(page(), { entfernen: a?.id ?? "" })).status).toBe(404);
    expect((await editor.post(page(), { entfernen: "no-such-file" })).status).toBe(404);
    const elsewhere = await makeDraft();
    expect((await editor.post(`/beitraege/${elsewhere}/anlagen`, { entfernen: a?.id ?? "" })).status).toBe(404);
    const answer = await editor.post(page(), { entfernen: a?.id ?? "" });
    expect([answer.status, answer.location]).toEqual([302, `${page()}?entfernt`]);
    expect(await attachments()).toEqual([b]);
    await setDates(app.database.store, editionId, { entriesCloseAt: plus(NOON, -DAY) });
    expect((await editor.post(page(), { entfernen: b?.id ?? "" })).status).toBe(409);
    await setDates(app.database.store, editionId, { entriesCloseAt: plus(NOON, 10 * DAY) });
    expect(await attachments()).toEqual([b]);
  });
});
