// A juror's own page: the comparison with the panel comes late enough that nobody's sheet shows through it.
import { afterEach, beforeEach, expect, test } from "vitest";

import { abstainFromEntry } from "#app/areas/scoring/abstain-from-entry.server";
import { readMyEntries } from "#app/areas/scoring/read-my-entries.server";
import { saveSheet } from "#app/areas/scoring/save-sheet.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import { JUDGING, makeJudging, typedSheet } from "#tests/factories/judging";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

test("it shows two means over the same entries, once all the others have closed their sheets too", async () => {
  const { jurors, entries, category, edition } = await makeJudging(deps.store, { jurors: 3, entries: 3 });
  const [me, second, third] = jurors;
  if (!me || !second || !third) throw new Error("three jurors were made");
  const judge = (juror: typeof me, entryId: string, points: string) => submitSheet(deps, juror.viewer, { entryId, version: 0, typed: typedSheet(category.criteria, points) });
  const seen = async () => (await readMyEntries(deps.store.read, { personId: me.personId, slug: edition.slug, now: JUDGING }))?.strictness;

  for (const { id } of entries) await judge(second, id, "8");
  const [one, two, last] = entries.map(({ id }) => id);
  await judge(third, one ?? "", "6");
  await judge(third, two ?? "", "6");
  expect(await seen(), "nothing before an own sheet is submitted").toBeNull();
  for (const { id } of entries) await judge(me, id, "4");
  await saveSheet(deps, third.viewer, { entryId: last ?? "", version: 0, typed: typedSheet(category.criteria, "5") });
  expect(await seen(), "a draft is still awaited").toBeNull();
  await abstainFromEntry(deps, third.viewer, { entryId: last ?? "", reason: "Mir fehlt die Fachkenntnis." });
  // Others: (8+6)/2, (8+6)/2 and 8 points: (70 + 70 + 80) / 3.
  expect(await seen()).toEqual({ entries: 3, own: 40, panel: 73 });
});
