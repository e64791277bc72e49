// Files on the disk: forms are read as they come, nothing half is kept, and what nobody needs is swept away.
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";

import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { attachFile } from "#app/areas/entries/attach-file.server";
import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { listStoredAttachments } from "#app/areas/entries/list-stored-attachments.server";
import { canonicalJson } from "#app/base/canonical-json";
import { DAY, HOUR, plus } from "#app/base/instant";
import { openFiles } from "#app/boot/open-files";
import { BrokenForm, fileParts } from "#app/services/files/multipart";
import { findSessions, insertSessions } from "#app/services/files/upload-session";
import * as schema from "#db/schema";
import { ENTRY_LIMIT, FILE_LIMIT, MAX_FILES } from "#db/vocabulary/attachment";
import { makeEdition, makeEntry, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { pdf, streamOf } from "#tests/support/files";

let deps: TestDeps;
let folder: string;
beforeEach(async () => {
  deps = await testDeps();
  folder = join(deps.database.folder, "uploads");
  mkdirSync(folder, { recursive: true });
});
afterEach(() => deps.database.remove());

async function bodyOf(form: FormData): Promise<{ type: string; bytes: Buffer }> {
  const response = new Response(form);
  return { type: response.headers.get("Content-Type") ?? "", bytes: Buffer.from(await response.arrayBuffer()) };
}

const inPieces = (bytes: Buffer, size = 1_000) =>
  Readable.from(
    (async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
    { objectMode: false },
  );

async function countUpTo(bytes: AsyncIterable<Uint8Array>, most: number): Promise<number> {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count >= most) break;
  }
  return count;
}

describe("a form with files", () => {
  const form = new FormData();
  form.append("other", "text");
  form.append("file", new File(["a".repeat(200_000)], "Übersicht ä.pdf"));
  form.append("file", new File([], ""));
  form.append("file", new File(["b".repeat(300_000)], "../../etc/x"));

  test("is read file by file, whatever the pieces it comes in", async () => {
    const { type, bytes } = await bodyOf(form);
    for (const size of [7, 1_000, 70_000, 1_000_000]) {
      const read: [string, number][] = [];
      for await (const part of fileParts(inPieces(bytes, size), type)) read.push([part.name, await countUpTo(part.bytes, Infinity)]);
      expect(read).toEqual([["Übersicht ä.pdf", 200_000], ["", 0], ["x", 300_000]]);
    }
  });

  test("goes on behind a file of which only the beginning was read, or nothing", async () => {
    const { type, bytes } = await bodyOf(form);
    for (const most of [1, Infinity]) {
      const names: string[] = [];
      for await (const part of fileParts(inPieces(bytes), type)) {
        names.push(part.name);
        if (most === 1) await countUpTo(part.bytes, most);
      }
      expect(names).toEqual(["Übersicht ä.pdf", "", "x"]);
    }
  });

  test.each([
    ["that ends early", (bytes: Buffer) => inPieces(bytes.subarray(0, 100_000)), undefined],
    ["that is none", () => inPieces(Buffer.from("hello")), undefined],
    ["that is empty", () => inPieces(Buffer.alloc(0)), undefined],
    ["of another kind", (bytes: Buffer) => inPieces(bytes), "text/plain"],
  ])("%s is said to be broken", async (_what, body, otherType) => {
    const { type, bytes } = await bodyOf(form);
    const reading = (async () => {
      for await (const part of fileParts(body(bytes), otherType ?? type)) await countUpTo(part.bytes, Infinity);
    })();
    await expect(reading).rejects.toBeInstanceOf(BrokenForm);
  });

  test.each([[undefined], [new Error("reset")]])("whose sender goes away is said to be broken", async (fault) => {
    const { type, bytes } = await bodyOf(form);
    const body = inPieces(bytes, 10);
    const reading = (async () => {
      for await (const part of fileParts(body, type)) {
        body.destroy(fault);
        await countUpTo(part.bytes, Infinity);
      }
    })();
    await expect(reading).rejects.toBeInstanceOf(BrokenForm);
  });
});

