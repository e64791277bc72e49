// From asking for an assignment to undoing it: nothing is assigned before somebody has looked at it, and nothing that has been begun is touched.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { applyProposal } from "#app/areas/jury/apply-proposal.server";
import { askAssignment } from "#app/areas/jury/ask-assignment.server";
import { assignByHand } from "#app/areas/jury/assign-by-hand.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { giveUpAssignment } from "#app/areas/jury/give-up-assignment.server";
import { interruptAssignment } from "#app/areas/jury/interrupt-assignment.server";
import { readBoard } from "#app/areas/jury/read-board.server";
import { readProposal } from "#app/areas/jury/read-proposal.server";
import { reportConflict } from "#app/areas/jury/report-conflict.server";
import { solveAssignment, type SolveAssignment } from "#app/areas/jury/solve-assignment.server";
import { takeAway } from "#app/areas/jury/take-away.server";
import { undoAssignment } from "#app/areas/jury/undo-assignment.server";
import { withdrawJuror } from "#app/areas/jury/withdraw-juror.server";
import { workOutAssignment } from "#app/areas/jury/work-out-assignment.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import * as schema from "#db/schema";
import type { AssigningKind } from "#db/vocabulary/jury";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson, makeSheet } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const LEADS = ["de-05554008", "de-05915000", "de-05554012", "de-05112000"];
const CHECKING = plus(NOON, 15 * DAY);

let deps: TestDeps;
let editionId: string;
let categoryId: string;
let office: Viewer;
let observer: Viewer;
let entryIds: string[];
let jurorIds: string[];

/** Four entries that are to have two jurors each, and four jurors. */
beforeEach(async () => {
  deps = await testDeps();
  editionId = (await makeEdition(deps.store, { jurorsPerEntry: 2 })).id;
  categoryId = `${editionId}-KB`;
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
  observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
  entryIds = [];
  for (const leadId of LEADS) entryIds.push((await makeEntry(deps.store, { editionId, categoryId, leadId, createdBy: office.personId })).id);
  jurorIds = [];
  for (let i = 0; i < 4; i++) jurorIds.push((await makeJuror(deps.store, { editionId, categoryIds: [categoryId] })).id);
});
afterEach(() => deps.database.remove());

const at = (now = CHECKING) => deps.at(now);
const solveHere: SolveAssignment = (task, { onStep }) => solveAssignment(task, () => Infinity, onStep);
const workOut = (solve: SolveAssignment = solveHere) => workOutAssignment({ store: deps.store, solve, clock: () => CHECKING });
const ask = (kind: AssigningKind = "anew", viewer = office) => askAssignment(at(), viewer, { editionId, kind });
const latest = async () => readProposal(deps.store.read, await getEdition(deps.store.read, editionId));
const apply = async (viewer = office, proposalId?: string) => applyProposal(at(), viewer, { editionId, proposalId: proposalId ?? (await latest())?.id ?? "" });
const giveUp = (viewer = office) => giveUpAssignment(at(), viewer, editionId);
const board = async () => readBoard(deps.store.read, await getEdition(deps.store.read, editionId), { by: "entry", category: null, only: null });
const undo = async (viewer = office) => undoAssignment(at(), viewer, { editionId, no: (await board()).lastChange?.no ?? 0 });
const pairs = async () => (await deps.store.read.select().from(schema.assignment)).map(({ jurorId, entryId }) => `${jurorId} ${entryId}`).toSorted();
const actions = async () => (await deps.store.read.select().from(schema.auditRecord)).map(({ action }) => action);
const begin = (jurorId: string, entryId: string) => makeSheet(deps.store, { jurorId, entryId, points: {}, weights: {} });
const firstPair = async () => ((await pairs())[0] ?? "").split(" ") as [string, string];

async function assigned(kind: AssigningKind = "anew") {
  await ask(kind);
  await workOut();
  return apply();
}

