// The register of funded cooperations on the database: who keeps it, who reads amounts, and a file that comes in whole or not at all.
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { fundingFilter } from "#app/areas/advice/funding-filter";
import { COLUMNS } from "#app/areas/advice/funding-import";
import type { TypedCooperation } from "#app/areas/advice/funded-cooperation";
import { importFundedCooperations } from "#app/areas/advice/import-funded-cooperations.server";
import { listFundedForMap } from "#app/areas/advice/list-funded-for-map.server";
import { getGuideline } from "#app/areas/advice/find-guideline.server";
import { readFundingRegister } from "#app/areas/advice/read-funding-register.server";
import { removeFundedCooperation } from "#app/areas/advice/remove-funded-cooperation.server";
import { saveFundedCooperation } from "#app/areas/advice/save-funded-cooperation.server";
import { saveFundingSettings } from "#app/areas/advice/save-funding-settings.server";
import { plus } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import { auditRecord } from "#db/schema";
import { makePerson } from "#tests/factories/world";
import { NOON, testDeps, type TestDeps } from "#tests/support/deps";
import { viewerOf } from "#tests/support/viewer";

const typed: TypedCooperation = { title: "Gemeinsame IT", topic: "digital", lead: "Stadt Bocholt", partners: "Stadt Borken\nGM0197", startsOn: "2023-01-01", endsOn: "2027-12-31", amount: "210.000", region: "", digital: "yes" };

let deps: TestDeps;
let organiser: Viewer;
let observer: Viewer;
let entrant: Viewer;
beforeEach(async () => {
  deps = await testDeps();
  const make = async (given: Parameters<typeof makePerson>[1]) => viewerOf(deps.store, (await makePerson(deps.store, given)).id);
  organiser = await make({ roles: ["organiser"] });
  observer = await make({ roles: ["observer"] });
  entrant = await make({ organisationId: "de-05554008" });
});
afterEach(() => deps.database.remove());

const save = (change: Partial<TypedCooperation> = {}, viewer = organiser, id: string | null = null, seen: number | null = NOON) => saveFundedCooperation(deps, viewer, { id, seen, typed: { ...typed, ...change }, locale: "de" });
const read = (viewer: Viewer | undefined) => readFundingRegister(deps.store.read, viewer, { filter: fundingFilter(new URLSearchParams()), day: "2024-02-01" });
const actions = async () => (await deps.store.read.select({ action: auditRecord.action }).from(auditRecord)).map(({ action }) => action).filter((action) => action.startsWith("funding."));

test("organisers add, change and remove, each on record; nobody else does", async () => {
  for (const viewer of [observer, entrant]) {
    expect(await save({}, viewer)).toEqual({ ok: false, reason: { reason: "forbidden" } });
    expect(await saveFundingSettings(deps, viewer, { validUntil: "2027-12-31", amountReaders: "public" })).toEqual({ ok: false, reason: "forbidden" });
  }
  const added = await save();
  if (!added.ok) throw new Error("not added");
  expect(await save({ title: "gemeinsame it" })).toMatchObject({ ok: false, reason: { problems: [{ field: "title", problem: "taken" }] } });
  expect(await save({ title: "Gemeinsame IT und Telefonie", partners: "Stadt Borken" }, organiser, added.value)).toEqual(added);
  expect((await read(organiser)).rows).toMatchObject([{ title: "Gemeinsame IT und Telefonie", region: "muenster", amountCents: 21_000_000, lead: { code: "05554008" }, partners: [{ name: "Stadt Borken" }] }]);
  expect(await removeFundedCooperation(deps, observer, added.value)).toEqual({ ok: false, reason: "forbidden" });
  expect((await removeFundedCooperation(deps, organiser, added.value)).ok).toBe(true);
  expect(await removeFundedCooperation(deps, organiser, added.value)).toEqual({ ok: false, reason: "unknown" });
  expect((await read(undefined)).all).toBe(0);
  expect(await actions()).toEqual(["funding.added", "funding.changed", "funding.removed"]);
});

test("what a colleague has saved meanwhile is not overwritten unseen, and a change that is sent twice is made once", async () => {
  const added = await save();
  const id = added.ok ? added.value : "";
  const later = deps.at(plus(NOON, 1_000));
  const change = (amount: string, seen: number) => saveFundedCooperation(later, organiser, { id, seen, typed: { ...typed, amount }, locale: "de" });
  expect([await change("100.000", NOON), await change("100.000", NOON)]).toEqual([added, added]);
  expect(await change("90.000", NOON)).toEqual({ ok: false, reason: { reason: "changed" } });
  expect((await read(organiser)).rows).toMatchObject([{ amountCents: 10_000_000 }]);
  expect((await change("90.000", plus(NOON, 1_000))).ok).toBe(true);
  expect(await actions()).toEqual(["funding.added", "funding.changed", "funding.changed"]);
});

