// Files by the upload protocol, as the stock client speaks it: announced, sent, broken off and continued; and what is refused on the way.
import { readdirSync } from "node:fs";
import { request, type ClientRequest } from "node:http";
import { join } from "node:path";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { DAY, plus } from "#app/base/instant";
import { verifyChain } from "#app/services/audit/verify-chain";
import { STRIDE } from "#app/services/files/part";
import { auditRecord, entry as entryTable } from "#db/schema";
import { makeDrafting } from "#tests/factories/drafts";
import { makePerson, NOON } from "#tests/factories/world";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { addressFor, announce, exe, md5, pdf, png, put, sha256 } from "#tests/support/files";

let app: TestApp;
let editor: Browserless;
let personId: string;
let entryId: string;
let makeDraft: () => Promise<string>;

async function signIn(id: string): Promise<Browserless> {
  const reader = new Browserless(app.url);
  reader.keep(await app.sessions.start(id, "test", app.deps().now));
  return reader;
}

const stored = () => readdirSync(join(app.database.folder, "uploads"));
const attachments = () => listAttachments(app.database.store.read, entryId);
const aPdf = (size: number) => ({ name: "Vereinbarung.pdf", size, type: "application/pdf" });

beforeAll(async () => {
  // Addresses end by the real clock: the library that makes them knows no other.
  app = await startApp();
  const now = app.deps().now;
  ({ personId, makeDraft } = await makeDrafting(app.database.store, now));
  editor = await signIn(personId);
});
beforeEach(async () => {
  entryId = await makeDraft();
  app.setClock(plus(NOON, Date.now() - NOON));
});
afterAll(() => app.stop());

describe("a file that is announced and sent", () => {
  test("is attached, with its checksum, on record, and the entry's version is untouched", async () => {
    const bytes = pdf(3_000_000, "x");
    const address = await addressFor(editor, entryId, { ...aPdf(bytes.length), name: "../../Vereinbarung über Bäder.PDF" });
    expect(address.startsWith(`${app.url}/ingest/`)).toBe(true);
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, head.headers.get("x-ut-range-start")]).toEqual([200, "0"]);
    const { status, body } = await put(address, bytes);
    expect(status).toBe(200);
    expect(body.fileHash).toBe(md5(bytes));
    const [attachment] = await attachments();
    expect(body.serverData).toEqual({ ok: true, value: attachment?.id });
    expect(attachment).toMatchObject({ name: "Vereinbarung über Bäder.PDF", size: bytes.length, type: "application/pdf", sha256: sha256(bytes) });
    const [record] = (await app.database.store.read.select().from(auditRecord)).filter(({ subject }) => subject === `entry:${entryId}`);
    expect(record).toMatchObject({ action: "entry.file-added", actor: personId });
    expect((await verifyChain(app.database.store.read)).intact).toBe(true);
    const [row] = (await app.database.store.read.select().from(entryTable)).filter(({ id }) => id === entryId);
    expect(row?.version).toBe(1);
  });

  test("can be sent under whatever name the browser reached us", async () => {
    const other = new Browserless(app.url.replace("127.0.0.1", "localhost"));
    other.keep(await app.sessions.start(personId, "test", app.deps().now));
    const address = await addressFor(other, entryId, aPdf(1_000));
    expect(address.startsWith(`${other.origin}/ingest/`)).toBe(true);
    expect((await put(address, pdf())).body.serverData?.ok).toBe(true);
  });

  test("several at once are all attached", async () => {
    const files = Array.from({ length: 5 }, (_, at) => ({ bytes: pdf(200_000 + at, String(at)), name: `${at}.pdf` }));
    const addresses = await Promise.all(files.map(({ bytes, name }) => addressFor(editor, entryId, { name, size: bytes.length, type: "application/pdf" })));
    const answers = await Promise.all(addresses.map((address, at) => put(address, files[at]?.bytes ?? pdf())));
    expect(answers.map(({ body }) => body.serverData?.ok)).toEqual([true, true, true, true, true]);
    const names = (await attachments()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(["0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf"]);
  });
});

/** Sends the beginning of a form, and waits. */
function beginToSend(address: string, bytes: Uint8Array, upTo: number): ClientRequest {
  const begin = Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\nContent-Type: application/pdf\r\n\r\n');
  const sending = request(address, { method: "PUT", headers: { Range: "bytes=0-", "Content-Type": "multipart/form-data; boundary=b", "Content-Length": begin.length + bytes.length + 9 } });
  sending.on("error", () => undefined);
  sending.write(begin);
  sending.write(bytes.subarray(0, upTo));
  return sending;
}