describe("asking", () => {
  test("assigns nothing; the proposal says what would come, and applying it makes it so", async () => {
    expect(await ask()).toEqual({ ok: true, value: undefined });
    expect(await latest()).toMatchObject({ state: "queued", step: "waiting", difference: null });
    await workOut();
    expect(await pairs()).toEqual([]);
    const proposal = await latest();
    expect(proposal).toMatchObject({ state: "proposed", difference: { added: 8, removed: 0, kept: 0, stale: false, proven: true } });
    expect(proposal?.difference?.jurors.map(({ before, after }) => [before, after])).toEqual([[0, 2], [0, 2], [0, 2], [0, 2]]);
    expect(proposal?.difference?.categories).toEqual([expect.objectContaining({ before: 0, after: 1 })]);
    expect(await apply()).toEqual({ ok: true, value: { added: 8, removed: 0 } });
    expect(await pairs()).toHaveLength(8);
    expect(await latest()).toMatchObject({ state: "applied", difference: null });
    expect((await actions()).filter((action) => action.startsWith("assignment.") || action === "jury.assigned")).toEqual(["assignment.asked", "assignment.worked-out", "jury.assigned"]);
  });

  test("twice at once is refused, and asking again discards what was proposed before", async () => {
    await ask();
    expect(await ask("repair")).toEqual({ ok: false, reason: "under-way" });
    await workOut();
    const first = (await latest())?.id;
    await ask();
    await workOut();
    expect(await apply(office, first)).toEqual({ ok: false, reason: "no-proposal" });
    expect(await apply()).toMatchObject({ ok: true });
    expect(await apply()).toEqual({ ok: false, reason: "no-proposal" });
  });

  test("says what is being looked for meanwhile", async () => {
    await ask();
    const steps: (string | undefined)[] = [];
    await workOut(async (task, watch) => {
      const answer = await solveAssignment(task, () => Infinity, (step) => {
        watch.onStep(step);
        steps.push(step);
      });
      return answer;
    });
    expect(steps).toEqual(["total", "fairness", "loads", "connection"]);
    expect(await latest()).toMatchObject({ step: "connection" });
  });

  test("equal state, equal proposal", async () => {
    await ask();
    await workOut();
    const first = await latest();
    await giveUp();
    await ask();
    await workOut();
    expect((await latest())?.difference).toEqual(first?.difference);
  });

  test.each(["ask", "apply", "give up", "undo"] as const)("%s is for the organiser alone", async (step) => {
    if (step !== "ask") await ask();
    if (step === "apply" || step === "undo") await workOut();
    if (step === "undo") await apply();
    const steps = { ask: () => ask("anew", observer), apply: () => apply(observer), "give up": () => giveUp(observer), undo: () => undo(observer) };
    expect(await steps[step]()).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("while it is being worked out", () => {
  test("others write on, and whoever gives it up stops it: its answer is not kept", async () => {
    await ask();
    let wanted: boolean | undefined;
    await workOut(async (task, { isWanted }) => {
      expect(await latest()).toMatchObject({ state: "running" });
      expect(await assignByHand(at(), office, editionId, { jurorId: jurorIds[0] ?? "", entryId: entryIds[0] ?? "" })).toMatchObject({ ok: true });
      expect(await giveUp()).toMatchObject({ ok: true });
      wanted = await isWanted();
      return solveAssignment(task, () => Infinity);
    });
    expect(wanted).toBe(false);
    expect(await latest()).toMatchObject({ state: "cancelled", difference: null });
    expect(await apply()).toEqual({ ok: false, reason: "no-proposal" });
    expect(await giveUp()).toEqual({ ok: false, reason: "nothing-asked" });
  });

  test("a fault is told, and the office can ask again", async () => {
    await ask();
    await expect(workOut(() => Promise.reject(new Error("out of memory")))).rejects.toThrow("out of memory");
    expect(await latest()).toMatchObject({ state: "failed" });
    expect(await assigned()).toMatchObject({ ok: true });
  });

  test("a server that ends or is restarted leaves it interrupted, not running for ever", async () => {
    await ask();
    await workOut(() => Promise.resolve("stopped"));
    expect(await latest()).toMatchObject({ state: "interrupted" });
    await ask();
    await workOut(async () => {
      await interruptAssignment({ store: deps.store, now: CHECKING });
      return "stopped";
    });
    expect(await latest()).toMatchObject({ state: "interrupted" });
    expect(await assigned()).toMatchObject({ ok: true });
  });
});

describe("a proposal that no longer fits is refused, and nothing is changed", () => {
  test.each([
    ["a conflict has been reported", () => reportConflict(at(), office, { jurorId: jurorIds[0] ?? "", entryId: entryIds[0] ?? "", kind: "family", note: "Hinweis", voidSheet })],
    ["a juror has left", () => withdrawJuror(at(), office, jurorIds[0] ?? "")],
    ["an entry was given by hand", () => assignByHand(at(), office, editionId, { jurorId: jurorIds[0] ?? "", entryId: entryIds[0] ?? "" })],
    ["an entry has come late", () => makeEntry(deps.store, { editionId, categoryId, leadId: "de-05111000", createdBy: office.personId })],
  ])("because %s", async (_what, change) => {
    await ask();
    await workOut();
    await change();
    const before = await pairs();
    expect((await latest())?.difference).toMatchObject({ stale: true });
    expect(await apply()).toEqual({ ok: false, reason: "changed-meanwhile" });
    expect(await pairs()).toEqual(before);
    expect(await assigned("repair")).toMatchObject({ ok: true });
  });

  test("because a juror has begun", async () => {
    await assigned();
    await ask();
    await workOut();
    await begin(...(await firstPair()));
    expect(await apply()).toEqual({ ok: false, reason: "changed-meanwhile" });
  });
});

describe("a repair", () => {
  test("after somebody drops out gives only what they leave, and keeps all else", async () => {
    await assigned();
    const before = await pairs();
    const gone = jurorIds[0] ?? "";
    const left = before.filter((pair) => !pair.startsWith(gone));
    await withdrawJuror(at(), office, gone);
    await ask("repair");
    await workOut();
    expect((await latest())?.difference).toMatchObject({ added: 2, removed: 0, kept: 6 });
    await apply();
    expect(await pairs()).toEqual(expect.arrayContaining(left));
    expect(await pairs()).toHaveLength(8);
  });

  test("after a conflict replaces one juror and leaves begun sheets alone", async () => {
    await assigned();
    const [jurorId, entryId] = await firstPair();
    const others = (await pairs()).filter((pair) => pair !== `${jurorId} ${entryId}`);
    for (const pair of others.slice(0, 3)) await begin(...(pair.split(" ") as [string, string]));
    await reportConflict(at(), office, { jurorId, entryId, kind: "family", note: "Hinweis", voidSheet });
    await assigned("repair");
    expect(await pairs()).toEqual(expect.arrayContaining(others.slice(0, 3)));
    expect(await pairs()).not.toContain(`${jurorId} ${entryId}`);
    expect(await pairs()).toHaveLength(8);
  });

  test("of what is whole changes nothing", async () => {
    await assigned();
    expect(await assigned("repair")).toEqual({ ok: true, value: { added: 0, removed: 0 } });
  });
});

describe("the last change", () => {
  test("can be undone, one after the other, by hand or in one go", async () => {
    await assigned();
    const before = await pairs();
    const [jurorId, entryId] = await firstPair();
    await takeAway(at(), office, editionId, { jurorId, entryId });
    expect((await board()).lastChange).toMatchObject({ kind: "by-hand", undo: "open" });
    expect(await undo()).toEqual({ ok: true, value: { added: 1, removed: 0 } });
    expect(await pairs()).toEqual(before);
    expect(await undo()).toEqual({ ok: true, value: { added: 0, removed: 8 } });
    expect(await pairs()).toEqual([]);
    expect(await undo()).toEqual({ ok: false, reason: "nothing-to-undo" });
  });

  test("stays once somebody has begun with what it gave, and only then", async () => {
    await makeAssignment(deps.store, jurorIds[0] ?? "", entryIds[0] ?? "", office.personId);
    await begin(jurorIds[0] ?? "", entryIds[0] ?? "");
    await assigned();
    expect((await board()).lastChange?.undo).toBe("open");
    const fresh = (await pairs()).find((pair) => pair !== `${jurorIds[0]} ${entryIds[0]}`) ?? "";
    await begin(...(fresh.split(" ") as [string, string]));
    expect((await board()).lastChange?.undo).toBe("started");
    expect(await undo()).toEqual({ ok: false, reason: "started" });
    expect(await pairs()).toHaveLength(8);
  });

  test("is not undone where that would bring back what is no longer allowed", async () => {
    await assigned();
    const [jurorId, entryId] = await firstPair();
    await takeAway(at(), office, editionId, { jurorId, entryId });
    await reportConflict(at(), office, { jurorId, entryId, kind: "family", note: "Hinweis", voidSheet });
    expect(await undo()).toEqual({ ok: false, reason: "no-longer-allowed" });
    expect(await pairs()).toHaveLength(7);
  });

  test("is the one that was looked at: another one made since stays", async () => {
    await assigned();
    const seen = (await board()).lastChange?.no ?? 0;
    const [jurorId, entryId] = await firstPair();
    await takeAway(at(), office, editionId, { jurorId, entryId });
    expect(await undoAssignment(at(), office, { editionId, no: seen })).toEqual({ ok: false, reason: "nothing-to-undo" });
    expect(await pairs()).toHaveLength(7);
  });
});

describe("the board", () => {
  /** The same reader, counting the statements it is asked to make. */
  function counting(): { readonly q: Q; readonly asked: () => number } {
    let asked = 0;
    const q = new Proxy(deps.store.read, {
      get(target, property, receiver) {
        if (property === "select") asked += 1;
        return Reflect.get(target, property, receiver);
      },
    });
    return { q, asked: () => asked };
  }
  const filter = { category: null, only: null } as const;

  test("takes as many queries for 130 entries and 25 jurors as for few, in both views", async () => {
    const edition = await getEdition(deps.store.read, editionId);
    const few = counting();
    await readBoard(few.q, edition, { by: "entry", ...filter });
    const leads = (await deps.store.read.select({ id: schema.organisation.id }).from(schema.organisation)).map(({ id }) => id).filter((id) => !LEADS.includes(id));
    for (let i = 4; i < 130; i++) await makeEntry(deps.store, { editionId, categoryId, leadId: leads[i] ?? "", createdBy: office.personId });
    for (let i = 4; i < 25; i++) await makeJuror(deps.store, { editionId, categoryIds: [categoryId] });
    await assigned();
    for (const by of ["entry", "juror"] as const) {
      const many = counting();
      const found = await readBoard(many.q, edition, { by, ...filter });
      expect(found[by === "entry" ? "entries" : "jurors"]).toHaveLength(by === "entry" ? 130 : 25);
      expect(Math.abs(many.asked() - few.asked())).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  test("shows the entries that are worst off first, and only those that lack jurors where that is asked", async () => {
    const [first = "", second = ""] = entryIds;
    await assignByHand(at(), office, editionId, { jurorId: jurorIds[0] ?? "", entryId: first });
    await assignByHand(at(), office, editionId, { jurorId: jurorIds[0] ?? "", entryId: second });
    await assignByHand(at(), office, editionId, { jurorId: jurorIds[1] ?? "", entryId: second });
    expect((await board()).entries.map(({ id, lacks }) => [id === second, lacks])).toEqual([[false, 2], [false, 2], [false, 1], [true, 0]]);
    const open = await readBoard(deps.store.read, await getEdition(deps.store.read, editionId), { by: "entry", category: "KB", only: "open" });
    expect(open.entries.map(({ id }) => id)).not.toContain(second);
    expect(open.lacking).toBe(3);
  });
});
