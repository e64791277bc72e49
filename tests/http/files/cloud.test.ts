// Files in the cloud instead of a folder: the same build and the same pages, once its token is set. The cloud is a stand-in.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { removeAttachment } from "#app/areas/entries/remove-attachment.server";
import { sweepAttachments } from "#app/areas/entries/sweep-attachments.server";
import { DAY, plus } from "#app/base/instant";
import { makeDrafting } from "#tests/factories/drafts";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { CLOUD_TOKEN, startCloud, type CloudStandIn } from "#tests/support/cloud";
import { addressFor, exe, pdf, put, sha256 } from "#tests/support/files";
import { telling } from "#tests/support/pictures";

let cloud: CloudStandIn;
let app: TestApp;
let editor: Browserless;
let personId: string;
let entryId: string;
let makeDraft: () => Promise<string>;

const attachments = () => listAttachments(app.database.store.read, entryId);

beforeAll(async () => {
  cloud = await startCloud();
  app = await startApp(undefined, { uploadthingToken: CLOUD_TOKEN });
  const now = app.deps().now;
  ({ personId, makeDraft } = await makeDrafting(app.database.store, now));
  editor = new Browserless(app.url);
  editor.keep(await app.sessions.start(personId, "test", now));
});
beforeEach(async () => {
  entryId = await makeDraft();
});
afterAll(async () => {
  await app.stop();
  await cloud.stop();
});

describe("with the cloud's token", () => {
  test("the browser sends to the cloud, privately, and the signed report attaches the file", async () => {
    const bytes = pdf(500_000, "c");
    const address = await addressFor(editor, entryId, { name: "Vereinbarung.pdf", size: bytes.length, type: "application/pdf" });
    expect(address).not.toContain(app.url);
    expect(address).toContain("x-ut-acl=private");
    const { body } = await put(address, bytes);
    const [attachment] = await attachments();
    expect(body.serverData).toEqual({ ok: true, value: attachment?.id });
    expect(attachment).toMatchObject({ name: "Vereinbarung.pdf", size: bytes.length, sha256: sha256(bytes) });
    expect(cloud.callbackUrls().at(-1)).toBe(`${app.url}/api/uploadthing`);
    expect(readdirSync(join(app.database.folder, "uploads"))).toEqual([]);
  });

  test("a program that calls itself PDF is deleted there too", async () => {
    const address = await addressFor(editor, entryId, { name: "x.pdf", size: exe().length, type: "application/pdf" });
    const key = new URL(address).pathname.slice(1);
    expect((await put(address, exe())).body.serverData).toEqual({ ok: false, reason: "wrong-kind" });
    expect(cloud.files.has(key)).toBe(false);
  });

  test("the plain form passes files on", async () => {
    const bytes = pdf(200_000, "p");
    const form = new FormData();
    form.append("dateien", new File([Uint8Array.from(bytes)], "Beschluss.pdf"));
    form.append("dateien", new File([Uint8Array.from(exe())], "falsch.pdf"));
    const answer = await editor.post(`/beitraege/${entryId}/anlagen`, form);
    expect(answer.status).toBe(400);
    expect((await attachments()).map(({ name, sha256 }) => [name, sha256])).toEqual([["Beschluss.pdf", sha256(bytes)]]);
    expect([...cloud.files.values()].some((stored) => stored.equals(exe()))).toBe(false);
  });

  test("who may read a file is sent to an address of its own that soon ends; nobody else is", async () => {
    const bytes = pdf(1_000, "r");
    await put(await addressFor(editor, entryId, { name: "a.pdf", size: bytes.length, type: "application/pdf" }), bytes);
    const [attachment] = await attachments();
    const answer = await editor.get(`/dateien/${attachment?.id}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const location = new URL(answer.location ?? "");
    expect(Number(location.searchParams.get("expires"))).toBeLessThan(Date.now() + 301_000);
    expect(Buffer.from(await (await fetch(location)).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await new Browserless(app.url).get(`/dateien/${attachment?.id}`)).status).toBe(404);
  });

  test("a file taken off is deleted there with the next sweep", async () => {
    const bytes = pdf(1_000, "s");
    const address = await addressFor(editor, entryId, { name: "a.pdf", size: bytes.length, type: "application/pdf" });
    await put(address, bytes);
    const [attachment] = await attachments();
    const viewer = (await app.sessions.find((await app.sessions.start(personId, "test", app.deps().now)).split(";")[0]))?.viewer;
    if (!viewer || !attachment) throw new Error("somebody is signed in and something is attached");
    await removeAttachment(app.deps(), viewer, { entryId, attachmentId: attachment.id });
    await sweepAttachments(app.database.store, app.deps().files, app.deps().now);
    expect(cloud.files.has(new URL(address).pathname.slice(1))).toBe(false);
  });

  test("a picture is cleaned there too, and the report of it may come twice", async () => {
    const bytes = await telling("jpeg");
    const before = cloud.files.size;
    const address = await addressFor(editor, entryId, { name: "Übergabe.jpg", size: bytes.length, type: "image/jpeg" });
    const first = await put(address, bytes);
    await cloud.reportAgain(new URL(address).pathname.slice(1));
    const [attachment, ...others] = await attachments();
    expect([first.body.serverData, others]).toEqual([{ ok: true, value: attachment?.id }, []]);
    expect(cloud.files.size, "the cleaned picture and its preview").toBe(before + 2);
    expect([...cloud.files.values()].some((stored) => stored.includes("Erika Beispiel"))).toBe(false);
    const preview = await editor.get(`/dateien/${attachment?.id}?vorschau`);
    expect(preview.status).toBe(302);
  });

  test("what arrived there and was never reported is removed by the sweep", async () => {
    const bytes = pdf(1_000, "o");
    const address = await addressFor(editor, entryId, { name: "a.pdf", size: bytes.length, type: "application/pdf" });
    const kept = await addressFor(editor, entryId, { name: "b.pdf", size: bytes.length, type: "application/pdf" });
    await put(kept, bytes);
    cloud.forgetReporting();
    await put(address, bytes);
    const [orphan = "", attached = ""] = [address, kept].map((each) => new URL(each).pathname.slice(1));
    expect(cloud.files.has(orphan)).toBe(true);
    await app.sweepUploads(plus(app.deps().now, 2 * DAY));
    expect([cloud.files.has(orphan), cloud.files.has(attached)]).toEqual([false, true]);
  });

  test("browsers may send and show what lies there", async () => {
    const policy = (await editor.get("/")).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/connect-src 'self' https:\/\/fra1\.ingest\.uploadthing\.com https:\/\/testapp\.ufs\.sh/);
  });
});
