// A juror's sheet from the first draft to its end: what is saved, what is refused, and what stays on record (law §7).
import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { abstainFromEntry } from "#app/areas/scoring/abstain-from-entry.server";
import { listValidSheets } from "#app/areas/scoring/list-valid-sheets.server";
import { saveSheet } from "#app/areas/scoring/save-sheet.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import { DAY, MINUTE, plus } from "#app/base/instant";
import { verifyChain } from "#app/services/audit/verify-chain";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, typedSheet, viewerOf } from "#tests/factories/judging";
import { NOON, setDates } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

async function desk() {
  const world = await makeJudging(deps.store, { jurors: 2, entries: 2 });
  const [entry, other] = world.entries;
  const [juror, colleague] = world.jurors;
  if (!entry || !other || !juror || !colleague) throw new Error("two entries and two jurors were made");
  return { ...world, criteria: world.category.criteria, entry, other, juror, colleague };
}

const storedSheets = () => deps.store.read.select().from(schema.scoreSheet);
const storedScores = () => deps.store.read.select().from(schema.score);
const actions = async () => (await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord).orderBy(schema.auditRecord.seq)).map(({ action }) => action);

describe("a draft", () => {
  test("is saved at any time, and what is not scored is kept as not scored, never as zero", async () => {
    const { entry, juror, criteria } = await desk();
    const [first, second] = criteria;
    const typed = {
      points: { ...typedSheet(criteria, "").points, [first?.id ?? ""]: "0" },
      reasons: { [second?.id ?? ""]: "  Noch offen. \r\nZweite Zeile " },
      comment: "",
    };
    expect(await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed })).toEqual({ ok: true, value: { version: 1, at: JUDGING } });
    expect(await storedSheets()).toMatchObject([{ state: "draft", total: null, version: 1, jurorId: juror.id, entryId: entry.id }]);
    const scores = await storedScores();
    expect(scores.find(({ criterionId }) => criterionId === first?.id)).toMatchObject({ points: 0 });
    expect(scores.find(({ criterionId }) => criterionId === second?.id)).toMatchObject({ points: null, reason: "Noch offen. \nZweite Zeile" });
  });

  test("never counts, nor does its zero", async () => {
    const { edition, entry, juror, criteria } = await desk();
    await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "0") });
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
  });

  test.each([
    ["11", "above-scale"],
    ["-1", "below-scale"],
    ["7.5", "not-whole"],
    ["7,5", "not-whole"],
    ["1e3", "not-a-number"],
    ["sieben", "not-a-number"],
  ])("with points of %s is refused whole and says what was typed", async (points, problem) => {
    const { entry, juror, criteria } = await desk();
    const [first] = criteria;
    const typed = { ...typedSheet(criteria, "5"), points: { ...typedSheet(criteria, "5").points, [first?.id ?? ""]: points } };
    expect(await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed })).toEqual({
      ok: false,
      reason: { typed: [{ criterionId: first?.id, problem, typed: points }] },
    });
    expect(await storedSheets()).toEqual([]);
  });

  test("of other criteria than the entry's is refused", async () => {
    const { entry, juror, edition, criteria } = await desk();
    const foreign = edition.categories[5]?.criteria ?? [];
    expect(await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(foreign, "5") })).toEqual({ ok: false, reason: { typed: "other-criteria" } });
    const [first] = criteria;
    const lacking = { points: { [first?.id ?? ""]: "5" }, reasons: {}, comment: "" };
    expect(await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: lacking })).toEqual({ ok: false, reason: { typed: "other-criteria" } });
  });

  test("saved over a newer one is refused and both are known; nothing is overwritten unseen", async () => {
    const { entry, juror, criteria } = await desk();
    await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "5") });
    await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 1, typed: typedSheet(criteria, "6", { comment: "Am anderen Rechner" }) });
    const late = await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 1, typed: typedSheet(criteria, "8") });
    expect(late).toMatchObject({ ok: false, reason: { newer: { version: 2, comment: "Am anderen Rechner" } } });
    expect((await storedScores()).map(({ points }) => points)).toEqual([6, 6, 6]);
    expect(await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 2, typed: typedSheet(criteria, "8") })).toMatchObject({ ok: true });
  });

  test("chosen criterion by criterion keeps of both what the juror chose; a choice that rests on an older state is asked again", async () => {
    const { entry, juror, criteria } = await desk();
    const [first, second, third] = criteria.map(({ id }) => id);
    const save = (version: number, points: string, comment: string, takeStored: readonly string[] = []) =>
      saveSheet(deps, juror.viewer, { entryId: entry.id, version, typed: typedSheet(criteria, points, { comment }), takeStored });
    await save(0, "5", "Vom Tablet");
    expect(await save(0, "8", "Vom Rechner")).toMatchObject({ ok: false, reason: { newer: { version: 1 } } });
    expect(await save(0, "8", "Vom Rechner", [first ?? ""]), "who has not seen the newer one has not chosen").toMatchObject({ ok: false });
    expect(await save(1, "8", "Vom Rechner", [first ?? "", "comment"])).toMatchObject({ ok: true });
    const scores = new Map((await storedScores()).map(({ criterionId, points }) => [criterionId, points]));
    expect([first, second, third].map((id) => scores.get(id ?? ""))).toEqual([5, 8, 8]);
    expect(await storedSheets()).toMatchObject([{ comment: "Vom Tablet", version: 2 }]);
  });

  test("sent twice is saved once", async () => {
    const { entry, juror, criteria } = await desk();
    const input = { entryId: entry.id, version: 0, typed: typedSheet(criteria, "5") };
    await saveSheet(deps, juror.viewer, input);
    expect(await saveSheet(deps, juror.viewer, input)).toEqual({ ok: true, value: { version: 1, at: JUDGING } });
    expect(await actions()).toEqual(["sheet.saved"]);
  });

  test("is on record with every save, without its points, and the chain of records holds", async () => {
    const { entry, juror, criteria } = await desk();
    for (const [version, points] of ["3", "4", "5"].entries()) await saveSheet(deps, juror.viewer, { entryId: entry.id, version, typed: typedSheet(criteria, points, { comment: "vertraulich" }) });
    expect(await actions()).toEqual(["sheet.saved", "sheet.saved", "sheet.saved"]);
    const [record] = await deps.store.read.select().from(schema.auditRecord).where(eq(schema.auditRecord.seq, 3));
    expect(JSON.parse(record?.after ?? "")).toEqual({ state: "draft", version: 3, entryId: entry.id, jurorId: juror.id, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await verifyChain(deps.store.read)).toMatchObject({ intact: true, records: 3 });
  });
});

