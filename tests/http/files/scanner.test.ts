// Each file is heard by a virus scanner where one is configured. The scanner is a stand-in.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { listAttachments } from "#app/areas/entries/list-attachments.server";
import { auditRecord } from "#db/schema";
import { makeDrafting } from "#tests/factories/drafts";
import { startApp, type TestApp } from "#tests/support/app";
import { Browserless } from "#tests/support/browserless";
import { EICAR, startClamd, type ClamdStandIn } from "#tests/support/clamd";
import { addressFor, pdf, put, sha256 } from "#tests/support/files";

const INFECTED = pdf(20_000, EICAR);

let clamd: ClamdStandIn;
let app: TestApp;
let editor: Browserless;
let personId: string;
let entryId: string;
let makeDraft: () => Promise<string>;

const stored = () => readdirSync(join(app.database.folder, "uploads"));
const attachments = () => listAttachments(app.database.store.read, entryId);
const aPdf = (bytes: Buffer) => ({ name: "Rechnung.pdf", size: bytes.length, type: "application/pdf" });

function formOf(bytes: Buffer): FormData {
  const form = new FormData();
  form.append("dateien", new File([Uint8Array.from(bytes)], "Rechnung.pdf"));
  return form;
}

beforeAll(async () => {
  clamd = await startClamd();
  app = await startApp(undefined, { clamd: clamd.address });
  const now = app.deps().now;
  ({ personId, makeDraft } = await makeDrafting(app.database.store, now));
  editor = new Browserless(app.url);
  editor.keep(await app.sessions.start(personId, "test", now));
});
beforeEach(async () => {
  entryId = await makeDraft();
});
afterEach(() => clamd.setMood("at work"));
afterAll(async () => {
  await app.stop();
  await clamd.stop();
});

describe("where a virus scanner is configured", () => {
  test("a clean file is heard and taken", async () => {
    const bytes = pdf(200_000, "c");
    expect((await put(await addressFor(editor, entryId, aPdf(bytes)), bytes)).body.serverData?.ok).toBe(true);
    expect(clamd.heard().at(-1)?.equals(bytes)).toBe(true);
  });

  test("an infected one is refused with a sentence, deleted, and on record with what was found", async () => {
    const before = stored();
    const { body } = await put(await addressFor(editor, entryId, aPdf(INFECTED)), INFECTED);
    expect(body.serverData).toEqual({ ok: false, reason: "infected" });
    const answer = await editor.post(`/beitraege/${entryId}/anlagen`, formOf(INFECTED));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("„Rechnung.pdf“ wurde nicht angenommen, weil die Virenprüfung darin Schadsoftware erkannt hat");
    expect([await attachments(), stored()]).toEqual([[], before]);
    const records = (await app.database.store.read.select().from(auditRecord)).filter(({ subject }) => subject === `entry:${entryId}`);
    expect(records.map(({ action, actor, after }) => [action, actor, JSON.parse(after ?? "")])).toEqual(
      [1, 2].map(() => ["entry.file-infected", personId, { sha256: sha256(INFECTED), virus: "Eicar-Test-Signature" }]),
    );
  });

  test("none is taken while it does not answer; a moment later the same file is", async () => {
    const before = stored();
    clamd.setMood("deaf");
    const answer = await editor.post(`/beitraege/${entryId}/anlagen`, formOf(pdf()));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("weil die Virenprüfung gerade nicht antwortet. Bitte laden Sie die Datei in einigen Minuten noch einmal hoch.");
    expect([await attachments(), stored()]).toEqual([[], before]);
    expect(vi.mocked(console.error).mock.calls).toEqual([[expect.stringContaining("clamd")]]);
    vi.mocked(console.error).mockReset();
    clamd.setMood("at work");
    expect((await editor.post(`/beitraege/${entryId}/anlagen`, formOf(pdf()))).status).toBe(302);
  });
});
