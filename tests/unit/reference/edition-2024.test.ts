// What the shipped edition promises: its categories, weights, anchors, questions, in every language.
import { describe, expect, test } from "vitest";

import { definitionProblems } from "#app/areas/competition/form-definition";
import { edition2024 } from "#db/reference/edition-2024";
import type { CategoryPreset, EditionPreset } from "#db/reference/preset";
import { formOfPreset } from "#db/reference/preset-rows";
import { LOCALES, type LocalisedText } from "#db/vocabulary/locale";

const preset: EditionPreset = edition2024;
const questionsOf = ({ sections }: CategoryPreset) => sections.flatMap(({ questions }) => questions);

describe("the shipped edition 2024", () => {
  test("opens with six categories, the cross-border one among them", () => {
    expect(preset.categories.map((category) => [category.key, category.name.de, category.requiresForeignPartner])).toEqual([
      ["PV", "Kommunale Pflichtaufgaben und Innere Verwaltung", false],
      ["IV", "Informationsaustausch und Vernetzung", false],
      ["WT", "Wirtschaftsförderung, Tourismus und Kultur", false],
      ["UP", "Umwelt, Planung und Infrastruktur", false],
      ["KB", "Krisenbewältigung", false],
      ["GZ", "Grenzüberschreitende Zusammenarbeit", true],
    ]);
  });

  test.each([
    ["PV", [40, 30, 30]],
    ["IV", [40, 30, 30]],
    ["WT", [40, 30, 30]],
    ["UP", [40, 30, 30]],
    ["KB", [40, 30, 30]],
    ["GZ", [35, 25, 25, 15]],
  ])("weighs the criteria of %s as announced: %j", (key, weights) => {
    const category = preset.categories.find((candidate) => candidate.key === key);
    expect(category?.criteria.map((criterion) => criterion.weight)).toEqual(weights);
  });

  test("lets the weights of every category sum to 100", () => {
    const sums = preset.categories.map((category) => category.criteria.reduce((sum, criterion) => sum + criterion.weight, 0));
    expect(sums).toEqual([100, 100, 100, 100, 100, 100]);
  });

  test("says in words what 0, 2, 5, 8 and 10 points mean", () => {
    expect(preset.anchors.map((anchor) => anchor.points)).toEqual([0, 2, 5, 8, 10]);
  });

  test("asks no question of a category twice", () => {
    const doubled = preset.categories.filter((category) => new Set(questionsOf(category).map(({ key }) => key)).size < questionsOf(category).length);
    expect(doubled).toEqual([]);
  });

  test("asks for the cross-border added value where partners sit abroad, and nowhere else", () => {
    const asking = preset.categories.filter((category) => questionsOf(category).some((question) => question.key === "cross-border-value"));
    expect(asking.map((category) => category.key)).toEqual(["GZ"]);
  });

  test("asks forms that are valid: every condition names an earlier answer", () => {
    expect(preset.categories.flatMap((category) => definitionProblems(formOfPreset(category)))).toEqual([]);
  });

  test("decides ties by criteria, then first places, then a vote of the jury", () => {
    expect(preset.settings.tieRules).toEqual(["criteria", "first-places", "vote"]);
  });

  test.each(LOCALES)("has as many conditions in %s as in German", (locale) => {
    expect(preset.conditions[locale].split("\n")).toHaveLength(preset.conditions.de.split("\n").length);
  });

  test("leaves no text empty in any language", () => {
    const texts: LocalisedText[] = [
      preset.name,
      preset.intro,
      preset.conditions,
      ...preset.facts.flatMap((fact) => [fact.question, fact.answer]),
      ...preset.anchors.map((anchor) => anchor.text),
      ...preset.categories.flatMap((category) => [
        category.name,
        category.description,
        ...category.criteria.flatMap((criterion) => [criterion.name, criterion.description]),
      ]),
    ];
    const asked = preset.categories.flatMap((category): LocalisedText[] => [
      ...category.sections.map(({ title }) => title),
      ...questionsOf(category).flatMap((question) => [
        question.label,
        question.help,
        ...("options" in question ? question.options.map(({ label }) => label) : []),
        ...("columns" in question ? question.columns.map(({ label }) => label) : []),
      ]),
    ]);
    expect([...texts, ...asked].filter((text) => LOCALES.some((locale) => (text[locale] ?? "").trim() === ""))).toEqual([]);
  });
});
