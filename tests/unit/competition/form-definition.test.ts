// The form of a category: what keeps it from being asked, what a question can hang on, and how it changes step by step.
import { describe, expect, test } from "vitest";

import { changeForm, differingParts, type FormChange } from "#app/areas/competition/form-change";
import { decidingQuestions, definitionProblems, keyFrom, type FormDefinition, type Question } from "#app/areas/competition/form-definition";
import { question, SECTION } from "#tests/factories/question";

const second = { ...SECTION, id: "s2", position: 1, title: { de: "Kosten" } };
const funded = question({ key: "funded", kind: "yes-no", position: 0 });
const effects = question({ key: "effects", kind: "several-of", settings: { options: ["costs", "speed"] }, position: 1 });
const programme = question({ key: "programme", kind: "short-text", sectionId: "s2", position: 2, shownWhen: { question: "funded", answer: "yes" } });
const amount = question({ key: "amount", kind: "money", sectionId: "s2", position: 3 });
const form: FormDefinition = { sections: [SECTION, second], questions: [funded, effects, programme, amount] };

const withQuestion = (given: Partial<Question> & { key: string }): FormDefinition => ({ ...form, questions: form.questions.map((each) => (each.key === given.key ? { ...each, ...given } : each)) });

describe("a form", () => {
  test.each<[string, FormDefinition, string[]]>([
    ["is valid", form, []],
    ["offers too few answers", withQuestion({ key: "effects", settings: { options: ["costs"] } }), ["effects: too-few-options"]],
    ["has a table without columns", withQuestion({ key: "amount", kind: "table" }), ["amount: no-columns"]],
    ["allows no value at all", withQuestion({ key: "amount", settings: { min: 2, max: 1 } }), ["amount: max-below-min"]],
    ["hangs on an answer that is not offered", withQuestion({ key: "programme", shownWhen: { question: "effects", answer: "fame" } }), ["programme: condition-unknown"]],
    ["hangs on a question that offers no choice", withQuestion({ key: "programme", shownWhen: { question: "amount", answer: "1" } }), ["programme: condition-unknown"]],
    ["hangs on a later question", withQuestion({ key: "funded", shownWhen: { question: "effects", answer: "costs" } }), ["funded: condition-unknown"]],
    ["has a section that hangs on its own question", { ...form, sections: [{ ...SECTION, shownWhen: { question: "funded", answer: "yes" } }, second] }, ["s1: condition-unknown"]],
    ["has a section that hangs on an earlier one", { ...form, sections: [SECTION, { ...second, shownWhen: { question: "effects", answer: "speed" } }] }, []],
  ])("%s", (_name, given, problems) => {
    expect(definitionProblems(given).map(({ id, problem }) => `${id}: ${problem}`)).toEqual(problems);
  });

  test.each([
    ["funded", []],
    ["programme", ["funded", "effects"]],
    ["s1", []],
    ["s2", ["funded", "effects"]],
  ])("lets %s hang on earlier choices only", (id, keys) => {
    expect(decidingQuestions(form, id).map(({ key }) => key)).toEqual(keys);
  });
});

test.each([
  ["Wie viele Menschen?", "wie-viele-menschen"],
  ["Größe (Fläche)", "groesse-flaeche"],
  ["Café à la carte", "cafe-a-la-carte"],
  ["Kosten", "kosten-2"],
  ["???", "frage"],
])('"%s" becomes the key %s', (label, key) => {
  expect(keyFrom(label, ["kosten"])).toBe(key);
});

describe("a change", () => {
  const ids = () => {
    let count = 0;
    return () => `new${++count}`;
  };
  const after = (change: FormChange) => {
    const changed = changeForm(form, "c1", change, ids());
    return changed.ok ? changed.value.sections.map(({ id }) => `${id}: ${changed.value.questions.filter(({ sectionId }) => sectionId === id).map(({ key, position }) => `${key} ${position}`).join(", ")}`).join("; ") : changed.reason;
  };
  const added = { ...amount, id: null, label: { de: "Neu" } };

  test.each<[string, FormChange, unknown]>([
    ["adds a question at the end of its section, under a key that no address uses", { kind: "save-question", question: { ...added, sectionId: "s1" } }, "s1: funded 0, effects 1, neu-2 2; s2: programme 3, amount 4"],
    ["keeps the key of a question that is called anew", { kind: "save-question", question: { ...amount, label: { de: "Summe" } } }, "s1: funded 0, effects 1; s2: programme 2, amount 3"],
    ["moves a question inside its section", { kind: "move-question", id: "amount", way: "back" }, "s1: funded 0, effects 1; s2: amount 2, programme 3"],
    ["moves the first question of a section to the end of the one before", { kind: "move-question", id: "programme", way: "back" }, "s1: funded 0, effects 1, programme 2; s2: amount 3"],
    ["moves the last question of a section to the beginning of the next", { kind: "move-question", id: "effects", way: "on" }, "s1: funded 0; s2: effects 1, programme 2, amount 3"],
    ["leaves what stands at the end", { kind: "move-question", id: "amount", way: "on" }, "s1: funded 0, effects 1; s2: programme 2, amount 3"],
    ["removes a question", { kind: "remove-question", id: "effects" }, "s1: funded 0; s2: programme 1, amount 2"],
    ["removes a section with its questions", { kind: "remove-section", id: "s2" }, "s1: funded 0, effects 1"],
    ["adds a section", { kind: "save-section", section: { id: null, title: { de: "Anhang" }, lead: { de: "" }, shownWhen: null } }, "s1: funded 0, effects 1; s2: programme 2, amount 3; new1: "],
    ["is refused where another question hangs on what goes", { kind: "remove-question", id: "funded" }, { id: "programme", problem: "condition-unknown" }],
    ["is refused where a question would stand before what it hangs on", { kind: "move-section", id: "s2", way: "back" }, { id: "programme", problem: "condition-unknown" }],
    ["is refused where there is nothing to change", { kind: "remove-question", id: "gone" }, "unknown"],
  ])("%s", (_name, change, expected) => {
    expect(after(change)).toEqual(expected);
  });

  test("takes over another form under new ids, with its conditions", () => {
    const copied = changeForm({ sections: [], questions: [] }, "c2", { kind: "copy", from: form }, ids());
    if (!copied.ok) throw new Error("the form is valid");
    expect(copied.value.questions.map(({ key, categoryId, shownWhen }) => [key, categoryId, shownWhen?.question])).toEqual([["funded", "c2", undefined], ["effects", "c2", undefined], ["programme", "c2", "funded"], ["amount", "c2", undefined]]);
    expect(new Set([...copied.value.questions, ...copied.value.sections, ...form.questions, ...form.sections].map(({ id }) => id)).size).toBe(12);
  });

  test("is recorded by what differs", () => {
    const changed = changeForm(form, "c1", { kind: "move-question", id: "amount", way: "back" }, ids());
    if (!changed.ok) throw new Error("the move is possible");
    expect(differingParts(form, changed.value).questions.map(({ key }) => key)).toEqual(["programme", "amount"]);
    expect(differingParts(form, form)).toEqual({ sections: [], questions: [] });
  });
});
