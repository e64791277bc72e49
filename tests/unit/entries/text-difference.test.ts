// What changed between two texts is marked word by word, and nothing of either is lost.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { textDifference, type DifferencePart } from "#app/areas/entries/text-difference";

const written = (parts: readonly DifferencePart[]) => parts.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`)).join("");
const without = (parts: readonly DifferencePart[], kind: DifferencePart["kind"]) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join("");

describe("two texts", () => {
  test.each([
    ["", "", ""],
    ["gleich", "gleich", "gleich"],
    ["", "neu dabei", "+neu dabei+"],
    ["nicht mehr da", "", "-nicht mehr da-"],
    ["Zwei Wehren, eine Wache.", "Drei Wehren, eine Wache.", "-Zwei-+Drei+ Wehren, eine Wache."],
    ["Wir planen ein Bad.", "Wir bauen jetzt ein Bad.", "Wir -planen-+bauen jetzt+ ein Bad."],
    ["Zwei Wehren, zwei Wachen.", "Zwei Wehren, eine Wache.", "Zwei Wehren, -zwei Wachen.-+eine Wache.+"],
    ["eins zwei drei", "eins drei", "eins -zwei -drei"],
    ["Erster Absatz.\n\nZweiter.", "Erster Absatz.\n\nNeuer.\n\nZweiter.", "Erster Absatz.\n\n+Neuer.\n\n+Zweiter."],
  ])("%j and %j", (before, after, expected) => {
    expect(written(textDifference(before, after))).toBe(expected);
  });

  test("are both whole in what is shown", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", " ", "\n", "ä.", "  "), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        expect(without(parts, "added")).toBe(before);
        expect(without(parts, "removed")).toBe(after);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
        expect(parts.every(({ kind }) => kind === "same")).toBe(before === after);
      }),
    );
  });

  test("of many thousand words, all others, are one taken out and one put in", () => {
    const [before, after] = ["a ".repeat(5_000), "b ".repeat(5_000)];
    expect(textDifference(before, after).filter(({ kind }) => kind !== "same").map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
