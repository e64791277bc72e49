// An edition in two rounds, from the plan to the sealed result, and what each step refuses.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { wallClockOf } from "#app/areas/competition/deadline";
import { getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { correctRoundCriteria } from "#app/areas/competition/correct-round-criteria.server";
import { saveRoundCriteria } from "#app/areas/competition/save-round-criteria.server";
import { saveRounds } from "#app/areas/competition/save-rounds.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import { applyProposal } from "#app/areas/jury/apply-proposal.server";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { assignByHand } from "#app/areas/jury/assign-by-hand.server";
import { mayOpenEntry } from "#app/areas/jury/may-open-entry.server";
import { readProposal } from "#app/areas/jury/read-proposal.server";
import { reviseJuror } from "#app/areas/jury/revise-juror.server";
import { solveAssignment } from "#app/areas/jury/solve-assignment.server";
import { workOutAssignment } from "#app/areas/jury/work-out-assignment.server";
import { openRound, type RoundToOpen } from "#app/areas/results/open-round.server";
import { readNextRound, readPastRounds } from "#app/areas/results/read-rounds.server";
import { readRankings } from "#app/areas/results/read-rankings.server";
import { readResult } from "#app/areas/results/read-records.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signOff } from "#app/areas/results/sign-off.server";
import { unpackRows } from "#app/areas/results/ranking-rows";
import { chooseCalibration } from "#app/areas/scoring/choose-calibration.server";
import { dropCalibration } from "#app/areas/scoring/drop-calibration.server";
import { listSamples } from "#app/areas/scoring/list-samples.server";
import { listValidSheets } from "#app/areas/scoring/list-valid-sheets.server";
import { readMyEntries } from "#app/areas/scoring/read-my-entries.server";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { submitSheet } from "#app/areas/scoring/submit-sheet.server";
import { DAY, plus } from "#app/base/instant";
import * as schema from "#db/schema";
import type { RoundRule } from "#db/vocabulary/scoring";
import { makeJudging, typedSheet, viewerOf } from "#tests/factories/judging";
import { makeEdition, makePerson, makeSheet, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

const FIRST_CLOSED = plus(NOON, 45 * DAY);
const SECOND_OPEN = plus(NOON, 47 * DAY);
const SECOND_CLOSED = plus(NOON, 52 * DAY);

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(FIRST_CLOSED);
});
afterEach(() => deps.database.remove());

/** Two jurors and four entries, all judged by both in the first round: means of 900, 800, 800 and 500 of 1000. */
async function firstRoundClosed(roundRule: RoundRule = { kind: "first", count: 2 }, secondWeights: readonly number[] = []) {
  const world = await makeJudging(deps.store, { jurors: 2, entries: 4, edition: { quorum: 2, roundRule, secondRound: { quorum: 1, jurorsPerEntry: 1 }, secondWeights } });
  const { category, entries, jurors, weights, edition } = world;
  const given = [9, 8, 8, 5];
  for (const juror of jurors) {
    for (const [at, entry] of entries.entries()) {
      await makeSheet(deps.store, { jurorId: juror.id, entryId: entry.id, points: Object.fromEntries(category.criteria.map(({ id }) => [id, given[at] ?? 0])), weights });
    }
  }
  const current = () => getEdition(deps.store.read, edition.id);
  const order = async (change: Partial<RoundToOpen> = {}): Promise<RoundToOpen> => ({
    editionId: edition.id,
    digest: (await readNextRound(deps.store.read, await current()))?.digest ?? "",
    judgingOpenAt: wallClockOf(SECOND_OPEN, "Europe/Berlin"),
    judgingCloseAt: wallClockOf(plus(NOON, 50 * DAY), "Europe/Berlin"),
    ...change,
  });
  return { ...world, current, order };
}

const sheetsOfFirst = async () => deps.store.read.select().from(schema.scoreSheet).where(eq(schema.scoreSheet.round, 1));
const [first, second, third, last] = [0, 1, 2, 3];

