// In which order examples are found: told by where the words stand, never by luck.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { bestFirst, type Occurrences } from "#app/areas/library/ranking";

const occurrences = new Map<string, Occurrences>([
  ["wehr", { words: [4], title: [3] }],
  ["feuerwehr", { words: [0, 1, 2], summary: [1], title: [2] }],
  ["haus", { words: [1, 2, 3, 4] }],
]);

describe("the best first", () => {
  test.each([
    ["the word itself before longer ones, title before summary before the rest", [{ typed: "wehr", words: ["wehr", "feuerwehr"] }], [3, 2, 1, 4, 0]],
    ["the heaviest occurrence counts, not how many there are", [{ typed: "feuer", words: ["feuerwehr"] }], [2, 1, 0]],
    ["every word must be found, in one of its meanings", [{ typed: "wehr", words: ["wehr", "feuerwehr"] }, { typed: "haus", words: ["haus"] }], [3, 2, 1, 4]],
    ["a word that means nothing is found nowhere", [{ typed: "haus", words: ["haus"] }, { typed: "xyz", words: [] }], []],
    ["a word that left the index since", [{ typed: "gone", words: ["gone"] }], []],
    ["nothing sought", [], []],
  ])("%s", (_what, sought, places) => expect(bestFirst(sought, occurrences, 5)).toEqual(places));

  const SIZE = 12;
  const stood = fc.uniqueArray(fc.nat(SIZE - 1));
  const word = fc.constantFrom("a", "b", "c", "d");
  const anyOccurrences = fc.dictionary(word, fc.record({ title: stood, summary: stood, words: stood })).map((each) => new Map<string, Occurrences>(Object.entries(each)));
  const anySought = fc.array(fc.record({ typed: word, words: fc.uniqueArray(word) }), { maxLength: 4 });
  const stands = (places: Occurrences | undefined, place: number) => [places?.title, places?.summary, places?.words].some((own) => own?.includes(place));

  test("each place once, if and only if it holds every sought word", () => {
    fc.assert(
      fc.property(anyOccurrences, anySought, (known, sought) => {
        const holds = (place: number) => sought.length > 0 && sought.every(({ words }) => words.some((each) => stands(known.get(each), place)));
        expect(bestFirst(sought, known, SIZE).toSorted((a, b) => a - b)).toEqual(Array.from({ length: SIZE }, (_, place) => place).filter(holds));
      }),
    );
  });
});
