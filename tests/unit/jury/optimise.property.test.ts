// Thousands of random small problems against a search that tries every assignment there is (law §6).
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";

import { partsOf } from "#app/areas/jury/connected";
import { optimise, withRoomForFixed, type Aim } from "#app/areas/jury/optimise";
import type { SeatProblem } from "#app/areas/jury/seat-problem";
import type { SolveLinear } from "#app/base/linear-model";
import { openSolver } from "#app/services/solver/highs";
import { allAssignments, brokenRule, drawnProblems, measured, type Drawn } from "#tests/factories/seats";

vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 2_000 };
const LEVELS = fc.integer({ min: 0, max: 3 });
const FINE = fc.integer({ min: -1_000, max: 1_000_000 });

let solve: SolveLinear;
beforeAll(async () => {
  solve = await openSolver(() => Infinity);
});
const solved = (drawn: Drawn, aim: Aim = "fair") => optimise({ ...drawn, aim, solve });

/** Best worst, then best total, then least sum of squared loads, over everything there is. */
function best(problem: SeatProblem, aim: Aim) {
  let best: ReturnType<typeof measured> | undefined;
  for (const seats of allAssignments(problem)) {
    const next = measured(problem, seats);
    const first = best === undefined ? 1 : aim === "fair" ? next.worst - best.worst : 0;
    const order = first || next.total - (best?.total ?? 0) || (best?.squares ?? 0) - next.squares;
    if (best === undefined || order > 0) best = next;
  }
  return best;
}

describe.each([["fair"], ["total"]] as const)("aim %s", (aim) => {
  test.each([
    ["expertise from 0 to 3", LEVELS, "no fixed seats"],
    ["fine affinities", FINE, "no fixed seats"],
    ["some seats fixed", LEVELS, "fixed seats"],
  ] as const)("%s: no hard rule is broken, an assignment is found exactly when there is one, and none is better", (_name, affinities, fixed) => {
    const seen = { found: 0, none: 0 };
    fc.assert(
      fc.property(drawnProblems(affinities, fixed), (drawn) => {
        const problem = withRoomForFixed(drawn.problem);
        const expected = best(problem, aim);
        const result = solved(drawn, aim);
        seen[expected === undefined ? "none" : "found"] += 1;
        expect(result.status).toBe(expected === undefined ? "infeasible" : "optimal");
        if (result.status === "infeasible" || expected === undefined) return;
        expect(brokenRule(problem, result.seats)).toBeUndefined();
        const { worst, total } = measured(problem, result.seats);
        expect({ worst: aim === "fair" ? worst : 0, total }).toEqual({ worst: aim === "fair" ? expected.worst : 0, total: expected.total });
      }),
      RUNS,
    );
    expect(Math.min(seen.found, seen.none)).toBeGreaterThan(100);
  });
});

test("with the total alone, loads are as even as any assignment of that total has them", () => {
  fc.assert(
    fc.property(drawnProblems(LEVELS), (drawn) => {
      const result = solved(drawn, "total");
      if (result.status === "infeasible") return;
      expect(measured(drawn.problem, result.seats).squares).toBe(best(drawn.problem, "total")?.squares);
    }),
    RUNS,
  );
});

test("where all fit equally well, groups hang together whenever some equally even assignment lets them", () => {
  const seen = { joined: 0, torn: 0 };
  fc.assert(
    fc.property(drawnProblems(fc.constant(1)), (drawn) => {
      const { problem, groups } = { ...drawn, groups: { of: drawn.groups.of.map(() => 0), count: 1 } };
      const result = solved({ ...drawn, groups });
      if (result.status === "infeasible") return;
      const { squares } = measured(problem, result.seats);
      let possible = false;
      for (const seats of allAssignments(problem)) possible ||= measured(problem, seats).squares === squares && partsOf(problem, seats, groups, 0).count <= 1;
      seen[possible ? "joined" : "torn"] += 1;
      expect(result.connected).toEqual([possible]);
    }),
    RUNS,
  );
  expect(Math.min(seen.joined, seen.torn)).toBeGreaterThan(50);
});

test("equal input and seed give equal output", () => {
  fc.assert(
    fc.property(drawnProblems(LEVELS), (drawn) => {
      expect(solved(drawn)).toEqual(solved(drawn));
    }),
    { numRuns: 500 },
  );
});

test("what is said to help, helps: with all relaxations done there is an assignment, and none was asked for in vain", () => {
  const seen = { lacking: 0 };
  fc.assert(
    fc.property(drawnProblems(LEVELS), (drawn) => {
      const result = solved(drawn);
      if (result.status !== "infeasible") return;
      seen.lacking += 1;
      const { shortages, idle, relaxations } = result.lack;
      expect(shortages.length + idle.length).toBeGreaterThan(0);
      for (const { missing, because } of [...shortages, ...idle]) expect([missing > 0, because.length > 0]).toEqual([true, true]);
      const relaxed = (skip: number): SeatProblem => {
        const [need, min, max] = [drawn.problem.need.slice(), drawn.problem.min.slice(), drawn.problem.max.slice()];
        relaxations.forEach((each, position) => {
          if (position === skip) return;
          if (each.kind === "raise-maximum") max[each.juror] = (max[each.juror] ?? 0) + each.by;
          if (each.kind === "lower-minimum") min[each.juror] = (min[each.juror] ?? 0) - each.by;
          if (each.kind === "more-jurors") need[each.entry] = (need[each.entry] ?? 0) - each.jurors;
        });
        return { ...drawn.problem, need, min, max };
      };
      expect(allAssignments(relaxed(-1)).next().done).toBe(false);
      relaxations.forEach((_, position) => expect(allAssignments(relaxed(position)).next().done).toBe(true));
    }),
    RUNS,
  );
  expect(seen.lacking).toBeGreaterThan(200);
});
