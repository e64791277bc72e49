// A meeting of the jury from its opening to the signed minutes: what each step refuses, who sees what, and what the record says of it.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { actInSitting } from "#app/areas/results/act-in-sitting.server";
import { findKept, isKeptFromAny } from "#app/areas/results/find-kept.server";
import { readMinutes } from "#app/areas/results/read-minutes.server";
import { readResult } from "#app/areas/results/read-records.server";
import { readRankings } from "#app/areas/results/read-rankings.server";
import { readSitting } from "#app/areas/results/read-sitting.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import type { SittingOrder } from "#app/areas/results/sitting.input";
import { officeReader, type SittingReader } from "#app/areas/results/sitting.policy";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, MINUTE, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeJudging, viewerOf } from "#tests/factories/judging";
import { makePerson, makeSheet, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

/** Judging closes forty days after NOON. */
const DELIBERATION = plus(NOON, 45 * DAY);
const OFFICE: SittingReader = { as: "office", seatId: null };

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

/** Five jurors, the first the chair, the last with a conflict with the first of three entries; a minute passes with each step. */
async function jury() {
  const { jurors, entries, category, weights, office, edition } = await makeJudging(deps.store, { jurors: 5, entries: 3 });
  const [chair, deputy, third, fourth, torn] = jurors;
  const [first, second, last] = entries;
  if (!chair || !deputy || !third || !fourth || !torn || !first || !second || !last) throw new Error("jurors and entries were made");
  await deps.store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, chair.id)));
  const points = [[8, 8, 8, 8, 8], [2, 9, 7, 7, 7], [6, 7, 6, 7, 6]];
  for (const [row, entry] of entries.entries()) {
    for (const [column, juror] of jurors.entries()) {
      await makeSheet(deps.store, { jurorId: juror.id, entryId: entry.id, points: Object.fromEntries(category.criteria.map(({ id }) => [id, points[row]?.[column] ?? 0])), weights });
    }
  }
  const chairing = viewerOf(chair.personId, [{ jurorId: chair.id, editionId: edition.id, role: "chair", state: "accepted" }]);
  expect(await reportConflict(deps, office.viewer, { jurorId: torn.id, entryId: first.id, kind: "mandate", note: "Ratsmandat", voidSheet })).toMatchObject({ ok: true });
  let clock = DELIBERATION;
  const act = (viewer: Viewer, order: SittingOrder) => {
    clock = plus(clock, MINUTE);
    return actInSitting({ ...deps, now: clock }, viewer, edition, order);
  };
  const done = async (viewer: Viewer, ...orders: SittingOrder[]) => {
    for (const order of orders) expect([order, await act(viewer, order)]).toEqual([order, { ok: true }]);
  };
  const opens = (given: Partial<Extract<SittingOrder, { intent: "open" }>> = {}): SittingOrder => ({ intent: "open", chairId: chair.id, deputyId: deputy.id, keeper: "Petra Demo", place: "Demo-Saal", guests: "Herr Demo, Ministerium", ...given });
  const come = (jurorId: string): SittingOrder => ({ intent: "come", jurorId, assured: true });
  const vote = (motionId: string, jurorId: string, given: "yes" | "no" | "abstain"): SittingOrder => ({ intent: "vote", motionId, jurorId, vote: given });
  const state = async (reader: SittingReader) => readSitting(deps.store, edition, reader);
  const seen = async (jurorId: string, entryId: string) => (await state({ as: "juror", seatId: jurorId })).item?.entries.find(({ id }) => id === entryId);
  const motionId = async (no: number) => (await deps.store.read.select().from(schema.motion).where(eq(schema.motion.no, no)))[0]?.id ?? "";
  const call: SittingOrder = { intent: "call", category: category.key };
  const open = () => done(chairing, opens(), ...[chair, deputy, third, fourth, torn].map(({ id }) => come(id)).slice(0, 1)).then(() => done(office.viewer, ...jurors.map(({ id }) => come(id)), call));
  return { edition, category, office, jurors, chair, chairing, deputy, third, fourth, torn, first, second, last, act, done, opens, come, vote, state, seen, motionId, call, open };
}

const audit = async () => (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action.startsWith("sitting."));

