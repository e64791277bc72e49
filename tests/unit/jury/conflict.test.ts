import { describe, expect, test } from "vitest";

import { awaitsChair, conflictsOf, isExcluded, type ConflictOrganisation, type ConflictReason, type Declaration } from "#app/areas/jury/conflict";
import { byPair, pairKey } from "#app/areas/jury/pair";
import { CITIES_UMBRELLA, referenceOrganisations } from "#db/reference/organisations";
import { DECLARED_KINDS } from "#db/vocabulary/conflict";

const BOCHOLT = "de-05554008";
const AHAUS = "de-05554004";
const KREIS_BORKEN = "de-05554";
const ESSEN = "de-05113000";
const DUISBURG = "de-05112000";
const WATER_BOARD = "joint-water-board";
const WATER_COMPANY = "water-company";

const waterBoard = { id: WATER_BOARD, districtCode: null, exempt: false, memberOf: [] };
const waterCompany = { id: WATER_COMPANY, districtCode: "05554", exempt: false, memberOf: [] };

function directory(...changed: readonly ConflictOrganisation[]): ReadonlyMap<string, ConflictOrganisation> {
  return new Map([...referenceOrganisations(), waterBoard, waterCompany, ...changed].map((organisation) => [organisation.id, organisation]));
}

function joined(id: string, bodyId: string): ConflictOrganisation {
  const organisation = directory().get(id);
  if (organisation === undefined) throw new Error(`no organisation ${id}`);
  return { ...organisation, memberOf: [...organisation.memberOf, bodyId] };
}

function reasons(
  jurorOrganisationIds: readonly string[],
  entryOrganisationIds: readonly string[],
  {
    organisations = directory(),
    declarations = [],
    involved = [],
  }: { organisations?: ReadonlyMap<string, ConflictOrganisation>; declarations?: readonly Declaration[]; involved?: readonly string[] } = {},
): readonly ConflictReason[] {
  return conflictsOf(
    { id: "juror", organisationIds: jurorOrganisationIds },
    { id: "entry", organisationIds: entryOrganisationIds },
    { organisations, declarations: byPair(declarations), priorInvolvements: new Set(involved) },
  );
}

describe("a juror is tied to an entry", () => {
  test.each<{ what: string; juror: string[]; entry: string[]; found: readonly ConflictReason[]; organisations?: ReadonlyMap<string, ConflictOrganisation> }>([
    {
      what: "by working for the lead",
      juror: [BOCHOLT],
      entry: [BOCHOLT, DUISBURG],
      found: [{ kind: "own-organisation", effect: "absolute", organisationId: BOCHOLT }],
    },
    {
      what: "by having worked for a partner",
      juror: [CITIES_UMBRELLA, DUISBURG],
      entry: [ESSEN, DUISBURG],
      found: [{ kind: "own-organisation", effect: "absolute", organisationId: DUISBURG }],
    },
    {
      what: "by working for the Kreis of the lead",
      juror: [KREIS_BORKEN],
      entry: [BOCHOLT],
      found: [{ kind: "own-body", effect: "absolute", bodyId: KREIS_BORKEN, memberId: BOCHOLT }],
    },
    {
      what: "by working for a municipality whose Kreis is partner",
      juror: [BOCHOLT],
      entry: [ESSEN, KREIS_BORKEN],
      found: [{ kind: "own-body", effect: "absolute", bodyId: KREIS_BORKEN, memberId: BOCHOLT }],
    },
    {
      what: "by working for an association that a partner has joined",
      juror: [WATER_BOARD],
      entry: [DUISBURG, ESSEN],
      organisations: directory(joined(ESSEN, WATER_BOARD)),
      found: [{ kind: "own-body", effect: "absolute", bodyId: WATER_BOARD, memberId: ESSEN }],
    },
    {
      what: "by working for a member of the association that leads",
      juror: [ESSEN],
      entry: [WATER_BOARD],
      organisations: directory(joined(ESSEN, WATER_BOARD)),
      found: [{ kind: "own-body", effect: "absolute", bodyId: WATER_BOARD, memberId: ESSEN }],
    },
    {
      what: "loosely, by the same Kreis and nothing more",
      juror: [AHAUS],
      entry: [BOCHOLT],
      found: [{ kind: "district", effect: "chair", districtCode: "05554", jurorOrganisationId: AHAUS, entryOrganisationId: BOCHOLT }],
    },
    {
      what: "loosely, by a company that sits in the same Kreis without the Kreis being a member",
      juror: [WATER_COMPANY],
      entry: [KREIS_BORKEN],
      found: [{ kind: "district", effect: "chair", districtCode: "05554", jurorOrganisationId: WATER_COMPANY, entryOrganisationId: KREIS_BORKEN }],
    },
    {
      what: "by each of several ties, the strongest for each two organisations, and the strongest of all first",
      juror: [AHAUS],
      entry: [AHAUS, BOCHOLT, KREIS_BORKEN],
      found: [
        { kind: "own-organisation", effect: "absolute", organisationId: AHAUS },
        { kind: "own-body", effect: "absolute", bodyId: KREIS_BORKEN, memberId: AHAUS },
        { kind: "district", effect: "chair", districtCode: "05554", jurorOrganisationId: AHAUS, entryOrganisationId: BOCHOLT },
      ],
    },
  ])("$what", ({ juror, entry, organisations, found }) => {
    expect(reasons(juror, entry, { organisations })).toEqual(found);
  });

  test("only by kinship of two organisations, not by both being members of a third", () => {
    const organisations = directory(joined(ESSEN, WATER_BOARD), joined(DUISBURG, WATER_BOARD));
    expect(reasons([ESSEN], [DUISBURG], { organisations })).toEqual([]);
  });

  test("not at all by a city outside any Kreis, nor by an organisation abroad", () => {
    expect(reasons([ESSEN], [DUISBURG, "nl-gm0197"])).toEqual([]);
  });

  test("not by membership in an umbrella association, which the edition exempts", () => {
    expect(reasons([CITIES_UMBRELLA], [ESSEN, DUISBURG])).toEqual([]);
  });

  test("absolutely by membership in a body that the edition does not exempt", () => {
    const umbrella = directory().get(CITIES_UMBRELLA);
    if (umbrella === undefined) throw new Error("no umbrella association");
    expect(reasons([CITIES_UMBRELLA], [ESSEN], { organisations: directory({ ...umbrella, exempt: false }) })).toEqual([
      { kind: "own-body", effect: "absolute", bodyId: CITIES_UMBRELLA, memberId: ESSEN },
    ]);
  });

  test("absolutely by an exempt body that is partner itself", () => {
    expect(reasons([CITIES_UMBRELLA], [ESSEN, CITIES_UMBRELLA])).toEqual([
      { kind: "own-organisation", effect: "absolute", organisationId: CITIES_UMBRELLA },
    ]);
  });

  test("and a missing record of an organisation is a fault, never a clean bill", () => {
    expect(() => reasons(["unheard-of"], [ESSEN])).toThrow(RangeError);
  });
});

