// What the office types about a question, read and written back.
import { describe, expect, test } from "vitest";

import type { Question } from "#app/areas/competition/form-definition";
import { questionInput, type QuestionInput } from "#app/areas/competition/form.input";
import { correctedWords, questionForm, readQuestion } from "#app/areas/competition/typed-question";
import { question } from "#tests/factories/question";

const typed = (given: object): QuestionInput => questionInput.parse({ version: "1", section: "s1", label: { de: "Frage" }, ...given });

describe("a question is read", () => {
  test.each<[string, object, object]>([
    ["a text with its limit", { kind: "long-text", maxLength: "2000", required: "on" }, { maxLength: 2_000, required: true, settings: {}, shownWhen: null }],
    ["a number with bounds as the office writes them", { kind: "number", min: "0,5", max: "1.000", decimals: "1", unit: { de: "Stellen" } }, { settings: { min: 0.5, max: 1_000, decimals: 1 }, words: { unit: { de: "Stellen" } } }],
    ["money with bounds in cents", { kind: "money", max: "1.234,50" }, { settings: { max: 123_450 } }],
    ["answers with keys of their own; those that stand stay", { kind: "one-of", options: [{ key: "alt", label: { de: "Anders genannt" } }, { label: { de: "Neu" } }, { label: { de: "Neu" } }] }, { settings: { options: ["alt", "neu", "neu-2"] }, words: { options: { alt: { de: "Anders genannt" }, neu: { de: "Neu" }, "neu-2": { de: "Neu" } } } }],
    ["columns", { kind: "table", maxRows: "5", columns: [{ kind: "money", required: "on", label: { de: "Betrag" } }, { kind: "number", label: { de: "Anzahl" } }] }, { settings: { maxRows: 5, columns: [{ key: "betrag", kind: "money", required: true }, { key: "anzahl", kind: "number", required: false, decimals: 2 }] } }],
    ["what it hangs on", { kind: "date", condition: "funded=yes" }, { shownWhen: { question: "funded", answer: "yes" } }],
  ])("%s", (_name, given, expected) => {
    expect(readQuestion(typed(given), null, "de")).toMatchObject({ ok: true, value: { id: null, sectionId: "s1", ...expected } });
  });

  test.each<[string, object, object]>([
    ["a bound that is no number", { kind: "number", min: "wenig" }, { min: ["not-a-number"] }],
    ["a bound with more decimals than answers may have", { kind: "number", max: "2,5" }, { max: ["not-a-number"] }],
    ["too many decimals", { kind: "number", decimals: "4" }, { decimals: ["too-many-decimals"] }],
  ])("%s is refused at its field", (_name, given, errors) => {
    expect(readQuestion(typed(given), null, "de")).toEqual({ ok: false, reason: errors });
  });
});

test("a question that is shown and sent back unchanged stays as it was", () => {
  const known: Question = question({ key: "staff", kind: "number", label: { de: "Frage" }, settings: { min: 0.5, max: 12_000, decimals: 2 }, words: { unit: { de: "Stellen" } }, shownWhen: { question: "funded", answer: "yes" } });
  const form = questionForm(known, "de");
  expect(form).toMatchObject({ min: "0,5", max: "12.000", decimals: "2", condition: "funded=yes", "unit.de": "Stellen" });
  const { min, max, decimals, condition } = form;
  expect(readQuestion(typed({ kind: "number", min, max, decimals, condition, unit: { de: "Stellen" } }), known, "de")).toMatchObject({ value: { settings: known.settings, words: known.words, shownWhen: known.shownWhen } });
});

test("a correction of words changes words only, and of keys that are known", () => {
  const known = question({ key: "legal", kind: "one-of", settings: { options: ["a", "b"] }, words: { options: { a: { de: "Vertrag" }, b: { de: "Verein" } } } });
  const words = correctedWords(known, { version: 1, label: { de: "x" }, help: { de: "" }, unit: { de: "neu" }, options: [{ key: "b", label: { de: "Zweckverband" } }, { key: "c", label: { de: "fremd" } }], columns: [] });
  expect(words).toEqual({ options: { a: { de: "Vertrag" }, b: { de: "Zweckverband" } } });
  const figure = question({ key: "staff", kind: "number", words: { unit: { de: "Stellen" } } });
  expect(correctedWords(figure, { version: 1, label: { de: "x" }, help: { de: "" }, unit: { de: "Vollzeitstellen" }, options: [], columns: [] })).toEqual({ unit: { de: "Vollzeitstellen" } });
});
