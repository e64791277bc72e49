// A conflict of interest, however it becomes known, keeps the juror from the entry from that moment on, and is on record.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { declareConflicts, type ConflictAnswer, type EntryWish } from "#app/areas/jury/declare-conflicts.server";
import { decideHint, type HintDecision } from "#app/areas/jury/decide-hint.server";
import { listChairCases } from "#app/areas/jury/list-chair-cases.server";
import { loadAssignment } from "#app/areas/jury/load-assignment.server";
import { mayOpenEntry } from "#app/areas/jury/may-open-entry.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { readDeclarations } from "#app/areas/jury/read-declarations.server";
import { reportConflict, type ConflictReport } from "#app/areas/jury/report-conflict.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, makeSheet, setDates } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const HAMM = "de-05915000";
const BOCHOLT = "de-05554008";
const BORKEN = "de-05554012";
/** Judging lasts from the 20th to the 40th day; before it, entries are checked. */
const CHECKING = plus(NOON, 15 * DAY);
const JUDGING = plus(NOON, 25 * DAY);

let deps: TestDeps;
let editionId: string;
let categoryId: string;
let office: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  const edition = await makeEdition(deps.store);
  editionId = edition.id;
  categoryId = `${edition.id}-KB`;
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
});
afterEach(() => deps.database.remove());

async function seat(organisationIds: string[], role: "juror" | "chair" = "juror") {
  const juror = await makeJuror(deps.store, { editionId, categoryIds: [categoryId], organisationIds, role });
  return { id: juror.id, viewer: await viewerOf(deps.store, juror.personId ?? "") };
}

/** Led by Borken. */
async function entry(given: { categoryId?: string } = {}) {
  return makeEntry(deps.store, { editionId, categoryId, leadId: BORKEN, createdBy: office.personId, takesLeadPlace: false, ...given });
}

const declare = (viewer: Viewer, answers: readonly ConflictAnswer[], now = CHECKING) => declareConflicts(deps.at(now), viewer, { editionId, answers, voidSheet });
const report = (given: Pick<ConflictReport, "jurorId" | "entryId"> & Partial<ConflictReport>, viewer = office, now = CHECKING) =>
  reportConflict(deps.at(now), viewer, { kind: "family", note: "Hinweis", voidSheet, ...given });
const decide = (given: Pick<HintDecision, "jurorId" | "entryId"> & Partial<HintDecision>, viewer: Viewer, now = CHECKING) =>
  decideHint(deps.at(now), viewer, { verdict: "excluded", reason: "Zu nah.", voidSheet, ...given });

const free = (entryId: string) => ({ entryId, kind: null, note: "" });
const tie = (entryId: string) => ({ entryId, kind: "family" as const, note: "Schwager" });
const assignments = () => deps.store.read.select().from(schema.assignment);
const sheets = () => deps.store.read.select().from(schema.scoreSheet);
const records = async (action: string) => (await deps.store.read.select().from(schema.auditRecord)).filter((record) => record.action === action);

describe("a juror who declares a tie", () => {
  test("loses the assignment at once", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await makeAssignment(deps.store, juror.id, id, office.personId);
    expect(await declare(juror.viewer, [tie(id)])).toMatchObject({ ok: true });
    expect(await assignments()).toEqual([]);
    expect(await mayOpenEntry(deps.store.read, { jurorId: juror.id, entryId: id })).toMatchObject({ ok: false });
  });

  test("after scoring has a void sheet, kept on record with the reason", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await makeAssignment(deps.store, juror.id, id, office.personId);
    await makeSheet(deps.store, { jurorId: juror.id, entryId: id, points: {}, weights: {} });
    expect(await declare(juror.viewer, [free(id)], JUDGING)).toMatchObject({ ok: true });
    expect(await declare(juror.viewer, [tie(id)], JUDGING)).toMatchObject({ ok: true });
    expect(await sheets()).toMatchObject([{ state: "void", voidReason: "Das Jurymitglied hat sich für befangen erklärt." }]);
    expect(await assignments()).toEqual([]);
  });

  test("can correct a mistake while nobody judges yet, and not afterwards", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await declare(juror.viewer, [tie(id)]);
    expect(await declare(juror.viewer, [free(id)])).toMatchObject({ ok: true });
    await declare(juror.viewer, [tie(id)]);
    expect(await declare(juror.viewer, [free(id)], JUDGING)).toEqual({ ok: false, reason: "declared-stands" });
    expect((await conflictsOfEdition(deps.store.read, editionId)).excluded(juror.id, id)).toBe(true);
  });

  test("leaves a trail of every change, without the private note", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await declare(juror.viewer, [tie(id)]);
    await declare(juror.viewer, [tie(id)]);
    await declare(juror.viewer, [free(id)]);
    const trail = await records("conflict.declared");
    expect(trail.map(({ before, after }) => [before && JSON.parse(before).kind, after && JSON.parse(after).kind])).toEqual([
      [null, "family"],
      ["family", null],
    ]);
    expect(JSON.stringify(trail)).not.toContain("Schwager");
  });
});

