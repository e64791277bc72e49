// Which sheets count, how far judging is, and how a sheet is taken out of everything that is counted.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listValidSheets } from "#app/areas/scoring/list-valid-sheets.server";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { saveSheet } from "#app/areas/scoring/save-sheet.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, typedSheet } from "#tests/factories/judging";
import { makeSheet, setDates } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

async function judgedWorld() {
  const world = await makeJudging(deps.store, { jurors: 3 });
  const points = Object.fromEntries(world.category.criteria.map(({ id }) => [id, 7]));
  const [entry] = world.entries;
  const [first, second] = world.jurors;
  if (!entry || !first || !second) throw new Error("an entry and three jurors were made");
  const sheet = await makeSheet(deps.store, { jurorId: first.id, entryId: entry.id, points, weights: world.weights });
  return { ...world, entry, first, second, points, sheet };
}

test("a submitted sheet counts until it is voided; what it held stays on record with the reason (law §5)", async () => {
  const { edition, office, entry, first, points, sheet } = await judgedWorld();
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([{ entryId: entry.id, jurorId: first.id, points, total: 700, version: 1 }]);

  const voiding = { jurorId: first.id, entryId: entry.id, reason: "Seit März im Aufsichtsrat des Partners.", actor: office.id };
  expect(await deps.store.tx((q) => voidSheet(q, deps, voiding))).toEqual({ ok: true, value: "voided" });
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);

  const [kept] = await deps.store.read.select().from(schema.sheetVersion).where(eq(schema.sheetVersion.sheetId, sheet.id));
  expect(kept).toMatchObject({ at: JUDGING, by: office.id });
  expect(JSON.parse(kept?.content ?? "")).toMatchObject({ state: "void", total: 700, voidReason: voiding.reason, scores: [{ points: 7 }, { points: 7 }, { points: 7 }] });
  expect(await deps.store.read.select({ action: schema.auditRecord.action, actor: schema.auditRecord.actor }).from(schema.auditRecord)).toEqual([{ action: "sheet.voided", actor: office.id }]);

  expect(await deps.store.tx((q) => voidSheet(q, deps, voiding)), "a void sheet stays as it is").toEqual({ ok: true, value: "none" });
});

test("a sheet is not voided without a reason, nor after the seal", async () => {
  const { edition, office, entry, first } = await judgedWorld();
  const voiding = { jurorId: first.id, entryId: entry.id, actor: office.id };
  expect(await deps.store.tx((q) => voidSheet(q, deps, { ...voiding, reason: "  " }))).toEqual({ ok: false, reason: "reason-missing" });
  await setDates(deps.store, edition.id, { signedOffAt: JUDGING, signedOffBy: office.id, sealedAt: JUDGING });
  expect(await deps.store.tx((q) => voidSheet(q, deps, { ...voiding, reason: "Zu spät bekannt." }))).toEqual({ ok: false, reason: "sealed" });
});

test("sheets of an entry that is no longer in the competition do not count", async () => {
  const { edition, entry } = await judgedWorld();
  await deps.store.tx((q) => q.update(schema.entry).set({ state: "withdrawn" }).where(eq(schema.entry.id, entry.id)));
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
});

test("progress tells open, started and done apart, by juror and by entry, and a void sheet is on it even when its assignment is gone", async () => {
  const { edition, category, office, entry, first, second } = await judgedWorld();
  await saveSheet(deps, second.viewer, { entryId: entry.id, version: 0, typed: typedSheet(category.criteria, "5") });
  const counts = async () => (await readProgress(deps.store.read, edition.id)).jurors.map(({ tally }) => [tally.submitted, tally.started, tally.open, tally.void]);
  expect(await counts()).toEqual([
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
  ]);
  await deps.store.tx(async (q) => {
    await voidSheet(q, deps, { jurorId: first.id, entryId: entry.id, reason: "Befangen.", actor: office.id });
    await q.delete(schema.assignment).where(eq(schema.assignment.jurorId, first.id));
  });
  expect((await counts())[0]).toEqual([0, 0, 0, 1]);
  const { entries } = await readProgress(deps.store.read, edition.id);
  expect(entries).toMatchObject([{ entryId: entry.id, number: entry.number, tally: { submitted: 0, started: 1, open: 1, abstained: 0, void: 1 } }]);
});
