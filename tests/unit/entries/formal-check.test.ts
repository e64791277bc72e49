import { describe, expect, test } from "vitest";

import { formalCheck, type CheckedEntry, type CheckedPartner, type Finding, type FormalRule } from "#app/areas/entries/formal-check";

const bocholt = { organisationId: "de-05554008", name: "Stadt Bocholt", country: "DE", municipal: true, resolutionState: "passed", resolutionDate: "2023-05-02" } as const;
const aalten: CheckedPartner = {
  organisationId: "nl-gm0197",
  name: "Gemeente Aalten",
  country: "NL",
  municipal: true,
  legalForm: "public",
  controlDeclared: false,
  resolutionState: "passed",
  resolutionDate: "2023-06-01",
};
const company: CheckedPartner = { ...aalten, organisationId: null, name: "Netz GmbH", country: "DE", municipal: false, legalForm: "private", controlDeclared: true };
const bank: CheckedPartner = { ...aalten, organisationId: null, name: "Sparkasse", country: "DE", legalForm: "savings-bank" };
const university: CheckedPartner = { ...aalten, organisationId: null, name: "Hochschule", country: "DE", municipal: false };

const entry: CheckedEntry = {
  category: { requiresForeignPartner: true },
  edition: { minPartners: 2, referenceDate: "2016-09-01", oneEntryPerLead: true },
  lead: bocholt,
  partners: [aalten],
  agreementDate: "2023-07-01",
  headName: "Erika Muster",
  headConfirmed: true,
  truthDeclared: true,
  privacyAcknowledged: true,
  otherEntriesOfLead: 0,
};

function finding(rule: FormalRule, change: Partial<CheckedEntry>): Finding | undefined {
  return formalCheck({ ...entry, ...change }).find((found) => found.rule === rule);
}

test("an entry in order holds every rule, each named once", () => {
  const findings = formalCheck(entry);
  expect(findings.map(({ rule }) => rule)).toEqual([
    "min-partners",
    "foreign-partner",
    "agreement-date",
    "one-entry-per-lead",
    "resolutions",
    "head-confirmation",
    "declarations",
    "municipal-control",
    "savings-banks",
  ]);
  expect(findings.filter(({ verdict }) => verdict !== "holds")).toEqual([]);
});

test("a rule that edition or category do not apply is not shown", () => {
  expect(finding("foreign-partner", { category: { requiresForeignPartner: false } })).toBeUndefined();
  expect(finding("one-entry-per-lead", { edition: { ...entry.edition, oneEntryPerLead: false }, otherEntriesOfLead: 1 })).toBeUndefined();
});

describe("municipal partners are counted, the lead included", () => {
  test.each([
    { what: "two municipalities", partners: [aalten], counted: 2, verdict: "holds" },
    { what: "the lead alone", partners: [], counted: 1, verdict: "fails" },
    { what: "a company that municipalities control", partners: [company], counted: 2, verdict: "holds" },
    { what: "a company without that declaration", partners: [{ ...company, controlDeclared: false }], counted: 1, verdict: "fails" },
    { what: "a municipal name on a private form without that declaration", partners: [{ ...company, municipal: true, controlDeclared: false }], counted: 1, verdict: "fails" },
    { what: "a savings bank, whatever is declared", partners: [{ ...bank, controlDeclared: true }], counted: 1, verdict: "fails" },
    { what: "a public body that is no municipality", partners: [university], counted: 1, verdict: "fails" },
    { what: "the lead once more as partner", partners: [{ ...aalten, ...bocholt }], counted: 1, verdict: "fails" },
    { what: "one free name twice", partners: [company, { ...company, name: " netz gmbh" }], counted: 2, verdict: "holds" },
  ] as const)("$what: $counted, $verdict", ({ partners, counted, verdict }) => {
    expect(finding("min-partners", { partners })).toEqual({ rule: "min-partners", verdict, facts: { counted, required: 2 } });
  });

  test("a lead that is no municipal body does not count", () => {
    expect(finding("min-partners", { lead: { ...bocholt, municipal: false } })).toMatchObject({ verdict: "fails", facts: { counted: 1 } });
  });

  test("as many as the edition asks for", () => {
    const edition = { ...entry.edition, minPartners: 3 };
    expect(finding("min-partners", { edition })).toEqual({ rule: "min-partners", verdict: "fails", facts: { counted: 2, required: 3 } });
    expect(finding("min-partners", { edition, partners: [aalten, company] })?.verdict).toBe("holds");
  });
});

