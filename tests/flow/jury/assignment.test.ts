// Assigning keeps the hard rules on every path: in one go, by hand, while other things happen, and when no assignment exists.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getEdition } from "#app/areas/competition/find-edition.server";
import { assignByHand } from "#app/areas/jury/assign-by-hand.server";
import { applyProposal } from "#app/areas/jury/apply-proposal.server";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { readBoard } from "#app/areas/jury/read-board.server";
import { readProposal } from "#app/areas/jury/read-proposal.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { findJuror } from "#app/areas/jury/read-jury.server";
import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { reviseJuror } from "#app/areas/jury/revise-juror.server";
import { takeAway } from "#app/areas/jury/take-away.server";
import { tellJudgingOpen } from "#app/areas/jury/tell-judging-open.server";
import { solveAssignment } from "#app/areas/jury/solve-assignment.server";
import { withdrawJuror } from "#app/areas/jury/withdraw-juror.server";
import { workOutAssignment } from "#app/areas/jury/work-out-assignment.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, makeSheet } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { mails } from "#tests/support/mail";
import { viewerOf } from "#tests/support/viewer";

const LEADS = ["de-05554008", "de-05915000", "de-05554012", "de-05112000"];
const CHECKING = plus(NOON, 15 * DAY);
const JUDGING = plus(NOON, 25 * DAY);

let deps: TestDeps;
let editionId: string;
let categoryId: string;
let office: Viewer;

/** `jurorsPerEntry` null: everybody on the panel judges everything. */
async function open(jurorsPerEntry: number | null) {
  const edition = await makeEdition(deps.store, { jurorsPerEntry });
  editionId = edition.id;
  categoryId = `${edition.id}-KB`;
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
}
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

async function entries(count: number): Promise<string[]> {
  const ids = [];
  for (const leadId of LEADS.slice(0, count)) ids.push((await makeEntry(deps.store, { editionId, categoryId, leadId, createdBy: office.personId })).id);
  return ids;
}

async function jurors(count: number, given: { maxEntries?: number; categoryIds?: string[]; organisationIds?: string[] } = {}): Promise<string[]> {
  const ids = [];
  for (let i = 0; i < count; i++) ids.push((await makeJuror(deps.store, { editionId, categoryIds: [categoryId], ...given })).id);
  return ids;
}

const at = (now = CHECKING) => deps.at(now);
const workOut = (now = CHECKING) => workOutAssignment({ store: deps.store, solve: (task) => solveAssignment(task, () => Infinity), clock: () => now });
const latest = async () => readProposal(deps.store.read, await getEdition(deps.store.read, editionId));
const applyNow = async (now = CHECKING) => applyProposal(at(now), office, { editionId, proposalId: (await latest())?.id ?? "" });

/** Has it worked out and applies what is proposed. */
async function assignAllNow(now = CHECKING, viewer = office) {
  const asked = await askAssignment(at(now), viewer, { editionId, kind: "anew" });
  if (!asked.ok) return asked;
  await workOut(now);
  return applyNow(now);
}
const report = (jurorId: string, entryId: string) => reportConflict(at(), office, { jurorId, entryId, kind: "family", note: "Hinweis", voidSheet });
const pairs = async () => (await deps.store.read.select().from(schema.assignment)).map(({ jurorId, entryId }) => `${jurorId} ${entryId}`).toSorted();

async function expectNoConflictAssigned() {
  const conflicts = await conflictsOfEdition(deps.store.read, editionId);
  const assigned = await deps.store.read.select().from(schema.assignment);
  expect(assigned.filter(({ jurorId, entryId }) => conflicts.excluded(jurorId, entryId))).toEqual([]);
}

