// Answers by kind: what is read from what was typed, what is refused and why, and what of them is handed in.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { answerProblems, askedQuestions, handedIn, readAnswers } from "#app/areas/entries/answers";
import type { Question } from "#app/areas/competition/form-definition";
import type { Answer, Answers, TableColumn } from "#db/vocabulary/form";
import { form, question, SECTION } from "#tests/factories/question";

const columns: readonly TableColumn[] = [
  { key: "item", kind: "short-text", required: true },
  { key: "amount", kind: "money", required: true, max: 1_000_00 },
  { key: "day", kind: "date", required: false },
];

type Given = Partial<Question> & Pick<Question, "kind">;
const of = (given: Given) => question({ key: "q", ...given });
const options = { options: ["costs", "speed", "quality"] };

describe("typed", () => {
  test.each<[string, Given, unknown, Answer]>([
    ["a short text without spaces around it", { kind: "short-text" }, " Bocholt ", "Bocholt"],
    ["a long text with its line breaks as the browser counted them", { kind: "long-text" }, "eins\r\nzwei ", "eins\nzwei "],
    ["a whole number", { kind: "number" }, "1.250", 1_250],
    ["a number with decimals", { kind: "number", settings: { decimals: 2 } }, "2,75", 2.75],
    ["a number that is none stays as typed", { kind: "number" }, "etwa 300", "etwa 300"],
    ["decimals where none are asked stay as typed", { kind: "number" }, "2,5", "2,5"],
    ["money in cents", { kind: "money" }, "1.234,50", 123_450],
    ["money with its sign", { kind: "money" }, "1.234,50 €", 123_450],
    ["money with its sign in front", { kind: "money" }, "EUR 20", 2_000],
    ["a third decimal of money stays as typed", { kind: "money" }, "0,005", "0,005"],
    ["a date", { kind: "date" }, "2024-02-29", "2024-02-29"],
    ["yes", { kind: "yes-no" }, "yes", "yes"],
    ["one of several", { kind: "one-of", settings: options }, "costs", "costs"],
    ["several, each once, without the mark that they were asked", { kind: "several-of", settings: options }, ["", "costs", "speed", "costs"], ["costs", "speed"]],
    ["none of several", { kind: "several-of", settings: options }, "", []],
    ["a declaration that was ticked", { kind: "declaration" }, ["", "yes"], "yes"],
    ["a declaration that was not", { kind: "declaration" }, "", ""],
    ["rows; an empty one at the end falls away, one in between keeps the places", { kind: "table", settings: { columns } }, [{ item: "Personal", amount: "10,00" }, { item: "", amount: "" }, { item: "Miete", extra: "x" }, { item: "" }], [{ item: "Personal", amount: 1_000 }, {}, { item: "Miete" }]],
    ["an organisation by its name", { kind: "organisation" }, "Stadt Bocholt ", "Stadt Bocholt"],
    ["what is no text is none", { kind: "short-text" }, { a: 1 }, ""],
  ])("%s", (_name, given, typed, answer) => {
    expect(readAnswers([of(given)], { q: typed }, "de")).toEqual({ q: answer });
  });

  test("a question without a field in the form has no answer, and a field without a question is not read", () => {
    expect(readAnswers([of({ kind: "short-text" })], { other: "x" }, "de")).toEqual({});
  });

  test("nothing that can be typed makes reading fail", () => {
    const kinds = fc.constantFrom<Given>({ kind: "number" }, { kind: "money" }, { kind: "several-of", settings: options }, { kind: "table", settings: { columns } }, { kind: "declaration" }, { kind: "long-text" });
    fc.assert(fc.property(kinds, fc.anything(), (given, typed) => {
      const answers = readAnswers([of(given)], { q: typed }, "de");
      answerProblems(of(given), answers.q, []);
      handedIn(form(of(given)), answers);
    }));
  });
});

