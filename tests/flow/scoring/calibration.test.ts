// The entry that a panel judges first: what waits for it, who sees how it was judged, and that a sample takes no part in the result.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { readContests } from "#app/areas/results/read-contests.server";
import { abstainFromEntry } from "#app/areas/scoring/abstain-from-entry.server";
import { chooseCalibration } from "#app/areas/scoring/choose-calibration.server";
import { dropCalibration } from "#app/areas/scoring/drop-calibration.server";
import { readDesk } from "#app/areas/scoring/read-desk.server";
import { readCalibrations } from "#app/areas/scoring/read-calibrations.server";
import { releaseCalibration } from "#app/areas/scoring/release-calibration.server";
import { saveSheet } from "#app/areas/scoring/save-sheet.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import * as schema from "#db/schema";
import { JUDGING, makeJudging, typedSheet } from "#tests/factories/judging";
import { makeJuror } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(JUDGING);
});
afterEach(() => deps.database.remove());

async function judging() {
  const world = await makeJudging(deps.store, { jurors: 4, entries: 2 });
  const [first, other] = world.entries;
  if (!first || !other) throw new Error("two entries were made");
  const submit = (at: number, entryId: string, points = "7") => {
    const juror = world.jurors[at];
    if (!juror) throw new Error("four jurors were made");
    return submitSheet(deps, juror.viewer, { entryId, version: 0, typed: typedSheet(world.category.criteria, points) });
  };
  const panelSeenBy = async (at: number) => {
    const desk = await readDesk(deps.store.read, { personId: world.jurors[at]?.personId ?? "", entryId: first.id, now: JUDGING });
    return desk.ok ? desk.value.calibration.panel : undefined;
  };
  const choose = (role: "entry" | "sample" = "entry") => chooseCalibration(deps, world.office.viewer, { editionId: world.edition.id, entryId: first.id, role });
  return { ...world, first, other, submit, panelSeenBy, choose, order: { editionId: world.edition.id, entryId: first.id } };
}

describe("what comes first", () => {
  test("is judged before other sheets of the category can be submitted; drafts are saved all the same", async () => {
    const { jurors, first, other, category, submit, choose } = await judging();
    expect(await choose()).toEqual({ ok: true, value: undefined });
    expect(await submit(0, other.id)).toEqual({ ok: false, reason: "calibration-first" });
    const [juror] = jurors;
    if (!juror) throw new Error("four jurors were made");
    expect(await saveSheet(deps, juror.viewer, { entryId: other.id, version: 0, typed: typedSheet(category.criteria, "5") })).toMatchObject({ ok: true });
    expect(await submit(0, first.id)).toMatchObject({ ok: true });
    expect(await submitSheet(deps, juror.viewer, { entryId: other.id, version: 1, typed: typedSheet(category.criteria, "5") })).toMatchObject({ ok: true });
    await abstainFromEntry(deps, jurors[1]?.viewer ?? juror.viewer, { entryId: first.id, reason: "Mir fehlt die Fachkenntnis." });
    expect(await submit(1, other.id), "an abstention closes the sheet too").toMatchObject({ ok: true });
  });

  test("is given to everybody on the panel, and to nobody else", async () => {
    const { edition, category, choose, first } = await judging();
    const late = await makeJuror(deps.store, { editionId: edition.id, categoryIds: [category.id] });
    const elsewhere = await makeJuror(deps.store, { editionId: edition.id, categoryIds: [edition.categories[1]?.id ?? ""] });
    await choose();
    const assigned = (await deps.store.read.select().from(schema.assignment)).filter(({ entryId }) => entryId === first.id).map(({ jurorId }) => jurorId);
    expect(assigned).toContain(late.id);
    expect(assigned).not.toContain(elsewhere.id);
  });

  test("is chosen by the organiser alone, once, and before sheets of others are in", async () => {
    const { jurors, office, order, submit, other, choose } = await judging();
    expect(await chooseCalibration(deps, jurors[0]?.viewer ?? office.viewer, { ...order, role: "entry" })).toEqual({ ok: false, reason: "forbidden" });
    expect(await chooseCalibration(deps, office.viewer, { ...order, entryId: "nowhere", role: "entry" })).toEqual({ ok: false, reason: "not-found" });
    await submit(0, other.id);
    expect(await choose()).toEqual({ ok: false, reason: "begun" });
    await deps.store.tx(async (q) => void (await q.update(schema.scoreSheet).set({ state: "draft", total: null })));
    expect(await choose()).toMatchObject({ ok: true });
    expect(await choose()).toEqual({ ok: false, reason: "chosen" });
    expect(await dropCalibration(deps, office.viewer, order)).toMatchObject({ ok: true });
    expect(await submit(1, other.id), "then nothing comes first").toMatchObject({ ok: true });
  });
});

test("the office is offered the entries that can still come first, and none once sheets about two of a category are in", async () => {
  const { edition, category, first, other, submit } = await judging();
  const offered = async () => (await readCalibrations(deps.store.read, edition.id)).find((each) => each.category.id === category.id)?.choices.toSorted();
  expect(await offered()).toEqual([first.id, other.id].toSorted());
  await submit(0, other.id);
  expect(await offered()).toEqual([other.id]);
  await submit(0, first.id);
  expect(await offered()).toEqual([]);
});

describe("how the panel judged", () => {
  test("is seen without names once all have closed their sheets, each number with how often it was given", async () => {
    const { first, submit, panelSeenBy, choose, category } = await judging();
    await choose();
    for (const [at, points] of ["7", "7", "4"].entries()) await submit(at, first.id, points);
    expect(await panelSeenBy(0), "one is still to judge").toBeNull();
    await submit(3, first.id, "8");
    const panel = await panelSeenBy(0);
    const given = panel?.[category.criteria[0]?.id ?? ""]?.filter(({ sheets }) => sheets > 0);
    expect(given).toEqual([{ points: 4, sheets: 1 }, { points: 7, sheets: 2 }, { points: 8, sheets: 1 }]);
  });

  test("can be released before by the office; who has not judged sees nothing, and nobody sees two sheets", async () => {
    const { office, jurors, order, first, submit, panelSeenBy, choose } = await judging();
    await choose();
    for (const at of [0, 1]) await submit(at, first.id);
    expect(await releaseCalibration(deps, jurors[0]?.viewer ?? office.viewer, order)).toEqual({ ok: false, reason: "forbidden" });
    expect(await releaseCalibration(deps, office.viewer, order)).toMatchObject({ ok: true });
    expect(await panelSeenBy(0), "of two sheets one knows the own").toBeNull();
    await submit(2, first.id);
    expect(await panelSeenBy(0)).not.toBeNull();
    expect(await panelSeenBy(3)).toBeNull();
  });
});

test("a sample takes no part in the result, for good; any other entry does", async () => {
  const { edition, office, first, other, order, submit, choose } = await judging();
  const ranked = async () => (await readContests(deps.store.read, await getEdition(deps.store.read, edition.id))).flatMap(({ entries }) => entries.map(({ id }) => id));
  expect((await ranked()).toSorted()).toEqual([first.id, other.id].toSorted());
  await choose("sample");
  await submit(0, first.id);
  expect(await ranked()).toEqual([other.id]);
  expect(await dropCalibration(deps, office.viewer, order)).toEqual({ ok: false, reason: "sample" });
});
