// What the directory of organisations promises: all of them, once each, with the memberships that matter.
import { describe, expect, test } from "vitest";

import edition2022 from "#db/reference/editions-2022.json" with { type: "json" };
import municipalities from "#db/reference/municipalities.json" with { type: "json" };
import { referenceOrganisations, type Organisation } from "#db/reference/organisations";

const organisations = referenceOrganisations();
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

function ofKind(kind: Organisation["kind"]): readonly Organisation[] {
  return organisations.filter((organisation) => organisation.kind === kind);
}

function found(id: string): Organisation {
  const organisation = byId.get(id);
  if (organisation === undefined) throw new Error(`no organisation ${id}`);
  return organisation;
}

describe("the directory of organisations", () => {
  test.each([
    ["municipality", 396],
    ["district", 31],
    ["landscape-association", 2],
    ["regional-government", 5],
    ["foreign-municipality", 34],
    ["umbrella-association", 3],
    ["other", 2],
  ] as const)("holds every %s: %i of them", (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  test.each([
    ["Städte", municipalities.filter((row) => row.status === "city").length, 271],
    ["Gemeinden", municipalities.filter((row) => row.status === "municipality").length, 125],
    ["cities outside any Kreis", municipalities.filter((row) => row.districtFree).length, 22],
  ])("counts the %s as they are", (_, counted, expected) => {
    expect(counted).toBe(expected);
  });

  test.each([
    ["Köln", 99, "3"],
    ["Arnsberg", 83, "9"],
    ["Münster", 78, "5"],
    ["Detmold", 70, "7"],
    ["Düsseldorf", 66, "1"],
  ])("places the municipalities of the Regierungsbezirk %s: %i, all with digit %s", (regionalDistrict, count, digit) => {
    const inside = ofKind("municipality").filter((organisation) => organisation.regionalDistrict === regionalDistrict);
    expect(inside).toHaveLength(count);
    expect(new Set(inside.map((organisation) => organisation.code?.[2]))).toEqual(new Set([digit]));
  });

  test.each([
    ["NL", 27],
    ["BE", 7],
  ])("knows the border municipalities of %s: %i", (country, count) => {
    expect(ofKind("foreign-municipality").filter((organisation) => organisation.country === country)).toHaveLength(count);
  });

  test.each(["id", "name", "code"] as const)("gives no two organisations the same %s", (field) => {
    const values = organisations.flatMap((organisation) => organisation[field] ?? []);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  test("gives every municipality of the state an AGS of eight digits that starts with 05", () => {
    expect(ofKind("municipality").filter((organisation) => !/^05\d{6}$/.test(organisation.code ?? ""))).toEqual([]);
  });

  test("records only memberships in bodies that it holds", () => {
    const missing = organisations.flatMap((organisation) => organisation.memberOf.filter((id) => !byId.has(id)));
    expect(missing).toEqual([]);
  });

  test.each([
    ["de-05554008", "Stadt Bocholt", ["de-05554", "de-stgb-nrw"]],
    ["de-05366020", "Gemeinde Hellenthal", ["de-05366", "de-stgb-nrw"]],
    ["de-05116000", "Stadt Mönchengladbach", ["de-lvr", "de-staedtetag-nrw"]],
    ["de-05334002", "Stadt Aachen", ["de-05334", "de-staedtetag-nrw"]],
    ["de-05554", "Kreis Borken", ["de-lwl", "de-landkreistag-nrw"]],
    ["nl-gm0197", "Gemeente Aalten", []],
    ["be-63012", "Gemeinde Büllingen", []],
    ["de-bezreg-koeln", "Bezirksregierung Köln", []],
  ])("knows %s as %s with its memberships", (id, name, memberOf) => {
    expect(found(id)).toMatchObject({ name, memberOf });
  });

  test("lets membership in an umbrella or a Landschaftsverband make no conflict, membership in a Kreis does", () => {
    const exempt = new Set(organisations.flatMap((organisation) => (organisation.exempt ? organisation.kind : [])));
    expect(exempt).toEqual(new Set(["umbrella-association", "landscape-association"]));
  });

  test("knows every organisation that won in 2022", () => {
    const ids = edition2022.winners.flatMap((winner) => [...(winner.leadId === null ? [] : [winner.leadId]), ...winner.partnerIds]);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });
});
