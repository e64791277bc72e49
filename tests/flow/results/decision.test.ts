// From the closed ranking to the sealed result: votes on ties, decisions, the chair's sign-off, the seal, and what each refuses.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { readRankings } from "#app/areas/results/read-rankings.server";
import { readResult } from "#app/areas/results/read-records.server";
import { recordVote } from "#app/areas/results/record-vote.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import type { DecisionToSave } from "#app/areas/results/write-decision.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signOff } from "#app/areas/results/sign-off.server";
import { soundText } from "#app/areas/results/sound-text";
import { unpackRows } from "#app/areas/results/ranking-rows";
import { verifySealedResults } from "#app/areas/results/verify-sealed-results.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { sha256Hex } from "#app/base/hash";
import { DAY, plus } from "#app/base/instant";
import { isRefusedBy } from "#app/services/store";
import * as schema from "#db/schema";
import { makeJudging, viewerOf } from "#tests/factories/judging";
import { makePerson, makeSheet, NOON } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";

/** Judging closes forty days after NOON. */
const DELIBERATION = plus(NOON, 45 * DAY);

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

/**
 * Three jurors, three entries, criteria of 40, 30 and 30 per cent. Every juror gives the first and the second 8 everywhere (800 each, a tie
 * that no rule but a vote decides) and the third 7 (700).
 */
async function deliberation() {
  const { jurors, entries, category, weights, ...world } = await makeJudging(deps.store, { jurors: 3, entries: 3 });
  const [first, second, third] = entries;
  const [one] = jurors;
  if (!first || !second || !third || !one) throw new Error("three entries and jurors were made");
  for (const juror of jurors) {
    for (const [entry, points] of [[first, 8], [second, 8], [third, 7]] as const) {
      await makeSheet(deps.store, { jurorId: juror.id, entryId: entry.id, points: Object.fromEntries(category.criteria.map(({ id }) => [id, points])), weights });
    }
  }
  await deps.store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, one.id)));
  const chair = { ...one, viewer: viewerOf(one.personId, [{ jurorId: one.id, editionId: world.edition.id, role: "chair", state: "accepted" }]) };
  const observer = viewerOf((await makePerson(deps.store, { roles: ["observer"] })).id, [], ["observer"]);
  const at = { editionId: world.edition.id, categoryKey: category.key };
  const decision = (given: Partial<DecisionToSave> = {}): DecisionToSave => ({
    ...at,
    version: 0,
    winnerId: first.id,
    reason: "Überzeugt auf ganzer Linie.",
    departureReason: "Beide liegen gleichauf; die Jury gibt dem ersten den Vorzug.",
    commendations: [],
    ...given,
  });
  const ranks = async () => {
    const rankings = await readRankings(deps.store, await getEdition(deps.store.read, world.edition.id), () => false);
    return unpackRows(rankings.find(({ key }) => key === category.key)?.rows ?? "").map(({ number, rank, decidedBy }) => [number, rank, decidedBy]);
  };
  const digest = async () => (await readResult(deps.store.read, await getEdition(deps.store.read, world.edition.id))).digest;
  return { ...world, category, first, second, third, jurors, chair, observer, at, decision, ranks, digest };
}

const actions = async () => (await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord)).map(({ action }) => action).filter((action) => action.startsWith("result."));

