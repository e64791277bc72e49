// A repair changes as little as can be: against a search that tries every assignment there is (law §6).
import fc from "fast-check";
import { expect, test, vi } from "vitest";

import { withRoomForFixed } from "#app/areas/jury/optimise";
import { repair } from "#app/areas/jury/repair";
import type { SeatProblem, Seats } from "#app/areas/jury/seat-problem";
import { allAssignments, brokenRule, drawnProblems, measured } from "#tests/factories/seats";

vi.setConfig({ testTimeout: 120_000 });

/** Things as they are now, some sheets started, and what stood before: any seats at all, the started ones among them. */
const broken = fc
  .record({ drawn: drawnProblems(fc.integer({ min: 0, max: 3 }), "fixed seats"), stood: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }) })
  .map(({ drawn, stood }) => ({ problem: drawn.problem, standing: drawn.problem.fixed.map((fixed, cell) => (fixed === 1 || stood[cell] ? 1 : 0)) }));

const keptOf = (seats: Seats, standing: Seats) => seats.filter((seat, cell) => seat === 1 && standing[cell] === 1).length;

function mostKept(problem: SeatProblem, standing: Seats): { readonly kept: number; readonly total: number } | undefined {
  let most: { readonly kept: number; readonly total: number } | undefined;
  for (const seats of allAssignments(problem)) {
    const next = { kept: keptOf(seats, standing), total: measured(problem, seats).total };
    if (most === undefined || next.kept > most.kept || (next.kept === most.kept && next.total > most.total)) most = next;
  }
  return most;
}

test("a repair is found exactly when there is one, breaks no rule, and none keeps more of what stood", () => {
  const seen = { found: 0, none: 0 };
  fc.assert(
    fc.property(broken, ({ problem: given, standing }) => {
      const problem = withRoomForFixed(given);
      const expected = mostKept(problem, standing);
      const result = repair(given, standing);
      seen[result.ok ? "found" : "none"] += 1;
      expect(result.ok).toBe(expected !== undefined);
      if (!result.ok) return;
      const { seats } = result.value;
      expect(brokenRule(problem, seats)).toBeUndefined();
      expect({ kept: keptOf(seats, standing), total: measured(problem, seats).total }).toEqual(expected);
    }),
    { numRuns: 4_000 },
  );
  expect(Math.min(seen.found, seen.none)).toBeGreaterThan(200);
});

test("the difference says what comes and what goes, and nothing that was started goes", () => {
  fc.assert(
    fc.property(broken, ({ problem, standing }) => {
      const result = repair(problem, standing);
      if (!result.ok) return;
      const { seats, added, removed } = result.value;
      const applied = Uint8Array.from(standing);
      for (const cell of added) applied[cell] = 1;
      for (const cell of removed) applied[cell] = 0;
      expect(applied).toEqual(seats);
      expect(removed.filter((cell) => problem.fixed[cell] === 1)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("where nothing is broken, nothing changes", () => {
  fc.assert(
    fc.property(drawnProblems(fc.integer({ min: 0, max: 3 })), ({ problem }) => {
      const standing = allAssignments(problem).next().value;
      if (!standing) return;
      expect(repair(problem, Uint8Array.from(standing))).toMatchObject({ ok: true, value: { added: [], removed: [] } });
    }),
    { numRuns: 1_000 },
  );
});