describe("declarations", () => {
  test("are taken for entries of the juror's panels only, all or none", async () => {
    const juror = await seat([HAMM]);
    const [mine, other] = [await entry(), await entry({ categoryId: `${editionId}-GZ` })];
    expect(await declare(juror.viewer, [free(mine.id), free(other.id)])).toEqual({ ok: false, reason: "unknown-entry" });
    expect(await deps.store.read.select().from(schema.declaration)).toEqual([]);
  });

  test("are taken from whoever has a seat, and until the result is sealed", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    expect(await declare(office, [free(id)])).toEqual({ ok: false, reason: "forbidden" });
    await setDates(deps.store, editionId, { signedOffAt: NOON, sealedAt: NOON });
    expect(await declare(juror.viewer, [tie(id)])).toEqual({ ok: false, reason: "sealed" });
  });

  test("are asked with title, lead and partners; what is known already is a fact and counts as settled", async () => {
    const juror = await seat([BORKEN]);
    const { id, title } = await entry();
    const page = await readDeclarations(deps.store.read, editionId, juror.id);
    expect(page).toMatchObject({ done: 1, total: 1 });
    expect(page.groups[0]?.items).toMatchObject([{ entryId: id, title, lead: "Stadt Borken", facts: [{ kind: "own-organisation", organisation: "Stadt Borken" }], own: null }]);
    expect(JSON.stringify(page)).not.toContain("Kurzfassung");
  });
});

describe("a report of the office", () => {
  test("takes the assignment away, voids the sheet and says who reported it", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await makeAssignment(deps.store, juror.id, id, office.personId);
    await makeSheet(deps.store, { jurorId: juror.id, entryId: id, points: {}, weights: {} });
    await declare(juror.viewer, [free(id)], JUDGING);
    expect(await report({ jurorId: juror.id, entryId: id }, office, JUDGING)).toMatchObject({ ok: true });
    expect(await sheets()).toMatchObject([{ state: "void" }]);
    expect(await assignments()).toEqual([]);
    expect((await conflictsOfEdition(deps.store.read, editionId)).reasons(juror.id, id)).toEqual([{ kind: "declared", effect: "absolute", declared: "family", source: "office" }]);
  });

  test("cannot be undone by the juror", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await report({ jurorId: juror.id, entryId: id });
    await declare(juror.viewer, [free(id)]);
    expect((await conflictsOfEdition(deps.store.read, editionId)).excluded(juror.id, id)).toBe(true);
  });

  test("that was a mistake is taken back while nobody judges yet", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    await report({ jurorId: juror.id, entryId: id });
    expect(await report({ jurorId: juror.id, entryId: id, kind: null }, office, JUDGING)).toEqual({ ok: false, reason: "declared-stands" });
    expect(await report({ jurorId: juror.id, entryId: id, kind: null })).toMatchObject({ ok: true });
    expect((await conflictsOfEdition(deps.store.read, editionId)).excluded(juror.id, id)).toBe(false);
  });

  test("is for the organiser, about a juror and an entry of one edition", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    const elsewhere = await makeEdition(deps.store, { slug: "2026" });
    const stranger = await makeJuror(deps.store, { editionId: elsewhere.id, categoryIds: [] });
    expect(await report({ jurorId: juror.id, entryId: id }, observer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await report({ jurorId: stranger.id, entryId: id })).toEqual({ ok: false, reason: "unknown-entry" });
    expect(await report({ jurorId: "nobody", entryId: id })).toEqual({ ok: false, reason: "unknown-juror" });
  });
});