describe("where adjusted scores decide", () => {
  test("ranking, departure, sign-off and seal follow them, and the result can be computed again", async () => {
    const { jurors, entries, category, weights, office, edition } = await makeJudging(deps.store, { jurors: 4, entries: 3, edition: { rankingMethod: "adjusted", quorum: 2 } });
    const points = [[8, 7, 7, null], [null, 8, 8, 5], [6, 6, 6, 3]];
    for (const [row, entry] of entries.entries()) {
      for (const [column, juror] of jurors.entries()) {
        const given = points[row]?.[column] ?? null;
        if (given !== null) await makeSheet(deps.store, { jurorId: juror.id, entryId: entry.id, points: Object.fromEntries(category.criteria.map(({ id }) => [id, given])), weights });
      }
    }
    const [mild, strict] = entries;
    const [chair] = jurors;
    if (!mild || !strict || !chair) throw new Error("entries and jurors were made");
    await deps.store.tx((q) => q.update(schema.juror).set({ role: "chair" }).where(eq(schema.juror.id, chair.id)));
    const decision: DecisionToSave = { editionId: edition.id, categoryKey: category.key, version: 0, winnerId: strict.id, reason: "Auch vor strengen Augen gut.", departureReason: null, commendations: [] };
    expect(await saveDecision(deps, office.viewer, { ...decision, winnerId: mild.id })).toMatchObject({ ok: false });
    expect(await saveDecision(deps, office.viewer, decision)).toMatchObject({ ok: true });
    const { digest } = await readResult(deps.store.read, await getEdition(deps.store.read, edition.id));
    expect(await signOff(deps, office.viewer, { editionId: edition.id, digest, chairId: chair.id })).toEqual({ ok: true });
    expect(await sealResult(deps, office.viewer, edition.id)).toMatchObject({ ok: true });
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1, verdict: { ok: true } }]);
    const [row] = await deps.store.read.select().from(schema.sealedResult);
    expect(JSON.parse(row?.bundle ?? "")).toMatchObject({
      format: "lorbeer-result/2",
      edition: { rankingMethod: "adjusted" },
      estimates: [{ category: category.key, method: "adjusted", notAdjusted: null, entries: [{ entry: strict.number }, { entry: mild.number }, {}] }],
    });
  }, 30_000);
});

describe("a tie that no other rule decides", () => {
  test("is shared until the jury's vote is on record, and then decided by it", async () => {
    const { at, first, second, third, office, ranks } = await deliberation();
    expect(await ranks()).toEqual([[first.number, 1, "shared"], [second.number, 1, "shared"], [third.number, 3, null]]);
    expect(await recordVote(deps, office.viewer, { ...at, rank: 1, votes: { [first.id]: 1, [second.id]: 2 }, castingFor: null })).toEqual({ ok: true });
    expect(await ranks()).toEqual([[second.number, 1, "vote"], [first.number, 2, "vote"], [third.number, 3, null]]);
    expect(await actions()).toEqual(["result.vote-recorded"]);
  });

  test("takes no more votes than there are jurors, none for others, and a casting vote between equals only", async () => {
    const { at, first, second, third, office } = await deliberation();
    const vote = (votes: Record<string, number>, castingFor: string | null = null) => recordVote(deps, office.viewer, { ...at, rank: 1, votes, castingFor });
    expect(await vote({ [first.id]: 2, [second.id]: 2 })).toMatchObject({ reason: { problems: [{ field: "tie", problem: "too-many" }] } });
    expect(await vote({ [first.id]: 2 })).toMatchObject({ reason: { problems: [{ field: "votes", entryId: second.id, problem: "missing" }] } });
    expect(await vote({ [first.id]: 1, [second.id]: 2 }, first.id)).toMatchObject({ reason: { problems: [{ field: "casting", problem: "not-tied" }] } });
    expect(await vote({ [first.id]: 1, [second.id]: 1 }, third.id)).toMatchObject({ reason: { problems: [{ field: "casting", problem: "not-tied" }] } });
    expect(await recordVote(deps, office.viewer, { ...at, rank: 3, votes: {}, castingFor: null })).toEqual({ ok: false, reason: "not-tied" });
    expect(await actions()).toEqual([]);
  });
});

