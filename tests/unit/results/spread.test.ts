// A lead compares itself with its category, and can tell no other entry from it.
import fc from "fast-check";
import { expect, test } from "vitest";

import { spreadOf } from "#app/areas/results/spread";

test.each([[[]], [[7]], [[7, 8]], [[7, 8, 9]]])("of %j, too few, nothing is said", (values) => {
  expect(spreadOf(values)).toBeNull();
});

// By hand, Hyndman & Fan's type 7: places 1 + (n - 1) p in the ordered values.
test.each([
  [[1, 2, 3, 4], { low: 1.75, middle: 2.5, high: 3.25 }],
  [[9, 1, 5, 3, 7], { low: 3, middle: 5, high: 7 }],
  [[4, 4, 4, 4], { low: 4, middle: 4, high: 4 }],
])("of %j the middle half is %j", (values, expected) => {
  expect(spreadOf(values)).toEqual(expected);
});

test("order means nothing, and neither the best nor the worst can be read off", () => {
  const values = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(values, (given) => {
      const spread = spreadOf(given);
      expect(spreadOf(given.toReversed())).toEqual(spread);
      expect(spread?.low).toBeGreaterThan(Math.min(...given));
      expect(spread?.high).toBeLessThan(Math.max(...given));
      expect(spread?.middle).toBeGreaterThanOrEqual(spread?.low ?? Number.NaN);
    }),
  );
});