describe("a submission", () => {
  test("needs points for every criterion, and a reason at 2 and below and at 9 and above", async () => {
    const { entry, juror, criteria } = await desk();
    const [first, second, third] = criteria.map(({ id }) => id);
    const typed = { points: { [first ?? ""]: "9", [second ?? ""]: "5", [third ?? ""]: "" }, reasons: {}, comment: "" };
    expect(await submitSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed })).toEqual({
      ok: false,
      reason: {
        missing: [
          { criterionId: first, what: "reason" },
          { criterionId: third, what: "points" },
        ],
      },
    });
    expect(await storedSheets()).toEqual([]);
  });

  test("stores the weighted total, is kept as a version and counts from then on", async () => {
    const { edition, entry, juror, criteria } = await desk();
    await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "5") });
    expect(await submitSheet(deps, juror.viewer, { entryId: entry.id, version: 1, typed: typedSheet(criteria, "8") })).toEqual({ ok: true, value: { editionId: edition.id } });
    expect(await storedSheets()).toMatchObject([{ state: "submitted", total: 800, submittedAt: JUDGING, version: 2 }]);
    expect(await deps.store.read.select({ no: schema.sheetVersion.no, by: schema.sheetVersion.by }).from(schema.sheetVersion)).toEqual([{ no: 2, by: juror.personId }]);
    expect(await listValidSheets(deps.store.read, edition.id)).toMatchObject([{ entryId: entry.id, jurorId: juror.id, total: 800 }]);
  });

  test("closes the sheet: it is neither saved nor submitted nor turned into an abstention afterwards", async () => {
    const { entry, juror, criteria } = await desk();
    const input = { entryId: entry.id, version: 0, typed: typedSheet(criteria, "8") };
    await submitSheet(deps, juror.viewer, input);
    expect(await saveSheet(deps, juror.viewer, { ...input, version: 1, typed: typedSheet(criteria, "3") })).toEqual({ ok: false, reason: "sheet-closed" });
    expect(await submitSheet(deps, juror.viewer, input)).toEqual({ ok: false, reason: "sheet-closed" });
    expect(await abstainFromEntry(deps, juror.viewer, { entryId: entry.id, reason: "Doch nicht." })).toEqual({ ok: false, reason: "sheet-closed" });
  });
});

