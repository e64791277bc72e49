// A sealed result is corrected by a new one that names it (law §10): what may change, who is told, which certificates hold, and what is refused.
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { canonicalJson } from "#app/base/canonical-json";
import { plus, type Instant } from "#app/base/instant";
import { correctDecision } from "#app/areas/results/correct-decision.server";
import type { Decision } from "#app/areas/results/decision";
import { dropCorrection } from "#app/areas/results/drop-correction.server";
import { openCorrection } from "#app/areas/results/open-correction.server";
import { checkCertificate, findOwnCertificate, readCertificates } from "#app/areas/results/read-certificates.server";
import { readChairCorrection, readCorrection } from "#app/areas/results/read-correction.server";
import { readPublishedWinners } from "#app/areas/results/read-published-winners.server";
import { rewordCorrection } from "#app/areas/results/reword-correction.server";
import { sealCorrection } from "#app/areas/results/seal-correction.server";
import { signCorrection } from "#app/areas/results/sign-correction.server";
import { verifySealedResults } from "#app/areas/results/verify-sealed-results.server";
import { winnersJson } from "#app/areas/results/winners-json";
import * as schema from "#db/schema";
import { viewerOf } from "#tests/factories/judging";
import { DELIBERATION, EMBARGO, JURY_REASON, makeSealedResult } from "#tests/factories/sealed-result";
import { testDeps, type TestDeps } from "#tests/support/deps";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps(DELIBERATION);
});
afterEach(() => deps.database.remove());

const AFTER = plus(EMBARGO, 1_000);
const REASON = "Der erste Beitrag war schon ausgezeichnet worden.";

/** Two entries of one category; the first has won, with a certificate. A correction is made at `now`. */
async function sealed(now: Instant = AFTER) {
  const world = await makeSealedResult(deps);
  const { id: editionId } = await world.edition();
  const [chair] = world.jurors;
  if (!chair) throw new Error("the jury has a chair");
  const at = deps.at(now);
  const office = world.office.viewer;
  const open = () => openCorrection(at, office, { editionId, reason: REASON });
  const state = async () => readCorrection(deps.store.read, await world.edition(), () => false);
  const other = { winnerId: world.other.id, reason: "Nun der zweite.", departureReason: "Der erste darf nicht noch einmal gewinnen.", commendations: [] } satisfies Decision;
  const decide = (given: Partial<Decision> = {}, version = 1) => correctDecision(at, office, { editionId, categoryKey: world.category.key, version, ...other, ...given });
  const sign = async () => signCorrection(at, office, { editionId, digest: (await state()).open?.digest ?? "", chairId: chair.id });
  const seal = () => sealCorrection(at, office, editionId);
  const certificates = async () => (await readCertificates(deps.store.read, await world.edition())).map(({ number, honour, code }) => ({ number, honour, code }));
  return { ...world, editionId, chair, at, open, state, decide, sign, seal, certificates };
}

async function corrected(now?: Instant) {
  const world = await sealed(now);
  const before = await world.certificates();
  expect(await world.open()).toEqual({ ok: true });
  expect(await world.decide()).toEqual({ ok: true });
  expect(await world.sign()).toEqual({ ok: true });
  expect(await world.seal()).toMatchObject({ ok: true, value: { no: 2 } });
  return { ...world, before };
}

const bundles = () => deps.store.read.select().from(schema.sealedResult).orderBy(schema.sealedResult.no);

