import { describe, expect, test } from "vitest";

import { incompleteFields, type Draft, type DraftPartner } from "#app/areas/entries/completeness";
import { form, question } from "#tests/factories/question";

const aalten: DraftPartner = { name: "Gemeente Aalten", country: "NL", resolutionState: "passed", resolutionDate: "2023-06-01", contactName: "Jan Voorbeeld", contactEmail: "jan@aalten.example" };
const asked = form(
  question({ key: "aims", kind: "long-text", maxLength: 10 }),
  question({ key: "slogan", kind: "short-text", required: false, maxLength: 5 }),
  question({ key: "begin", kind: "date" }),
  question({ key: "funded", kind: "yes-no" }),
);
const draft: Draft = {
  leadId: "de-05554008",
  title: "Gemeinsame Feuerwache",
  summary: "Eine Wache für zwei Länder",
  department: "Ordnungsamt",
  contactName: "Erika Muster",
  contactEmail: "erika.muster@bocholt.example",
  contactPhone: "02871 953-0",
  headName: "Thomas Muster",
  agreementDate: "2023-07-01",
  leadResolutionState: "not-yet",
  leadResolutionDate: null,
  partners: [aalten],
  headConfirmed: true,
  truthDeclared: true,
  privacyAcknowledged: true,
  answers: { aims: "Sicherheit", begin: "2023-08-01", funded: "no" },
};
const empty: Draft = {
  leadId: "",
  title: "",
  summary: "",
  department: "",
  contactName: "",
  contactEmail: "",
  contactPhone: "",
  headName: "",
  agreementDate: null,
  leadResolutionState: null,
  leadResolutionDate: null,
  partners: [],
  headConfirmed: false,
  truthDeclared: false,
  privacyAcknowledged: false,
  answers: {},
};

test("a complete draft lacks nothing; an optional answer may stay open", () => {
  expect(incompleteFields(draft, asked, [])).toEqual([]);
});

test("of an empty draft every missing point is named at its field", () => {
  expect(incompleteFields(empty, asked, [])).toEqual([
    ...["leadId", "title", "summary", "department", "contactName", "contactEmail", "contactPhone", "headName"].map((field) => ({ field, problem: "missing" })),
    { field: "answers.aims", problem: "missing" },
    { field: "answers.begin", problem: "missing" },
    { field: "answers.funded", problem: "missing" },
    { field: "agreementDate", problem: "missing" },
    { field: "leadResolutionState", problem: "missing" },
    { field: "partners", problem: "missing" },
    { field: "headConfirmed", problem: "not-confirmed" },
    { field: "truthDeclared", problem: "not-confirmed" },
    { field: "privacyAcknowledged", problem: "not-confirmed" },
  ]);
});

describe("one point that is not right is named alone", () => {
  test.each<{ what: string; change: Partial<Draft>; field: string; problem: string }>([
    { what: "a title of spaces", change: { title: " \n" }, field: "title", problem: "missing" },
    { what: "half an e-mail address", change: { contactEmail: "erika.muster@" }, field: "contactEmail", problem: "not-an-email" },
    { what: "two e-mail addresses", change: { contactEmail: "a@b.example, c@d.example" }, field: "contactEmail", problem: "not-an-email" },
    { what: "a day of agreement that no calendar has", change: { agreementDate: "2023-02-29" }, field: "agreementDate", problem: "not-a-day" },
    { what: "a resolution of the lead without its day", change: { leadResolutionState: "passed" }, field: "leadResolutionDate", problem: "missing" },
    {
      what: "a resolution of the lead on no day",
      change: { leadResolutionState: "passed", leadResolutionDate: "gestern" },
      field: "leadResolutionDate",
      problem: "not-a-day",
    },
    { what: "a second partner without a name", change: { partners: [aalten, { ...aalten, name: "" }] }, field: "partners[1].name", problem: "missing" },
    { what: "a partner without a country", change: { partners: [{ ...aalten, country: "" }] }, field: "partners[0].country", problem: "missing" },
    {
      what: "a partner of whose resolution nothing is said",
      change: { partners: [{ ...aalten, resolutionState: null, resolutionDate: null }] },
      field: "partners[0].resolutionState",
      problem: "missing",
    },
    { what: "a partner's resolution without its day", change: { partners: [{ ...aalten, resolutionDate: "" }] }, field: "partners[0].resolutionDate", problem: "missing" },
    { what: "a required answer of spaces", change: { answers: { ...draft.answers, aims: "  " } }, field: "answers.aims", problem: "missing" },
    { what: "an answer one character too long", change: { answers: { ...draft.answers, aims: "Sicherheit." } }, field: "answers.aims", problem: "too-long" },
    { what: "an optional answer that is too long", change: { answers: { ...draft.answers, slogan: "Gemeinsam" } }, field: "answers.slogan", problem: "too-long" },
    { what: "a day that is none", change: { answers: { ...draft.answers, begin: "2023-13-01" } }, field: "answers.begin", problem: "not-a-day" },
    { what: "a yes-no answer that is neither", change: { answers: { ...draft.answers, funded: "maybe" } }, field: "answers.funded", problem: "not-an-option" },
  ])("$what: $field $problem", ({ change, field, problem }) => {
    expect(incompleteFields({ ...draft, ...change }, asked, [])).toEqual([{ field, problem }]);
  });
});

test("a line break counts as one character, as the browser's counter shows it", () => {
  const answers = { ...draft.answers, aims: "Rat\r\nHilfe\n" };
  expect(incompleteFields({ ...draft, answers }, asked, [])).toEqual([]);
});

test("a partner whose council has not resolved yet is complete", () => {
  const partners = [{ ...aalten, resolutionState: "not-yet", resolutionDate: null } as const];
  expect(incompleteFields({ ...draft, partners }, asked, [])).toEqual([]);
});
