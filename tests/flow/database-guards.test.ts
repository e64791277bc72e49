// What SQLite itself refuses, whatever page or command asks.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { record } from "#app/services/audit/record";
import { verifyChain } from "#app/services/audit/verify-chain";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson, makeSheet, NOON, setDates } from "#tests/factories/world";
import { freshDatabase, type TestDatabase } from "#tests/support/database";

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.remove());

describe("frozen rules (law §3)", () => {
  test("once entries are open, no weight changes, no criterion comes or goes, and nothing thaws", async () => {
    const { store } = database;
    const { id, categories } = await makeEdition(store);
    const [criterion] = categories[0]?.criteria ?? [];
    await expect(store.tx((q) => q.update(schema.criterion).set({ weight: 41 }).where(eq(schema.criterion.id, criterion?.id ?? "")))).rejects.toThrow("rules are frozen");
    await expect(store.tx((q) => q.delete(schema.criterion).where(eq(schema.criterion.id, criterion?.id ?? "")))).rejects.toThrow("rules are frozen");
    await expect(setDates(store, id, { quorum: 1 })).rejects.toThrow("rules are frozen");
    await expect(setDates(store, id, { rulesFrozenAt: null })).rejects.toThrow("rules are frozen");
    await setDates(store, id, { contact: "Wording may be corrected" });
  });

  test("rules whose weights do not sum to 100 cannot be frozen", async () => {
    const { store } = database;
    const { id, categories } = await makeEdition(store, { rulesFrozenAt: null });
    await store.tx((q) => q.update(schema.criterion).set({ weight: 39 }).where(eq(schema.criterion.id, categories[0]?.criteria[0]?.id ?? "")));
    await expect(setDates(store, id, { rulesFrozenAt: NOON })).rejects.toThrow("weights of each category must sum to 100");
  });
});

describe("points and sealed results (law §7, §10)", () => {
  test("points off the scale are refused, and after the seal no sheet changes", async () => {
    const { store } = database;
    const { id, categories } = await makeEdition(store);
    const [category] = categories;
    if (!category) throw new Error("the preset has categories");
    const author = await makePerson(store, { organisationId: "de-05554008" });
    const entry = await makeEntry(store, { editionId: id, categoryId: category.id, leadId: "de-05554008", createdBy: author.id });
    const juror = await makeJuror(store, { editionId: id, categoryIds: [category.id] });
    const weights = Object.fromEntries(category.criteria.map((criterion) => [criterion.id, criterion.weight]));
    const points = Object.fromEntries(category.criteria.map((criterion) => [criterion.id, 11]));
    await expect(makeSheet(store, { jurorId: juror.id, entryId: entry.id, points, weights })).rejects.toThrow("points are off the scale");
    const good = Object.fromEntries(category.criteria.map((criterion) => [criterion.id, 7]));
    const sheet = await makeSheet(store, { jurorId: juror.id, entryId: entry.id, points: good, weights });
    expect(sheet.total).toBe(700);
    await setDates(store, id, { signedOffAt: NOON, signedOffBy: author.id, sealedAt: NOON });
    await expect(store.tx((q) => q.update(schema.scoreSheet).set({ comment: "later" }).where(eq(schema.scoreSheet.id, sheet.id)))).rejects.toThrow("result is sealed");
    await expect(store.tx((q) => q.update(schema.score).set({ points: 8 }).where(eq(schema.score.sheetId, sheet.id)))).rejects.toThrow("result is sealed");
  });
});

describe("the audit log (law §11)", () => {
  test("is only appended to, and a record changed behind the program's back is found", async () => {
    const { store } = database;
    for (const action of ["a.one", "a.two", "a.three"]) await store.tx((q) => record(q, { at: NOON, actor: "system", action, subject: "test:1" }));
    expect(await verifyChain(store.read)).toMatchObject({ intact: true, records: 3 });
    await expect(store.tx((q) => q.update(schema.auditRecord).set({ action: "a.none" }))).rejects.toThrow("append only");
    await store.tx(async (q) => {
      await q.run("drop trigger audit_record_no_update");
      await q.update(schema.auditRecord).set({ action: "a.none" }).where(eq(schema.auditRecord.seq, 2));
    });
    expect(await verifyChain(store.read)).toEqual({ intact: false, brokenAt: 2 });
  });
});