test("a title that differs in upper and lower case alone is taken, beginning with an umlaut too", async () => {
  expect((await save({ title: "Übergreifende Vergabe" })).ok).toBe(true);
  for (const title of ["Übergreifende Vergabe", "ÜBERGREIFENDE VERGABE"]) expect(await save({ title })).toMatchObject({ ok: false, reason: { problems: [{ field: "title", problem: "taken" }] } });
  expect((await save({ title: "Übergreifende Vergabe", lead: "Stadt Rhede" })).ok).toBe(true);
});

test("every wrong field is named, and nothing is written", async () => {
  expect(await save({ title: " ", lead: "Atlantis", partners: "", amount: "-1", endsOn: "2022-01-01" })).toMatchObject({
    reason: { problems: [{ field: "title" }, { field: "lead", problem: "unknown" }, { field: "partners", problem: "missing" }, { field: "endsOn", problem: "ends-before-it-begins" }, { field: "amount", problem: "not-positive" }] },
  });
  expect((await read(organiser)).all).toBe(0);
});

test("a mistyped year is named at its field, so that the public page has no line for two thousand years in between", async () => {
  expect(await save({ startsOn: "0025-01-01", endsOn: "9999-12-31" })).toMatchObject({ reason: { problems: [{ field: "startsOn", problem: "odd-year" }, { field: "endsOn", problem: "odd-year" }] } });
  expect((await save({ startsOn: "1950-01-01", endsOn: "2150-12-31" })).ok).toBe(true);
});

test("amounts leave the database only for whom the setting names", async () => {
  await save();
  const seen = async () => Promise.all([undefined, entrant, observer].map(async (viewer) => (await read(viewer)).rows[0]?.amountCents));
  expect(await seen()).toEqual([null, null, 21_000_000]);
  await saveFundingSettings(deps, organiser, { validUntil: "2026-12-31", amountReaders: "signed-in" });
  expect(await seen()).toEqual([null, 21_000_000, 21_000_000]);
  await saveFundingSettings(deps, organiser, { validUntil: "2026-12-31", amountReaders: "public" });
  expect(await seen()).toEqual([21_000_000, 21_000_000, 21_000_000]);
});

test("the guideline's last day is the office's setting, and it always has one", async () => {
  expect((await getGuideline(deps.store.read)).validUntil).toBe("2026-12-31");
  for (const [validUntil, reason] of [["", "no-end"], ["2021-10-01", "ends-before-it-begins"], ["2027-02-30", "not-a-day"], ["bald", "not-a-day"]] as const) {
    expect(await saveFundingSettings(deps, organiser, { validUntil, amountReaders: "office" })).toEqual({ ok: false, reason });
  }
  expect((await saveFundingSettings(deps, organiser, { validUntil: "2027-12-31", amountReaders: "office" })).ok).toBe(true);
  expect((await getGuideline(deps.store.read)).validUntil).toBe("2027-12-31");
});

describe("a file", () => {
  const HEAD = Object.values(COLUMNS);
  const row = (title: string, lead = "05554008") => [title, "Finanzen, Vergabe und Recht", lead, "05554012", "2023-01-01", "2026-12-31", "175.000,00", "", "nein"];
  const table = (...rows: readonly (readonly string[])[]) => [HEAD, ...rows].map((cells, at) => ({ line: at + 1, cells }));

  test("comes in with its good rows once it is confirmed, and not again", async () => {
    const rows = table(row("Eins"), row("Zwei"), row("Drei", "05999999"));
    expect(await importFundedCooperations(deps, observer, { table: rows, expected: 2 })).toEqual({ ok: false, reason: { reason: "forbidden" } });
    expect(await importFundedCooperations(deps, organiser, { table: rows, expected: 2 })).toEqual({ ok: true, value: 2 });
    expect((await read(organiser)).all).toBe(2);
    expect(await importFundedCooperations(deps, organiser, { table: rows, expected: 2 })).toMatchObject({ ok: false, reason: { reason: "changed" } });
    expect((await read(organiser)).all).toBe(2);
  });

  test("of which other rows are good than those that were shown does not come in at all", async () => {
    const rows = table(row("Eins"), row("Zwei"));
    await save({ title: "Eins" });
    expect(await importFundedCooperations(deps, organiser, { table: rows, expected: 2 })).toMatchObject({ ok: false, reason: { reason: "changed" } });
    expect((await read(organiser)).rows.map(({ title }) => title)).toEqual(["Eins"]);
  });
});

test("a map is told who takes part in what, another revision after each change, and no amounts", async () => {
  await save();
  const before = await listFundedForMap(deps.store.read);
  await save({ title: "Bauhof", topic: "construction", partners: "Stadt Borken" });
  const { revision, cooperations } = await listFundedForMap(deps.store.read);
  expect(cooperations.find(({ title }) => title === "Bauhof")).toEqual({ id: expect.any(String), title: "Bauhof", language: "de", href: "/foerderung/kooperationen?suche=Bauhof", organisationIds: ["de-05554008", "de-05554012"] });
  expect(revision).not.toBe(before.revision);
  expect((await listFundedForMap(deps.store.read)).revision).toBe(revision);
});