describe("a cross-border entry has a municipal partner with its seat outside Germany", () => {
  test.each([
    { what: "a Dutch municipality", partners: [aalten], foreign: ["Gemeente Aalten"], verdict: "holds" },
    { what: "Germans only", partners: [company], foreign: [], verdict: "fails" },
    { what: "a Dutch university only", partners: [company, { ...university, country: "NL" }], foreign: [], verdict: "fails" },
    { what: "a Dutch company that municipalities control", partners: [{ ...company, country: "NL" }], foreign: ["Netz GmbH"], verdict: "holds" },
  ] as const)("$what: $verdict", ({ partners, foreign, verdict }) => {
    expect(finding("foreign-partner", { partners })).toEqual({ rule: "foreign-partner", verdict, facts: { foreign } });
  });
});

test.each([
  ["2016-09-02", "holds"],
  ["2016-09-01", "fails"],
  ["2004-01-01", "fails"],
  [null, "open"],
] as const)("the cooperation was agreed after the reference date 2016-09-01: %s %s", (agreementDate, verdict) => {
  expect(finding("agreement-date", { agreementDate })).toEqual({
    rule: "agreement-date",
    verdict,
    facts: { agreedOn: agreementDate, referenceDate: "2016-09-01" },
  });
});

test("one entry per lead: a second one fails", () => {
  expect(finding("one-entry-per-lead", { otherEntriesOfLead: 1 })).toEqual({ rule: "one-entry-per-lead", verdict: "fails", facts: { others: 1 } });
});

describe("every council has resolved, the lead's included", () => {
  test.each([
    { what: "all with their day", lead: {}, partner: {}, verdict: "holds", notYet: [], unknown: [] },
    { what: "the partner's not yet", lead: {}, partner: { resolutionState: "not-yet" }, verdict: "open", notYet: ["Gemeente Aalten"], unknown: [] },
    { what: "the lead's not yet", lead: { resolutionState: "not-yet" }, partner: {}, verdict: "open", notYet: ["Stadt Bocholt"], unknown: [] },
    { what: "the partner's unknown", lead: {}, partner: { resolutionState: null }, verdict: "fails", notYet: [], unknown: ["Gemeente Aalten"] },
    { what: "the partner's without its day", lead: {}, partner: { resolutionDate: null }, verdict: "fails", notYet: [], unknown: ["Gemeente Aalten"] },
    { what: "one not yet, one unknown", lead: { resolutionState: "not-yet" }, partner: { resolutionState: null }, verdict: "fails", notYet: ["Stadt Bocholt"], unknown: ["Gemeente Aalten"] },
  ] as const)("$what: $verdict", ({ lead, partner, verdict, notYet, unknown }) => {
    const found = finding("resolutions", { lead: { ...bocholt, ...lead }, partners: [{ ...aalten, ...partner }] });
    expect(found).toEqual({ rule: "resolutions", verdict, facts: { notYet, unknown } });
  });
});

test.each<{ what: string; change: Partial<CheckedEntry>; found: Finding }>([
  {
    what: "the head of administration has not confirmed",
    change: { headConfirmed: false },
    found: { rule: "head-confirmation", verdict: "fails", facts: { headName: "Erika Muster" } },
  },
  {
    what: "the truth is not declared",
    change: { truthDeclared: false },
    found: { rule: "declarations", verdict: "fails", facts: { missing: ["truth"] } },
  },
  {
    what: "neither declaration is made",
    change: { truthDeclared: false, privacyAcknowledged: false },
    found: { rule: "declarations", verdict: "fails", facts: { missing: ["truth", "privacy"] } },
  },
  {
    what: "a private-law body is not declared to be controlled by municipalities",
    change: { partners: [aalten, { ...company, controlDeclared: false }] },
    found: { rule: "municipal-control", verdict: "fails", facts: { undeclared: ["Netz GmbH"] } },
  },
  {
    what: "a savings bank takes part",
    change: { partners: [aalten, bank] },
    found: { rule: "savings-banks", verdict: "fails", facts: { excluded: ["Sparkasse"] } },
  },
])("$what: the rule fails and says where", ({ change, found }) => {
  expect(finding(found.rule, change)).toEqual(found);
});
