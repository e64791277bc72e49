// A juror's book through the built server: only its juror fetches it, only while it fits, and other pages answer while it is made.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import * as schema from "#db/schema";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { readPdf } from "#tests/support/pdf";
import { readZip } from "#tests/support/zip";

let app: TestApp;
let world: Awaited<ReturnType<typeof makeJudging>>;
let owner: Browserless;
let other: Browserless;
const FILE = "Konzept der Stadt Bocholt.pdf";

beforeAll(async () => {
  app = await startApp(JUDGING);
  const { store } = app.database;
  // Blind, with a file whose name would tell.
  world = await makeJudging(store, { jurors: 2, entries: 2, edition: { blind: true } });
  const [entry] = world.entries;
  const key = "attachmentkey1";
  writeFileSync(join(app.database.folder, "uploads", key), "%PDF-1.7");
  const file = { id: "file1", name: FILE, size: 8, type: "application/pdf", sha256: sha256Hex("%PDF-1.7") } as const;
  await store.tx(async (q) => {
    const [version] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, entry?.id ?? ""));
    if (!version) throw new Error("the entry was submitted");
    const content = canonicalJson({ ...JSON.parse(version.content), attachments: [file] });
    await q.insert(schema.attachment).values({ ...file, entryId: version.entryId, key, uploadedAt: JUDGING, uploadedBy: world.office.id });
    await q.insert(schema.entryVersion).values({ ...version, no: 2, content, checksum: sha256Hex(content) });
  });
  const signedIn = async (at: number) => {
    const browser = new Browserless(app.url);
    browser.keep(await app.sessions.start(world.jurors[at]?.personId ?? "", "test", JUDGING));
    return browser;
  };
  [owner, other] = [await signedIn(0), await signedIn(1)];
});
afterAll(() => app.stop());

/** How large an answer has to be for a book to take seconds. */
const LONG = "Ein langer Satz über die Zusammenarbeit zweier Kommunen. ".repeat(8_000);

describe("while a book is made", () => {
  test("the server goes on answering, and says how far it is", { timeout: 60_000 }, async () => {
    const { store } = app.database;
    const large = await makeJudging(store, { jurors: 1, entries: 2, edition: { slug: "2025", year: 2025 } });
    const [asked] = large.category.questions.filter(({ kind }) => kind === "long-text");
    await store.tx(async (q) => {
      for (const { id } of large.entries) {
        const [version] = await q.select().from(schema.entryVersion).where(eq(schema.entryVersion.entryId, id));
        if (!version || !asked) throw new Error("the entry was submitted");
        const content = canonicalJson({ ...JSON.parse(version.content), answers: { [asked.key]: LONG } });
        await q.insert(schema.entryVersion).values({ ...version, no: 2, content, checksum: sha256Hex(content) });
      }
    });
    const juror = new Browserless(app.url);
    juror.keep(await app.sessions.start(large.jurors[0]?.personId ?? "", "test", JUDGING));
    const stand = async () => JSON.parse((await juror.get("/jury/mappe/stand")).text) as { state: string; done: number; total: number };
    expect((await juror.post("/jury/mappe", {})).status).toBe(302);
    await vi.waitFor(async () => expect((await stand()).state).toBe("running"), { timeout: 10_000, interval: 20 });
    let answered = 0;
    for (let state = "running"; state === "running"; ({ state } = await stand())) {
      expect((await juror.get("/jury")).status).toBe(200);
      answered += 1;
    }
    expect(answered).toBeGreaterThan(3);
    expect(await stand()).toMatchObject({ state: "ready", done: 2, total: 2 });
  });
});

describe("a juror's book", () => {
  test("is asked for on its page and fetched as a document and with the attachments, which name nobody where judging is blind", async () => {
    expect((await owner.get("/jury/mappe")).status).toBe(200);
    expect((await owner.post("/jury/mappe", {})).status).toBe(302);
    await vi.waitFor(async () => expect(JSON.parse((await owner.get("/jury/mappe/stand")).text)).toMatchObject({ state: "ready", done: 2 }), { timeout: 30_000, interval: 200 });
    expect(readPdf(await owner.download("/jury/mappe/mappe.pdf"))).toMatchObject({ tagged: true, ua: "1" });
    const zip = await readZip(await owner.download("/jury/mappe/mappe.zip"));
    const names = [...zip.keys()].join("\n");
    expect(names).toContain("Anlage-1.pdf");
    expect(names).not.toContain("Bocholt");
  });

  test("is not given to another juror, who has none", async () => {
    for (const path of ["/jury/mappe/mappe.pdf", "/jury/mappe/mappe.zip"]) {
      const refused = await other.get(path);
      expect([refused.status, refused.location]).toEqual([302, "/jury/mappe"]);
    }
    expect((await other.get("/jury/mappe/stand")).status).toBe(404);
  });

  test("is closed the moment a conflict of interest is known, and its page says so", async () => {
    const report = { jurorId: world.jurors[0]?.id ?? "", entryId: world.entries[0]?.id ?? "", kind: "family", note: "", voidSheet } as const;
    expect((await reportConflict(app.deps(), world.office.viewer, report)).ok).toBe(true);
    expect((await owner.get("/jury/mappe/mappe.pdf")).status).toBe(302);
    expect((await owner.get("/jury/mappe/mappe.zip")).status).toBe(302);
    expect((await owner.get("/jury/mappe")).text).toContain("Ihre Mappe passt nicht mehr");
  });
});
