// Prior involvement (law §5): whoever advised, or assessed a project of, those who hand an entry in is shown to the chair, who decides.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { listPriorInvolvements } from "#app/areas/advice/list-prior-involvements.server";
import { decideHint } from "#app/areas/jury/decide-hint.server";
import { listChairCases } from "#app/areas/jury/list-chair-cases.server";
import { mayOpenEntry } from "#app/areas/jury/may-open-entry.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import { DAY, plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { makeCase } from "#tests/factories/advice";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const HAMM = "de-05915000";
const BOCHOLT = "de-05554008";
const AALTEN = "nl-gm0197";
const COESFELD = "de-05558012";
const CHECKING = plus(NOON, 15 * DAY);
const INVOLVED = [{ kind: "prior-involvement", effect: "chair" }];

let deps: TestDeps;
let editionId: string;
let office: Viewer;
let chair: Viewer;
let adviser: { id: string; personId: string };
let entryId: string;

beforeEach(async () => {
  deps = await testDeps();
  const edition = await makeEdition(deps.store);
  editionId = edition.id;
  const categoryIds = [`${editionId}-GZ`];
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
  const seats = { adviser: await makeJuror(deps.store, { editionId, categoryIds, organisationIds: [HAMM] }), chair: await makeJuror(deps.store, { editionId, categoryIds, organisationIds: [HAMM], role: "chair" }) };
  adviser = { id: seats.adviser.id, personId: seats.adviser.personId ?? "" };
  chair = await viewerOf(deps.store, seats.chair.personId ?? "");
  entryId = (await makeEntry(deps.store, { editionId, categoryId: `${editionId}-GZ`, leadId: BOCHOLT, partnerIds: [AALTEN], createdBy: office.personId, takesLeadPlace: false })).id;
  await makeAssignment(deps.store, adviser.id, entryId, office.personId);
  await deps.store.tx(async (q) => {
    await q.insert(schema.declaration).values({ jurorId: adviser.id, entryId, source: "juror", kind: null, note: "", declaredAt: NOON, declaredBy: adviser.personId });
  });
});
afterEach(() => deps.database.remove());

const reasons = async () => (await conflictsOfEdition(deps.store.read, editionId)).reasons(adviser.id, entryId);
const mayOpen = () => mayOpenEntry(deps.store.read, { jurorId: adviser.id, entryId });
const decide = (verdict: "excluded" | "admitted") => decideHint(deps.at(CHECKING), chair, { jurorId: adviser.id, entryId, verdict, reason: "Nach Prüfung.", voidSheet });

describe("prior involvement", () => {
  test.each([
    ["nobody has asked for advice", undefined, []],
    ["the adviser of the lead", { parties: [BOCHOLT], as: "adviser" }, INVOLVED],
    ["the adviser of a partner, who led in the case", { parties: [AALTEN, COESFELD], as: "adviser" }, INVOLVED],
    ["whoever assessed a project of theirs", { parties: [COESFELD, AALTEN], as: "assessor" }, INVOLVED],
    ["the adviser of others", { parties: [COESFELD], as: "adviser" }, []],
    ["a case that somebody else has", { parties: [BOCHOLT], as: "nobody" }, []],
  ] as const)("%s", async (_who, given, expected) => {
    if (given) {
      const mine = given.as === "nobody" ? office.personId : adviser.personId;
      await makeCase(deps.store, { parties: given.parties, ...(given.as === "assessor" ? { assessors: [mine] } : { advisers: [mine] }) });
    }
    expect(await reasons()).toEqual(expected);
    expect(await mayOpen()).toEqual({ ok: true, value: undefined });
  });

  test("an earlier adviser stays linked to the project, and a closed case still counts", async () => {
    await makeCase(deps.store, { advisers: [office.personId, adviser.personId], state: "closed", closedAt: NOON });
    expect(await reasons()).toEqual(INVOLVED);
    await expect(deps.store.tx((q) => Promise.resolve(q.delete(schema.caseInvolvement)))).rejects.toThrow("append only");
  });

  test("the chair is shown it and decides; the decision holds and is on record", async () => {
    await makeCase(deps.store, { advisers: [adviser.personId] });
    await makeCase(deps.store, { project: "Gewerbegebiet", assessors: [adviser.personId], parties: [COESFELD, AALTEN] });
    const projects = [
      { project: "Gemeinsame Feuerwache an der Grenze", as: "adviser", organisations: ["Stadt Bocholt", "Gemeente Aalten"] },
      { project: "Gewerbegebiet", as: "assessor", organisations: ["Gemeente Aalten"] },
    ];
    const [shown] = await listChairCases(deps.store.read, editionId);
    expect(shown).toMatchObject({ juror: { id: adviser.id }, entry: { id: entryId }, reasons: [{ kind: "prior-involvement", effect: "chair", projects }], decision: null });

    expect(await decide("excluded")).toEqual({ ok: true, value: undefined });
    expect((await mayOpen()).ok).toBe(false);
    expect(await decide("admitted")).toEqual({ ok: true, value: undefined });
    const decided = (await deps.store.read.select().from(schema.auditRecord)).filter(({ action }) => action === "conflict.decided");
    expect(decided.map(({ after }) => JSON.parse(after ?? "null"))).toMatchObject([{ entryId, excluded: true }, { entryId, excluded: false }]);
  });

  test("an entry that was assigned again against the chair's decision does not open", async () => {
    await makeCase(deps.store, { advisers: [adviser.personId] });
    await deps.store.tx(async (q) => {
      await q.insert(schema.chairDecision).values({ jurorId: adviser.id, entryId, excluded: true, reason: "Zu nah.", decidedAt: NOON, decidedBy: chair.personId });
    });
    expect(await mayOpen()).toEqual({ ok: false, reason: "conflict" });
  });

  test("the jury learns who met whom on which project, and nothing of what was said", async () => {
    await makeCase(deps.store, { advisers: [adviser.personId], concern: "Vertraulich" });
    expect(await listPriorInvolvements(deps.store.read, [adviser.personId], [BOCHOLT])).toEqual([{ personId: adviser.personId, organisationId: BOCHOLT, project: "Gemeinsame Feuerwache an der Grenze", kind: "adviser" }]);
    expect(await listPriorInvolvements(deps.store.read, [], [BOCHOLT])).toEqual([]);
  });
});
