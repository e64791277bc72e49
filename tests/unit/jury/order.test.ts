import fc from "fast-check";
import { expect, test } from "vitest";

import { inJurorOrder } from "#app/areas/jury/order";

const entries = Array.from({ length: 20 }, (_, i) => ({ id: `entry-${i}` }));
const idsFor = (seed: number, list = entries) => inJurorOrder(list, seed).map(({ id }) => id);

test("a juror sees every entry once, and always in the same order", () => {
  fc.assert(
    fc.property(fc.integer(), fc.shuffledSubarray(entries), (seed, list) => {
      const order = idsFor(seed, list);
      expect(order).toHaveLength(list.length);
      expect(new Set(order)).toEqual(new Set(list.map(({ id }) => id)));
      expect(idsFor(seed, list.toReversed())).toEqual(order);
    }),
  );
});

test("an entry that is withdrawn leaves the order of the others alone", () => {
  const [withdrawn] = idsFor(7);
  expect(idsFor(7, entries.filter(({ id }) => id !== withdrawn))).toEqual(idsFor(7).slice(1));
});

test("no entry is always last: over 2,000 jurors each of 20 entries is last between 60 and 140 times", () => {
  const timesLast = new Map<string, number>();
  for (let seed = 0; seed < 2_000; seed++) {
    const last = idsFor(seed).at(-1) ?? "";
    timesLast.set(last, (timesLast.get(last) ?? 0) + 1);
  }
  expect(timesLast.size).toBe(20);
  expect(Math.min(...timesLast.values())).toBeGreaterThan(60);
  expect(Math.max(...timesLast.values())).toBeLessThan(140);
});