describe("keeping a file", () => {
  test("leaves nothing of one that is too large or breaks off", async () => {
    const file = { key: "key1", name: "x.pdf" };
    expect(await deps.files.keep(file, streamOf(pdf(200_000)), 199_999)).toEqual({ ok: false, reason: "too-large" });
    const breaking = (async function* broken() {
      yield pdf(1_000);
      throw new Error("gone");
    })();
    await expect(deps.files.keep(file, breaking, 10_000)).rejects.toThrow("gone");
    expect(readdirSync(folder)).toEqual([]);
    await expect(deps.files.keep({ ...file, key: "../key" }, streamOf(pdf()), 10_000)).rejects.toThrow("not a key");
  });
});

describe("the sweep", () => {
  async function world() {
    const edition = await makeEdition(deps.store);
    const person = await makePerson(deps.store, { organisationId: "de-05554008" });
    const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId: edition.categories[0]?.id ?? "", leadId: "de-05554008", createdBy: person.id, state: "draft", number: null, running: null, takesLeadPlace: false });
    async function attach(key: string) {
      await deps.files.keep({ key, name: "x.pdf" }, streamOf(pdf(1_000, key)), 10_000);
      const attached = await attachFile(deps, { entryId: entry.id, personId: person.id, grantedAt: NOON }, { key, name: "x.pdf" });
      if (!attached.ok) throw new Error(attached.reason);
      return attached.value.id;
    }
    return { entry, person, attach };
  }

  const config = { host: "", port: 0, dataDir: "", publicUrl: "http://127.0.0.1", publicUrlGiven: false, smtpUrl: undefined, mailFrom: "", uploadthingToken: undefined, clamd: undefined, trustedProxies: ["loopback"], workers: 1 };
  const sweep = () => {
    const { database, store } = deps;
    const dir = { database: database.file, uploads: folder, books: folder, secret: "secret" };
    return openFiles({ config, dir, store, clock: () => NOON }).sweepUploads(plus(NOON, HOUR));
  };
  const writtenAt = (name: string, at: number) => {
    writeFileSync(join(folder, name), "x");
    utimesSync(join(folder, name), at / 1_000, at / 1_000);
  };

  test("keeps what is on an entry or in a submitted version, and deletes what was taken off and is named nowhere", async () => {
    const { entry, person, attach } = await world();
    const [present, handedIn, gone] = [await attach("present"), await attach("handedin"), await attach("gone")];
    const content = canonicalJson({ attachments: [{ id: handedIn }] });
    await deps.store.tx(async (q) => {
      await q.insert(schema.entryVersion).values({ entryId: entry.id, no: 1, content, checksum: "c", submittedAt: NOON, submittedBy: person.id });
      for (const id of [handedIn, gone]) await q.update(schema.attachment).set({ removedAt: NOON }).where(eq(schema.attachment.id, id));
    });
    expect((await listStoredAttachments(deps.store.read)).map(({ key }) => key)).toEqual(["handedin", "present"]);
    await sweep();
    const previews = (await deps.store.read.select({ key: schema.attachment.previewKey }).from(schema.attachment)).map(({ key }) => key ?? "");
    expect(previews).toHaveLength(2);
    expect(readdirSync(folder).toSorted()).toEqual(["handedin", "present", ...previews].toSorted());
    expect((await deps.store.read.select({ id: schema.attachment.id }).from(schema.attachment)).map(({ id }) => id).toSorted()).toEqual([handedIn, present].toSorted());
    expect((await listAttachments(deps.store.read, entry.id)).map(({ id }) => id)).toEqual([present]);
  });

  test("deletes parts, strays and sessions older than a day, and leaves younger ones to be finished", async () => {
    const [old, young] = [plus(NOON, -2 * DAY), plus(NOON, -HOUR)];
    for (const [name, at] of [["oldpart.part", old], ["oldstray", old], ["youngpart.part", young], ["youngstray", young]] as const) writtenAt(name, at);
    await deps.store.tx(async (q) => {
      await insertSessions(q, ["old"], { metadata: {}, callbackUrl: "", callbackSlug: "" }, old);
      await insertSessions(q, ["young"], { metadata: {}, callbackUrl: "", callbackSlug: "" }, young);
    });
    await sweep();
    expect(readdirSync(folder).toSorted()).toEqual(["youngpart.part", "youngstray"]);
    expect((await findSessions(deps.store.read, ["old", "young"])).map(({ key }) => key)).toEqual(["young"]);
  });
});

