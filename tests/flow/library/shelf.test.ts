// What is public, and why: an example stands on the shelf while a consent is on record, can be found there, and leaves list and search at once.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { installExamples } from "#app/areas/library/install-examples.server";
import { listPublicExamples } from "#app/areas/library/list-public-examples.server";
import { readProfile } from "#app/areas/library/read-example.server";
import { askedBy } from "#app/areas/library/search-address";
import { searchExamples } from "#app/areas/library/search-examples.server";
import * as schema from "#db/schema";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

const search = (deps: TestDeps, address: string) => searchExamples(deps.store.read, askedBy(new URLSearchParams(address)));

describe("the winners of 2022", () => {
  let deps: TestDeps;
  beforeAll(async () => {
    deps = await testDeps();
    await installExamples(deps.store, NOON);
    await installExamples(deps.store, NOON);
  });
  afterAll(() => deps.database.remove());

  test("ship with their parties and the sources that speak of them", async () => {
    const examples = await listPublicExamples(deps.store.read);
    expect(examples.map(({ title, parties, crossBorder }) => [title, parties.length, crossBorder])).toEqual(
      expect.arrayContaining([
        ["Interkommunale Rufbereitschaft", 5, false],
        ["Coesfeld 12.0 – Im Kreis gemeinsam digital", 12, false],
        ["Einblick schafft Ausblick – kreisweite Nacht der Ausbildung", 18, false],
        ["Zweckverband LANDFOLGE Garzweiler", 5, false],
        ["CrossFire – deutsch-niederländisches Feuerwehrhaus", 2, true],
      ]),
    );
    expect(examples).toHaveLength(5);
    const profile = await readProfile(deps.store.read, "crossfire-deutsch-niederlaendisches-feuerwehrhaus");
    expect(profile?.texts.sources).toEqual([{ name: "bocholt.de (28.03.2022)", url: null }]);
  });

  test.each([
    ["suche=wehr", ["CrossFire – deutsch-niederländisches Feuerwehrhaus"]],
    ["suche=Feuerwerhhaus", ["CrossFire – deutsch-niederländisches Feuerwehrhaus"]],
    ["suche=aalten", ["CrossFire – deutsch-niederländisches Feuerwehrhaus"]],
    ["suche=braunkohle+tagebau", ["Zweckverband LANDFOLGE Garzweiler"]],
    ["suche=braunkohle+feuerwehr", []],
    ["grenze=ja", ["CrossFire – deutsch-niederländisches Feuerwehrhaus"]],
    ["digital=ja&ausgabe=2022", ["Coesfeld 12.0 – Im Kreis gemeinsam digital"]],
    ["form=joint-authority", ["Zweckverband LANDFOLGE Garzweiler"]],
    ["kreis=05366", ["Interkommunale Rufbereitschaft"]],
    ["kreis=05116000", ["Zweckverband LANDFOLGE Garzweiler"]],
    ["kategorie=IV&feld=digital", ["Coesfeld 12.0 – Im Kreis gemeinsam digital"]],
  ])("%s", async (address, titles) => {
    expect((await search(deps, address)).examples.map(({ title }) => title)).toEqual(titles);
  });

  test("a choice that does not exist is left out and named; the page asked for that does not exist is the last", async () => {
    const { unknown, found, page } = await search(deps, "feld=alchemie&seite=99");
    expect({ unknown, found, page }).toEqual({ unknown: ["feld"], found: 5, page: 1 });
  });
});

describe("consent", () => {
  let deps: TestDeps;
  beforeAll(async () => {
    deps = await testDeps();
    await installExamples(deps.store, NOON);
  });
  afterAll(() => deps.database.remove());
  const ID = "winner-2022-kb";
  const set = (state: "approved" | "withdrawn") => deps.store.tx((q) => q.update(schema.example).set({ state }).where(eq(schema.example.id, ID)));

  test("cannot end while the example is public, and without it the example cannot become public", async () => {
    const end = () => deps.store.tx((q) => q.update(schema.exampleConsent).set({ withdrawnAt: NOON }).where(eq(schema.exampleConsent.exampleId, ID)));
    await expect(end()).rejects.toThrow("still approved");
    expect((await search(deps, "suche=feuerwehr")).found).toBe(1);

    await set("withdrawn");
    const { found, forgiven } = await search(deps, "suche=feuerwehr");
    expect({ found, forgiven }).toEqual({ found: 0, forgiven: [] });
    expect(await readProfile(deps.store.read, "crossfire-deutsch-niederlaendisches-feuerwehrhaus")).toBeUndefined();
    expect(await listPublicExamples(deps.store.read)).toHaveLength(4);

    await end();
    await expect(set("approved")).rejects.toThrow("no consent");
  });

  test("one that was withdrawn is not installed again", async () => {
    await installExamples(deps.store, NOON);
    expect(await listPublicExamples(deps.store.read)).toHaveLength(4);
  });
});
