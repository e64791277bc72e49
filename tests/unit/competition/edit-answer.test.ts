// What a form is answered when nothing was saved: nothing typed is lost, and what somebody else saved is shown.
import { describe, expect, test } from "vitest";

import { flatForm, savedOtherwise } from "#app/areas/competition/differences";
import { changedMeanwhile, rulesFrozen, withRows, wrongFields } from "#app/areas/competition/edit-answer";

describe("a form as named texts", () => {
  test("has the names of its fields; what is absent or not ticked has none", () => {
    const value = { name: { de: "Preis", en: undefined }, oneEntryPerLead: true, draft: false, criteria: [{ id: "a", weight: 40 }, { weight: 60 }] };
    expect(flatForm(value)).toEqual({ "name.de": "Preis", oneEntryPerLead: "on", "criteria[0].id": "a", "criteria[0].weight": "40", "criteria[1].weight": "60" });
  });

  test.each([
    [{ a: "1" }, { a: "1" }, {}],
    [{ a: "one\ntwo" }, { a: "one\r\ntwo " }, {}],
    [{ a: "1" }, { a: "2" }, { a: "1" }],
    [{ a: "1" }, {}, { a: "1" }],
    [{}, { a: "2" }, { a: "" }],
    [{}, { a: "" }, {}],
  ])("saved %j, typed %j: differs in %j", (saved, typed, expected) => {
    expect(savedOtherwise(saved, typed)).toEqual(expected);
  });
});

describe("the answer", () => {
  const reply = { initialValue: { version: "3", name: { de: "Mein Name" }, criteria: [{ id: "a" }, { id: "b" }] }, error: { "name.de": ["too-long"] } };

  test("to wrong fields keeps what was typed and the version it was typed over", () => {
    expect(wrongFields(reply)).toMatchObject({ answer: reply, version: 3, notice: null });
  });

  test("to a form that somebody was quicker with says what is saved at the fields that differ, and lets one save over it", () => {
    const answer = changedMeanwhile(reply, { form: { "name.de": "Ihr Name", "criteria[0].id": "a", "criteria[1].id": "b" }, version: 4 });
    expect(answer).toMatchObject({ notice: "changed-meanwhile", version: 4, answer: { initialValue: reply.initialValue, error: { "name.de": ["saved:Ihr Name"] } } });
  });

  test("to a change of frozen rules keeps what was typed", () => {
    expect(rulesFrozen(reply)).toMatchObject({ notice: "frozen", answer: { initialValue: reply.initialValue } });
  });

  test("to a row more or less keeps the others and names the field to go on with", () => {
    const list = { list: "criteria", firstField: "name.de" };
    expect(withRows(reply, { ...list, order: "neu" })).toMatchObject({ answer: { initialValue: { criteria: [{ id: "a" }, { id: "b" }, {}] } }, focus: "criteria[2].name.de" });
    expect(withRows(reply, { ...list, order: "0" })).toMatchObject({ answer: { initialValue: { criteria: [{ id: "b" }] } }, focus: null });
    expect(withRows(reply, { ...list, order: "nonsense" }).answer.initialValue.criteria).toHaveLength(2);
  });
});
