// The end of a case (law §11): after its term everything goes, to the last file; what the jury needs is kept apart while an edition needs it.
import { Readable } from "node:stream";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { listSweptFiles } from "#app/areas/advice/find-case-document.server";
import { listPriorInvolvements } from "#app/areas/advice/list-prior-involvements.server";
import { readOwnCase } from "#app/areas/advice/read-own-case.server";
import { keptUntil, readKeepMonths } from "#app/areas/advice/retention";
import { saveTerm } from "#app/areas/advice/save-term.server";
import { sweepOldCases, sweepPastInvolvements } from "#app/areas/advice/sweep-old-cases.server";
import { sha256Hex } from "#app/base/hash";
import { DAY, HOUR, instant, plus, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { KEEP_MONTHS } from "#db/vocabulary/advice";
import { makeCase } from "#tests/factories/advice";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const BOCHOLT = "de-05554008";
const UTE = "ute.frage@example.org";
const PROJECT = "Gemeinsame Feuerwache an der Grenze";
/** 36 months after NOON. */
const TERM_ENDS = instant(Date.parse("2027-02-01T11:00:00Z"));

let deps: TestDeps;
let adviser: Viewer;
let organiser: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  adviser = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["adviser"] })).id);
  organiser = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
});
afterEach(() => deps.database.remove());

const sweep = (now: Instant) => sweepOldCases({ store: deps.store, files: deps.files, now });
const swept = async () => (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "case.swept");

async function isThere(key: string): Promise<boolean> {
  const bytes = await deps.files.open(key);
  bytes?.destroy();
  return bytes !== undefined;
}

/** A pre-assessment with everything that can hang on a case, closed at NOON. The key of its file. */
async function fullCase(): Promise<string> {
  const kept = await deps.files.keep({ key: "skizze", name: "Skizze.pdf" }, Readable.from([Buffer.from("Skizze")]), 1_000);
  if (!kept.ok) throw new Error(kept.reason);
  const { id } = await makeCase(deps.store, { id: "old", kind: "pre-assessment", number: "V-2024-001", advisers: [adviser.personId], assessors: [organiser.personId], state: "closed", closedAt: NOON });
  await deps.store.tx(async (q) => {
    await q.insert(schema.caseMessage).values({ id: "m1", caseId: id, side: "requester", authorId: null, text: "Vertraulich", writtenAt: NOON });
    await q.insert(schema.caseNote).values({ id: "n1", caseId: id, authorId: adviser.personId, text: "Intern", writtenAt: NOON });
    await q.insert(schema.caseDocument).values({ id: "d1", caseId: id, side: "requester", key: kept.value, name: "Skizze.pdf", size: 6, type: "application/pdf", sha256: "x", uploadedAt: NOON, uploadedBy: null });
    await q.insert(schema.caseLink).values({ hash: sha256Hex("secret"), caseId: id, createdAt: NOON, expiresAt: plus(NOON, 9_999 * DAY) });
    await q.insert(schema.consultationSlot).values({ id: "s1", hostId: adviser.personId, startsAt: plus(NOON, -HOUR), endsAt: NOON, place: "Raum", offeredAt: NOON, withdrawnAt: null });
    await q.insert(schema.appointment).values({ id: "a1", caseId: id, slotId: "s1", startsAt: plus(NOON, -HOUR), endsAt: NOON, place: "Raum", madeAt: NOON, madeBy: null, cancelledAt: null, cancelledSide: null, remindedAt: null });
    await q.insert(schema.fundingAnswerSheet).values({ caseId: id, applicantId: BOCHOLT, answers: {}, guideline: {}, handedInAt: NOON });
    for (const side of ["office", "regional-government"] as const) await q.insert(schema.fundingView).values({ caseId: id, side, recommendation: "apply", reason: "Gut.", conditions: "", givenBy: organiser.personId, givenAt: NOON });
    await q.insert(schema.regionalNote).values({ id: "r1", caseId: id, region: "muenster", authorId: organiser.personId, text: "Intern", writtenAt: NOON });
    await q.insert(schema.mail).values({ id: "mail1", dedupeKey: "case.closed:1", recipient: UTE, locale: "de", kind: "case.closed", subject: "Abgeschlossen", body: "Guten Tag Ute Frage", editionId: null, attachment: null, createdAt: NOON, dueAt: null, sensitive: false });
  });
  return kept.value;
}

const TABLES = [schema.adviceCase, schema.caseParty, schema.caseInvolvement, schema.caseLink, schema.caseMessage, schema.caseNote, schema.caseDocument, schema.appointment, schema.consultationSlot, schema.fundingAnswerSheet, schema.fundingView, schema.regionalNote] as const;
const rows = async () => Promise.all(TABLES.map(async (table) => (await deps.store.read.select().from(table)).length));