describe("in one go", () => {
  test("every entry gets its jurors, evenly shared, and none with a conflict", async () => {
    await open(2);
    const ids = await entries(4);
    await jurors(3);
    await jurors(1, { organisationIds: ["de-05554"] });
    expect(await assignAllNow()).toMatchObject({ ok: true, value: { added: 8, removed: 0 } });
    const assigned = await pairs();
    expect(ids.map((id) => assigned.filter((pair) => pair.endsWith(id)).length)).toEqual([2, 2, 2, 2]);
    await expectNoConflictAssigned();
  });

  test("everybody on the panel judges everything but their conflicts", async () => {
    await open(null);
    const [first = ""] = await entries(2);
    const [one = ""] = await jurors(3);
    await jurors(1, { categoryIds: [] });
    await report(one, first);
    expect(await assignAllNow()).toMatchObject({ ok: true, value: { added: 5 } });
    await expectNoConflictAssigned();
  });

  test("equal rules give an equal assignment: assigning again changes nothing", async () => {
    await open(2);
    await entries(4);
    await jurors(5);
    await assignAllNow();
    const before = await pairs();
    expect(await assignAllNow()).toMatchObject({ ok: true, value: { added: 0, removed: 0 } });
    expect(await pairs()).toEqual(before);
  });

  test("a started sheet stays where it is, even of a juror who has left", async () => {
    await open(1);
    const [first = ""] = await entries(1);
    const [gone = ""] = await jurors(2);
    await makeAssignment(deps.store, gone, first, office.personId);
    await makeSheet(deps.store, { jurorId: gone, entryId: first, points: {}, weights: {} });
    await withdrawJuror(at(), office, gone);
    expect(await assignAllNow()).toMatchObject({ ok: true, value: { added: 0, removed: 0 } });
    expect(await pairs()).toEqual([`${gone} ${first}`]);
  });

  test("without a solution nothing is assigned, and the answer names the entries, how many jurors they lack, and why", async () => {
    await open(3);
    const [first = ""] = await entries(2);
    const [one = ""] = await jurors(3);
    await report(one, first);
    expect(await assignAllNow()).toEqual({ ok: false, reason: "no-proposal" });
    expect(await latest()).toMatchObject({ state: "infeasible", noSolution: { shortages: [{ missing: 1, because: [{ rule: "conflicts", jurors: 1 }] }], raises: [], further: [{ jurors: 1 }] } });
    expect(await pairs()).toEqual([]);
  });

  test("a juror who would have to judge more than they take on stands in the way of everybody judging everything", async () => {
    await open(null);
    await entries(3);
    await jurors(1, { maxEntries: 2 });
    expect(await assignAllNow()).toEqual({ ok: false, reason: "no-proposal" });
    expect(await latest()).toMatchObject({ state: "infeasible", noSolution: { overMaximum: [{ max: 2, entries: 3 }] } });
    expect(await pairs()).toEqual([]);
  });

  test.each([
    ["while entries still come in", NOON, "too-early"],
    ["when judging has ended", plus(NOON, 41 * DAY), "too-late"],
  ])("is refused %s", async (_when, now, reason) => {
    await open(1);
    await entries(1);
    await jurors(1);
    expect(await assignAllNow(now)).toEqual({ ok: false, reason });
  });

  test("is for the organiser, and needs admitted entries", async () => {
    await open(1);
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await assignAllNow(CHECKING, observer)).toEqual({ ok: false, reason: "forbidden" });
    expect(await assignAllNow()).toEqual({ ok: false, reason: "no-entries" });
  });
});

describe("a conflict that is reported while the office assigns", () => {
  test.each(["before", "after"])("never leaves an assignment behind: reported just %s", async (order) => {
    await open(null);
    const [first = ""] = await entries(2);
    const [one = ""] = await jurors(2);
    await askAssignment(at(), office, { editionId, kind: "anew" });
    await workOut();
    await (order === "before" ? Promise.all([report(one, first), applyNow()]) : Promise.all([applyNow(), report(one, first)]));
    await expectNoConflictAssigned();
    await assignAllNow();
    expect(await pairs()).toHaveLength(3);
    await expectNoConflictAssigned();
  });

  test.each(["before", "after"])("nor by hand: reported just %s", async (order) => {
    await open(null);
    const [first = ""] = await entries(1);
    const [one = ""] = await jurors(1);
    const byHand = () => assignByHand(at(), office, editionId, { jurorId: one, entryId: first });
    await (order === "before" ? Promise.all([report(one, first), byHand()]) : Promise.all([byHand(), report(one, first)]));
    expect(await pairs()).toEqual([]);
  });
});

