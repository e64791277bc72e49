// What is typed into the questionnaire, read exactly: nothing guessed, and every problem named at its question.
import { describe, expect, test } from "vitest";

import { readFundingAnswers, writeFundingAnswers, type AnswerProblem, type FundingQuestion, type TypedFunding } from "#app/areas/advice/funding-answers";
import { typedFundingFrom } from "#app/areas/advice/funding-check.input";
import { LOCALES, type Locale } from "#db/vocabulary/locale";

const typed: TypedFunding = {
  title: "Gemeinsame Feuerwache",
  applicant: "Bocholt",
  applicantKind: "",
  seat: "",
  nrwPartners: "1",
  outsidePartners: "1",
  partners: "Gemeente Aalten",
  field: "rescue",
  digital: "no",
  firstTime: "yes",
  form: "agreement",
  years: "10",
  exemplary: "yes",
  saving: "",
  service: "yes",
  joint: "unknown",
  resolutions: "some",
  applyOn: "2026-03-01",
  startOn: "",
  eligible: "",
};

const read = (change: Partial<TypedFunding>, locale: Locale = "de") => readFundingAnswers({ ...typed, ...change }, locale);

test("what is left empty is not known, never zero", () => {
  expect(read({})).toMatchObject({ ok: true, value: { saving: null, startOn: null, eligibleCents: null, years: 10, nrwPartners: 1 } });
  expect(read({ outsidePartners: "" })).toMatchObject({ value: { outsidePartners: 0 } });
});

test.each<[FundingQuestion, string, AnswerProblem]>([
  ["title", " ", "missing"],
  ["title", "x".repeat(201), "too-long"],
  ["applicant", "", "missing"],
  ["partners", "x".repeat(2_001), "too-long"],
  ["nrwPartners", "", "missing"],
  ["nrwPartners", "0", "no-partner"],
  ["nrwPartners", "-2", "negative"],
  ["nrwPartners", "500", "too-many-partners"],
  ["nrwPartners", "zwei", "not-a-number"],
  ["nrwPartners", "2,5", "not-a-number"],
  ["outsidePartners", "500", "too-many-partners"],
  ["field", "", "missing"],
  ["field", "<script>", "missing"],
  ["firstTime", "", "missing"],
  ["form", "zweckverband", "missing"],
  ["resolutions", "", "missing"],
  ["years", "-1", "negative"],
  ["years", "100", "too-much"],
  ["years", "fünf", "not-a-number"],
  ["saving", "-1", "negative"],
  ["saving", "100,01", "too-much"],
  ["saving", "14,999", "too-many-decimals"],
  ["eligible", "-500", "negative"],
  ["eligible", "=1+1", "not-a-number"],
  ["eligible", "12.34", "not-a-number"],
  ["eligible", "99999999999", "too-much"],
  ["eligible", "9".repeat(40), "too-much"],
  ["applyOn", "31.12.2026", "not-a-day"],
  ["applyOn", "2026-02-30", "not-a-day"],
])("%s: %s is %s", (name, text, problem) => {
  expect(read({ [name]: text })).toEqual({ ok: false, reason: { [name]: problem } });
});

test("several problems are named at once", () => {
  expect(read({ title: "", years: "-1" })).toEqual({ ok: false, reason: { title: "missing", years: "negative" } });
});

describe("sums and shares are read with the marks of the language", () => {
  test.each<[Locale, string, number]>([
    ["de", "1.234,50", 123_450],
    ["de", "350.000 €", 35_000_000],
    ["de", "350000", 35_000_000],
    ["en", "1,234.50", 123_450],
    ["nl", "1.234,50", 123_450],
    ["fr", "1 234,50", 123_450],
  ])("%s: %s", (locale, text, cents) => {
    expect(read({ eligible: text }, locale)).toMatchObject({ value: { eligibleCents: cents } });
  });

  test("15 % are 1500 hundredths", () => {
    expect(read({ saving: "15 %" })).toMatchObject({ value: { saving: 1_500 } });
    expect(read({ saving: "14,99" })).toMatchObject({ value: { saving: 1_499 } });
  });

  test.each(LOCALES)("what is written in %s is read as the same", (locale) => {
    const first = read({ eligible: "233.333,34", saving: "12,5", startOn: "2026-05-01" });
    if (!first.ok) throw new Error("not read");
    expect(readFundingAnswers(writeFundingAnswers(first.value, locale), locale)).toEqual(first);
  });
});

test("a list of partners that is too long comes back as it was typed, to be shortened", () => {
  const partners = "Gemeente Aalten\n".repeat(600);
  const again = typedFundingFrom((name) => (name === "partners" ? partners : ""), "de");
  expect([again.partners, readFundingAnswers(again, "de")]).toMatchObject([partners, { reason: { partners: "too-long" } }]);
});
