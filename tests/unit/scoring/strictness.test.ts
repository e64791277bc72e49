// The private comparison with the panel: what it says, when it says nothing, and that no single sheet can be read off it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { equals, fraction } from "#app/base/fraction";
import { strictnessOf, type JudgedByMe } from "#app/areas/scoring/strictness";

const entry = (own: number, others: readonly number[], awaited = 0): JudgedByMe => ({ entryId: `e${own}`, own, others, awaited });

test("is the mean of one's own totals and the mean of the others', over the same entries, each entry counting once", () => {
  const found = strictnessOf([entry(600, [700, 900]), entry(500, [400]), entry(700, [600, 600, 600])]);
  expect(found?.entries).toBe(3);
  expect(equals(found?.own ?? fraction(0), fraction(600))).toBe(true);
  expect(equals(found?.panel ?? fraction(0), fraction(600))).toBe(true);
});

describe("says nothing", () => {
  test.each([
    ["with two entries", [entry(600, [700]), entry(500, [400])]],
    ["with an entry that nobody else has judged", [entry(600, [700]), entry(500, [400]), entry(700, [])]],
    ["while somebody is still to judge one of them", [entry(600, [700]), entry(500, [400]), entry(700, [500], 1)]],
    ["with nothing", []],
  ])("%s", (_case, judged) => {
    expect(strictnessOf(judged)).toBeNull();
  });
});

test("moves only by three entries at once: of what came after the last full group nothing can be seen", () => {
  const total = fc.integer({ min: 0, max: 1000 });
  const judged = fc.array(fc.record({ entryId: fc.string(), own: total, others: fc.array(total, { minLength: 1, maxLength: 4 }), awaited: fc.constant(0) }), { minLength: 3, maxLength: 14 });
  fc.assert(
    fc.property(judged, total, (entries, other) => {
      const rest = entries.length % 3;
      const changed = entries.map((one, at) => (at >= entries.length - rest ? { ...one, others: [other] } : one));
      expect(strictnessOf(changed)).toEqual(strictnessOf(entries));
    }),
  );
});
