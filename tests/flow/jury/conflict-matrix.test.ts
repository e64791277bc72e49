// Every juror with every entry: where a conflict of interest comes from, what follows, and as many queries for few as for many.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { conflictFilter, type ConflictFilter } from "#app/areas/jury/conflict-filter";
import { conflictTable } from "#app/areas/jury/conflict-table";
import { previewConflicts } from "#app/areas/jury/preview-conflicts.server";
import { readConflictMatrix } from "#app/areas/jury/read-conflict-matrix.server";
import type { Q } from "#app/services/store";
import * as schema from "#db/schema";
import { makeEdition, makeEntry, makeJuror, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

const BOCHOLT = "de-05554008";
const BORKEN = "de-05554012";
const KREIS_BORKEN = "de-05554";
const HAMM = "de-05915000";

let deps: TestDeps;
let edition: Awaited<ReturnType<typeof makeEdition>>;
let office: string;
beforeEach(async () => {
  deps = await testDeps();
  edition = await makeEdition(deps.store);
  office = (await makePerson(deps.store, { roles: ["organiser"] })).id;
});
afterEach(() => deps.database.remove());

const entry = (leadId: string, key = "GZ", title = "Vorhaben") => makeEntry(deps.store, { editionId: edition.id, categoryId: `${edition.id}-${key}`, leadId, createdBy: office, takesLeadPlace: false, title });
const juror = (organisationIds: string[], name: string) => makeJuror(deps.store, { editionId: edition.id, categoryIds: [`${edition.id}-GZ`, `${edition.id}-UP`], organisationIds, name });
const everything = conflictFilter(new URLSearchParams());
const matrix = (filter: Partial<ConflictFilter> = {}, q: Q = deps.store.read) => readConflictMatrix(q, edition.id, { ...everything, ...filter });

/** Counts what is asked of the database. */
function counting(): { readonly q: Q; readonly asked: () => number } {
  let count = 0;
  const q = new Proxy(deps.store.read, {
    get(target, key) {
      if (key === "select") count += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { q, asked: () => count };
}

describe("the picture of all conflicts", () => {
  test("names each source in its kind: own organisation, own body by its member, district, declared", async () => {
    const ofBocholt = await entry(BOCHOLT);
    const ofBorken = await entry(BORKEN);
    const free = await entry(HAMM);
    const own = await juror([BOCHOLT], "Demo A");
    const body = await juror([KREIS_BORKEN], "Demo B");
    const declared = await juror([], "Demo C");
    await deps.store.tx(async (q) => {
      await q.insert(schema.declaration).values({ jurorId: declared.id, entryId: ofBorken.id, source: "juror", kind: "mandate", note: "", declaredAt: NOON, declaredBy: office });
    });
    const { rows, jurors } = await matrix();
    expect(jurors.map(({ name }) => name)).toEqual(["Demo A", "Demo B", "Demo C"]);
    const found = rows.flatMap(({ entryId, ties }) => ties.map(({ jurorId, reasons, standing }) => ({ entryId, jurorId, kinds: reasons.map(({ kind }) => kind), standing })));
    expect(found).toEqual([
      { entryId: ofBocholt.id, jurorId: own.id, kinds: ["own-organisation"], standing: "excluded" },
      { entryId: ofBocholt.id, jurorId: body.id, kinds: ["own-body"], standing: "excluded" },
      { entryId: ofBorken.id, jurorId: own.id, kinds: ["district"], standing: "awaits-chair" },
      { entryId: ofBorken.id, jurorId: body.id, kinds: ["own-body"], standing: "excluded" },
      { entryId: ofBorken.id, jurorId: declared.id, kinds: ["declared"], standing: "excluded" },
    ]);
    expect((await matrix({ show: "all" })).rows.map(({ entryId }) => entryId)).toContain(free.id);
    expect((await matrix({ kind: "district" })).rows.map(({ entryId }) => entryId)).toEqual([ofBorken.id]);
    expect((await matrix({ juror: declared.id })).rows.flatMap(({ ties }) => ties.map(({ jurorId }) => jurorId))).toEqual([declared.id]);
    expect((await matrix({ category: "UP" })).rows).toEqual([]);
  });

  test("has a column for everybody only where every entry is asked for, else for whoever is tied; the strongest source comes first", async () => {
    await entry(BORKEN);
    await juror([HAMM], "Demo free");
    await juror([KREIS_BORKEN, BORKEN], "Demo twice");
    const { rows, jurors } = await matrix();
    expect(jurors.map(({ name }) => name)).toEqual(["Demo twice"]);
    expect(rows.flatMap(({ ties }) => ties.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))).toEqual(["own-organisation", "own-body"]);
    expect((await matrix({ show: "all" })).jurors.map(({ name }) => name)).toEqual(["Demo free", "Demo twice"]);
  });

  test("as a table has a line for each source, with its words", async () => {
    await entry(BOCHOLT, "GZ", "=1+1");
    await juror([KREIS_BORKEN], "Demo B");
    const [head, line, ...more] = conflictTable(await matrix());
    expect(head).toHaveLength(8);
    expect(more).toEqual([]);
    expect(line?.slice(1)).toEqual(["=1+1", "GZ", "Stadt Bocholt", "Demo B", "membership", expect.stringContaining("Kreis Borken"), "excluded"]);
  });

  test("takes as many queries for 130 entries and 25 jurors as for one of each", async () => {
    await entry(BOCHOLT);
    await juror([KREIS_BORKEN], "Demo 0");
    const few = counting();
    await matrix({}, few.q);
    const leads = (await deps.store.read.select({ id: schema.organisation.id }).from(schema.organisation)).map(({ id }) => id);
    for (let i = 1; i < 130; i++) await entry(leads[i] ?? BOCHOLT, i % 2 === 0 ? "GZ" : "UP");
    for (let i = 1; i < 25; i++) await juror([leads[i * 7] ?? BOCHOLT, leads[i * 11] ?? BORKEN], `Demo ${i}`);
    const many = counting();
    const { rows, jurors } = await matrix({ show: "all" }, many.q);
    expect([rows.length, jurors.length]).toEqual([130, 25]);
    expect(many.asked()).toBe(few.asked());
    expect(many.asked()).toBeLessThanOrEqual(12);
  });
});

test("before somebody is invited, the office sees with which entries there would be a conflict, by all their organisations, and how many remain", async () => {
  const ofBocholt = await entry(BOCHOLT);
  const ofBorken = await entry(BORKEN);
  await entry(HAMM);
  const preview = await previewConflicts(deps.store.read, edition.id, [BOCHOLT]);
  expect(preview.entries.map(({ id, standing }) => [id, standing])).toEqual([
    [ofBocholt.id, "excluded"],
    [ofBorken.id, "awaits-chair"],
  ]);
  expect(preview.categories.find(({ categoryId }) => categoryId.endsWith("-GZ"))).toMatchObject({ entries: 3, excluded: 1, forChair: 1, free: 1 });
  const both = await previewConflicts(deps.store.read, edition.id, [BOCHOLT, KREIS_BORKEN]);
  expect(both.organisations).toEqual(["Stadt Bocholt", "Kreis Borken"]);
  expect(both.categories.find(({ categoryId }) => categoryId.endsWith("-GZ"))).toMatchObject({ excluded: 2, forChair: 0, free: 1 });
});