describe("opening and presence", () => {
  test("the office or the chair opens the meeting; jurors, observers and the office of another time do not", async () => {
    const { act, opens, third, chairing, office, chair, deputy, edition } = await jury();
    const observer = viewerOf((await makePerson(deps.store, { roles: ["observer"] })).id, [], ["observer"]);
    for (const viewer of [third.viewer, observer]) expect(await act(viewer, opens())).toEqual({ ok: false, reason: "forbidden" });
    expect(await actInSitting({ ...deps, now: plus(NOON, 30 * DAY) }, office.viewer, edition, opens())).toEqual({ ok: false, reason: { notice: "judging-open" } });
    expect(await act(chairing, opens({ deputyId: chair.id }))).toEqual({ ok: false, reason: { fieldErrors: { deputyId: ["twice"] } } });
    expect(await act(chairing, opens({ chairId: "nobody" }))).toEqual({ ok: false, reason: { fieldErrors: { chairId: ["no-such-juror"] } } });
    expect(await act(chairing, opens())).toEqual({ ok: true });
    expect(await act(office.viewer, opens({ deputyId: null }))).toEqual({ ok: true });
    expect(await act(deputy.viewer, opens())).toEqual({ ok: false, reason: "forbidden" });
    expect((await audit()).map(({ action }) => action)).toEqual(["sitting.opened", "sitting.changed"]);
  });

  test("a juror comes by themselves or by the office's note, not by another juror's, and coming twice is coming once", async () => {
    const { act, done, opens, come, chairing, third, fourth, office, state } = await jury();
    expect(await act(third.viewer, come(third.id))).toEqual({ ok: false, reason: { notice: "not-open" } });
    await done(chairing, opens());
    expect(await act(third.viewer, come(fourth.id))).toEqual({ ok: false, reason: "forbidden" });
    await done(third.viewer, come(third.id), come(third.id));
    await done(office.viewer, come(fourth.id), { intent: "leave", jurorId: fourth.id }, { intent: "leave", jurorId: fourth.id });
    expect((await state(OFFICE)).seats.filter(({ isHere }) => isHere).map(({ id }) => id)).toEqual([third.id]);
    expect(await deps.store.read.select().from(schema.attendance)).toHaveLength(2);
  });
});

describe("the discussion of a category", () => {
  test("begins where the jury differs most, and shows points to those present only after the informational round", async () => {
    const { open, done, act, state, seen, chairing, third, first, second, last, torn, category, fourth, office } = await jury();
    await open();
    expect((await state(OFFICE)).item?.entries.map(({ id }) => id)).toEqual([second.id, last.id, first.id]);
    await done(third.viewer, { intent: "tendency", category: category.key, jurorId: third.id, entryId: second.id, note: "" });
    expect(await act(torn.viewer, { intent: "tendency", category: category.key, jurorId: torn.id, entryId: second.id, note: "" })).toEqual({ ok: false, reason: { notice: "recused" } });
    expect(await seen(third.id, second.id)).toMatchObject({ leaning: 1, sheets: null, score: null, rank: null });
    await done(chairing, { intent: "show-points", category: category.key });
    expect(await seen(third.id, second.id)).toMatchObject({ leaning: 1, score: "64.0" });
    expect((await seen(third.id, second.id))?.sheets).toHaveLength(5);
    expect(await act(third.viewer, { intent: "tendency", category: category.key, jurorId: third.id, entryId: first.id, note: "" })).toEqual({ ok: false, reason: { notice: "round-over" } });
    await done(office.viewer, { intent: "leave", jurorId: fourth.id });
    expect(await seen(fourth.id, second.id)).toMatchObject({ leaning: null, sheets: null, score: null, rank: null });
  });

  test("goes on without whom a conflict excludes: they see neither points nor place of that entry, and no rank that would tell it", async () => {
    const { open, done, act, state, seen, chairing, torn, first, second, category } = await jury();
    await open();
    await done(chairing, { intent: "show-points", category: category.key }, { intent: "call-entry", entryId: first.id });
    const item = (await state({ as: "juror", seatId: torn.id })).item;
    expect(item?.entries.at(-1)).toMatchObject({ id: first.id, kept: true, stage: "now", sheets: null, score: null, rank: null, leaning: null, changes: [] });
    expect(item?.away).toEqual(["Demo-Jurymitglied 5"]);
    expect(item?.present).not.toContain("Demo-Jurymitglied 5");
    expect(await seen(torn.id, second.id)).toMatchObject({ kept: false, rank: null, score: "64.0" });
    expect(await act(torn.viewer, { intent: "points", jurorId: torn.id, entryId: first.id, version: 1, points: {}, reason: "So" })).toEqual({ ok: false, reason: { notice: "recused" } });
    await done(chairing, { intent: "end-discussion", entryId: first.id });
    expect((await state({ as: "juror", seatId: torn.id })).item?.present).not.toContain("Demo-Jurymitglied 5"); // the category as a whole concerns the entry
    await done(chairing, { intent: "call-entry", entryId: second.id });
    expect((await state({ as: "juror", seatId: torn.id })).item?.present).toContain("Demo-Jurymitglied 5");
  });

  test("is led by nobody who is excluded from the entry", async () => {
    const { open, act, done, office, chair, chairing, second } = await jury();
    await reportConflict(deps, office.viewer, { jurorId: chair.id, entryId: second.id, kind: "family", note: "", voidSheet });
    await open();
    expect(await act(chairing, { intent: "call-entry", entryId: second.id })).toEqual({ ok: false, reason: { notice: "recused" } });
    await done(office.viewer, { intent: "call-entry", entryId: second.id });
  });
});

