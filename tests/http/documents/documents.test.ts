// An entry on paper and in an archive: who may read which, that it is accessible, and that it holds what was handed in.
import { createHash } from "node:crypto";
import { get } from "node:http";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { attachFile } from "#app/areas/entries/attach-file.server";
import { canonicalJson } from "#app/base/canonical-json";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { pdf, png, sha256, streamOf } from "#tests/support/files";
import { readPdf } from "#tests/support/pdf";
import { readZip } from "#tests/support/zip";

const LEAD = "de-05554008";
const AALTEN = "nl-gm0197";
const HAMM = "de-05915000";
const AGREEMENT = pdf(3_000_000, "v");

let app: TestApp;
const cookies: Record<string, string> = {};
let categoryId: string;

async function read(path: string, reader: string, headers: Record<string, string> = {}) {
  const response = await fetch(app.url + path, { redirect: "manual", headers: { Cookie: cookies[reader] ?? "", ...headers } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function attach(entryId: string, personId: string, name: string, bytes: Buffer) {
  const deps = app.deps();
  const kept = await deps.files.keep({ key: deps.newId(), name }, streamOf(bytes), bytes.length);
  const attached = kept.ok ? await attachFile(deps, { entryId, personId, grantedAt: NOON }, { key: kept.value, name }) : kept;
  if (!attached.ok) throw new Error(attached.reason);
  return attached.value;
}

/** The entry's first version once more as its second, changed. */
async function handInAgain(entryId: string, personId: string, change: object): Promise<void> {
  await app.database.store.tx(async (q) => {
    const [first] = await q.select().from(schema.entryVersion).where(and(eq(schema.entryVersion.entryId, entryId), eq(schema.entryVersion.no, 1)));
    const content = canonicalJson({ ...JSON.parse(first?.content ?? ""), ...change });
    await q.insert(schema.entryVersion).values({ entryId, no: 2, content, checksum: sha256(Buffer.from(content)), submittedAt: NOON, submittedBy: personId });
  });
}

beforeAll(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  const { id: editionId } = await makeEdition(store);
  categoryId = `${editionId}-GZ`;
  const author = await makePerson(store, { organisationId: LEAD });
  const shared = { editionId, categoryId, leadId: LEAD, createdBy: author.id, takesLeadPlace: false };
  await makeEntry(store, { ...shared, id: "draft", state: "draft", number: null, running: null, title: "Geheimer Entwurf" });
  await makeEntry(store, { ...shared, id: "wache", running: 7, state: "returned", title: "Feuerwache *ohne* #Grenze", answers: { situation: "Zwei Wehren.\n\nEine Wache." }, partnerIds: [AALTEN], contactEmail: "kontakt@beispiel.example" });
  await makeEntry(store, { ...shared, id: "bad", running: 2, title: "Ein Bad für alle" });
  await makeEntry(store, { ...shared, id: "weg", running: 3, state: "withdrawn", title: "Zurückgezogen" });
  const files = [await attach("wache", author.id, "../Vereinbarung „Bäder\".pdf", AGREEMENT), await attach("wache", author.id, "Foto.png", png())];
  await handInAgain("wache", author.id, { attachments: files });
  await store.tx((q) => q.update(schema.entry).set({ state: "admitted" }).where(eq(schema.entry.id, "wache")));

  const office = await makePerson(store, { roles: ["organiser"] });
  const seat = (organisation: string) => makeJuror(store, { editionId, categoryIds: [categoryId], organisationIds: [organisation] });
  const [juror, undeclared, unassigned, excluded] = [await seat(HAMM), await seat(HAMM), await seat(HAMM), await seat(LEAD)];
  for (const { id } of [juror, undeclared, excluded]) await makeAssignment(store, id, "wache", office.id);
  for (const { id, personId } of [juror, unassigned, excluded]) {
    await store.tx((q) => q.insert(schema.declaration).values({ jurorId: id, entryId: "wache", source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: personId ?? office.id }));
  }
  const people: Record<string, string> = {
    lead: author.id,
    pending: (await makePerson(store, { organisationId: LEAD, organisationConfirmedAt: null })).id,
    stranger: (await makePerson(store, { organisationId: "de-05554020" })).id,
    partner: (await makePerson(store, { organisationId: AALTEN })).id,
    organiser: office.id,
    english: (await makePerson(store, { roles: ["organiser"], locale: "en" })).id,
    observer: (await makePerson(store, { roles: ["observer"] })).id,
    juror: juror.personId ?? "",
    undeclared: undeclared.personId ?? "",
    unassigned: unassigned.personId ?? "",
    excluded: excluded.personId ?? "",
  };
  for (const [name, id] of Object.entries(people)) cookies[name] = (await app.sessions.start(id, "test", NOON)).split(";")[0] ?? "";
  await setDates(store, editionId, { entriesOpenAt: plus(NOON, -9 * DAY), entriesCloseAt: plus(NOON, -2 * DAY), judgingOpenAt: plus(NOON, -DAY) });
});
afterAll(() => app.stop());

describe("who reads which document", () => {
  const ADDRESSES = ["eingang.pdf", "beitrag.pdf", "beitrag.pdf?fassung=1", "beitrag.zip"];
  test.each([
    ["lead", [200, 200, 200, 200]],
    ["pending", [403, 404, 404, 404]],
    ["stranger", [404, 404, 404, 404]],
    ["partner", [404, 404, 404, 404]],
    ["organiser", [403, 200, 200, 200]],
    ["observer", [403, 200, 200, 200]],
    ["juror", [403, 200, 404, 200]],
    ["undeclared", [403, 404, 404, 404]],
    ["unassigned", [403, 404, 404, 404]],
    ["excluded", [403, 404, 404, 404]],
    ["nobody", [302, 302, 302, 302]],
  ])("%s", async (reader, expected) => {
    const answers = [];
    for (const address of ADDRESSES) answers.push((await read(`/beitraege/wache/${address}`, reader)).status);
    expect(answers).toEqual(expected);
  });

  test("there is none of a draft, of a version that does not exist, of nothing", async () => {
    for (const path of ["draft/beitrag.pdf", "draft/eingang.pdf", "draft/beitrag.zip", "wache/beitrag.pdf?fassung=3", "wache/beitrag.pdf?fassung=x", "nichts/beitrag.zip"]) {
      expect((await read(`/beitraege/${path}`, "lead")).status, path).toBe(404);
    }
    expect((await read("/beitraege/draft/beitrag.pdf", "organiser")).status).toBe(404);
  });

  test("a category's archive is the office's", async () => {
    const path = "/organisation/2024/export/beitraege/GZ";
    const answers = [];
    for (const reader of ["organiser", "observer", "lead", "juror", "nobody"]) answers.push((await read(path, reader)).status);
    expect(answers).toEqual([200, 200, 403, 403, 302]);
    expect((await read("/organisation/2024/export/beitraege/XX", "organiser")).status).toBe(404);
    expect((await read("/organisation/1999/export/beitraege/GZ", "organiser")).status).toBe(404);
  });
});

describe("on paper", () => {
  test("the receipt is accessible and to be saved under its name", async () => {
    const { headers, bytes } = await read("/beitraege/wache/eingang.pdf", "lead");
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Content-Disposition")).toContain(`filename*=UTF-8''Eingangsbest%C3%A4tigung%202024-GZ-007.pdf`);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Length")).toBe(String(bytes.length));
    expect(readPdf(bytes)).toMatchObject({ tagged: true, ua: "1", lang: "de", title: "Eingangsbestätigung 2024-GZ-007" });
    expect(readPdf(bytes).headings.map(({ text }) => text)).toContain("Wie es weitergeht");
  });

  test("the entry has its sections as headings; what people typed is text", async () => {
    const { bytes } = await read("/beitraege/wache/beitrag.pdf", "lead");
    const { title, headings, ...paper } = readPdf(bytes);
    expect(paper).toMatchObject({ tagged: true, ua: "1", lang: "de" });
    expect(title).toBe("Feuerwache *ohne* #Grenze");
    expect(headings.map(({ text }) => text)).toEqual(expect.arrayContaining(["Feuerwache *ohne* #Grenze", "Kurzfassung", "Kooperationspartner", "Das Vorhaben",  "Anlagen", "Kontakt und Verwaltungsleitung"]));
  });

  test("a juror's has no contact and no declarations", async () => {
    const headings = readPdf((await read("/beitraege/wache/beitrag.pdf", "juror")).bytes).headings.map(({ text }) => text);
    expect(headings).toContain("Anlagen");
    expect(headings).not.toContain("Kontakt und Verwaltungsleitung");
    expect(headings).not.toContain("Erklärungen");
  });

  test("it speaks its reader's language", async () => {
    const { lang, headings } = readPdf((await read("/beitraege/wache/beitrag.pdf", "english")).bytes);
    expect(lang).toBe("en");
    expect(headings.map(({ text }) => text)).toContain("Summary");
  });
});