describe("a hint", () => {
  test("excludes nobody until the chair decides", async () => {
    const [juror, { id }] = [await seat([BOCHOLT]), await entry()];
    const conflicts = await conflictsOfEdition(deps.store.read, editionId);
    expect([conflicts.excluded(juror.id, id), conflicts.awaitsChair(juror.id, id)]).toEqual([false, true]);
    expect(await listChairCases(deps.store.read, editionId)).toMatchObject([{ juror: { id: juror.id }, reasons: [{ kind: "district", ofJuror: "Stadt Bocholt", ofEntry: "Stadt Borken" }], decision: null }]);
  });

  test.each([
    ["excluded", true],
    ["admitted", false],
  ] as const)("is decided by the chair: %s; the decision and its reason are logged", async (verdict, excluded) => {
    const [juror, chair, { id }] = [await seat([BOCHOLT]), await seat([HAMM], "chair"), await entry()];
    await makeAssignment(deps.store, juror.id, id, office.personId);
    expect(await decide({ jurorId: juror.id, entryId: id, verdict }, chair.viewer)).toMatchObject({ ok: true });
    expect((await conflictsOfEdition(deps.store.read, editionId)).excluded(juror.id, id)).toBe(excluded);
    expect(await assignments()).toHaveLength(excluded ? 0 : 1);
    expect((await records("conflict.decided")).map(({ actor, after }) => [actor, after])).toEqual([[chair.viewer.personId, JSON.stringify({ entryId: id, excluded, reason: "Zu nah." })]]);
  });

  test("is not decided by jurors, nor by the office for the chair", async () => {
    const [juror, other, { id }] = [await seat([BOCHOLT]), await seat([HAMM]), await entry()];
    expect(await decide({ jurorId: juror.id, entryId: id }, other.viewer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await decide({ jurorId: juror.id, entryId: id }, office)).toEqual({ ok: false, reason: "forbidden" });
  });

  test("about the chair is decided by the organiser: nobody is judge in their own case", async () => {
    const [chair, { id }] = [await seat([BOCHOLT], "chair"), await entry()];
    expect(await decide({ jurorId: chair.id, entryId: id }, chair.viewer)).toEqual({ ok: false, reason: "own-case" });
    expect(await decide({ jurorId: chair.id, entryId: id }, office)).toMatchObject({ ok: true });
  });

  test("cannot lift what is absolute", async () => {
    const [juror, chair, { id }] = [await seat([BORKEN]), await seat([HAMM], "chair"), await entry()];
    expect(await decide({ jurorId: juror.id, entryId: id, verdict: "admitted" }, chair.viewer)).toEqual({ ok: false, reason: "nothing-to-decide" });
    const declared = await seat([BOCHOLT]);
    await decide({ jurorId: declared.id, entryId: id, verdict: "admitted" }, chair.viewer);
    await declare(declared.viewer, [tie(id)]);
    expect((await conflictsOfEdition(deps.store.read, editionId)).excluded(declared.id, id)).toBe(true);
  });
});

describe("wishes", () => {
  const wish = (viewer: Viewer, wishes: readonly EntryWish[], now = CHECKING) => declareConflicts(deps.at(now), viewer, { editionId, answers: [], wishes, voidSheet });

  test("are stated where title, lead and partners are shown, can be taken back, and weigh in the assignment", async () => {
    const [juror, { id }, other] = [await seat([HAMM]), await entry(), await entry()];
    expect(await wish(juror.viewer, [{ entryId: id, wish: "would-like" }, { entryId: other.id, wish: "rather-not" }])).toMatchObject({ ok: true });
    const shown = (await readDeclarations(deps.store.read, editionId, juror.id)).groups.flatMap(({ items }) => items.map((item) => [item.entryId, item.wish]));
    expect(Object.fromEntries(shown)).toEqual({ [id]: "would-like", [other.id]: "rather-not" });
    const fits = (await loadAssignment(deps.store.read, editionId)).affinity;
    expect([fits(juror.id, id), fits(juror.id, other.id)]).toEqual([6, 0]);
    await wish(juror.viewer, [{ entryId: id, wish: null }]);
    const later = (await loadAssignment(deps.store.read, editionId)).affinity;
    expect([later(juror.id, id), later(juror.id, other.id)]).toEqual([3, 0]);
    expect(await records("juror.wished")).toHaveLength(2);
  });

  test("are heard until judging begins, and about entries of the juror's panels only", async () => {
    const [juror, { id }] = [await seat([HAMM]), await entry()];
    expect(await wish(juror.viewer, [{ entryId: id, wish: "would-like" }], JUDGING)).toEqual({ ok: false, reason: "wishes-closed" });
    const elsewhere = await entry({ categoryId: `${editionId}-GZ` });
    expect(await wish(juror.viewer, [{ entryId: elsewhere.id, wish: "would-like" }])).toEqual({ ok: false, reason: "unknown-entry" });
    expect(await deps.store.read.select().from(schema.wish)).toEqual([]);
  });
});