describe("somebody of the office who sits on the jury", () => {
  test("sees and notes nothing in the office that a conflict of interest keeps from them on the jury", async () => {
    const { open, done, act, state, chairing, third, torn, first, second, category, edition } = await jury();
    const both = viewerOf(torn.personId, [{ jurorId: torn.id, editionId: edition.id, role: "juror", state: "accepted" }], ["organiser"]);
    const reader = officeReader(both, edition.id);
    await open();
    await done(chairing, { intent: "show-points", category: category.key }, { intent: "call-entry", entryId: first.id });
    await done(third.viewer, { intent: "move", category: category.key, no: 1, jurorId: third.id, entryId: first.id, text: "Der Beitrag erhält den Preis." });
    const item = (await state(reader)).item;
    expect(item?.entries.at(-1)).toMatchObject({ id: first.id, kept: true, sheets: null, score: null, rank: null, changes: [] });
    expect(item?.motions).toMatchObject([{ text: null, entry: null, ballots: [] }]);
    expect(item?.entries.find(({ id }) => id === second.id)).toMatchObject({ kept: false, rank: null, score: "64.0" });
    expect((await state(OFFICE)).item?.entries.at(-1)).toMatchObject({ id: first.id, kept: false });

    for (const order of [
      { intent: "call-entry", entryId: first.id },
      { intent: "points", jurorId: third.id, entryId: first.id, version: 1, points: {}, reason: "So" },
      { intent: "move", category: category.key, no: 2, jurorId: third.id, entryId: null, text: "Kein Preis." },
    ] satisfies readonly SittingOrder[]) {
      expect([order.intent, await act(both, order)]).toEqual([order.intent, { ok: false, reason: { notice: "recused" } }]);
    }
    await done(both, { intent: "call-entry", entryId: second.id });

    const of = await getEdition(deps.store.read, edition.id);
    expect(await readMinutes(deps.store.read, of, reader)).toMatchObject({ extent: "without kept", minutes: { items: [{ motions: [], ranking: [], decision: null }] } });
    const decision = { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: second.id, reason: "Überzeugt.", departureReason: null, commendations: [] };
    expect(await saveDecision(deps, both, decision)).toEqual({ ok: false, reason: "recused" });
    const isKept = await findKept(deps.store.read, both, edition.id);
    const ranking = (await readRankings(deps.store, of, isKept)).find(({ key }) => key === category.key);
    expect(ranking).toMatchObject({ rows: null, ranked: 0, undecidable: [] });
    expect((await readRankings(deps.store, of, () => false)).find(({ key }) => key === category.key)).toMatchObject({ ranked: 3 });
    expect(await isKeptFromAny(deps.store.read, both, edition.id)).toBe(true);
    expect(await isKeptFromAny(deps.store.read, third.viewer, edition.id)).toBe(false);
  });
});