describe("by hand", () => {
  test("an entry is given and taken away", async () => {
    await open(1);
    const [entryId = ""] = await entries(1);
    const [jurorId = ""] = await jurors(1);
    expect(await assignByHand(at(), office, editionId, { jurorId, entryId })).toMatchObject({ ok: true });
    expect(await assignByHand(at(), office, editionId, { jurorId, entryId })).toEqual({ ok: false, reason: "already-assigned" });
    expect(await takeAway(at(), office, editionId, { jurorId, entryId })).toMatchObject({ ok: true });
    expect(await takeAway(at(), office, editionId, { jurorId, entryId })).toEqual({ ok: false, reason: "not-assigned" });
  });

  test("the hard rules hold: conflict, panel, maximum, a started sheet", async () => {
    await open(1);
    const [first = "", second = ""] = await entries(2);
    const [tied = ""] = await jurors(1, { organisationIds: [LEADS[0] ?? ""] });
    const [outside = ""] = await jurors(1, { categoryIds: [] });
    const [full = ""] = await jurors(1, { maxEntries: 1 });
    const give = (jurorId: string, entryId = first) => assignByHand(at(), office, editionId, { jurorId, entryId });
    expect(await give(tied)).toEqual({ ok: false, reason: "conflict" });
    expect(await give(outside)).toEqual({ ok: false, reason: "not-on-panel" });
    expect(await give(full)).toMatchObject({ ok: true });
    expect(await give(full, second)).toEqual({ ok: false, reason: "juror-maximum" });
    await makeSheet(deps.store, { jurorId: full, entryId: first, points: {}, weights: {} });
    expect(await takeAway(at(), office, editionId, { jurorId: full, entryId: first })).toEqual({ ok: false, reason: "started" });
    expect(await pairs()).toEqual([`${full} ${first}`]);
  });

  test("nobody assigns across editions, nor what was withdrawn", async () => {
    await open(1);
    const [jurorId = ""] = await jurors(1);
    const out = await makeEntry(deps.store, { editionId, categoryId, leadId: LEADS[0] ?? "", createdBy: office.personId, state: "withdrawn" });
    const elsewhere = await makeEdition(deps.store, { slug: "2026" });
    const stranger = await makeJuror(deps.store, { editionId: elsewhere.id, categoryIds: [] });
    expect(await assignByHand(at(), office, editionId, { jurorId, entryId: out.id })).toEqual({ ok: false, reason: "unknown-entry" });
    expect(await assignByHand(at(), office, editionId, { jurorId: stranger.id, entryId: out.id })).toEqual({ ok: false, reason: "unknown-juror" });
  });
});