describe("a file that is reported twice", () => {
  test("is attached once and answered twice the same", async () => {
    const edition = await makeEdition(deps.store);
    const person = await makePerson(deps.store, { organisationId: "de-05554008" });
    const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId: edition.categories[0]?.id ?? "", leadId: "de-05554008", createdBy: person.id, state: "draft", number: null, running: null, takesLeadPlace: false });
    await deps.files.keep({ key: "once", name: "x.pdf" }, streamOf(pdf()), 10_000);
    const report = () => attachFile(deps, { entryId: entry.id, personId: person.id, grantedAt: NOON }, { key: "once", name: "x.pdf" });
    const [first, second] = [await report(), await report()];
    expect(second).toEqual(first);
    expect(await listAttachments(deps.store.read, entry.id)).toHaveLength(1);
    expect(await deps.store.read.select().from(schema.auditRecord)).toHaveLength(1);
  });

  test("that arrives after its entry was handed in is not slipped in", async () => {
    const edition = await makeEdition(deps.store);
    const person = await makePerson(deps.store, { organisationId: "de-05554008" });
    const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId: edition.categories[0]?.id ?? "", leadId: "de-05554008", createdBy: person.id, state: "submitted" });
    await deps.files.keep({ key: "late", name: "x.pdf" }, streamOf(pdf()), 10_000);
    const attached = await attachFile(deps, { entryId: entry.id, personId: person.id, grantedAt: NOON }, { key: "late", name: "x.pdf" });
    expect(attached).toEqual({ ok: false, reason: "closed" });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("the database itself", () => {
  async function fill(count: number, size: number) {
    const edition = await makeEdition(deps.store);
    const person = await makePerson(deps.store, { organisationId: "de-05554008" });
    const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId: edition.categories[0]?.id ?? "", leadId: "de-05554008", createdBy: person.id, state: "draft", number: null, running: null, takesLeadPlace: false });
    const insert = (at: number, file: Partial<typeof schema.attachment.$inferInsert>) =>
      deps.store.tx((q) => q.insert(schema.attachment).values({ id: `a${at}`, entryId: entry.id, key: `k${at}`, name: "x.pdf", size, type: "application/pdf", sha256: "s", uploadedAt: NOON, uploadedBy: person.id, ...file }));
    for (let at = 0; at < count; at++) await insert(at, {});
    return insert;
  }

  test("holds the numbers of the law: so many files, so large, so much together", async () => {
    const insert = await fill(MAX_FILES, 1);
    await expect(insert(99, {})).rejects.toThrow("the entry is full");
    await deps.store.tx((q) => q.update(schema.attachment).set({ removedAt: NOON }).where(eq(schema.attachment.id, "a0")));
    await insert(99, {});
    await expect(deps.store.tx((q) => q.update(schema.attachment).set({ removedAt: null }).where(eq(schema.attachment.id, "a0")))).rejects.toThrow("taken off for good");
  });

  test("counts bytes together", async () => {
    const insert = await fill(3, FILE_LIMIT);
    await expect(insert(9, { size: ENTRY_LIMIT - 3 * FILE_LIMIT + 1 })).rejects.toThrow("the entry is full");
    await insert(9, { size: ENTRY_LIMIT - 3 * FILE_LIMIT });
  });

  test.each([
    ["too large", { size: FILE_LIMIT + 1 }],
    ["empty", { size: 0 }],
    ["of another kind", { type: "text/html" }],
    ["with half a preview", { previewKey: "p" }],
  ])("knows no file that is %s", async (_what, file) => {
    const insert = await fill(0, 1);
    await expect(insert(1, file)).rejects.toThrow("CHECK constraint failed");
  });

  test("never changes what a file is", async () => {
    await fill(1, 1);
    await expect(deps.store.tx((q) => q.update(schema.attachment).set({ sha256: "other" }).where(eq(schema.attachment.id, "a0")))).rejects.toThrow("their checksum stay");
  });
});