describe("points changed in the meeting", () => {
  test("leave the order of the discussion as it was begun", async () => {
    const { open, done, state, chairing, chair, second, category } = await jury();
    await open();
    await done(chairing, { intent: "show-points", category: category.key });
    const order = async () => (await state(OFFICE)).item?.entries.map(({ id }) => id);
    const before = await order();
    const points = Object.fromEntries(category.criteria.map(({ id }) => [id, "7"]));
    await done(chairing, { intent: "points", jurorId: chair.id, entryId: second.id, version: 1, points, reason: "Die Beratung hat mich überzeugt." });
    expect(before?.[0]).toBe(second.id);
    expect(await order()).toEqual(before);
  });

  test("make a new version of the sheet, keep the earlier, and the ranking follows", async () => {
    const { open, act, done, chairing, chair, second, category, seen, edition } = await jury();
    await open();
    const points = Object.fromEntries(category.criteria.map(({ id }) => [id, "9"]));
    const order = { intent: "points", jurorId: chair.id, entryId: second.id, version: 1, points, reason: "Die Beratung hat mich überzeugt." } as const;
    expect(await act(chairing, order)).toEqual({ ok: false, reason: { notice: "not-shown" } });
    await done(chairing, { intent: "show-points", category: category.key });
    expect(await act(chairing, { ...order, points: { ...points, [category.criteria[0]?.id ?? ""]: "11" } })).toEqual({ ok: false, reason: { fieldErrors: { [`points.${category.criteria[0]?.id}`]: ["above-scale"] } } });
    await done(chairing, order, order);
    expect(await seen(chair.id, second.id)).toMatchObject({ score: "78.0", changes: category.criteria.map(() => ({ before: 2, after: 9, reason: order.reason })) });
    expect(await act(chairing, { ...order, points: { ...points, [category.criteria[0]?.id ?? ""]: "5" } })).toEqual({ ok: false, reason: { notice: "newer" } });
    expect(await act(chairing, { ...order, version: 2 })).toEqual({ ok: false, reason: { fieldErrors: { reason: ["unchanged"] } } });
    const [sheet] = await deps.store.read.select().from(schema.scoreSheet).where(eq(schema.scoreSheet.jurorId, chair.id));
    expect(sheet?.state).toBe("submitted");
    expect(await deps.store.read.select().from(schema.sheetVersion)).toHaveLength(2); // the conflict voided one, this changed one
    const ranked = (await readResult(deps.store.read, await getEdition(deps.store.read, edition.id))).records.find(({ category: { key } }) => key === category.key)?.ranking.ranked;
    expect(ranked?.map(({ entry, rank }) => [entry.id === second.id, rank])).toEqual([[false, 1], [true, 2], [false, 3]]);
  });

  test("are the juror's own: nobody else's, and nobody's who is not there", async () => {
    const { open, act, done, chairing, third, fourth, second, category, office } = await jury();
    await open();
    await done(chairing, { intent: "show-points", category: category.key });
    const order = { intent: "points", jurorId: fourth.id, entryId: second.id, version: 1, points: Object.fromEntries(category.criteria.map(({ id }) => [id, "6"])), reason: "Auf Zuruf." } as const;
    for (const viewer of [third.viewer, chairing]) expect(await act(viewer, order)).toEqual({ ok: false, reason: "forbidden" });
    await done(office.viewer, { intent: "leave", jurorId: fourth.id });
    expect(await act(fourth.viewer, order)).toEqual({ ok: false, reason: { notice: "not-here" } });
    await done(office.viewer, { intent: "come", jurorId: fourth.id, assured: true }, order);
  });
});

describe("motions", () => {
  test("are voted on once by each who is entitled, and the chair's vote decides where votes are equal", async () => {
    const { open, act, done, vote, motionId, chairing, chair, deputy, third, fourth, torn, first, second, category, state } = await jury();
    await open();
    const order = { intent: "move", category: category.key, no: 1, jurorId: third.id, entryId: first.id, text: "Der Beitrag erhält den Preis." } as const;
    await done(third.viewer, order, order);
    expect(await act(fourth.viewer, { ...order, jurorId: fourth.id, text: "Etwas anderes." })).toEqual({ ok: false, reason: { notice: "number-taken" } });
    const motion = await motionId(1);
    expect(await act(torn.viewer, vote(motion, torn.id, "yes"))).toEqual({ ok: false, reason: { notice: "recused" } });
    expect(await act(fourth.viewer, vote(motion, third.id, "yes"))).toEqual({ ok: false, reason: "forbidden" });
    await done(chairing, vote(motion, chair.id, "yes"));
    await done(deputy.viewer, vote(motion, deputy.id, "no"), vote(motion, deputy.id, "no"));
    await done(third.viewer, vote(motion, third.id, "no"), vote(motion, third.id, "yes"));
    await done(fourth.viewer, vote(motion, fourth.id, "no"));
    expect((await state({ as: "juror", seatId: third.id })).item?.motions[0]).toMatchObject({ given: 4, entitled: 4, present: 4, result: null, ballots: [{ vote: "yes" }] });
    expect(JSON.stringify(await audit())).not.toMatch(/"vote"/);
    expect(await act(third.viewer, { intent: "count", motionId: motion })).toEqual({ ok: false, reason: "forbidden" });
    await done(chairing, { intent: "count", motionId: motion }, { intent: "count", motionId: motion });
    expect(await act(fourth.viewer, vote(motion, fourth.id, "yes"))).toEqual({ ok: false, reason: { notice: "counted" } });
    expect((await state(OFFICE)).item?.motions[0]).toMatchObject({ result: { outcome: "carried", casting: true, count: { yes: 2, no: 2, abstain: 0 } } });
    expect((await state({ as: "juror", seatId: torn.id })).item?.motions[0]).toMatchObject({ text: null, entry: null, result: null, ballots: [] });
    expect(await act(torn.viewer, { ...order, no: 2, jurorId: torn.id, entryId: null })).toEqual({ ok: false, reason: { notice: "recused" } });
    await done(torn.viewer, { ...order, no: 2, jurorId: torn.id, entryId: second.id });
  });

  test("are not decided by too few", async () => {
    const { open, act, done, chairing, office, deputy, third, fourth, category, first, motionId } = await jury();
    await open();
    await done(third.viewer, { intent: "move", category: category.key, no: 1, jurorId: third.id, entryId: first.id, text: "Der Beitrag erhält den Preis." });
    await done(office.viewer, ...[deputy, fourth].map(({ id }): SittingOrder => ({ intent: "leave", jurorId: id })));
    expect(await act(chairing, { intent: "count", motionId: await motionId(1) })).toEqual({ ok: false, reason: { notice: "not-quorate" } });
    expect(await act(chairing, { intent: "close-item", category: category.key })).toEqual({ ok: false, reason: { notice: "motion-open" } });
  });
});