describe("a decision of the jury", () => {
  test("needs its reason, and one more where it departs from the ranking", async () => {
    const { decision, office, first, second, at } = await deliberation();
    const save = (given: Partial<DecisionToSave>) => saveDecision(deps, office.viewer, decision(given));
    expect(await save({ reason: "  " })).toMatchObject({ reason: { problems: [{ field: "reason", problem: "missing" }] } });
    expect(await save({ departureReason: null }), "two stand in first place").toMatchObject({ reason: { problems: [{ field: "departureReason", problem: "missing" }] } });
    await recordVote(deps, office.viewer, { ...at, rank: 1, votes: { [first.id]: 1, [second.id]: 2 }, castingFor: null });
    expect(await save({ winnerId: second.id }), "the winner leads alone").toMatchObject({ reason: { problems: [{ field: "departureReason", problem: "not-departing" }] } });
    expect(await save({ winnerId: second.id, departureReason: null })).toEqual({ ok: true });
  });

  test("goes to ranked entries, each honoured once", async () => {
    const { decision, office, first, third } = await deliberation();
    const save = (given: Partial<DecisionToSave>) => saveDecision(deps, office.viewer, decision(given));
    const commended = (...ids: string[]) => ids.map((entryId) => ({ entryId, reason: "Vorbildlich." }));
    expect(await save({ winnerId: "entry-of-another-category" })).toMatchObject({ reason: { problems: [{ field: "winner", problem: "not-ranked" }] } });
    expect(await save({ commendations: commended(first.id) })).toMatchObject({ reason: { problems: [{ field: "commendation", at: 0, problem: "wins" }] } });
    expect(await save({ commendations: commended(third.id, third.id) })).toMatchObject({ reason: { problems: [{ field: "commendation", at: 1, problem: "twice" }] } });
    expect(await save({ commendations: commended(third.id) })).toEqual({ ok: true });
    expect(await deps.store.read.select().from(schema.commendation)).toMatchObject([{ entryId: third.id }]);
  });

  test("is recorded by organisers only, after judging and not over somebody else's", async () => {
    const { decision, office, chair, observer } = await deliberation();
    for (const viewer of [chair.viewer, observer]) expect(await saveDecision(deps, viewer, decision())).toEqual({ ok: false, reason: "forbidden" });
    expect(await saveDecision(deps.at(plus(NOON, 30 * DAY)), office.viewer, decision())).toEqual({ ok: false, reason: "judging-open" });
    expect(await saveDecision(deps, office.viewer, decision())).toEqual({ ok: true });
    expect(await saveDecision(deps, office.viewer, decision({ reason: "Zugleich." }))).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await saveDecision(deps, office.viewer, decision({ version: 1, reason: "Besser gesagt." }))).toEqual({ ok: true });
  });
});

describe("the sign-off", () => {
  test("is the chair's, over the result that was shown, and falls with the next change", async () => {
    const { edition, office, chair, jurors, observer, decision, digest } = await deliberation();
    const signing = async (chairId = chair.id) => ({ editionId: edition.id, digest: await digest(), chairId });
    expect(await signOff(deps, chair.viewer, await signing()), "nothing is decided").toMatchObject({ reason: { problems: [{ problem: "undecided" }] } });
    await saveDecision(deps, office.viewer, decision());
    expect(await signOff(deps, observer, await signing())).toEqual({ ok: false, reason: "forbidden" });
    expect(await signOff(deps, office.viewer, await signing(jurors[1]?.id))).toEqual({ ok: false, reason: "no-chair" });
    expect(await signOff(deps, chair.viewer, { ...(await signing()), digest: "0".repeat(64) })).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await signOff(deps, chair.viewer, await signing())).toEqual({ ok: true });
    expect((await getEdition(deps.store.read, edition.id)).signedOffBy).toBe(chair.personId);

    await saveDecision(deps, office.viewer, decision({ version: 1, reason: "Noch einmal überlegt." }));
    expect((await getEdition(deps.store.read, edition.id)).signedOffAt).toBeNull();
    expect(await sealResult(deps, office.viewer, edition.id)).toEqual({ ok: false, reason: "not-signed-off" });
    expect((await actions()).at(-1)).toBe("result.sign-off-withdrawn");
  });
});

