// The directory of organisations: what the office adds to it decides about conflicts of interest (law §5).
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { readBodies, readBody } from "#app/areas/accounts/read-bodies.server";
import { saveBody, type BodyContent, type Settle } from "#app/areas/accounts/save-body.server";
import { setExemption } from "#app/areas/accounts/set-exemption.server";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { settleMemberships } from "#app/areas/jury/settle-memberships.server";
import { voidSheet } from "#app/areas/scoring/void-sheet.server";
import type { Viewer } from "#app/base/viewer";
import * as schema from "#db/schema";
import { JUDGING, makeJudging } from "#tests/factories/judging";
import { makePerson, makeSheet } from "#tests/factories/world";
import { testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

let deps: TestDeps;
let office: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  office = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["organiser"] })).id);
});
afterEach(() => deps.database.remove());

const settle: Settle = (q, at, actor) => settleMemberships(q, at, actor, voidSheet);
const content: BodyContent = { name: "Zweckverband Demo-Wasser", kind: "joint-authority", country: "DE", municipal: true, exempt: false, members: "Stadt Bocholt\n05554012\n\n" };
const save = (given: Partial<BodyContent> = {}, id: string | null = null, viewer = office) => saveBody(deps.at(JUDGING), viewer, { id, content: { ...content, ...given }, settle });

async function added(given: Partial<BodyContent> = {}): Promise<string> {
  const done = await save(given);
  if (!done.ok) throw new Error(done.reason.reason);
  return done.value;
}

describe("a body", () => {
  test("is added with its members, by name or code, and the step is on record", async () => {
    const id = await added();
    expect(await readBody(deps.store.read, id)).toMatchObject({ name: content.name, origin: "office", members: [{ id: "de-05554008" }, { id: "de-05554012" }] });
    expect(await deps.store.read.select().from(schema.auditRecord)).toMatchObject([{ action: "organisation.added", subject: `organisation:${id}`, actor: office.personId }]);
    expect(await readBodies(deps.store.read, { words: "demo wasser", kind: "joint-authority" }, 1)).toMatchObject({ found: 1, bodies: [{ id, members: 2 }] });
  });

  test.each([
    ["a member that is in no directory", { members: "Stadt Bocholt\nStadt Nirgendwo" }, { reason: "members", lines: [{ text: "Stadt Nirgendwo", reason: "unknown" }] }],
    ["a member that can be several", { members: "Stadt B" }, { reason: "members", lines: [{ text: "Stadt B", reason: "ambiguous" }] }],
    ["a name that is taken", { name: "stadt bocholt" }, { reason: "name-taken" }],
  ] as const)("is refused with %s, and nothing is kept", async (_what, given, reason) => {
    expect(await save(given)).toEqual({ ok: false, reason });
    expect(await deps.store.read.select().from(schema.auditRecord)).toEqual([]);
  });

  test("is no member of itself", async () => {
    const id = await added();
    expect(await save({ members: content.name }, id)).toEqual({ ok: false, reason: { reason: "member-of-itself" } });
  });

  test("that ships as data keeps name and members; its exemption is the office's", async () => {
    expect(await save({}, "de-05554")).toEqual({ ok: false, reason: { reason: "shipped" } });
    expect(await setExemption(deps, office, { id: "de-05554", exempt: true, settle })).toMatchObject({ ok: true });
    expect(await readBody(deps.store.read, "de-05554")).toMatchObject({ exempt: true, origin: "shipped" });
  });

  test("is for the organiser to add and to exempt", async () => {
    const observer = await viewerOf(deps.store, (await makePerson(deps.store, { roles: ["observer"] })).id);
    expect(await save({}, null, observer)).toEqual({ ok: false, reason: { reason: "forbidden" } });
    expect(await setExemption(deps, observer, { id: "de-05554", exempt: true, settle })).toEqual({ ok: false, reason: "forbidden" });
  });
});

describe("a membership that becomes known while the jury judges", () => {
  test("excludes the juror of that body with the reason, takes the entry away and voids the sheet, which stays on record", async () => {
    const { edition, category, entries, jurors, weights } = await makeJudging(deps.store);
    const [juror] = jurors;
    const [entry] = entries;
    if (!juror || !entry) throw new Error("one of each was asked for");
    const points = Object.fromEntries(category.criteria.map(({ id }) => [id, 7]));
    const sheet = await makeSheet(deps.store, { jurorId: juror.id, entryId: entry.id, points, weights });
    const id = await added({ members: "" });
    await deps.store.tx(async (q) => {
      await q.insert(schema.jurorOrganisation).values({ jurorId: juror.id, organisationId: id, past: false });
    });
    expect((await conflictsOfEdition(deps.store.read, edition.id)).reasons(juror.id, entry.id)).toEqual([]);

    expect(await save({ members: "Stadt Bocholt" }, id)).toMatchObject({ ok: true });
    const conflicts = await conflictsOfEdition(deps.store.read, edition.id);
    expect(conflicts.namedReasons(juror.id, entry.id)).toEqual([{ kind: "own-body", effect: "absolute", body: content.name, member: "Stadt Bocholt" }]);
    expect(await deps.store.read.select().from(schema.assignment)).toEqual([]);
    expect(await deps.store.read.select().from(schema.scoreSheet)).toMatchObject([{ id: sheet.id, state: "void" }]);
    expect(await deps.store.read.select().from(schema.score)).toHaveLength(category.criteria.length);
    const actions = (await deps.store.read.select().from(schema.auditRecord)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["organisation.changed", "sheet.voided", "assignment.ended-by-conflict"]));
  });

  test("does so in no body that is exempt", async () => {
    const { edition, entries, jurors } = await makeJudging(deps.store);
    const id = await added({ members: "Stadt Bocholt", exempt: true });
    await deps.store.tx(async (q) => {
      await q.insert(schema.jurorOrganisation).values({ jurorId: jurors[0]?.id ?? "", organisationId: id, past: false });
    });
    expect((await conflictsOfEdition(deps.store.read, edition.id)).reasons(jurors[0]?.id ?? "", entries[0]?.id ?? "")).toEqual([]);
  });
});
