// How far each part of the form is, and in which order it asks.
import { describe, expect, test } from "vitest";

import { incompleteFields } from "#app/areas/entries/completeness";
import type { DraftForm } from "#app/areas/entries/draft";
import { inFormOrder, pointsOf, progressOf } from "#app/areas/entries/sections";
import { completeForm } from "#tests/factories/entry-form";
import { form, question } from "#tests/factories/question";

const asked = form(question({ key: "situation", kind: "long-text" }), question({ key: "benefit", kind: "long-text" }));
const nothing: Partial<DraftForm> = { summary: "", title: "", answers: {}, partners: [], agreementDate: "", leadResolutionState: null, department: "", contactName: "", contactEmail: "", contactPhone: "", headName: "", headConfirmed: false, truthDeclared: false, privacyAcknowledged: false };
const missingIn = (given: Partial<DraftForm>) => incompleteFields({ ...completeForm("c1", given), leadId: "lead" }, asked, []);

describe("a part of the form", () => {
  test.each<[string, Partial<DraftForm>, string]>([
    ["all is said", {}, "basics: complete 0, section:s1: complete 0, partners: complete 0, contact: complete 0, declarations: complete 0"],
    ["one answer is missing", { answers: { situation: "x" } }, "basics: complete 0, section:s1: started 1, partners: complete 0, contact: complete 0, declarations: complete 0"],
    ["nothing but a title", { ...nothing, title: "Titel" }, "basics: started 1, section:s1: open 2, partners: open 3, contact: open 5, declarations: open 3"],
  ])("when %s", (_name, given, text) => {
    const parts = progressOf(missingIn(given), asked, given.answers ?? {}).map(({ part, state, missing }) => `${part}: ${state} ${missing}`);
    expect(parts.join(", ")).toBe(text);
  });
});

test("points count up to all of them, and partners may add some", () => {
  expect(pointsOf(missingIn({}), asked, {})).toEqual({ done: 15, of: 15 });
  const incomplete = missingIn({ ...nothing, title: "Titel" });
  expect(pointsOf(incomplete, asked, {})).toEqual({ done: 1, of: 15 });
});

test("what is missing is named in the order in which the form asks", () => {
  const fields = inFormOrder(missingIn({ department: "", summary: "", truthDeclared: false, answers: {} }), asked, {}).map(({ field }) => field);
  expect(fields).toEqual(["summary", "answers.situation", "answers.benefit", "department", "truthDeclared"]);
});
