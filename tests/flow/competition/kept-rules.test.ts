// The rules of an edition are kept in memory between requests; a change is seen by the next one, whatever table it is in.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";
import * as schema from "#db/schema";
import { makeEdition } from "#tests/factories/world";
import { freshDatabase, type TestDatabase } from "#tests/support/database";

let database: TestDatabase;
let editionId: string;
let categoryId: string;

beforeEach(async () => {
  database = await freshDatabase();
  const edition = await makeEdition(database.store, { rulesFrozenAt: null });
  editionId = edition.id;
  categoryId = edition.categories[0]?.id ?? "";
});
afterEach(() => database.remove());

const rules = () => readEditionRules(database.store.read, editionId);
const name = { de: "Neu" };

const CHANGES: readonly (readonly [string, (q: Q) => Promise<unknown>])[] = [
  ["a new category", (q) => q.insert(schema.category).values({ id: "new", editionId, key: "XX", position: 9, name, description: name, requiresForeignPartner: false })],
  ["a category's name", (q) => q.update(schema.category).set({ name }).where(eq(schema.category.id, categoryId))],
  ["a new criterion", (q) => q.insert(schema.criterion).values({ id: "new", categoryId, position: 9, name, description: name, weight: 0 })],
  ["a criterion's weight", (q) => q.update(schema.criterion).set({ weight: 1 }).where(eq(schema.criterion.categoryId, categoryId))],
  ["a removed criterion", (q) => q.delete(schema.criterion).where(eq(schema.criterion.categoryId, categoryId))],
  ["a new section", (q) => q.insert(schema.formSection).values({ id: "new", categoryId, position: 9, title: name, lead: name })],
  ["a section's title", (q) => q.update(schema.formSection).set({ title: name }).where(eq(schema.formSection.categoryId, categoryId))],
  ["a question's words", (q) => q.update(schema.question).set({ label: name }).where(eq(schema.question.categoryId, categoryId))],
  ["a removed question", (q) => q.delete(schema.question).where(eq(schema.question.categoryId, categoryId))],
  ["an anchor's words", (q) => q.update(schema.anchor).set({ text: name }).where(eq(schema.anchor.editionId, editionId))],
  ["a removed anchor", (q) => q.delete(schema.anchor).where(eq(schema.anchor.editionId, editionId))],
  ["a category that is gone", async (q) => {
    await q.delete(schema.criterion).where(eq(schema.criterion.categoryId, categoryId));
    await q.delete(schema.question).where(eq(schema.question.categoryId, categoryId));
    await q.delete(schema.formSection).where(eq(schema.formSection.categoryId, categoryId));
    await q.delete(schema.category).where(eq(schema.category.id, categoryId));
  }],
];

describe("readers see", () => {
  test.each(CHANGES)("%s at once", async (_, change) => {
    const before = await rules();
    expect(await rules(), "kept while nothing changes").toBe(before);
    await database.store.tx(change);
    expect(await rules()).not.toEqual(before);
  });

  test("nothing of a change that was taken back, also after another one", async () => {
    const before = await rules();
    const takenBack = database.store.tx(async (q) => {
      await q.update(schema.category).set({ name }).where(eq(schema.category.id, categoryId));
      expect((await readEditionRules(q, editionId)).categories[0]?.name).toEqual(name);
      throw new Error("taken back");
    });
    await expect(takenBack).rejects.toThrow("taken back");
    expect(await rules()).toEqual(before);
    await database.store.tx((q) => q.update(schema.category).set({ description: name }).where(eq(schema.category.id, categoryId)));
    expect((await rules()).categories[0]).toMatchObject({ name: before.categories[0]?.name, description: name });
  });
});

test("what is kept for all cannot be changed by one", async () => {
  const { categories } = await rules();
  expect(() => (categories as unknown[]).pop()).toThrow(TypeError);
});