describe("a declaration", () => {
  test.each(DECLARED_KINDS)("of %s excludes, whether the juror or the office makes it", (kind) => {
    for (const source of ["juror", "office"] as const) {
      const found = reasons([], [ESSEN], { declarations: [{ jurorId: "juror", entryId: "entry", source, kind }] });
      expect(found).toEqual([{ kind: "declared", effect: "absolute", declared: kind, source }]);
      expect(isExcluded(found, undefined)).toBe(true);
    }
  });

  test("of being free does not take back what the office reports", () => {
    const declarations = [
      { jurorId: "juror", entryId: "entry", source: "juror", kind: null },
      { jurorId: "juror", entryId: "entry", source: "office", kind: "family" },
    ] as const;
    expect(reasons([], [ESSEN], { declarations })).toEqual([{ kind: "declared", effect: "absolute", declared: "family", source: "office" }]);
  });

  test("counts for its own juror and entry only", () => {
    const declarations = [
      { jurorId: "juror", entryId: "other", source: "juror", kind: "family" },
      { jurorId: "other", entryId: "entry", source: "juror", kind: "mandate" },
    ] as const;
    expect(reasons([], [ESSEN], { declarations, involved: [pairKey("other", "entry")] })).toEqual([]);
  });
});

describe("what is for the chair to decide", () => {
  const involvement = reasons([], [ESSEN], { involved: [pairKey("juror", "entry")] });
  const district = reasons([AHAUS], [BOCHOLT]);
  const own = reasons([ESSEN], [ESSEN]);

  test("is an advice case on record, and the same Kreis", () => {
    expect(involvement).toEqual([{ kind: "prior-involvement", effect: "chair" }]);
    expect(district.map(({ effect }) => effect)).toEqual(["chair"]);
  });

  test.each([
    { what: "nothing found, nothing decided", found: [], decision: undefined, excluded: false, awaits: false },
    { what: "prior involvement, nothing decided", found: involvement, decision: undefined, excluded: false, awaits: true },
    { what: "prior involvement, let in", found: involvement, decision: { excluded: false }, excluded: false, awaits: false },
    { what: "prior involvement, kept out", found: involvement, decision: { excluded: true }, excluded: true, awaits: false },
    { what: "same Kreis, nothing decided", found: district, decision: undefined, excluded: false, awaits: true },
    { what: "same Kreis, kept out", found: district, decision: { excluded: true }, excluded: true, awaits: false },
    { what: "own organisation, nothing decided", found: own, decision: undefined, excluded: true, awaits: false },
    { what: "own organisation, which no decision overrides", found: own, decision: { excluded: false }, excluded: true, awaits: false },
    { what: "own organisation and same Kreis, let in in vain", found: [...district, ...own], decision: { excluded: false }, excluded: true, awaits: false },
    { what: "a decision about a hint that is gone", found: [], decision: { excluded: true }, excluded: false, awaits: false },
  ])("$what: excluded $excluded, awaits the chair $awaits", ({ found, decision, excluded, awaits }) => {
    expect(isExcluded(found, decision)).toBe(excluded);
    expect(awaitsChair(found, decision)).toBe(awaits);
  });
});