describe("the seal", () => {
  async function signed() {
    const world = await deliberation();
    await saveDecision(deps, world.office.viewer, world.decision());
    await signOff(deps, world.chair.viewer, { editionId: world.edition.id, digest: await world.digest(), chairId: world.chair.id });
    return world;
  }
  const sealed = async () => deps.store.read.select().from(schema.sealedResult);

  test("holds rules, entries, sheets under pseudonyms and decisions, and can be recomputed", async () => {
    const { edition, office, jurors, first } = await signed();
    const done = await sealResult(deps, office.viewer, edition.id);
    expect(done.ok).toBe(true);
    const [row] = await sealed();
    const bundle = JSON.parse(row?.bundle ?? "{}");
    expect(bundle.sheets).toHaveLength(9);
    expect(new Set(bundle.sheets.map(({ juror }: { juror: string }) => juror))).toEqual(new Set(["J01", "J02", "J03"]));
    for (const { id, personId, name } of jurors) expect([id, personId, name].some((told) => row?.bundle.includes(`"${told}"`))).toBe(false);
    expect(bundle.decisions).toMatchObject([{ winner: first.number }]);
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1, sha256: row?.sha256, verdict: { ok: true } }]);
  });

  test("is missed or found out where somebody writes another one behind the program's back: the audit log names what was sealed", async () => {
    const { edition, office } = await signed();
    await sealResult(deps, office.viewer, edition.id);
    const [row] = await sealed();
    const forged = (row?.bundle ?? "").replace("Überzeugt", "Überzeugte");
    await deps.store.tx(async (q) => {
      await q.run("drop trigger sealed_result_no_update");
      await q.run("drop trigger sealed_result_no_delete");
      await q.update(schema.sealedResult).set({ bundle: forged, sha256: sha256Hex(forged) });
    });
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1, verdict: { ok: false, reason: "log" } }]);
    await deps.store.tx((q) => q.delete(schema.sealedResult));
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1, sha256: row?.sha256, verdict: { ok: false, reason: "gone" } }]);
  });

  test("is what was signed when its text was made, or there is no seal: what is signed meanwhile is sealed by nobody", async () => {
    const { edition, office, chair, decision, digest } = await signed();
    const done = await sealResult(deps, office.viewer, edition.id, async (bundle) => {
      await saveDecision(deps, office.viewer, decision({ version: 1, reason: "Doch anders." }));
      await signOff(deps, chair.viewer, { editionId: edition.id, digest: await digest(), chairId: chair.id });
      return soundText(bundle);
    });
    expect(done).toEqual({ ok: false, reason: "not-signed-off" });
    expect(await sealed()).toEqual([]);
  });

  test("is the organiser's and final: nothing of it changes afterwards, neither by a page nor in the database", async () => {
    const { edition, office, chair, decision, at, first, second, digest } = await signed();
    expect(await sealResult(deps, chair.viewer, edition.id)).toEqual({ ok: false, reason: "forbidden" });
    expect((await sealResult(deps, office.viewer, edition.id)).ok).toBe(true);
    expect(await sealResult(deps, office.viewer, edition.id)).toEqual({ ok: false, reason: "sealed" });
    expect(await saveDecision(deps, office.viewer, decision({ version: 1 }))).toEqual({ ok: false, reason: "sealed" });
    expect(await recordVote(deps, office.viewer, { ...at, rank: 1, votes: { [first.id]: 2, [second.id]: 1 }, castingFor: null })).toEqual({ ok: false, reason: "sealed" });
    expect(await signOff(deps, chair.viewer, { editionId: edition.id, digest: await digest(), chairId: chair.id })).toEqual({ ok: false, reason: "sealed" });
    const refusal = (work: Promise<unknown>) => work.then(() => undefined, (fault: unknown) => fault);
    expect(isRefusedBy(await refusal(deps.store.tx((q) => q.update(schema.sealedResult).set({ bundle: "{}" }))), "sealed")).toBe(true);
    expect(isRefusedBy(await refusal(deps.store.tx((q) => q.delete(schema.sealedResult))), "sealed")).toBe(true);
  });

  test("waits where the instant of publication has passed, lest it publish unseen", async () => {
    const { edition, office } = await signed();
    expect(await sealResult(deps.at(plus(NOON, 60 * DAY)), office.viewer, edition.id)).toEqual({ ok: false, reason: "instant-passed" });
    expect(await sealed()).toEqual([]);
  });

  test("is refused when a conflict has come to light that the signature did not know", async () => {
    const { edition, office, jurors, first } = await signed();
    const [, partial] = jurors;
    if (!partial) throw new Error("three jurors were made");
    expect((await reportConflict(deps, office.viewer, { jurorId: partial.id, entryId: first.id, kind: "mandate", note: "Ratsmitglied", voidSheet })).ok).toBe(true);
    expect((await sealResult(deps, office.viewer, edition.id)).ok).toBe(false);
    expect(await sealed()).toEqual([]);
  });
});
