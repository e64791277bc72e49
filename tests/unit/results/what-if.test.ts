// What a result hangs on: weights, single jurors, the order of reading.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import { adjustedWinnersWithoutEach, winnersWithoutEach } from "#app/areas/results/leave-one-out";
import { orderEffect, type PlacedScore } from "#app/areas/results/order-effect";
import type { Contest } from "#app/areas/results/ranking";
import { weightRobustness, type Profile } from "#app/areas/results/weight-robustness";
import { compare, fraction, toNumber } from "#app/base/fraction";
import { seededRandom, shuffled } from "#app/base/random";
import { scoresFrom, scoresFromDigits } from "#tests/factories/scores";
import { TIE_RULES } from "#db/vocabulary/scoring";

function profiles(means: Readonly<Record<string, readonly number[]>>): readonly Profile[] {
  return Object.entries(means).map(([entry, points]) => ({ entry, means: points.map((value) => fraction(Math.round(value * 3), 3)) }));
}

describe("other weights", () => {
  test("the smallest shift between two criteria, worked out by hand", () => {
    // A 40·8 + 30·6 + 30·6 = 680, B 40·6 + 30·8 + 30·6 = 660: the gap of 20 closes by 4 for each point from the first to the second criterion.
    const found = weightRobustness([40, 30, 30], profiles({ A: [8, 6, 6], B: [6, 8, 6], C: [1, 1, 1] }), seededRandom(1));
    expect(found).toMatchObject({ winner: "A", shift: { from: 0, to: 1, winner: "B", points: fraction(5) } });
    expect(found?.share).toBeGreaterThan(0.6);
    expect(found?.share).toBeLessThan(0.95);
  });

  it("never change a winner who leads everywhere, and there is no winner to change in a tie", () => {
    expect(weightRobustness([40, 30, 30], profiles({ A: [8, 6, 6], B: [7, 6, 5] }), seededRandom(1))).toEqual({ winner: "A", share: 1, shift: null });
    expect(weightRobustness([50, 50], profiles({ A: [8, 6], B: [6, 8] }), seededRandom(1))).toBeNull();
    expect(weightRobustness([50, 50], [], seededRandom(1))).toBeNull();
    expect(weightRobustness([100], profiles({ A: [5] }), seededRandom(1))).toEqual({ winner: "A", share: 1, shift: null });
  });

  it("a criterion without weight has none in any draw, but can be given some", () => {
    const found = weightRobustness([100, 0], profiles({ A: [8, 1], B: [7, 9] }), seededRandom(1));
    expect(found).toEqual({ winner: "A", share: 1, shift: { from: 0, to: 1, points: fraction(100, 9), winner: "B" } });
  });

  it("just below the smallest shift the winner stays, just above it another one is ahead", () => {
    const points = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 6 }), (rows) => {
        const entries = profiles(Object.fromEntries(rows.map((row, i) => [`E${i}`, row])));
        const found = weightRobustness([50, 30, 20], entries, seededRandom(1));
        if (!found?.shift) return;
        const { from, to, points, winner } = found.shift;
        const best = (by: number) => {
          const weights = [50, 30, 20].map((weight, c) => weight + (c === to ? by : 0) - (c === from ? by : 0));
          const total = ({ means }: Profile) => means.reduce((sum, mean, c) => sum + toNumber(mean) * (weights[c] ?? 0), 0);
          return entries.toSorted((a, b) => total(b) - total(a))[0]?.entry;
        };
        expect(compare(points, fraction(0))).toBeGreaterThan(0);
        expect(best(toNumber(points) * 0.999)).toBe(found.winner);
        expect(best(toNumber(points) * 1.000001)).not.toBe(found.winner);
        expect(entries.some(({ entry }) => entry === winner)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("the same seed gives the same share", () => {
    const entries = profiles({ A: [8, 6, 6], B: [6, 8, 6] });
    expect(weightRobustness([40, 30, 30], entries, seededRandom(4))).toEqual(weightRobustness([40, 30, 30], entries, seededRandom(4)));
  });
});

describe("without each juror", () => {
  const contest: Contest = {
    criteria: [{ id: "c", weight: 100, position: 0 }],
    entries: ["A", "B"].map((id) => ({ id, number: `2024-GZ-00${id}` })),
    sheets: Object.entries({ A: [9, 5, 5], B: [5, 6, 6] }).flatMap(([entryId, row]) => row.map((c, i) => ({ entryId, jurorId: `J${i + 1}`, points: { c } }))),
    method: "mean",
    quorum: 3,
    tieRules: TIE_RULES,
    vote: null,
  };

  it("says who would win, and whether that is somebody else", () => {
    expect(winnersWithoutEach(contest)).toEqual([
      { juror: "J1", winners: ["B"], changes: true },
      { juror: "J2", winners: ["A"], changes: false },
      { juror: "J3", winners: ["A"], changes: false },
    ]);
  });

  it("nobody wins without the only juror", () => {
    expect(winnersWithoutEach({ ...contest, quorum: 1, sheets: contest.sheets.filter(({ jurorId }) => jurorId === "J1") })).toEqual([{ juror: "J1", winners: [], changes: true }]);
  });

  it("by adjusted score as well, and with no winner where there is no model", () => {
    const found = adjustedWinnersWithoutEach(scoresFromDigits("9556 5667 3424 2413"));
    expect(found.map(({ juror }) => juror)).toEqual(["J1", "J2", "J3", "J4"]);
    expect(found[0]).toEqual({ juror: "J1", winners: ["E2"], changes: true });
    expect(adjustedWinnersWithoutEach(scoresFromDigits("95 56 34")).every(({ winners }) => winners.length === 0)).toBe(true);
  });
});

describe("the place in a juror's list", () => {
  /** Six jurors read twelve entries in orders of their own; each place down adds `perPlace` points to what quality, severity and chance give. */
  function readInOrder(perPlace: number): readonly PlacedScore[] {
    const random = seededRandom(11);
    const orders = Array.from({ length: 6 }, () => shuffled([...Array(12).keys()], random));
    const table = Array.from({ length: 12 }, (_, entry) => orders.map((order, juror) => 5 + entry / 4 - juror / 3 + perPlace * order.indexOf(entry) + (random() - 0.5)));
    return scoresFrom(table).map((score) => ({ ...score, position: 1 + (orders[Number(score.juror.slice(1)) - 1]?.indexOf(Number(score.entry.slice(1)) - 1) ?? 0) }));
  }

  it("is found where it matters, and not where it does not", () => {
    const [none, some] = [orderEffect(readInOrder(0), seededRandom(1)), orderEffect(readInOrder(0.2), seededRandom(1))];
    expect(some?.perPlace).toBeCloseTo(0.2, 1);
    expect(some?.chance).toBeLessThan(0.01);
    expect(none?.chance).toBeGreaterThan(0.05);
    expect(some?.scores).toBe(72);
  });

  it("cannot be told where every juror read in the same order, or nothing is left to explain", () => {
    const same = scoresFromDigits("786 654 675 543").map((score) => ({ ...score, position: Number(score.entry.slice(1)) }));
    expect(orderEffect(same, seededRandom(1))).toBeNull();
    const exact = scoresFromDigits("123 345 789").map((score, i) => ({ ...score, position: 1 + ((i * 7) % 3) }));
    expect(orderEffect(exact, seededRandom(1))).toBeNull();
  });
});
