// Which sheets count, how far judging is, and how a sheet is taken out of everything that is counted.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listValidSheets } from "#app/areas/scoring/list-valid-sheets.server";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, makeSheet, setDates } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

async function judgedWorld() {
  const { store } = deps;
  const edition = await makeEdition(store);
  const [category] = edition.categories;
  if (!category) throw new Error("the preset has categories");
  const office = await makePerson(store, { roles: ["organiser"] });
  const entry = await makeEntry(store, { editionId: edition.id, categoryId: category.id, leadId: "de-05554008", createdBy: office.id });
  const jurors = [];
  for (const name of ["Anders", "Bell", "Celik"]) {
    const juror = await makeJuror(store, { editionId: edition.id, categoryIds: [category.id], name });
    await makeAssignment(store, juror.id, entry.id, office.id);
    jurors.push(juror);
  }
  const weights = Object.fromEntries(category.criteria.map(({ id, weight }) => [id, weight]));
  const points = Object.fromEntries(category.criteria.map(({ id }) => [id, 7]));
  return { edition, category, office, entry, jurors, weights, points };
}

test("a submitted sheet counts until it is voided; what it held stays on record with the reason (law §5)", async () => {
  const { edition, office, entry, jurors: [anders], weights, points } = await judgedWorld();
  if (!anders) throw new Error("three jurors were made");
  const sheet = await makeSheet(deps.store, { jurorId: anders.id, entryId: entry.id, points, weights });
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([{ entryId: entry.id, jurorId: anders.id, points, total: 700 }]);

  const voiding = { jurorId: anders.id, entryId: entry.id, reason: "Seit März im Aufsichtsrat des Partners.", actor: office.id };
  expect(await deps.store.tx((q) => voidSheet(q, deps, voiding))).toEqual({ ok: true, value: "voided" });
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);

  const [kept] = await deps.store.read.select().from(schema.sheetVersion).where(eq(schema.sheetVersion.sheetId, sheet.id));
  expect(kept).toMatchObject({ at: NOON, by: office.id });
  expect(JSON.parse(kept?.content ?? "")).toMatchObject({ state: "void", total: 700, voidReason: voiding.reason, scores: [{ points: 7 }, { points: 7 }, { points: 7 }] });
  expect(await deps.store.read.select({ action: schema.auditRecord.action, actor: schema.auditRecord.actor }).from(schema.auditRecord)).toEqual([{ action: "sheet.voided", actor: office.id }]);

  expect(await deps.store.tx((q) => voidSheet(q, deps, voiding)), "a void sheet stays as it is").toEqual({ ok: true, value: "none" });
});

test("a sheet is not voided without a reason, nor after the seal", async () => {
  const { edition, office, entry, jurors: [anders], weights, points } = await judgedWorld();
  if (!anders) throw new Error("three jurors were made");
  await makeSheet(deps.store, { jurorId: anders.id, entryId: entry.id, points, weights });
  const voiding = { jurorId: anders.id, entryId: entry.id, actor: office.id };
  expect(await deps.store.tx((q) => voidSheet(q, deps, { ...voiding, reason: "  " }))).toEqual({ ok: false, reason: "reason-missing" });
  await setDates(deps.store, edition.id, { signedOffAt: NOON, signedOffBy: office.id, sealedAt: NOON });
  expect(await deps.store.tx((q) => voidSheet(q, deps, { ...voiding, reason: "Zu spät bekannt." }))).toEqual({ ok: false, reason: "sealed" });
});

test("sheets of an entry that is no longer in the competition do not count", async () => {
  const { edition, entry, jurors: [anders], weights, points } = await judgedWorld();
  if (!anders) throw new Error("three jurors were made");
  await makeSheet(deps.store, { jurorId: anders.id, entryId: entry.id, points, weights });
  await deps.store.tx((q) => q.update(schema.entry).set({ state: "withdrawn" }).where(eq(schema.entry.id, entry.id)));
  expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
});

test("progress tells open, started and done apart, by juror and by entry", async () => {
  const { edition, entry, jurors: [anders, bell], weights, points } = await judgedWorld();
  if (!anders || !bell) throw new Error("three jurors were made");
  await makeSheet(deps.store, { jurorId: anders.id, entryId: entry.id, points, weights });
  await deps.store.tx((q) => q.insert(schema.scoreSheet).values({ id: "begun", jurorId: bell.id, entryId: entry.id, state: "draft", version: 1, updatedAt: NOON }));
  const progress = await readProgress(deps.store.read, edition.id);
  expect(progress.jurors.map(({ name, tally }) => [name, tally.submitted, tally.started, tally.open])).toEqual([
    ["Anders", 1, 0, 0],
    ["Bell", 0, 1, 0],
    ["Celik", 0, 0, 1],
  ]);
  expect(progress.entries).toMatchObject([{ entryId: entry.id, number: entry.number, tally: { submitted: 1, started: 1, open: 1, abstained: 0, void: 0 } }]);
});