describe("a correction", () => {
  test("is a second sealed result that names the first, holds the same sheets and ranks, and other decisions; the first stays", async () => {
    const { sha256 } = await corrected();
    const [first, second] = await bundles();
    expect(first?.sha256).toBe(sha256);
    expect(second).toMatchObject({ no: 2, previousSha256: sha256 });
    const { decisions: was, sealedAt: _a, previous, ...sheets } = JSON.parse(first?.bundle ?? "");
    const { decisions: is, sealedAt: _b, previous: names, correction, ...same } = JSON.parse(second?.bundle ?? "");
    expect(canonicalJson(same)).toBe(canonicalJson(sheets));
    expect([previous, names, correction]).toEqual([null, sha256, { no: 2, reason: REASON }]);
    expect([was[0].reason, is[0].reason]).toEqual([JURY_REASON, "Nun der zweite."]);
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1, verdict: { ok: true } }, { no: 2, verdict: { ok: true } }]);
  });

  test("is public with its seal, and says when and why; page and JSON name the winner that holds", async () => {
    const { edition, other } = await corrected();
    const winners = await readPublishedWinners(deps.store.read, await edition(), AFTER);
    expect(winners).toMatchObject({ categories: [{ winner: { number: other.number } }], corrections: [{ no: 2, reason: REASON, at: AFTER }] });
    if (!winners) throw new Error("it is public");
    expect(winnersJson(winners, { audience: null, publicUrl: "https://lorbeer.test" }).corrections).toEqual([{ result: 2, correctedAt: new Date(AFTER).toISOString(), reason: REASON }]);
  });

  test("withdraws the certificate of the honour that fell away, visibly to whoever checks it, and issues a new one", async () => {
    const { before, certificates, other, winner, entrant } = await corrected();
    const now = await certificates();
    expect(now).toMatchObject([{ number: other.number, honour: "winner" }]);
    expect(now[0]?.code).not.toBe(before[0]?.code);
    const check = (code?: string) => checkCertificate(deps.store.read, code ?? "", AFTER);
    expect(await check(before[0]?.code)).toMatchObject({ number: winner.number, honour: "winner", withdrawnAt: AFTER });
    expect(await check(now[0]?.code)).toMatchObject({ number: other.number, withdrawnAt: null });
    expect(await findOwnCertificate(deps.store.read, entrant, winner.id, AFTER), "its lead gets no document of it any more").toBeUndefined();
  });

  test("of words alone keeps every certificate", async () => {
    const { open, decide, sign, seal, certificates, winner } = await sealed();
    const before = await certificates();
    await open();
    expect(await decide({ winnerId: winner.id, reason: "Besser gesagt.", departureReason: null })).toEqual({ ok: true });
    await sign();
    expect(await seal()).toMatchObject({ ok: true });
    expect(await certificates()).toEqual(before);
  });

  test("is told to leads and contacts of entries that come out otherwise, and to the jury, in their language; before the publication to nobody", async () => {
    const { editor, jurors } = await corrected();
    const mails = await deps.store.read.select().from(schema.mail).where(eq(schema.mail.kind, "result.corrected"));
    const people = await deps.store.read.select({ id: schema.person.id, email: schema.person.email }).from(schema.person);
    const told = new Set(mails.map(({ recipient }) => recipient));
    for (const id of [editor.id, ...jurors.map(({ personId }) => personId)]) expect(told).toContain(people.find((person) => person.id === id)?.email);
    expect(told).toContain("kontakt@beispiel.example");
    for (const { body } of mails) expect(body).toContain(REASON);
  });

  test("before the publication is told to nobody and seen by nobody; then it is what becomes public", async () => {
    const { edition, other } = await corrected(plus(DELIBERATION, 60_000));
    expect(await deps.store.read.select().from(schema.mail).where(eq(schema.mail.kind, "result.corrected"))).toEqual([]);
    expect(await readPublishedWinners(deps.store.read, await edition(), plus(EMBARGO, -1))).toBeUndefined();
    expect(await readPublishedWinners(deps.store.read, await edition(), EMBARGO)).toMatchObject({ categories: [{ winner: { number: other.number } }] });
  });

  test("can itself be corrected, and the chain goes on", async () => {
    const { open, decide, sign, seal, winner, certificates, before } = await corrected();
    await open();
    expect(await decide({ winnerId: winner.id, departureReason: null }, 2)).toEqual({ ok: true });
    await sign();
    expect(await seal()).toMatchObject({ ok: true, value: { no: 3 } });
    expect(await verifySealedResults(deps.store.read)).toMatchObject([{ no: 1 }, { no: 2 }, { no: 3, verdict: { ok: true } }]);
    const [again] = await certificates();
    expect(again).toMatchObject({ number: winner.number });
    expect(again?.code, "a withdrawn certificate never comes back").not.toBe(before[0]?.code);
  });
});