describe("handed in", () => {
  test.each<[string, Given, Answer | undefined, string[]]>([
    ["nothing where something is required", { kind: "short-text" }, undefined, [" missing"]],
    ["nothing where nothing is required", { kind: "short-text", required: false }, "", []],
    ["a text as long as allowed", { kind: "long-text", maxLength: 3 }, "abc", []],
    ["a text that is too long", { kind: "long-text", maxLength: 3 }, "abcd", [" too-long"]],
    ["a number on the bounds", { kind: "number", settings: { min: 1, max: 5 } }, 5, []],
    ["a number below", { kind: "number", settings: { min: 1 } }, 0, [" below-min"]],
    ["a number below zero where no bound is set", { kind: "number" }, -1, [" below-min"]],
    ["a number above", { kind: "number", settings: { max: 5 } }, 6, [" above-max"]],
    ["a number that is none", { kind: "number" }, "viele", [" not-a-number"]],
    ["an amount that is none", { kind: "money" }, "1.5", [" not-an-amount"]],
    ["an amount above", { kind: "money", settings: { max: 100 } }, 101, [" above-max"]],
    ["a day that does not exist", { kind: "date" }, "2023-02-29", [" not-a-day"]],
    ["an unknown option", { kind: "one-of", settings: options }, "fame", [" not-an-option"]],
    ["an unknown option among known ones", { kind: "several-of", settings: options }, ["costs", "fame"], [" not-an-option"]],
    ["none of several", { kind: "several-of", settings: options }, [], [" missing"]],
    ["neither yes nor no", { kind: "yes-no" }, "maybe", [" not-an-option"]],
    ["a declaration not given", { kind: "declaration" }, "", [" not-confirmed"]],
    ["an organisation of the directory", { kind: "organisation" }, { id: "de-05554008", name: "Stadt Bocholt" }, []],
    ["an organisation nobody knows", { kind: "organisation" }, "Stadt Nirgendwo", [" not-in-directory"]],
    ["a file that is attached", { kind: "file" }, "a1", []],
    ["a file that is not", { kind: "file" }, "a2", [" no-such-file"]],
    ["an answer of another kind", { kind: "number" }, ["costs"], [" missing"]],
    ["rows that are complete, and an empty one", { kind: "table", settings: { columns } }, [{ item: "Personal", amount: 100 }, {}], []],
    ["no rows", { kind: "table", settings: { columns } }, [{}], [" missing"]],
    ["rows begun, at their cells", { kind: "table", settings: { columns } }, [{ item: "Personal" }, { item: "Miete", amount: "viel", day: "2023-02-30" }, { item: "Bau", amount: 100_001 }], ["[0].amount missing", "[1].amount not-an-amount", "[1].day not-a-day", "[2].amount above-max"]],
    ["more rows than allowed", { kind: "table", settings: { columns, maxRows: 1 } }, [{ item: "a", amount: 1 }, { item: "b", amount: 1 }], [" too-many-rows"]],
  ])("%s", (_name, given, answer, problems) => {
    expect(answerProblems(of(given), answer, ["a1"]).map(({ path, problem }) => `${path} ${problem}`)).toEqual(problems);
  });
});

describe("a question that an earlier answer brings", () => {
  const funded = question({ key: "funded", kind: "yes-no" });
  const programme = question({ key: "programme", kind: "one-of", settings: { options: ["state", "union"] }, shownWhen: { question: "funded", answer: "yes" } });
  const share = question({ key: "share", kind: "number", shownWhen: { question: "programme", answer: "union" } });
  const effects = question({ key: "effects", kind: "several-of", settings: options });
  const savings = question({ key: "savings", kind: "money", shownWhen: { question: "effects", answer: "costs" } });
  const asked = form(funded, programme, share, effects, savings);

  test.each<[string, Answers, string]>([
    ["nothing is answered", {}, "funded effects"],
    ["the answer is another", { funded: "no", programme: "union" }, "funded effects"],
    ["the answer is this", { funded: "yes" }, "funded programme effects"],
    ["one follows from the other", { funded: "yes", programme: "union" }, "funded programme share effects"],
    ["the option is among several", { effects: ["speed", "costs"] }, "funded effects savings"],
    ["the option is not among several", { effects: ["speed"] }, "funded effects"],
  ])("when %s", (_name, answers, keys) => {
    expect(askedQuestions(asked, answers).map(({ key }) => key).join(" ")).toBe(keys);
  });

  test("is not handed in while it is hidden, nor what hangs on it", () => {
    const answers = { funded: "no", programme: "union", share: 50, effects: ["speed"], savings: 100 };
    expect(handedIn(asked, answers)).toEqual({ funded: "no", effects: ["speed"] });
    expect(handedIn(asked, { ...answers, funded: "yes" })).toEqual({ funded: "yes", programme: "union", share: 50, effects: ["speed"] });
  });

  test("comes and goes with its whole section", () => {
    const section = { ...SECTION, id: "s2", position: 1, shownWhen: { question: "funded", answer: "yes" } };
    const inSection = { sections: [SECTION, section], questions: [funded, { ...programme, sectionId: "s2", shownWhen: null }] };
    expect(askedQuestions(inSection, { funded: "no" }).map(({ key }) => key)).toEqual(["funded"]);
    expect(askedQuestions(inSection, { funded: "yes" }).map(({ key }) => key)).toEqual(["funded", "programme"]);
  });

  test("what is handed in is of questions that are asked, and handing it in once more changes nothing", () => {
    const some = fc.record({ funded: fc.constantFrom("yes", "no", ""), programme: fc.constantFrom("state", "union"), share: fc.oneof(fc.integer(), fc.constant("viel")), effects: fc.subarray([...options.options]), savings: fc.nat() });
    fc.assert(fc.property(some, (answers) => {
      const given = handedIn(asked, answers);
      const keys = askedQuestions(asked, answers).map(({ key }) => key);
      expect(Object.keys(given).every((key) => keys.includes(key))).toBe(true);
      expect(handedIn(asked, given)).toEqual(given);
    }));
  });
});

test("empty rows are not handed in, nor answers of another shape", () => {
  const asked = form(question({ key: "costs", kind: "table", settings: { columns } }), question({ key: "people", kind: "number" }));
  expect(handedIn(asked, { costs: [{ item: "a", amount: 1 }, {}], people: ["x"], other: "y" })).toEqual({ costs: [{ item: "a", amount: 1 }] });
});