describe("who goes on", () => {
  test("is the first n, and everyone tied with the last of them: nobody is cut at a line that others share", async () => {
    const { current, entries } = await firstRoundClosed();
    const next = await readNextRound(deps.store.read, await current());
    const own = next?.categories.find(({ rows }) => rows.length > 0);
    expect(next?.passed).toBe(3);
    expect(own?.beyond).toBe(1);
    expect(own?.rows.map(({ entryId, passed, tiedAtLine }) => [entryId, passed, tiedAtLine])).toEqual([
      [entries[first]?.id, true, false],
      [entries[second]?.id, true, true],
      [entries[third]?.id, true, true],
      [entries[last]?.id, false, false],
    ]);
  });

  test("whoever stands on the line alone is tied with nobody", async () => {
    const { current, entries } = await firstRoundClosed({ kind: "first", count: 1 });
    const rows = (await readNextRound(deps.store.read, await current()))?.categories.flatMap((category) => category.rows) ?? [];
    expect(rows.filter(({ passed }) => passed).map(({ entryId, tiedAtLine }) => [entryId, tiedAtLine])).toEqual([[entries[first]?.id, false]]);
  });

  test("or who reaches the threshold exactly; a tenth more and they do not", async () => {
    const { current, edition } = await firstRoundClosed({ kind: "threshold", tenths: 800 });
    expect((await readNextRound(deps.store.read, await current()))?.passed).toBe(3);
    const higher = { ...(await current()), roundRule: { kind: "threshold", tenths: 801 } as const, id: edition.id };
    expect((await readNextRound(deps.store.read, higher))?.passed).toBe(1);
  });

  test("is never an entry with fewer sheets than the quorum", async () => {
    const { current, entries, jurors } = await firstRoundClosed();
    await deps.store.tx((q) => q.update(schema.scoreSheet).set({ state: "void", voidReason: "Befangenheit" }).where(eq(schema.scoreSheet.entryId, entries[first]?.id ?? "")));
    expect(jurors).toHaveLength(2);
    const next = await readNextRound(deps.store.read, await current());
    const row = next?.categories.flatMap(({ rows }) => rows).find(({ entryId }) => entryId === entries[first]?.id);
    expect(row).toMatchObject({ passed: false, score: null, rank: null, sheets: 0 });
  });
});

describe("between two rounds", () => {
  test("nothing is decided, signed or sealed: the first round only says who goes on", async () => {
    const { edition, office, category, entries } = await firstRoundClosed();
    const decision = { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: entries[first]?.id ?? "", reason: "Überzeugt.", departureReason: null, commendations: [] };
    expect(await saveDecision(deps, office.viewer, decision)).toEqual({ ok: false, reason: "further-round" });
    expect(await sealResult(deps, office.viewer, edition.id)).toEqual({ ok: false, reason: "further-round" });
  });

  test("only an organiser opens the next one, only after the first is closed, and only over the outcome that was shown", async () => {
    const { office, jurors, order } = await firstRoundClosed();
    const [juror] = jurors;
    const observer = viewerOf((await makePerson(deps.store, { roles: ["observer"] })).id, [], ["observer"]);
    for (const viewer of [observer, juror?.viewer ?? observer]) expect(await openRound(deps, viewer, await order())).toEqual({ ok: false, reason: "forbidden" });
    expect(await openRound(deps.at(plus(NOON, 30 * DAY)), office.viewer, await order())).toEqual({ ok: false, reason: "judging-open" });
    expect(await openRound(deps, office.viewer, await order({ digest: "0".repeat(64) }))).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await sheetsOfFirst()).length).toBe(8);
    expect(await deps.store.read.select().from(schema.roundOutcome)).toEqual([]);
  });

  test("its dates lie ahead, in order, and before the publication; nothing is written otherwise", async () => {
    const { office, order, current } = await firstRoundClosed();
    const berlin = (days: number) => wallClockOf(plus(NOON, days * DAY), "Europe/Berlin");
    const cases = [
      [{ judgingOpenAt: "", judgingCloseAt: "" }, ["judgingOpenAt not-set", "judgingCloseAt not-set"]],
      [{ judgingOpenAt: berlin(44) }, ["judgingOpenAt past"]],
      [{ judgingOpenAt: berlin(50), judgingCloseAt: berlin(49) }, ["judgingCloseAt too-early"]],
      [{ judgingCloseAt: berlin(61) }, ["publishAt too-early"]],
    ] as const;
    for (const [change, expected] of cases) {
      const done = await openRound(deps, office.viewer, await order(change));
      const dates = !done.ok && typeof done.reason === "object" && "dates" in done.reason ? done.reason.dates : [];
      expect(dates.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
    }
    expect((await current()).round).toBe(1);
  });

  test("an edition of one round has no next one", async () => {
    const { edition, office } = await makeJudging(deps.store);
    const order = { editionId: edition.id, digest: "", judgingOpenAt: "2024-03-20T08:00", judgingCloseAt: "2024-03-25T23:59" };
    expect(await openRound(deps, office.viewer, order)).toEqual({ ok: false, reason: "last-round" });
  });
});

