// /dateien/:id: the bytes of an attachment, to those who may read them and to nobody else; whole, in part, or not again.
import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { attachFile } from "#app/areas/entries/attach-file.server";
import { plus, DAY } from "#app/base/instant";
import { canonicalJson } from "#app/base/canonical-json";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, NOON, setDates } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { pdf, png, sha256, streamOf } from "#tests/support/files";

const LEAD = "de-05554008";
const BYTES = pdf(300_000, "z");

let app: TestApp;
const readers: Record<string, Browserless> = {};
/** Handed in; taken off again before it was handed in; taken off and replaced in a later version; added since. */
const files: Record<"submitted" | "never" | "replaced" | "working", string> = { submitted: "", never: "", replaced: "", working: "" };

async function signIn(id: string): Promise<Browserless> {
  const reader = new Browserless(app.url);
  reader.keep(await app.sessions.start(id, "test", app.deps().now));
  return reader;
}

async function attach(entryId: string, personId: string, name: string, bytes: Buffer): Promise<string> {
  const deps = app.deps();
  const key = deps.newId();
  const kept = await deps.files.keep({ key, name }, streamOf(bytes), bytes.length);
  const attached = kept.ok ? await attachFile(deps, { entryId, personId, grantedAt: NOON }, { key: kept.value, name }) : kept;
  if (!attached.ok) throw new Error(attached.reason);
  return attached.value.id;
}

beforeAll(async () => {
  app = await startApp(NOON);
  const { store } = app.database;
  const { id: editionId, categories } = await makeEdition(store);
  const categoryId = categories[0]?.id ?? "";
  const author = await makePerson(store, { organisationId: LEAD });
  const entry = await makeEntry(store, { editionId, categoryId, leadId: LEAD, createdBy: author.id, state: "draft", number: null, running: null, takesLeadPlace: false });
  files.never = await attach(entry.id, author.id, "nie.pdf", BYTES);
  files.replaced = await attach(entry.id, author.id, "alt.pdf", pdf(500));
  files.submitted = await attach(entry.id, author.id, "Vereinbarung „Bäder\".pdf", BYTES);
  files.working = await attach(entry.id, author.id, "neu.png", png());
  await store.tx(async (q) => {
    const version = async (no: number, ids: string[]) => {
      const content = canonicalJson({ attachments: ids.map((id) => ({ id })) });
      await q.insert(schema.entryVersion).values({ entryId: entry.id, no, content, checksum: sha256(Buffer.from(content)), submittedAt: NOON, submittedBy: author.id });
    };
    await version(1, [files.replaced, files.submitted]);
    await version(2, [files.submitted]);
    await q.update(schema.attachment).set({ removedAt: NOON }).where(inArray(schema.attachment.id, [files.never, files.replaced]));
    await q.update(schema.entry).set({ state: "admitted", number: "2024-KP-001", running: 1 }).where(eq(schema.entry.id, entry.id));
  });

  const office = await makePerson(store, { roles: ["organiser"] });
  const juror = await makeJuror(store, { editionId, categoryIds: [categoryId], organisationIds: ["de-05915000"] });
  const undeclared = await makeJuror(store, { editionId, categoryIds: [categoryId], organisationIds: ["de-05915000"] });
  const unassigned = await makeJuror(store, { editionId, categoryIds: [categoryId], organisationIds: ["de-05915000"] });
  const excluded = await makeJuror(store, { editionId, categoryIds: [categoryId], organisationIds: [LEAD] });
  for (const { id } of [juror, undeclared, excluded]) await makeAssignment(store, id, entry.id, office.id);
  for (const { id, personId } of [juror, unassigned, excluded]) {
    await store.tx((q) => q.insert(schema.declaration).values({ jurorId: id, entryId: entry.id, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: personId ?? office.id }));
  }
  readers.lead = await signIn(author.id);
  readers.colleague = await signIn((await makePerson(store, { organisationId: LEAD })).id);
  readers.pending = await signIn((await makePerson(store, { organisationId: LEAD, organisationConfirmedAt: null })).id);
  readers.stranger = await signIn((await makePerson(store, { organisationId: "de-05554020" })).id);
  readers.organiser = await signIn(office.id);
  readers.observer = await signIn((await makePerson(store, { roles: ["observer"] })).id);
  for (const [name, { personId }] of Object.entries({ juror, undeclared, unassigned, excluded })) readers[name] = await signIn(personId ?? "");
  readers.nobody = new Browserless(app.url);
  await setDates(store, editionId, { judgingOpenAt: plus(NOON, -DAY), entriesCloseAt: plus(NOON, -2 * DAY), entriesOpenAt: plus(NOON, -9 * DAY) });
});
afterAll(() => app.stop());

describe("who reads which file", () => {
  test.each([
    ["lead", { submitted: 200, replaced: 200, working: 200, never: 404 }],
    ["colleague", { submitted: 200, replaced: 200, working: 200, never: 404 }],
    ["pending", { submitted: 404, replaced: 404, working: 404, never: 404 }],
    ["stranger", { submitted: 404, replaced: 404, working: 404, never: 404 }],
    ["organiser", { submitted: 200, replaced: 200, working: 404, never: 404 }],
    ["observer", { submitted: 200, replaced: 200, working: 404, never: 404 }],
    ["juror", { submitted: 200, replaced: 404, working: 404, never: 404 }],
    ["undeclared", { submitted: 404, replaced: 404, working: 404, never: 404 }],
    ["unassigned", { submitted: 404, replaced: 404, working: 404, never: 404 }],
    ["excluded", { submitted: 404, replaced: 404, working: 404, never: 404 }],
    ["nobody", { submitted: 404, replaced: 404, working: 404, never: 404 }],
  ] as const)("%s", async (name, expected) => {
    const answers: Record<string, number | undefined> = {};
    for (const [file, id] of Object.entries(files)) answers[file] = (await readers[name]?.get(`/dateien/${id}`))?.status;
    expect(answers).toEqual(expected);
  });
});

