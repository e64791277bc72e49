// Who may open an entry's text: asked by the page, by the sheet and by every file.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { mayOpenEntry } from "#app/areas/jury/may-open-entry.server";
import * as schema from "#db/schema";
import { makeAssignment, makeEdition, makeEntry, makeJuror, makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";

const HAMM = "de-05915000";
const BORKEN = "de-05554012";
const BOCHOLT = "de-05554008";
const KREIS_BORKEN = "de-05554";

let deps: TestDeps;
beforeEach(async () => {
  deps = await testDeps();
});
afterEach(() => deps.database.remove());

async function world(organisationIds: string[]) {
  const edition = await makeEdition(deps.store);
  const categoryId = `${edition.id}-KB`;
  const office = await makePerson(deps.store, { roles: ["organiser"] });
  const entry = await makeEntry(deps.store, { editionId: edition.id, categoryId, leadId: BORKEN, createdBy: office.id, partnerIds: [BOCHOLT] });
  const juror = await makeJuror(deps.store, { editionId: edition.id, categoryIds: [categoryId], organisationIds });
  return { edition, office, entry, juror };
}

async function declare(jurorId: string, entryId: string, by: string, given: { source?: "juror" | "office"; kind?: "family" | null } = {}) {
  await deps.store.tx(async (q) => {
    await q.insert(schema.declaration).values({ jurorId, entryId, source: given.source ?? "juror", kind: given.kind ?? null, note: "", declaredAt: NOON, declaredBy: by });
  });
}

const answer = async (jurorId: string, entryId: string) => {
  const verdict = await mayOpenEntry(deps.store.read, { jurorId, entryId });
  return verdict.ok ? "open" : verdict.reason;
};

describe("an entry's text", () => {
  test("opens to its juror after they have declared to be free of conflicts, and not before", async () => {
    const { office, entry, juror } = await world([HAMM]);
    await makeAssignment(deps.store, juror.id, entry.id, office.id);
    expect(await answer(juror.id, entry.id)).toBe("undeclared");
    await declare(juror.id, entry.id, office.id);
    expect(await answer(juror.id, entry.id)).toBe("open");
  });

  test("stays closed to a juror it is not assigned to", async () => {
    const { office, entry, juror } = await world([HAMM]);
    await declare(juror.id, entry.id, office.id);
    expect(await answer(juror.id, entry.id)).toBe("not-assigned");
  });

  test.each([
    ["the lead", BORKEN],
    ["a partner", BOCHOLT],
    ["the Kreis that lead and partner belong to", KREIS_BORKEN],
  ])("stays closed to a juror who comes from %s, even with an assignment on record", async (_who, organisationId) => {
    const { office, entry, juror } = await world([organisationId]);
    await makeAssignment(deps.store, juror.id, entry.id, office.id);
    await declare(juror.id, entry.id, office.id);
    expect(await answer(juror.id, entry.id)).toBe("conflict");
  });

  test.each(["juror", "office"] as const)("closes when the %s declares a tie", async (source) => {
    const { office, entry, juror } = await world([HAMM]);
    await makeAssignment(deps.store, juror.id, entry.id, office.id);
    if (source === "office") await declare(juror.id, entry.id, office.id);
    await declare(juror.id, entry.id, office.id, { source, kind: "family" });
    expect(await answer(juror.id, entry.id)).toBe("conflict");
  });

  test("closes when the entry leaves the competition, and to a juror who has left the jury", async () => {
    const { office, entry, juror } = await world([HAMM]);
    await makeAssignment(deps.store, juror.id, entry.id, office.id);
    await declare(juror.id, entry.id, office.id);
    await deps.store.tx(async (q) => void (await q.update(schema.juror).set({ state: "withdrawn" })));
    expect(await answer(juror.id, entry.id)).toBe("not-assigned");
    await deps.store.tx(async (q) => void (await q.update(schema.juror).set({ state: "accepted" })));
    await deps.store.tx(async (q) => void (await q.update(schema.entry).set({ state: "disqualified" })));
    expect(await answer(juror.id, entry.id)).toBe("not-assigned");
  });

  test("that does not exist is not assigned", async () => {
    const { juror } = await world([HAMM]);
    expect(await answer(juror.id, "nowhere")).toBe("not-assigned");
  });
});
