// What a juror knows and wishes, as one whole number per entry (law §6).
import fc from "fast-check";
import { expect, test } from "vitest";

import { affinityOf } from "#app/areas/jury/affinity";
import { WISHES } from "#db/vocabulary/jury";
import { TOPICS, type Topic } from "#db/vocabulary/topic";

const nothing = { categories: new Map<string, number>(), topics: new Map<Topic, number>() };
const knows = { categories: new Map([["GZ", 2]]), topics: new Map<Topic, number>([["digital", 1], ["rescue", 3]]) };

test.each([
  { what: "has stated nothing", expertise: nothing, topics: ["digital"], wish: undefined, affinity: 3 },
  { what: "has stated nothing and would like to judge it", expertise: nothing, topics: [], wish: "would-like", affinity: 6 },
  { what: "has stated nothing and would rather not judge it", expertise: nothing, topics: [], wish: "rather-not", affinity: 0 },
  { what: "knows the category", expertise: knows, topics: [], wish: undefined, affinity: 5 },
  { what: "knows the category and one of the topics", expertise: knows, topics: ["digital"], wish: undefined, affinity: 6 },
  { what: "knows two of the topics: the better one counts", expertise: knows, topics: ["digital", "rescue", "health"], wish: undefined, affinity: 8 },
  { what: "knows it and wishes for it", expertise: knows, topics: ["rescue"], wish: "would-like", affinity: 11 },
] as const)("a juror who $what: $affinity", ({ expertise, topics, wish, affinity }) => {
  expect(affinityOf(expertise, { categoryId: "GZ", topics }, wish)).toBe(affinity);
});

const level = fc.integer({ min: 0, max: 3 });
const topics = fc.subarray([...TOPICS]);
const expertises = fc.record({ category: level, topics: fc.array(fc.tuple(fc.constantFrom(...TOPICS), level)) }).map((drawn) => ({ categories: new Map([["GZ", drawn.category]]), topics: new Map(drawn.topics) }));

test("it is a whole number from 0 to 12, and a wish moves it by 3, whatever is stated", () => {
  fc.assert(
    fc.property(expertises, topics, (expertise, about) => {
      const entry = { categoryId: "GZ", topics: about };
      const plain = affinityOf(expertise, entry, undefined);
      const [liked, disliked] = WISHES.map((wish) => affinityOf(expertise, entry, wish));
      expect([liked, disliked]).toEqual([plain + 3, plain - 3]);
      for (const value of [plain, liked, disliked]) expect(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 12).toBe(true);
    }),
  );
});

test("more expertise never makes it less", () => {
  fc.assert(
    fc.property(expertises, topics, fc.constantFrom(...TOPICS), (expertise, about, topic) => {
      const more = { ...expertise, topics: new Map([...expertise.topics, [topic, 3] as const]) };
      const entry = { categoryId: "GZ", topics: about };
      expect(affinityOf(more, entry, undefined)).toBeGreaterThanOrEqual(affinityOf(expertise, entry, undefined));
    }),
  );
});
