// What a juror says anew about themselves after accepting: until judging opens, and never against what is assigned already.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { readKnowledge } from "#app/areas/jury/read-knowledge.server";
import { stateKnowledge, type Knowledge } from "#app/areas/jury/state-knowledge.server";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(plus(NOON, 15 * DAY));
});
afterEach(() => deps.database.remove());

async function seated() {
  const world = await makeJudging(deps.store, { jurors: 1, entries: 2 });
  const [juror] = world.jurors;
  if (!juror) throw new Error("a juror was made");
  const knowledge: Knowledge = { editionId: world.edition.id, maxEntries: 5, languages: ["de", "nl"], expertise: { categories: [{ categoryId: world.category.id, level: 3 }], topics: [{ topic: "rescue", level: 2 }] } };
  const state = (given: Partial<Knowledge> = {}, now = deps.now) => stateKnowledge(deps.at(now), juror.viewer, { ...knowledge, ...given });
  return { ...world, juror, knowledge, state, read: () => readKnowledge(deps.store.read, world.edition.id, juror.id) };
}

test("a juror changes what they know, read and can take on; the record holds before and after", async () => {
  const { state, read, knowledge } = await seated();
  expect(await state()).toEqual({ ok: true, value: undefined });
  expect(await read()).toMatchObject({ maxEntries: 5, languages: ["de", "nl"], expertise: knowledge.expertise, assigned: 2 });
  const [logged] = (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "juror.stated-knowledge");
  expect(JSON.stringify(logged)).toContain("rescue");
});

test("nothing is kept of a category of another panel", async () => {
  const { state, read, edition } = await seated();
  await state({ expertise: { categories: [{ categoryId: edition.categories[1]?.id ?? "", level: 3 }], topics: [] } });
  expect((await read())?.expertise.categories).toEqual([]);
});

test("a maximum below what is assigned, and a language of an assigned entry left out, are refused and change nothing", async () => {
  const { state, read, entries } = await seated();
  expect(await state({ maxEntries: 1 })).toEqual({ ok: false, reason: "maximum-below-load" });
  await deps.store.tx((q) => q.update(schema.entry).set({ language: "nl" }).where(eq(schema.entry.id, entries[0]?.id ?? "")));
  expect(await state({ languages: ["de"] })).toEqual({ ok: false, reason: "language-in-use" });
  expect(await read()).toMatchObject({ maxEntries: null, languages: ["de"] });
});

test("once judging has opened nothing is changed, and whoever has no seat states nothing", async () => {
  const { state, office, knowledge } = await seated();
  expect(await state({}, JUDGING)).toEqual({ ok: false, reason: "too-late" });
  expect(await stateKnowledge(deps, office.viewer, knowledge)).toEqual({ ok: false, reason: "forbidden" });
});