describe("the end of the meeting", () => {
  test("closes what is open, frees the result for its signature, and leaves minutes that the chair signs once and for all", async () => {
    const { open, act, done, chairing, chair, office, torn, third, first, second, category, edition, state, opens } = await jury();
    await open();
    await done(chairing, { intent: "show-points", category: category.key }, { intent: "call-entry", entryId: first.id });
    const winning = { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: second.id, reason: "Überzeugt.", departureReason: "Die Beratung hat die Rangfolge umgekehrt.", commendations: [] };
    expect(await saveDecision(deps, office.viewer, winning)).toEqual({ ok: true });
    expect(await act(chairing, { intent: "close", confirmed: true })).toEqual({ ok: false, reason: { notice: "item-open" } });
    const result = async () => readResult(deps.store.read, await getEdition(deps.store.read, edition.id));
    expect((await result()).problems).toContainEqual({ problem: "sitting-open" });
    const digest = async () => (await readMinutes(deps.store.read, await getEdition(deps.store.read, edition.id), OFFICE))?.digest ?? "";
    expect(await act(chairing, { intent: "sign-minutes", digest: await digest(), confirmed: true })).toEqual({ ok: false, reason: { notice: "still-open" } });
    const early = await digest();
    await done(chairing, { intent: "close-item", category: category.key }, { intent: "close", confirmed: true });
    expect((await result()).problems).toEqual([]);
    expect((await state(OFFICE)).seats.filter(({ isHere }) => isHere)).toEqual([]);

    expect(await act(chairing, { intent: "sign-minutes", digest: early, confirmed: true })).toEqual({ ok: false, reason: { notice: "changed-meanwhile" } });
    const final = await digest();
    expect(await act(third.viewer, { intent: "sign-minutes", digest: final, confirmed: true })).toEqual({ ok: false, reason: "forbidden" });
    await done(chairing, { intent: "sign-minutes", digest: final, confirmed: true }, { intent: "sign-minutes", digest: final, confirmed: true });
    expect(await act(office.viewer, opens())).toEqual({ ok: false, reason: { notice: "signed" } });

    const of = await getEdition(deps.store.read, edition.id);
    const signed = await readMinutes(deps.store.read, of, OFFICE);
    expect(signed).toMatchObject({ digest: final, signed: { by: "Demo-Jurymitglied 1" } });
    const [item] = signed?.minutes.items ?? [];
    expect(item?.discussions).toMatchObject([{ entry: { id: first.id }, left: ["Demo-Jurymitglied 5"] }]);
    expect(item?.discussions[0]?.present).toEqual([1, 2, 3, 4].map((no) => `Demo-Jurymitglied ${no}`));
    expect(item?.decision).toMatchObject({ winner: { id: second.id }, departs: true, departureReason: "Die Beratung hat die Rangfolge umgekehrt.", left: ["Demo-Jurymitglied 5"] });
    expect(await readMinutes(deps.store.read, of, { as: "juror", seatId: torn.id })).toMatchObject({ extent: "without kept", minutes: { items: [{ discussions: [], ranking: [], decision: null }] } });
    expect(await readMinutes(deps.store.read, of, { as: "juror", seatId: chair.id })).toMatchObject({ extent: "whole" });
    expect((await audit()).at(-1)).toMatchObject({ action: "sitting.minutes-signed" });
    await expect(deps.store.tx((q) => q.update(schema.attendance).set({ leftAt: null }))).rejects.toThrow("meeting is on record");
  });
});
