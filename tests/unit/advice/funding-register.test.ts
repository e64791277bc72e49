// The register: who reads amounts, what is asked for, and the figures by year.
import { describe, expect, test } from "vitest";

import { mayReadAmounts, yearlyFigures } from "#app/areas/advice/funded-cooperation";
import { fundingFilter, fundingQuery, isAskedFor } from "#app/areas/advice/funding-filter";
import type { Viewer } from "#app/base/viewer";
import { AMOUNT_READERS } from "#db/vocabulary/funding";
import type { PersonRole } from "#db/vocabulary/person";

const viewer = (roles: readonly PersonRole[], emailVerified = true): Viewer => ({ personId: "p", name: "", email: "", locale: null, emailVerified, organisationId: null, pendingOrganisationId: null, roles, jurorships: [], sessionHash: "" });

test.each<[string, Viewer | undefined, readonly boolean[]]>([
  ["nobody", undefined, [true, false, false]],
  ["an account without a proven address", viewer([], false), [true, false, false]],
  ["an account", viewer([]), [true, true, false]],
  ["a Bezirksregierung", viewer(["regional-government"]), [true, true, false]],
  ["an adviser", viewer(["adviser"]), [true, true, false]],
  ["an observer", viewer(["observer"]), [true, true, true]],
  ["an organiser", viewer(["organiser"]), [true, true, true]],
])("%s reads amounts that are for all, the signed in, the office: %s", (_name, who, expected) => {
  expect(AMOUNT_READERS.map((readers) => mayReadAmounts(readers, who))).toEqual(expected);
});

test("years without a cooperation are years with none, and one hidden amount hides the sum", () => {
  const rows = [
    { startsOn: "2021-12-31", digital: true, amountCents: 100 },
    { startsOn: "2023-01-01", digital: false, amountCents: 50 },
    { startsOn: "2023-06-01", digital: true, amountCents: 25 },
  ];
  expect(yearlyFigures(rows)).toEqual([
    { year: 2021, count: 1, digital: 1, cents: 100 },
    { year: 2022, count: 0, digital: 0, cents: 0 },
    { year: 2023, count: 2, digital: 1, cents: 75 },
  ]);
  expect(yearlyFigures(rows.map((row) => ({ ...row, amountCents: null })))[2]?.cents).toBeNull();
  expect(yearlyFigures([])).toEqual([]);
});

describe("a selection", () => {
  const row = { title: "Gemeinsame IT", startsOn: "2023-04-01", topic: "digital" as const, region: "muenster" as const, digital: true, lead: "Stadt Bocholt", partners: ["Gemeente Aalten"] };

  test.each([
    ["", true],
    ["jahr=2023&feld=digital&bezirk=muenster&digital=ja&suche=aalten it", true],
    ["jahr=2022", false],
    ["feld=finance", false],
    ["bezirk=koeln", false],
    ["digital=nein", false],
    ["suche=Köln", false],
    ["jahr=zweitausend&feld=<script>&bezirk=05&digital=vielleicht", true],
    ["suche=%22*", false],
  ])("?%s", (query, expected) => {
    expect(isAskedFor(fundingFilter(new URLSearchParams(query)), row)).toBe(expected);
  });

  test("is asked for again by its own address", () => {
    const filter = fundingFilter(new URLSearchParams(`jahr=2023&feld=digital&bezirk=muenster&digital=nein&suche=${"x".repeat(10_000)}`));
    expect(filter.words).toHaveLength(200);
    expect(fundingFilter(new URLSearchParams(fundingQuery(filter)))).toEqual(filter);
    expect(fundingQuery(fundingFilter(new URLSearchParams()))).toBe("");
  });
});