describe("in an archive", () => {
  test("an entry lies with its document, its content and its files", async () => {
    const { headers, bytes } = await read("/beitraege/wache/beitrag.zip", "lead");
    expect(headers.get("Content-Type")).toBe("application/zip");
    expect(headers.get("Content-Disposition")).toContain(`filename="2024-GZ-007.zip"`);
    const files = await readZip(bytes);
    expect([...files.keys()]).toEqual(["2024-GZ-007/2024-GZ-007.pdf", "2024-GZ-007/2024-GZ-007.json", `2024-GZ-007/anlagen/01 Vereinbarung „Bäder_.pdf`, "2024-GZ-007/anlagen/02 Foto.png", "pruefsummen.txt"]);
    expect(files.get("2024-GZ-007/anlagen/01 Vereinbarung „Bäder_.pdf")?.equals(AGREEMENT)).toBe(true);
    const [version] = await app.database.store.read.select().from(schema.entryVersion).where(and(eq(schema.entryVersion.entryId, "wache"), eq(schema.entryVersion.no, 2)));
    const json = files.get("2024-GZ-007/2024-GZ-007.json") ?? Buffer.alloc(0);
    expect(sha256(json), "the checksum of the receipt").toBe(version?.checksum);
    expect(json.toString()).toContain("kontakt@beispiel.example");
  });

  test("a juror's has no contact in it", async () => {
    const files = await readZip((await read("/beitraege/wache/beitrag.zip", "juror")).bytes);
    const json = files.get("2024-GZ-007/2024-GZ-007.json")?.toString() ?? "";
    expect(JSON.parse(json)).toMatchObject({ title: "Feuerwache *ohne* #Grenze" });
    expect(json).not.toContain("kontakt@");
    expect(json).not.toContain("headName");
  });

  test("a category holds what its list says, by number, and nothing that left the competition", async () => {
    const { headers, bytes } = await read("/organisation/2024/export/beitraege/GZ", "organiser");
    expect(headers.get("Content-Disposition")).toContain(`filename*=UTF-8''Beitr%C3%A4ge%202024%20GZ.zip`);
    const files = await readZip(bytes);
    const list = files.get("pruefsummen.txt")?.toString() ?? "";
    const listed = list.trim().split("\n").map((line) => line.split("  "));
    expect(listed.map(([, path]) => path)).toEqual([...files.keys()].filter((path) => path !== "pruefsummen.txt"));
    for (const [sum, path = ""] of listed) expect(createHash("sha256").update(files.get(path) ?? "").digest("hex"), path).toBe(sum);
    expect(new Set(listed.map(([, path = ""]) => path.split("/")[0]))).toEqual(new Set(["2024-GZ-002", "2024-GZ-007"]));
  });

  test("a reader who leaves in the middle disturbs nobody", async () => {
    const left = new Promise<void>((resolve, reject) => {
      const request = get(`${app.url}/beitraege/wache/beitrag.zip`, { headers: { Cookie: cookies.lead } }, (response) => {
        response.once("data", () => {
          response.once("close", resolve);
          request.destroy();
        });
        response.on("error", () => undefined);
      });
      request.on("error", (fault) => (request.destroyed ? undefined : reject(fault)));
    });
    await left;
    expect((await readZip((await read("/beitraege/wache/beitrag.zip", "lead")).bytes)).size).toBe(5);
  });

  test("an archive breaks off visibly where a file's bytes are missing", async () => {
    const deps = app.deps();
    const [first] = await deps.store.read.select().from(schema.attachment).where(eq(schema.attachment.entryId, "wache"));
    await deps.files.remove(first?.key ?? "");
    const response = await fetch(`${app.url}/beitraege/wache/beitrag.zip`, { headers: { Cookie: cookies.lead ?? "" } });
    await expect(response.arrayBuffer()).rejects.toThrow("terminated");
    expect(vi.mocked(console.error).mock.calls.flat().map(String), "the operator reads why").toEqual([`Error: the bytes of attachment ${first?.id} are missing`]);
    vi.mocked(console.error).mockClear();
  });
});