describe("an abstention", () => {
  test("needs a reason, is kept and never counts", async () => {
    const { edition, entry, juror, criteria } = await desk();
    await saveSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(criteria, "8") });
    expect(await abstainFromEntry(deps, juror.viewer, { entryId: entry.id, reason: " " })).toEqual({ ok: false, reason: "reason-missing" });
    expect(await abstainFromEntry(deps, juror.viewer, { entryId: entry.id, reason: "Mir fehlt die Fachkenntnis." })).toEqual({ ok: true, value: { editionId: edition.id } });
    expect(await storedSheets()).toMatchObject([{ state: "abstained", total: null, abstainReason: "Mir fehlt die Fachkenntnis." }]);
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
  });
});

describe("who may write, and when", () => {
  test("judging lasts to the end of its last minute, and what arrives a second later is refused", async () => {
    const { edition, entry, juror, criteria } = await desk();
    const deadline = plus(NOON, 40 * DAY);
    const save = (at: typeof NOON, version: number, points: string) => saveSheet(deps.at(at), juror.viewer, { entryId: entry.id, version, typed: typedSheet(criteria, points) });
    expect(await save(plus(NOON, 20 * DAY - 1), 0, "5")).toEqual({ ok: false, reason: "not-yet" });
    expect(await save(plus(deadline, MINUTE - 1), 0, "5")).toMatchObject({ ok: true });
    expect(await save(plus(deadline, MINUTE), 1, "6")).toEqual({ ok: false, reason: "judging-over" });
    await setDates(deps.store, edition.id, { judgingCloseAt: plus(deadline, DAY) });
    expect(await save(plus(deadline, MINUTE), 1, "6")).toMatchObject({ ok: true });
  });

  test("nobody writes on an entry that is not theirs, or of which they are not free", async () => {
    const { edition, office, entry, other, juror, colleague, criteria } = await desk();
    const typed = typedSheet(criteria, "5");
    const stranger = viewerOf(office.id, [{ jurorId: juror.id, editionId: edition.id, role: "juror", state: "accepted" }]);
    expect(await saveSheet(deps, stranger, { entryId: entry.id, version: 0, typed }), "a seat that is somebody else's").toEqual({ ok: false, reason: "not-assigned" });

    await deps.store.tx((q) => q.delete(schema.assignment).where(and(eq(schema.assignment.jurorId, juror.id), eq(schema.assignment.entryId, other.id))));
    expect(await saveSheet(deps, juror.viewer, { entryId: other.id, version: 0, typed })).toEqual({ ok: false, reason: "not-assigned" });

    await deps.store.tx((q) => q.update(schema.declaration).set({ kind: "family" }).where(eq(schema.declaration.jurorId, juror.id)));
    expect(await submitSheet(deps, juror.viewer, { entryId: entry.id, version: 0, typed })).toEqual({ ok: false, reason: "conflict" });

    await deps.store.tx((q) => q.delete(schema.declaration).where(eq(schema.declaration.jurorId, colleague.id)));
    expect(await saveSheet(deps, colleague.viewer, { entryId: entry.id, version: 0, typed })).toEqual({ ok: false, reason: "undeclared" });
    expect(await storedSheets()).toEqual([]);
  });
});
