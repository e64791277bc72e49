// The pre-assessment condition by condition: what holds, what lacks, what is open, and what would mend it.
import { describe, expect, test } from "vitest";

import { assess, type Applicant } from "#app/areas/advice/funding-assessment";
import type { FundingAnswers } from "#app/areas/advice/funding-answers";
import type { ConditionName } from "#app/areas/advice/funding-conditions";
import { authorityOf, AUTHORITIES } from "#app/areas/advice/funding-authority";
import { checkedValidity, GUIDELINE_2021, type Guideline } from "#app/areas/advice/guideline";
import { referenceOrganisations } from "#db/reference/organisations";
import { REGIONAL_DISTRICT_NAMES } from "#db/vocabulary/regional-district";

const BOCHOLT: Applicant = { name: "Stadt Bocholt", code: "05554008", country: "DE", kind: "municipality", seat: null };

const complete: FundingAnswers = {
  title: "Gemeinsame IT",
  applicant: "Bocholt",
  applicantKind: null,
  seat: "",
  nrwPartners: 2,
  outsidePartners: 0,
  partners: "Stadt Borken",
  field: "digital",
  digital: "yes",
  firstTime: "yes",
  form: "agreement",
  years: 5,
  exemplary: "yes",
  saving: 1_500,
  service: "no",
  joint: "no",
  resolutions: "all",
  applyOn: "2026-06-01",
  startOn: "2026-06-02",
  eligibleCents: 30_000_000,
};

function assessed(change: Partial<FundingAnswers>, { applicant = BOCHOLT, guideline = GUIDELINE_2021 as Guideline } = {}) {
  const verdict = assess(guideline, { ...complete, ...change }, applicant);
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.value;
}

function conditionOf(name: ConditionName, change: Partial<FundingAnswers>, given: Parameters<typeof assessed>[1] = {}) {
  const found = assessed(change, given).conditions.find((condition) => condition.name === name);
  return found && (found.mend === null ? found.standing : `${found.standing}: ${found.mend}`);
}

test("a project that fulfils everything holds, and is told its amount, authority and papers", () => {
  const assessment = assessed({});
  expect(assessment.standing).toBe("holds");
  expect(assessment.conditions.every(({ standing, mend }) => standing === "holds" && mend === null)).toBe(true);
  expect(assessment.amount).toMatchObject({ ok: true, value: { cents: 17_500_000 } });
  expect(assessment.authority?.name).toBe("Bezirksregierung Münster");
  expect(assessment.papers).toEqual(["application-form", "description", "financing-plan", "resolutions", "proof-of-effect"]);
  expect(assessed({ outsidePartners: 1 }).papers).toContain("agreement");
});

test("one lack outweighs everything that is open", () => {
  expect(assessed({ years: null }).standing).toBe("open");
  expect(assessed({ years: null, resolutions: "some" }).standing).toBe("lacks");
});

describe.each<[ConditionName, readonly (readonly [Partial<FundingAnswers>, string])[]]>([
  ["in-force", [
    [{ applyOn: "2021-10-01" }, "lacks: wait-for-guideline"],
    [{ applyOn: "2021-10-02" }, "holds"],
    [{ applyOn: "2026-12-31" }, "holds"],
    [{ applyOn: "2027-01-01" }, "lacks: ask-for-successor"],
    [{ applyOn: null }, "open: say-when"],
  ]],
  ["partners", [
    [{ nrwPartners: 1, outsidePartners: 0 }, "lacks: find-partner"],
    [{ nrwPartners: 1, outsidePartners: 1 }, "holds"],
    [{ nrwPartners: 2, outsidePartners: 0 }, "holds"],
  ]],
  ["first-time", [[{ firstTime: "yes" }, "holds"], [{ firstTime: "no" }, "lacks: choose-new-field"], [{ firstTime: "unknown" }, "open: check-field"]]],
  ["form", [[{ form: "private" }, "holds"], [{ form: "informal" }, "lacks: choose-form"], [{ form: "unknown" }, "open: choose-form"]]],
  ["lasting", [[{ years: 4 }, "lacks: extend-or-ask-exception"], [{ years: 5 }, "holds"], [{ years: 6 }, "holds"], [{ years: null }, "open: say-years"]]],
  ["exemplary", [[{ exemplary: "yes" }, "holds"], [{ exemplary: "no" }, "lacks: show-example"], [{ exemplary: "unknown" }, "open: show-example"]]],
  ["effect", [
    [{ saving: 1_499 }, "lacks: show-effect"],
    [{ saving: 1_500 }, "holds"],
    [{ saving: 1_501 }, "holds"],
    [{ saving: null, service: "yes" }, "holds"],
    [{ saving: 0, joint: "yes" }, "holds"],
    [{ saving: null }, "open: show-effect"],
    [{ saving: 0, service: "unknown" }, "open: show-effect"],
  ]],
  ["resolutions", [[{ resolutions: "all" }, "holds"], [{ resolutions: "some" }, "lacks: collect-resolutions"], [{ resolutions: "none" }, "lacks: collect-resolutions"], [{ resolutions: "unknown" }, "open: collect-resolutions"]]],
  ["before-start", [
    [{ applyOn: "2026-06-01", startOn: "2026-06-02" }, "holds"],
    [{ applyOn: "2026-06-01", startOn: "2026-06-01" }, "lacks: apply-before-start"],
    [{ applyOn: "2026-06-02", startOn: "2026-06-01" }, "lacks: apply-before-start"],
    [{ startOn: null }, "open: say-start"],
  ]],
])("%s", (name, rows) => {
  test.each(rows)("%o", (change, expected) => {
    expect(conditionOf(name, change)).toBe(expected);
  });
});