describe("what is refused", () => {
  test("nobody but the office begins one, and none before the seal or beside another", async () => {
    const { editionId, at, chair, open } = await sealed();
    expect(await openCorrection(at, viewerOf(chair.personId, [{ jurorId: chair.id, editionId, role: "chair", state: "accepted" }]), { editionId, reason: REASON })).toEqual({ ok: false, reason: "forbidden" });
    expect(await open()).toEqual({ ok: true });
    expect(await open()).toEqual({ ok: false, reason: "under-way" });
  });

  test("one that changes nothing is not signed; a change after the signature makes it void; without one there is no seal", async () => {
    const { open, decide, sign, seal, state, editionId, at, office } = await sealed();
    await open();
    expect(await sign()).toMatchObject({ reason: { problems: [{ problem: "nothing-changed" }] } });
    await decide();
    expect(await seal()).toEqual({ ok: false, reason: "not-signed-off" });
    await sign();
    expect((await state()).open?.signedOff?.holds).toBe(true);
    expect(await rewordCorrection(at, office.viewer, { editionId, reason: "Anders." })).toEqual({ ok: true });
    expect((await state()).open?.signedOff).toBeNull();
    expect(await seal()).toEqual({ ok: false, reason: "not-signed-off" });
  });

  test("a decision that does not stand beside the sealed ranking, or that somebody else has changed meanwhile", async () => {
    const { open, decide } = await sealed();
    await open();
    expect(await decide({ departureReason: null })).toMatchObject({ reason: { problems: [{ field: "departureReason", problem: "missing" }] } });
    expect(await decide({}, 7)).toEqual({ ok: false, reason: "changed-meanwhile" });
  });

  test("given up, it leaves nothing but its trace in the log", async () => {
    const { open, decide, editionId, at, office, edition, winner } = await sealed();
    await open();
    await decide();
    expect(await dropCorrection(at, office.viewer, editionId)).toEqual({ ok: true });
    expect(await deps.store.read.select().from(schema.correction)).toEqual([]);
    expect(await readPublishedWinners(deps.store.read, await edition(), AFTER)).toMatchObject({ categories: [{ winner: { number: winner.number } }], corrections: [] });
    const log = await deps.store.read.select({ action: schema.auditRecord.action }).from(schema.auditRecord);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(["correction.opened", "correction.decided", "correction.dropped"]));
  });

  test("by the database: what is sealed, what is not signed, and what names another result", async () => {
    const { open, decide, edition, chair } = await corrected();
    await expect(deps.store.tx((q) => q.update(schema.decision).set({ reason: "anders" }).where(eq(schema.decision.resultNo, 2)))).rejects.toThrow("result is sealed");
    await expect(deps.store.tx((q) => q.update(schema.correction).set({ reason: "anders" }))).rejects.toThrow("result is sealed");
    await expect(deps.store.tx((q) => q.delete(schema.certificateWithdrawal))).rejects.toThrow("append only");
    await open();
    await decide({}, 2);
    const { id: editionId } = await edition();
    const row = { editionId, no: 3, bundle: "{}", sha256: "0".repeat(64), previousSha256: "1".repeat(64), sealedAt: AFTER, sealedBy: chair.personId };
    await expect(deps.store.tx((q) => q.insert(schema.sealedResult).values(row))).rejects.toThrow("a correction is signed");
    await expect(deps.store.tx((q) => q.insert(schema.correction).values({ editionId, no: 5, reason: "x", openedAt: AFTER, openedBy: chair.personId }))).rejects.toThrow("follows a sealed result");
  });
});

describe("the chair", () => {
  test("reads what changes and why, without what a conflict of interest keeps from them", async () => {
    const { open, decide, edition, chair, other } = await sealed();
    expect(await readChairCorrection(deps.store.read, await edition(), chair.id)).toBeNull();
    await open();
    await decide();
    await deps.store.tx((q) => q.insert(schema.jurorOrganisation).values({ jurorId: chair.id, organisationId: other.leadId, past: true }));
    expect(await readChairCorrection(deps.store.read, await edition(), chair.id)).toMatchObject({ no: 2, reason: REASON, categories: [{ changed: true, before: { reason: JURY_REASON }, after: { winner: { number: other.number }, reason: null, departureReason: null } }] });
  });
});