const storedSoFar = async (address: string) => Number((await fetch(address, { method: "HEAD" })).headers.get("x-ut-range-start"));

/** A line that is open but still: all that was sent is there, but for less than one stride and what may be the beginning of a boundary. */
const whenTakenIn = (address: string, sent: number) => expect.poll(() => storedSoFar(address)).toBeGreaterThanOrEqual(sent - STRIDE - 100);

describe("a connection that breaks off", () => {
  test("loses nothing: HEAD says where to go on, and the whole file has its checksum", async () => {
    const bytes = pdf(2_000_000, "y");
    const address = await addressFor(editor, entryId, aPdf(bytes.length));
    const sent = 1_234_567;
    const sending = beginToSend(address, bytes, sent);
    await whenTakenIn(address, sent);
    sending.destroy();
    const start = await storedSoFar(address);
    expect(start).toBeLessThanOrEqual(sent);
    // The server may still be writing what it had received: only past everything sent is past what it has for certain.
    expect((await put(address, bytes, { start: sent + 1 })).status).toBe(416);
    const { status, body } = await put(address, bytes, { start });
    expect([status, body.fileHash]).toEqual([200, md5(bytes)]);
    expect((await attachments())[0]?.sha256).toBe(sha256(bytes));
    expect(stored().filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("too few bytes are kept and can be completed", async () => {
    const bytes = pdf(50_000);
    const address = await addressFor(editor, entryId, aPdf(bytes.length));
    expect((await put(address, bytes.subarray(0, 20_000))).status).toBe(400);
    expect(await storedSoFar(address)).toBe(20_000);
    expect((await put(address, bytes, { start: 20_000 })).body.serverData?.ok).toBe(true);
  });

  test("that the server has not heard of yet does not stand in the way of the next", async () => {
    const bytes = pdf(2_000_000, "d");
    const address = await addressFor(editor, entryId, aPdf(bytes.length));
    const sent = 1_000_000;
    const dead = beginToSend(address, bytes, sent);
    await whenTakenIn(address, sent);
    const start = await storedSoFar(address);
    expect((await put(address, bytes, { start })).body.serverData?.ok).toBe(true);
    dead.destroy();
    expect((await attachments())[0]?.sha256).toBe(sha256(bytes));
    await expect.poll(() => stored().filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("after the last byte loses only the answer, which is given again", async () => {
    const bytes = pdf(50_000);
    const address = await addressFor(editor, entryId, aPdf(bytes.length));
    const first = await put(address, bytes);
    expect(await storedSoFar(address)).toBe(bytes.length);
    const again = await put(address, bytes, { start: bytes.length });
    expect([again.status, again.body.serverData]).toEqual([200, first.body.serverData]);
    expect(await attachments()).toHaveLength(1);
  });

  test("two connections for one file never mix: one of them is attached", async () => {
    const [one, two] = [pdf(400_000, "1"), pdf(400_000, "2")];
    const address = await addressFor(editor, entryId, aPdf(one.length));
    const answers = await Promise.all([put(address, one), put(address, two)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [attachment] = await attachments();
    expect([sha256(one), sha256(two)]).toContain(attachment?.sha256);
  });
});

describe("an upload address", () => {
  test("cannot be changed, made up, outlived or used twice", async () => {
    const bytes = pdf(10_000);
    const address = await addressFor(editor, entryId, aPdf(bytes.length));
    const statusOf = async (changed: string) => (await put(changed, bytes)).status;
    expect(await statusOf(address.replace("x-ut-file-size=10000", "x-ut-file-size=10001"))).toBe(403);
    expect(await statusOf(address.replace(/signature=.{30}/, `signature=hmac-sha256%3D${"0".repeat(12)}`))).toBe(403);
    expect(await statusOf(address.replace(/&signature=.*/, ""))).toBe(400);
    expect(await statusOf(`${app.url}/ingest/..%2F..%2Fetc?expires=1&signature=x`)).toBe(400);
    app.setClock(plus(app.deps().now, 2 * 3_600_000));
    expect(await statusOf(address)).toBe(403);
    app.setClock(plus(app.deps().now, -2 * 3_600_000));
    expect((await fetch(address)).status).toBe(405);
    expect(await statusOf(address)).toBe(200);
    expect(await statusOf(address)).toBe(409);
    expect(await attachments()).toHaveLength(1);
  });

  test("takes no more than was announced, and nothing stays of what was too much", async () => {
    const before = stored();
    const address = await addressFor(editor, entryId, aPdf(10_000));
    expect((await put(address, pdf(3_000_000))).status).toBe(413);
    expect(stored()).toEqual(before);
  });
});

describe("what is refused", () => {
  test("a program that calls itself PDF is deleted again, and the answer says why", async () => {
    const before = stored();
    const address = await addressFor(editor, entryId, { name: "rechnung.pdf", size: exe().length, type: "application/pdf" });
    const { status, body } = await put(address, exe());
    expect([status, body.serverData]).toEqual([200, { ok: false, reason: "wrong-kind" }]);
    expect(await attachments()).toEqual([]);
    expect(stored()).toEqual(before);
  });

  test("before a byte is sent: other kinds, empty files, too large ones, too many", async () => {
    const reason = async (...files: { name: string; size: number; type: string }[]) => announce(editor, entryId, files);
    expect(await reason({ name: "a.docx", size: 10, type: "application/msword" })).toEqual({ status: 400, body: { message: "wrong-kind" } });
    expect(await reason({ name: "a.exe", size: 10, type: "" })).toEqual({ status: 400, body: { message: "wrong-kind" } });
    expect(await reason({ ...aPdf(0) })).toEqual({ status: 400, body: { message: "empty" } });
    expect(await reason(aPdf(64_000_001))).toEqual({ status: 413, body: { message: "too-large" } });
    expect(await reason(...Array.from({ length: 11 }, () => aPdf(1)))).toEqual({ status: 400, body: { message: "too-many" } });
    expect(await reason(...Array.from({ length: 4 }, () => aPdf(60_000_000)))).toEqual({ status: 400, body: { message: "too-much" } });
  });

  test("a picture under a wrong ending gets the right one", async () => {
    const address = await addressFor(editor, entryId, { name: "Bild.pdf", size: png().length, type: "application/pdf" });
    expect((await put(address, png())).body.serverData?.ok).toBe(true);
    expect((await attachments())[0]).toMatchObject({ name: "Bild.pdf.png", type: "image/png" });
  });

  test("files for a foreign entry, and from nobody", async () => {
    const stranger = await signIn((await makePerson(app.database.store, { organisationId: "de-05554020" })).id);
    expect(await announce(stranger, entryId, [aPdf(10)])).toEqual({ status: 404, body: { message: "not-found" } });
    expect(await announce(editor, "no-such-entry", [aPdf(10)])).toEqual({ status: 404, body: { message: "not-found" } });
    expect(await announce(new Browserless(app.url), entryId, [aPdf(10)])).toEqual({ status: 403, body: { message: "signed-out" } });
  });

  test("after the deadline; but what was announced in time is taken", async () => {
    const address = await addressFor(editor, entryId, aPdf(1_000));
    const now = app.deps().now;
    const late = plus(now, DAY + 3_600_000);
    app.setClock(late);
    const evening = await signIn(personId);
    expect(await announce(evening, entryId, [aPdf(10)])).toEqual({ status: 403, body: { message: "closed" } });
    app.setClock(now);
    expect((await put(address, pdf())).body.serverData?.ok).toBe(true);
  });

  test("a report of a finished upload that we did not sign", async () => {
    const file = { name: "x.pdf", size: 1, type: "application/pdf", key: "x".repeat(48), customId: null, url: "", appUrl: "", ufsUrl: "", fileHash: "" };
    const report = (signature: Record<string, string>) =>
      fetch(`${app.url}/api/uploadthing?slug=attachment`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "uploadthing-hook": "callback", ...signature },
        body: JSON.stringify({ status: "uploaded", file, origin: `${app.url}/ingest`, metadata: { entryId, personId, grantedAt: 0 } }),
      });
    expect((await report({ "x-uploadthing-signature": `hmac-sha256=${"0".repeat(64)}` })).status).toBe(400);
    expect((await report({})).status).toBe(400);
    expect(await attachments()).toEqual([]);
  });

  test("what the two ends tell one another inside cannot be told from outside", async () => {
    for (const path of ["/ingest/route-metadata", "/ingest/callback-result"]) {
      expect((await fetch(app.url + path, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } })).status).toBe(400);
    }
  });
});