describe("the second round", () => {
  async function secondRoundOpen() {
    const world = await firstRoundClosed();
    const before = await sheetsOfFirst();
    expect(await openRound(deps, world.office.viewer, await world.order())).toEqual({ ok: true, value: { round: 2 } });
    return { ...world, before };
  }

  test("has the entries that went on, its own dates and quorum, and the panels to begin with", async () => {
    const { edition, current, entries, jurors } = await secondRoundOpen();
    const now = await current();
    expect(now).toMatchObject({ round: 2, roundRule: null, quorum: 1, jurorsPerEntry: 1, judgingOpenAt: SECOND_OPEN });
    expect(phaseOf(now, FIRST_CLOSED)).toBe("checking");
    expect(phaseOf(now, SECOND_OPEN)).toBe("judging");
    expect((await listJudgedEntries(deps.store.read, edition.id)).map(({ id }) => id)).toEqual([first, second, third].map((at) => entries[at]?.id));
    expect(await listValidSheets(deps.store.read, edition.id)).toEqual([]);
    const { jurors: lines } = await readProgress(deps.store.read, edition.id);
    expect(lines.map(({ jurorId, tally }) => [jurorId, tally.submitted, tally.open])).toEqual(jurors.map(({ id }) => [id, 0, 0]));
  });

  test("is judged by criteria of its own, and the sheets of the first round keep theirs", async () => {
    const world = await firstRoundClosed(undefined, [70, 30]);
    const { edition, office, category, entries, jurors, weights } = world;
    const criteria = async () => (await readEditionRules(deps.store.read, edition.id)).categories.find(({ id }) => id === category.id)?.criteria ?? [];
    expect((await criteria()).map(({ weight }) => weight)).toEqual(Object.values(weights));
    const before = await sheetsOfFirst();
    expect((await openRound(deps, office.viewer, await world.order())).ok).toBe(true);
    expect((await criteria()).map(({ weight, round }) => [weight, round])).toEqual([[70, 2], [30, 2]]);
    const during = deps.at(plus(SECOND_OPEN, DAY));
    const [juror, entry] = [jurors[0], entries[first]];
    if (!juror || !entry) throw new Error("there are jurors and entries");
    expect((await assignByHand(during, office.viewer, edition.id, { jurorId: juror.id, entryId: entry.id })).ok).toBe(true);
    expect((await submitSheet(during, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(category.criteria, "7") })).ok).toBe(false);
    expect((await submitSheet(during, juror.viewer, { entryId: entry.id, version: 0, typed: typedSheet(await criteria(), "7") })).ok).toBe(true);
    const [sheet] = await listValidSheets(deps.store.read, edition.id);
    expect(sheet?.total).toBe(700);
    const [own] = await deps.store.read.select({ criterionId: schema.score.criterionId }).from(schema.score).innerJoin(schema.scoreSheet, eq(schema.scoreSheet.id, schema.score.sheetId)).where(eq(schema.scoreSheet.round, 2));
    expect(own?.criterionId).toContain("second");
    expect(await sheetsOfFirst()).toEqual(before);
  });

  test("other jurors judge it, and the first round keeps its own", async () => {
    const { edition, office, jurors, category, current } = await secondRoundOpen();
    const juror = jurors[1];
    const [, other] = edition.categories;
    if (!juror || !other) throw new Error("the preset has more categories");
    expect((await reviseJuror(deps, office.viewer, { jurorId: juror.id, role: "juror", categoryIds: [other.id], maxEntries: null })).ok).toBe(true);
    const panels = await deps.store.read.select().from(schema.panel).where(eq(schema.panel.jurorId, juror.id));
    expect(panels.map(({ categoryId, round }) => [round, categoryId]).toSorted()).toEqual([[1, category.id], [2, other.id]]);
    expect((await current()).round).toBe(2);

    const [first] = jurors;
    if (!first) throw new Error("there are two jurors");
    expect(await reviseJuror(deps, office.viewer, { jurorId: first.id, role: "juror", categoryIds: [], maxEntries: null }), "whoever does not judge in this round").toEqual({ ok: true, value: undefined });
    expect((await deps.store.read.select().from(schema.panel).where(eq(schema.panel.jurorId, first.id))).map(({ round }) => round)).toEqual([1]);
  });

  test("an assignment is worked out for its entries and its number of jurors, and those of the first round stay", async () => {
    const { edition, office, entries, current } = await secondRoundOpen();
    const assignedIn = async (round: number) => (await deps.store.read.select().from(schema.assignment).where(eq(schema.assignment.round, round))).map(({ entryId }) => entryId).toSorted();
    const before = await assignedIn(1);
    expect(await askAssignment(deps, office.viewer, { editionId: edition.id, kind: "anew" })).toMatchObject({ ok: true });
    await workOutAssignment({ store: deps.store, solve: (task, { onStep }) => solveAssignment(task, () => Infinity, onStep), clock: () => deps.now });
    const proposal = await readProposal(deps.store.read, await current());
    expect(await applyProposal(deps, office.viewer, { editionId: edition.id, proposalId: proposal?.id ?? "" })).toEqual({ ok: true, value: { added: 3, removed: 0 } });
    expect(await assignedIn(2)).toEqual([first, second, third].map((at) => entries[at]?.id ?? "").toSorted());
    expect(await assignedIn(1)).toEqual(before);
  });

  test("has a calibration of its own: what the panel judged first in the first round neither stands in its way nor changes", async () => {
    const world = await firstRoundClosed();
    const { edition, office, entries, category } = world;
    const [ours, theirs] = [entries[first]?.id ?? "", entries[second]?.id ?? ""];
    await deps.store.tx((q) => q.insert(schema.calibration).values({ categoryId: category.id, entryId: ours, counts: true, chosenAt: NOON, chosenBy: office.id }));
    expect((await openRound(deps, office.viewer, await world.order())).ok).toBe(true);
    expect(await dropCalibration(deps, office.viewer, { editionId: edition.id, entryId: ours })).toEqual({ ok: false, reason: "not-found" });
    expect(await chooseCalibration(deps, office.viewer, { editionId: edition.id, entryId: theirs, role: "sample" })).toMatchObject({ ok: true });
    expect([...(await listSamples(deps.store.read, edition.id))]).toEqual([theirs]);
    expect((await deps.store.read.select().from(schema.calibration)).map(({ round, entryId, counts }) => [round, entryId, counts])).toEqual([[1, ours, true], [2, theirs, false]]);
  });

  test("a sheet of the first round is closed for good: no page, no use case and no database write reaches it", async () => {
    const { entries, jurors, before, office, edition } = await secondRoundOpen();
    const [juror] = jurors;
    const [sheet] = before;
    if (!juror || !sheet) throw new Error("there are jurors and sheets");
    await expect(deps.store.tx((q) => q.update(schema.scoreSheet).set({ comment: "später" }).where(eq(schema.scoreSheet.id, sheet.id)))).rejects.toThrow("another round is under way");
    await expect(deps.store.tx((q) => q.update(schema.score).set({ points: 1 }).where(eq(schema.score.sheetId, sheet.id)))).rejects.toThrow("another round is under way");
    await expect(deps.store.tx((q) => q.delete(schema.scoreSheet).where(eq(schema.scoreSheet.id, sheet.id)))).rejects.toThrow("another round is under way");
    await expect(deps.store.tx((q) => q.delete(schema.assignment).where(eq(schema.assignment.jurorId, juror.id)))).rejects.toThrow("another round is under way");
    await expect(deps.store.tx((q) => q.update(schema.roundOutcome).set({ passed: true }))).rejects.toThrow("append only");
    // Whoever was assigned in the first round has no way to the entry before they are assigned anew.
    const late = deps.at(plus(SECOND_OPEN, DAY));
    const done = await submitSheet(late, juror.viewer, { entryId: entries[first]?.id ?? "", version: 0, typed: typedSheet([], "7") });
    expect(done.ok).toBe(false);
    expect((await assignByHand(late, office.viewer, edition.id, { jurorId: juror.id, entryId: entries[last]?.id ?? "" })).ok).toBe(false);
    expect(await sheetsOfFirst()).toEqual(before);
  });

  test("is judged, ranked, decided and sealed; the sealed result names how the first round ended", async () => {
    const { edition, office, jurors, entries, category, before, current } = await secondRoundOpen();
    const [juror] = jurors;
    if (!juror) throw new Error("there are jurors");
    const during = deps.at(plus(SECOND_OPEN, DAY));
    const { criteria } = (await readEditionRules(deps.store.read, edition.id)).categories.find(({ id }) => id === category.id) ?? { criteria: [] };
    const passed = [first, second, third].map((at) => entries[at]?.id ?? "");
    for (const [at, entryId] of passed.entries()) {
      expect(await assignByHand(during, office.viewer, edition.id, { jurorId: juror.id, entryId })).toMatchObject({ ok: true });
      expect(await submitSheet(during, juror.viewer, { entryId, version: 0, typed: typedSheet(criteria, String(6 + at)) })).toMatchObject({ ok: true });
    }
    expect(await mayOpenEntry(deps.store.read, { jurorId: juror.id, entryId: entries[last]?.id ?? "" })).toMatchObject({ ok: false });
    const mine = await readMyEntries(deps.store.read, { personId: juror.personId, slug: null, now: during.now });
    expect(mine?.categories.flatMap((each) => each.entries)).toHaveLength(3);

    const after = deps.at(SECOND_CLOSED);
    const rows = (await readRankings(deps.store, await current(), () => false)).flatMap((ranking) => unpackRows(ranking.rows ?? ""));
    expect(rows.map(({ title }) => title)).toEqual([third, second, first].map((at) => entries[at]?.title));
    const decision = { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: entries[third]?.id ?? "", reason: "Überzeugt auf ganzer Linie.", departureReason: null, commendations: [] };
    expect(await saveDecision(after, office.viewer, decision)).toMatchObject({ ok: true });
    await deps.store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, juror.id)));
    const { digest } = await readResult(deps.store.read, await current());
    expect(await signOff(after, office.viewer, { editionId: edition.id, digest, chairId: juror.id })).toMatchObject({ ok: true });
    expect(await sealResult(after, office.viewer, edition.id)).toMatchObject({ ok: true });

    const [sealed] = await deps.store.read.select().from(schema.sealedResult);
    const bundle = JSON.parse(sealed?.bundle ?? "{}");
    expect(bundle.sheets).toHaveLength(3);
    expect(bundle.rounds).toEqual([{ no: 1, rule: { kind: "first", count: 2 }, quorum: 2, entries: expect.arrayContaining([{ entry: entries[last]?.number, category: category.key, sheets: 2, score: { d: "1", n: "500" }, passed: false }]) }]);
    expect(bundle.rounds[0].entries).toHaveLength(4);
    const [past] = await readPastRounds(deps.store.read, await current());
    expect(past?.rows.map(({ score, passed: went }) => [score, went])).toEqual([["90.0", true], ["80.0", true], ["80.0", true], ["50.0", false]]);
    expect(await sheetsOfFirst()).toEqual(before);
  });
});

