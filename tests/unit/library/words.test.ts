// How the search reads what people type, and what it never lets through to the index.
import { describe, expect, test } from "vitest";

import { excerptOf } from "#app/areas/library/excerpt";
import { foldedText, wordsOf } from "#app/areas/library/folding";
import { slugOf } from "#app/areas/library/slug";
import { typedWords } from "#app/areas/library/typed-words";
import { errorsIn, meaningOf, toleratedErrors } from "#app/areas/library/wordstock";

describe("words are compared without case, umlauts and accents", () => {
  test.each([
    ["Größe", "groesse"],
    ["GROESSE", "groesse"],
    ["Straße", "strasse"],
    ["coopération", "cooperation"],
    ["Zoe\u0308", "zoe"],
    ["Œuvre", "oeuvre"],
    ["O\u0308l", "oel"],
  ])("%s is %s", (typed, folded) => expect(foldedText(typed)).toBe(folded));

  test.each([
    ["Bau- und Betriebshof", ["bau", "und", "betriebshof"]],
    ["„CrossFire“ – 2022", ["crossfire", "2022"]],
    [" \t\n", []],
    ["* \" ( )", []],
    ["E-Akte: NEAR(a, b)", ["e", "akte", "near", "a", "b"]],
  ])("%s", (text, words) => expect(wordsOf(text)).toEqual(words));
});

const stock = { words: ["bauhof", "bauhoefe", "feuerwehr", "feuerwehrhaus", "kreisfeuerwehrverband", "haus", "digital", "digitalisierung", "oel", "oelwehr", "wasser"] };

describe("a typed word means the words it is a part of, else those that differ least", () => {
  test.each([
    ["wehr", "exact-or-part", ["oelwehr", "feuerwehr", "feuerwehrhaus", "kreisfeuerwehrverband"]],
    ["bauhof", "exact-or-part", ["bauhof"]],
    ["feuerwehrhaus", "exact-or-part", ["feuerwehrhaus"]],
    ["ha", "exact-or-part", ["haus"]],
    ["of", "none", []],
    ["bauhoff", "similar", ["bauhof", "bauhoefe"]],
    ["buahof", "none", []],
    ["feurwehr", "similar", ["feuerwehr", "feuerwehrhaus", "kreisfeuerwehrverband"]],
    ["feuewrehr", "similar", ["feuerwehr", "feuerwehrhaus", "kreisfeuerwehrverband"]],
    ["feuerwehren", "similar", ["feuerwehr", "feuerwehrhaus", "kreisfeuerwehrverband"]],
    ["digitalsierung", "similar", ["digitalisierung"]],
    ["wassr", "similar", ["wasser"]],
    ["fuer", "none", []],
    ["xyzxyzxyz", "none", []],
    ["öl", "none", []],
  ] as const)("%s: %s", (word, how, words) => expect(meaningOf(word, stock)).toEqual({ how, words }));

  test.each([[3, 0], [4, 1], [6, 1], [7, 2], [30, 2]])("%i letters forgive %i errors", (length, errors) => expect(toleratedErrors(length)).toBe(errors));

  test.each([
    ["wehr", "feuerwehrhaus", 2, "inside", 0],
    ["wer", "feuerwehrhaus", 2, "inside", 1],
    ["abc", "", 2, "inside", 3],
    ["abcdef", "uvwxyz", 2, "inside", 3],
    ["haus", "hus", 1, "inside", 1],
    ["wehr", "feuerwehrhaus", 2, "as a whole", 3],
    ["wassr", "wasser", 1, "as a whole", 1],
    ["haus", "haus", 1, "as a whole", 0],
  ] as const)("%s inside %s, up to %i, %s: %i", (word, text, most, where, errors) => expect(errorsIn(word, text, most, where)).toBe(errors));
});

describe("nothing typed reaches the index but words of its own", () => {
  test.each(['"', "*", "NEAR(", "a OR b", "title:haus", "'; drop table example; --", "\u0000", "^haus", "-haus", "😀"])("%s", (typed) => {
    const sought = typedWords(typed).words.flatMap((word) => meaningOf(word, stock).words);
    expect(sought.filter((word) => !stock.words.includes(word))).toEqual([]);
  });

  test("ten thousand letters are cut, and it is said", () => {
    const { words, taken } = typedWords("feuerwehr bauhof ".repeat(600));
    expect({ words, taken }).toEqual({ words: ["feuerwehr", "bauhof"], taken: "in-part" });
    expect(typedWords("x".repeat(10_000))).toEqual({ words: [], taken: "in-part" });
  });

  test("more than eight words are cut, and it is said", () => {
    expect(typedWords("a b c d e f g h")).toEqual({ words: ["a", "b", "c", "d", "e", "f", "g", "h"], taken: "whole" });
    expect(typedWords("a b c d e f g h i").taken).toBe("in-part");
  });
});

describe("an excerpt shows why an example was found", () => {
  const long = `${"Am Anfang steht etwas anderes. ".repeat(8)}Die Freiwillige Feuerwehr löscht gemeinsam. ${"Danach kommt noch viel mehr. ".repeat(12)}`;
  test.each([
    ["the found words are told apart", ["Die Feuerwehr hilft"], ["feuerwehr"], "Die [Feuerwehr] hilft"],
    ["nothing found: the beginning", ["Ein Satz."], ["haus"], "Ein Satz."],
    ["the first text that holds a word", ["Ein Satz.", "Ein Öl-Fass"], ["oel"], "Ein [Öl]-Fass"],
    ["an empty text", [""], ["haus"], ""],
  ])("%s", (_what, texts, found, shown) => {
    expect(excerptOf(texts, new Set(found)).map(({ text, found: hit }) => (hit ? `[${text}]` : text)).join("")).toBe(shown);
  });

  test("a long text is cut at words, before and after", () => {
    const shown = excerptOf([long], new Set(["feuerwehr"])).map(({ text }) => text).join("");
    expect(shown).toMatch(/^… \S.*Freiwillige Feuerwehr löscht.*\S …$/);
    expect(shown.length).toBeLessThan(260);
  });
});

describe("an address is made of the words of a title", () => {
  const taken = new Set(["bauhof", "bauhof-2"]);
  test.each([
    ["„CrossFire“ – deutsch-niederländisches Feuerwehrhaus", "crossfire-deutsch-niederlaendisches-feuerwehrhaus"],
    ["Bauhof", "bauhof-3"],
    ["???", "beispiel"],
    ["消防", "beispiel"],
    ["a".repeat(200), "a".repeat(60)],
    [`${"wort ".repeat(40)}`, "wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort"],
  ])("%s", (title, slug) => expect(slugOf(title, (known) => taken.has(known))).toBe(slug));
});