test.each<[string, Applicant, string]>([
  ["a municipality beyond the border lets its partner apply", { name: "Gemeente Aalten", code: "GM0197", country: "NL", kind: "foreign-municipality", seat: null }, "lacks: let-partner-apply"],
  ["a municipality of another Land too", { name: "Stadt Osnabrück", code: "03404000", country: "DE", kind: "municipality", seat: null }, "lacks: let-partner-apply"],
  ["a Kreis applies", { name: "Kreis Borken", code: "05554", country: "DE", kind: "district", seat: null }, "holds"],
  ["where a joint authority has its seat is to be said", { name: "Zweckverband", code: null, country: "DE", kind: "joint-authority", seat: null }, "open: name-seat"],
  ["and applies once it is said", { name: "Zweckverband", code: null, country: "DE", kind: "joint-authority", seat: "koeln" }, "holds"],
  ["a company that is in no directory too", { name: "Stadtwerke", code: null, country: null, kind: "company", seat: "detmold" }, "holds"],
  ["an association does not apply, wherever its seat", { name: "Verein", code: null, country: null, kind: "other", seat: "koeln" }, "lacks: let-partner-apply"],
  ["nor a body beyond the border that names its partner's seat", { name: "Veiligheidsregio", code: null, country: null, kind: "foreign-municipality", seat: "muenster" }, "lacks: let-partner-apply"],
  ["an umbrella association does not apply", { name: "Städtetag", code: null, country: "DE", kind: "umbrella-association", seat: null }, "lacks: let-partner-apply"],
])("%s", (_name, applicant, expected) => {
  expect(conditionOf("applicant", {}, { applicant })).toBe(expected);
});

describe("the guideline's time", () => {
  test("without an end nothing is assessed", () => {
    expect(assess({ ...GUIDELINE_2021, validUntil: null }, complete, BOCHOLT)).toEqual({ ok: false, reason: "no-end" });
    expect(checkedValidity({ validFrom: "2021-10-02", validUntil: "" })).toEqual({ ok: false, reason: "no-end" });
  });

  test("it does not end before it begins, and may end on the day it begins", () => {
    expect(checkedValidity({ validFrom: "2021-10-02", validUntil: "2021-10-01" })).toEqual({ ok: false, reason: "ends-before-it-begins" });
    expect(checkedValidity({ validFrom: "2021-10-02", validUntil: "2021-10-02" }).ok).toBe(true);
  });

  test("a later end of the office's moves the last day", () => {
    const guideline = { ...GUIDELINE_2021, validUntil: "2027-12-31" };
    expect(conditionOf("in-force", { applyOn: "2027-12-31" }, { guideline })).toBe("holds");
    expect(conditionOf("in-force", { applyOn: "2028-01-01" }, { guideline })).toBe("lacks: ask-for-successor");
  });
});

describe("the authority", () => {
  test.each([
    ["05111000", "duesseldorf"],
    ["05315000", "koeln"],
    ["05554008", "muenster"],
    ["05711000", "detmold"],
    ["05915000", "arnsberg"],
    ["05334", "koeln"],
  ])("%s lies in %s", (ags, region) => {
    expect(authorityOf(ags)?.region).toBe(region);
  });

  test.each([[null], [""], ["05211000"], ["03404000"], ["0555400"], ["055540080"], ["GM0197"], ["05"]])("%s names none", (ags) => {
    expect(authorityOf(ags)).toBeUndefined();
  });

  test("of every municipality and Kreis on record, the code says what the record says", () => {
    const seated = referenceOrganisations().filter(({ kind }) => kind === "municipality" || kind === "district");
    expect(seated).toHaveLength(427);
    expect(seated.filter(({ code, regionalDistrict }) => REGIONAL_DISTRICT_NAMES[authorityOf(code)?.region ?? "koeln"] !== regionalDistrict || authorityOf(code) === undefined)).toEqual([]);
  });

  test.each<[string, Applicant, string | undefined]>([
    ["the code in the directory tells the seat, whatever was said", { ...BOCHOLT, seat: "koeln" }, "muenster"],
    ["a joint authority without a code is asked for its seat", { name: "Zweckverband", code: null, country: "DE", kind: "joint-authority", seat: "arnsberg" }, "arnsberg"],
    ["a Landschaftsverband too", { name: "LVR", code: null, country: "DE", kind: "landscape-association", seat: "koeln" }, "koeln"],
    ["a municipality beyond the border names its partner's", { name: "Gemeente Aalten", code: "GM0197", country: "NL", kind: "foreign-municipality", seat: "muenster" }, "muenster"],
    ["where nobody has said, nobody guesses", { name: "Zweckverband Münsterland", code: null, country: "DE", kind: "joint-authority", seat: null }, undefined],
  ])("%s", (_name, applicant, region) => {
    expect(assessed({}, { applicant }).authority?.region).toBe(region);
  });

  test("each of the five has an address", () => {
    expect(Object.values(AUTHORITIES).map(({ address }) => address.length)).toEqual([2, 2, 2, 2, 2]);
  });
});