describe("a closed case", () => {
  test("goes with everything when its term is over, and not a moment before", async () => {
    const key = await fullCase();
    const before = await rows();
    expect(Math.min(...before)).toBeGreaterThan(0);
    await sweep(plus(TERM_ENDS, -1));
    expect([await rows(), await isThere(key)]).toEqual([before, true]);

    await sweep(TERM_ENDS);
    // A backup that runs meanwhile still finds the file.
    expect([await rows(), await isThere(key), await listSweptFiles(deps.store.read)]).toEqual([TABLES.map(() => 0), true, [key]]);
    expect(await readOwnCase(deps.store.read, { by: "link", secret: "secret" }, TERM_ENDS)).toEqual({ ok: false, reason: "unknown" });
    const [letter] = await deps.store.read.select().from(schema.mail);
    expect([letter?.recipient, letter?.body]).toEqual(["deleted-case@removed.invalid", ""]);
    expect((await swept()).map(({ actor, subject, after }) => [actor, subject, JSON.parse(after ?? "null")])).toEqual([["system", "case:old", { number: "V-2024-001", documents: 1, involvements: 4 }]]);
    await sweep(plus(TERM_ENDS, HOUR));
    expect([await isThere(key), await listSweptFiles(deps.store.read)]).toEqual([false, []]);
    expect(await swept()).toHaveLength(1);
  });

  test("leaves what the jury needs: who met which organisation on which project", async () => {
    await fullCase();
    const asked = () => listPriorInvolvements(deps.store.read, [adviser.personId, organiser.personId], [BOCHOLT]);
    const before = await asked();
    await sweep(TERM_ENDS);
    expect(await asked()).toEqual(before);
    expect(before).toContainEqual({ personId: adviser.personId, organisationId: BOCHOLT, project: PROJECT, kind: "adviser" });
    expect(JSON.stringify(await deps.store.read.select().from(schema.pastInvolvement))).not.toContain("Ute");
  });

  test("that is open again, or was never closed, stays however old it is", async () => {
    await makeCase(deps.store, { advisers: [adviser.personId] });
    await sweep(plus(TERM_ENDS, 9_999 * DAY));
    expect((await rows()).slice(0, 3)).toEqual([1, 2, 1]);
  });

  test("leaves its requester's letters where another case of theirs is kept", async () => {
    await fullCase();
    await makeCase(deps.store, { id: "young" });
    await sweep(TERM_ENDS);
    expect(await deps.store.read.select().from(schema.mail)).toMatchObject([{ recipient: UTE, body: "Guten Tag Ute Frage" }]);
  });

  test("is deleted in no other way, whoever writes past the rules", async () => {
    await fullCase();
    for (const table of [schema.caseMessage, schema.caseNote, schema.caseInvolvement, schema.fundingAnswerSheet, schema.fundingView, schema.regionalNote]) {
      await expect(deps.store.tx(async (q) => void (await q.delete(table)))).rejects.toThrow(/append only|kept/);
    }
    await expect(deps.store.tx(async (q) => void (await q.update(schema.adviceCase).set({ sweptAt: plus(NOON, 180 * DAY) })))).rejects.toThrow("not closed for six months");
    await expect(deps.store.tx(async (q) => void (await q.delete(schema.adviceCase)))).rejects.toThrow("kept");
  });
});

describe("what is kept for the jury", () => {
  const left = async () => [...new Set((await deps.store.read.select().from(schema.pastInvolvement)).map(({ personId }) => personId))];

  test("stays while an edition is running", async () => {
    await fullCase();
    await sweep(TERM_ENDS);
    await sweepPastInvolvements({ store: deps.store, now: TERM_ENDS }, { editions: "running", seated: [] });
    expect(await left()).toHaveLength(2);
  });

  test("goes afterwards, except of those who sat on a jury, with a record of it", async () => {
    await fullCase();
    await sweep(TERM_ENDS);
    const published = (seated: readonly string[]) => sweepPastInvolvements({ store: deps.store, now: TERM_ENDS }, { editions: "published", seated });
    await published([adviser.personId]);
    await published([adviser.personId]);
    expect(await left()).toEqual([adviser.personId]);
    expect((await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "case.involvements-swept").map(({ after }) => after)).toEqual([JSON.stringify({ deleted: 2 })]);
    await published([]);
    expect(await left()).toEqual([]);
  });
});

describe("the term", () => {
  test("is the organisers' to set, within bounds, and on record", async () => {
    expect(await saveTerm(deps, adviser, "12")).toEqual({ ok: false, reason: "forbidden" });
    for (const typed of ["", "5", "121", "zwölf", "-12", "12,5", "=12"]) expect(await saveTerm(deps, organiser, typed)).toEqual({ ok: false, reason: "not-a-term" });
    expect((await saveTerm(deps, organiser, " 12 ")).ok).toBe(true);
    const [record] = (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "case.term-changed");
    expect([record?.before, record?.after]).toEqual([JSON.stringify({ keepMonths: KEEP_MONTHS.shipped }), JSON.stringify({ keepMonths: 12 })]);
    await fullCase();
    await sweep(instant(Date.parse("2025-02-01T11:00:00Z")));
    expect(await swept()).toHaveLength(1);
  });

  test("lies within the same bounds in the database", async () => {
    await expect(deps.store.tx(async (q) => void (await q.update(schema.adviceSetting).set({ keepMonths: 5 })))).rejects.toThrow("CHECK");
    await expect(deps.store.tx(async (q) => void (await q.delete(schema.adviceSetting)))).rejects.toThrow("one row");
    expect([readKeepMonths("6").ok, readKeepMonths("120").ok]).toEqual([true, true]);
  });

  test.each([
    ["2027-02-01T11:00:00.000Z", 36, "2024-02-01T11:00:00.000Z"],
    ["2024-08-31T22:30:00.000Z", 6, "2024-02-29T22:30:00.000Z"],
    ["2025-12-31T00:00:00.000Z", 6, "2025-06-30T00:00:00.000Z"],
    ["2025-01-15T00:00:00.001Z", 12, "2024-01-15T00:00:00.001Z"],
    ["2026-03-31T12:00:00.000Z", 13, "2025-02-28T12:00:00.000Z"],
  ])("at %s, %i months back is %s", (now, months, then) => {
    expect(new Date(keptUntil(instant(Date.parse(now)), months)).toISOString()).toBe(then);
  });
});
