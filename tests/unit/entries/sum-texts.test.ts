// The sums below a table of amounts, as page and document say them.
import { describe, expect, test } from "vitest";

import { sumTexts } from "#app/i18n/answer-text";
import type { Answer } from "#db/vocabulary/form";

const COSTS = {
  kind: "table" as const,
  settings: { columns: [{ key: "what", kind: "short-text" as const, required: true }, { key: "cost", kind: "money" as const, required: false }, { key: "people", kind: "number" as const, required: false }] },
  words: { columns: { cost: { de: "Kosten", en: "Costs" } } },
};

describe("a table of costs", () => {
  test.each<[string, Answer, string[]]>([
    ["two rows", [{ what: "Fahrzeug", cost: 10_050, people: 2 }, { what: "Schulung", cost: 4_960 }], ["Summe Kosten: 150,10 €"]],
    ["a row without an amount", [{ what: "Fahrzeug", cost: 10_050 }, { what: "Ehrenamt" }], ["Summe Kosten: 100,50 €"]],
    ["one row, which is its own sum", [{ what: "Fahrzeug", cost: 10_050 }], []],
  ])("with %s adds up whole cents", (_, answer, sums) => {
    expect(sumTexts(COSTS, answer, "de").map((sum) => sum.replaceAll(/\s/g, " "))).toEqual(sums);
  });
});