async function read(id: string, headers: Record<string, string> = {}, method = "GET") {
  const cookie = await app.sessions.start((await makePerson(app.database.store, { organisationId: LEAD })).id, "test", app.deps().now);
  const response = await fetch(`${app.url}/dateien/${id}`, { method, headers: { Cookie: cookie.split(";")[0] ?? "", ...headers } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("the preview of a file", () => {
  test("is a small picture, to be looked at, of a kind of its own, kept by whoever has it", async () => {
    const { status, headers, bytes } = await read(`${files.working}?vorschau`);
    expect(status).toBe(200);
    expect([headers.get("Content-Type"), headers.get("X-Content-Type-Options"), headers.get("Cache-Control")]).toEqual(["image/webp", "nosniff", "private, no-cache"]);
    expect(headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(headers.get("Content-Disposition")).toMatch(/^inline; filename="neu\.png\.webp"/);
    expect(bytes.toString("latin1", 8, 12)).toBe("WEBP");
    expect((await read(`${files.working}?vorschau`, { "If-None-Match": headers.get("ETag") ?? "" })).status).toBe(304);
    expect(headers.get("ETag")).not.toBe((await read(files.working)).headers.get("ETag"));
  });

  test("is there for those who may read the file, and for nobody else", async () => {
    for (const id of Object.values(files)) {
      for (const reader of Object.values(readers)) {
        const [whole, small] = [await reader.get(`/dateien/${id}`), await reader.get(`/dateien/${id}?vorschau`)];
        expect(small.status).toBe(whole.status);
      }
    }
  });
});

describe("how a file is sent", () => {
  test("whole, to be saved under its name, as nothing that a browser would run", async () => {
    const { status, headers, bytes } = await read(files.submitted);
    expect(status).toBe(200);
    expect(bytes.equals(BYTES)).toBe(true);
    expect(headers.get("Content-Length")).toBe(String(BYTES.length));
    expect(headers.get("Content-Type")).toBe("application/pdf");
    expect(headers.get("Content-Disposition")).toBe(`attachment; filename="Vereinbarung _B_der_.pdf"; filename*=UTF-8''Vereinbarung%20%E2%80%9EB%C3%A4der%22.pdf`);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(headers.get("Cache-Control")).toBe("private, no-cache");
    expect(headers.get("ETag")).toBe(`"${sha256(BYTES)}"`);
  });

  test("to be looked at, when that is asked for", async () => {
    const answer = await readers.lead?.get(`/dateien/${files.working}?ansicht=1`);
    expect(answer?.headers.get("Content-Disposition")).toMatch(/^inline; /);
    expect(answer?.headers.get("Content-Type")).toBe("image/png");
    expect(answer?.headers.get("Content-Security-Policy")).toMatch(/(^|, )sandbox$/);
    const document = await readers.lead?.get(`/dateien/${files.submitted}?ansicht`);
    expect(document?.headers.get("Content-Security-Policy"), "Safari shows a PDF by a script of its own; it still belongs to no origin").toMatch(/(^|, )sandbox allow-scripts$/);
  });

  test("not again to a reader who has it", async () => {
    const etag = `"${sha256(BYTES)}"`;
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) expect((await read(files.submitted, { "If-None-Match": tag })).status).toBe(304);
    expect((await read(files.submitted, { "If-None-Match": '"x"' })).status).toBe(200);
  });

  test.each([
    ["bytes=0-99", 0, 99],
    ["bytes=100-", 100, BYTES.length - 1],
    ["bytes=-100", BYTES.length - 100, BYTES.length - 1],
    ["bytes=299999-400000", 299_999, 299_999],
  ])("in part: %s", async (range, start, end) => {
    const { status, headers, bytes } = await read(files.submitted, { Range: range });
    expect([status, headers.get("Content-Range"), headers.get("Content-Length")]).toEqual([206, `bytes ${start}-${end}/${BYTES.length}`, String(end - start + 1)]);
    expect(bytes.equals(BYTES.subarray(start, end + 1))).toBe(true);
  });

  test("not beyond its end; what is no single range is answered with the whole", async () => {
    const beyond = await read(files.submitted, { Range: "bytes=300000-" });
    expect([beyond.status, beyond.headers.get("Content-Range")]).toEqual([416, `bytes */${BYTES.length}`]);
    for (const range of ["bytes=0-1,5-9", "lines=1-2", "bytes=9-5"]) expect((await read(files.submitted, { Range: range })).status).toBe(200);
    expect((await read(files.submitted, { Range: "bytes=0-9", "If-Range": '"older"' })).status).toBe(200);
  });

  test("as headers alone", async () => {
    const { status, headers, bytes } = await read(files.submitted, {}, "HEAD");
    expect([status, headers.get("Content-Length"), bytes.length]).toEqual([200, String(BYTES.length), 0]);
  });
});