describe("the plan of rounds (law §3)", () => {
  const plan = { rule: { kind: "first", count: 3 }, quorum: 2, jurorsPerEntry: 2 } as const;

  test("is made before entries open, and frozen with the rules", async () => {
    const { id } = await makeEdition(deps.store, { rulesFrozenAt: null });
    const office = viewerOf((await makePerson(deps.store, { roles: ["organiser"] })).id, [], ["organiser"]);
    const { version } = await getEdition(deps.store.read, id);
    expect(await saveRounds(deps, office, { editionId: id, version, plan })).toEqual({ ok: true, value: undefined });
    expect((await getEdition(deps.store.read, id)).roundRule).toEqual(plan.rule);
    await deps.store.tx((q) => q.update(schema.edition).set({ rulesFrozenAt: NOON }).where(eq(schema.edition.id, id)));
    expect(await saveRounds(deps, office, { editionId: id, version: version + 1, plan: null })).toEqual({ ok: false, reason: "frozen" });
    await expect(deps.store.tx((q) => q.update(schema.round).set({ quorum: 1 }))).rejects.toThrow("rules are frozen");
    await expect(deps.store.tx((q) => q.delete(schema.round))).rejects.toThrow("rules are frozen");
    await expect(deps.store.tx((q) => q.update(schema.edition).set({ round: 2, roundRule: null }).where(eq(schema.edition.id, id)))).rejects.toThrow("rules are frozen");
  });

  test("gives it criteria of its own whose weights sum to 100; they are frozen with the rules, but for their words, and go with the round", async () => {
    const { id, categories } = await makeEdition(deps.store, { rulesFrozenAt: null });
    const office = viewerOf((await makePerson(deps.store, { roles: ["organiser"] })).id, [], ["organiser"]);
    const [category] = categories;
    if (!category) throw new Error("the preset has categories");
    const version = async () => (await getEdition(deps.store.read, id)).version;
    const later = async () => (await readEditionRules(deps.store.read, id)).categories[0]?.otherCriteria.map(({ id: own, name, weight, round }) => ({ id: own, name: name.de, weight, round })) ?? [];
    const ask = async (weights: readonly number[] | null) => ({ editionId: id, version: await version(), categoryId: category.id, criteria: weights && weights.map((weight, at) => ({ name: { de: `Kriterium ${at}` }, description: { de: "" }, weight })) });

    expect(await saveRoundCriteria(deps, office, await ask([60, 40]))).toEqual({ ok: false, reason: "no-further-round" });
    await expect(deps.store.tx((q) => q.insert(schema.criterion).values({ id: "x", categoryId: category.id, position: 0, name: { de: "x" }, description: { de: "" }, weight: 100, round: 2 }))).rejects.toThrow("no such round is planned");
    await saveRounds(deps, office, { editionId: id, version: await version(), plan });
    expect(await saveRoundCriteria(deps, office, await ask([60, 39]))).toEqual({ ok: false, reason: { weights: "sum-not-100" } });
    expect(await saveRoundCriteria(deps, office, { ...(await ask([60, 40])), version: 0 })).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect((await saveRoundCriteria(deps, office, await ask([60, 40]))).ok).toBe(true);
    const [first] = await later();
    expect(await later()).toMatchObject([{ name: "Kriterium 0", weight: 60, round: 2 }, { name: "Kriterium 1", weight: 40, round: 2 }]);
    const holding = (await readEditionRules(deps.store.read, id)).categories[0]?.criteria.map(({ weight }) => weight);
    expect(holding).toEqual([40, 30, 30]);

    expect((await saveRounds(deps, office, { editionId: id, version: await version(), plan: null })).ok).toBe(true);
    expect(await later()).toEqual([]);
    await saveRounds(deps, office, { editionId: id, version: await version(), plan });
    await saveRoundCriteria(deps, office, await ask([100]));
    await saveRoundCriteria(deps, office, await ask(null));
    expect(await later()).toEqual([]);
    await saveRoundCriteria(deps, office, await ask([70, 30]));
    await deps.store.tx((q) => q.update(schema.edition).set({ rulesFrozenAt: NOON }).where(eq(schema.edition.id, id)));
    expect(await saveRoundCriteria(deps, office, await ask(null))).toEqual({ ok: false, reason: "frozen" });
    const [kept] = await later();
    if (!kept || !first) throw new Error("the round has criteria of its own");
    expect(kept.id).not.toBe(first.id);
    const wording = { editionId: id, version: await version(), categoryId: category.id, criteria: [{ id: kept.id, name: { de: "Wirkung" }, description: { de: "" } }] };
    expect((await correctRoundCriteria(deps, office, wording)).ok).toBe(true);
    expect(await later()).toMatchObject([{ name: "Wirkung", weight: 70 }, { name: "Kriterium 1", weight: 30 }]);
  });

  test.each([
    [{ ...plan, rule: { kind: "first", count: 0 } }, "count below-one"],
    [{ ...plan, rule: { kind: "threshold", tenths: 1001 } }, "tenths off-scale"],
    [{ ...plan, quorum: 0 }, "quorum below-one"],
    [{ ...plan, jurorsPerEntry: 1 }, "jurorsPerEntry below-quorum"],
  ] as const)("is refused where it could not work: %o", async (wrong, expected) => {
    const { id } = await makeEdition(deps.store, { rulesFrozenAt: null });
    const office = viewerOf((await makePerson(deps.store, { roles: ["organiser"] })).id, [], ["organiser"]);
    const { version } = await getEdition(deps.store.read, id);
    const done = await saveRounds(deps, office, { editionId: id, version, plan: wrong });
    expect(!done.ok && typeof done.reason === "object" ? done.reason.problems.map(({ field, problem }) => `${field} ${problem}`) : []).toContain(expected);
  });
});