describe("the seat", () => {
  test("of whoever is withdrawn frees what was not begun and keeps what was", async () => {
    await open(1);
    const [begun = "", untouched = ""] = await entries(2);
    const [jurorId = ""] = await jurors(1);
    for (const id of [begun, untouched]) await makeAssignment(deps.store, jurorId, id, office.personId);
    await makeSheet(deps.store, { jurorId, entryId: begun, points: {}, weights: {} });
    expect(await withdrawJuror(at(), office, jurorId)).toEqual({ ok: true, value: { freed: [untouched] } });
    expect(await pairs()).toEqual([`${jurorId} ${begun}`]);
    expect((await deps.store.read.select().from(schema.scoreSheet))[0]?.state).toBe("submitted");
  });

  test("cannot be revised below what is assigned", async () => {
    await open(1);
    const ids = await entries(2);
    const [jurorId = ""] = await jurors(1);
    for (const id of ids) await makeAssignment(deps.store, jurorId, id, office.personId);
    const revise = (given: { categoryIds?: string[]; maxEntries?: number | null }) => reviseJuror(at(), office, { jurorId, role: "juror", categoryIds: [categoryId], maxEntries: null, ...given });
    expect(await revise({ categoryIds: [] })).toEqual({ ok: false, reason: { reason: "no-panel" } });
    expect(await revise({ maxEntries: 1 })).toEqual({ ok: false, reason: { reason: "maximum-below-load", entries: 2 } });
    expect(await revise({ categoryIds: [`${editionId}-GZ`] })).toEqual({ ok: false, reason: { reason: "panel-in-use", categoryIds: [categoryId] } });
    expect(await revise({ categoryIds: [categoryId, `${editionId}-GZ`], maxEntries: 2 })).toMatchObject({ ok: true });
    expect(await findJuror(deps.store.read, jurorId)).toMatchObject({ maxEntries: 2 });
  });
});

describe("jurors are told", () => {
  const letters = async () => (await mails(deps.store)).map(({ kind }) => kind);

  test("once before judging begins, however often the office assigns", async () => {
    await open(1);
    const [entryId = ""] = await entries(1);
    const [jurorId = ""] = await jurors(1);
    await assignAllNow();
    await takeAway(at(), office, editionId, { jurorId, entryId });
    await assignAllNow();
    expect(await letters()).toEqual(["jury.assigned"]);
  });

  test("once when judging begins", async () => {
    await open(1);
    await entries(1);
    await jurors(1);
    await assignAllNow();
    await tellJudgingOpen(at());
    expect(await letters()).toEqual(["jury.assigned"]);
    await tellJudgingOpen(at(JUDGING));
    await tellJudgingOpen(at(plus(JUDGING, DAY)));
    expect(await letters()).toEqual(["jury.assigned", "jury.judging-open"]);
  });

  test("of each entry that comes later", async () => {
    await open(1);
    const [first = "", second = ""] = await entries(2);
    const [jurorId = ""] = await jurors(1);
    for (const entryId of [first, second]) await assignByHand(at(JUDGING), office, editionId, { jurorId, entryId });
    await tellJudgingOpen(at(JUDGING));
    expect(await letters()).toEqual(["jury.assigned", "jury.assigned"]);
  });
});

describe("the board", () => {
  test("says of each pair how it stands, and which entries are below the quorum", async () => {
    await open(1);
    const [first = "", second = ""] = await entries(2);
    const [begun = ""] = await jurors(1);
    const [tied = ""] = await jurors(1, { organisationIds: [LEADS[0] ?? ""] });
    const [full = ""] = await jurors(1, { maxEntries: 1 });
    await makeAssignment(deps.store, begun, first, office.personId);
    await makeSheet(deps.store, { jurorId: begun, entryId: first, points: {}, weights: {} });
    await makeAssignment(deps.store, full, second, office.personId);
    const board = await readBoard(deps.store.read, await getEdition(deps.store.read, editionId), { by: "entry", category: "KB", only: null });
    const row = (entryId: string) => board.entries.find(({ id }) => id === entryId);
    const option = (entryId: string, jurorId: string) => row(entryId)?.options.find(({ id }) => id === jurorId);
    expect(row(first)?.seats).toEqual([{ id: begun, started: true }]);
    expect(option(first, begun)).toBeUndefined();
    expect(option(first, tied)?.closed).toMatchObject({ because: "conflict", reasons: [{ kind: "own-organisation", organisation: "Stadt Bocholt" }] });
    expect(option(second, begun)).toMatchObject({ closed: null });
    expect(option(first, full)?.closed).toMatchObject({ because: "juror-maximum" });
    expect(board.categories.find(({ key }) => key === "KB")).toMatchObject({ entries: 2, belowQuorum: 2, parts: 2 });
    expect(board.loads.map(({ entries }) => entries).toSorted()).toEqual([0, 1, 1]);
  });
});
