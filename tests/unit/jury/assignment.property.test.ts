// Thousands of random small problems against an independent search that tries every assignment there is.
import fc from "fast-check";
import { expect, test, vi } from "vitest";

import { assignmentOf, taskOf, type AssignmentProblem } from "#app/areas/jury/assignment";
import { optimise } from "#app/areas/jury/optimise";
import { pairKey } from "#app/areas/jury/pair";
import { openSolver } from "#app/services/solver/highs";

vi.setConfig({ testTimeout: 120_000 });

const solve = await openSolver(() => Infinity);
const assign = (problem: AssignmentProblem) => assignmentOf(problem, optimise({ ...taskOf(problem), solve }));
const CATEGORIES = ["GZ", "UP"] as const;
const LANGUAGES = ["de", "nl"] as const;
const RUNS = { numRuns: 4_000 };

/** Up to four entries and five jurors in two categories, about one pair in five in conflict, some sheets started. */
const problems: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    entries: fc.array(fc.record({ categoryId: fc.constantFrom(...CATEGORIES), language: fc.oneof({ weight: 4, arbitrary: fc.constant("de") }, fc.constant("nl")), need: fc.integer({ min: 0, max: 3 }) }), { maxLength: 4 }),
    jurors: fc.array(
      fc.record({
        max: fc.option(fc.integer({ min: 0, max: 4 })),
        categoryIds: fc.oneof({ weight: 3, arbitrary: fc.constant(CATEGORIES) }, { weight: 1, arbitrary: fc.subarray([...CATEGORIES]) }),
        languages: fc.oneof({ weight: 3, arbitrary: fc.constant(LANGUAGES) }, { weight: 1, arbitrary: fc.constant(["de"]) }),
      }),
      { maxLength: 5 },
    ),
    seed: fc.nat(),
    draws: fc.array(fc.record({ conflict: fc.nat({ max: 4 }), existing: fc.nat({ max: 9 }) }), { minLength: 20, maxLength: 20 }),
  })
  .map(({ entries, jurors, seed, draws }) => {
    const pairs = entries.flatMap((_, e) => jurors.map((_, j) => ({ jurorId: `j${j}`, entryId: `e${e}`, draw: draws[e * 5 + j] })));
    const barred = new Set(pairs.filter(({ draw }) => draw?.conflict === 0).map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
    return {
      entries: entries.map((entry, e) => ({ id: `e${e}`, ...entry })),
      jurors: jurors.map((juror, j) => ({ id: `j${j}`, ...juror })),
      excluded: (jurorId: string, entryId: string) => barred.has(pairKey(jurorId, entryId)),
      existing: pairs
        .filter(({ draw }) => draw !== undefined && draw.existing < 2)
        .map(({ jurorId, entryId, draw }) => ({ jurorId, entryId, started: draw?.existing === 0 })),
      affinity: () => 0,
      seed,
    };
  });

function startedJurors({ existing, excluded }: AssignmentProblem, entryId: string): readonly string[] {
  return existing.filter((a) => a.started && a.entryId === entryId && !excluded(a.jurorId, entryId)).map(({ jurorId }) => jurorId);
}

function startedEntries(problem: AssignmentProblem, jurorId: string): number {
  return problem.entries.filter(({ id }) => startedJurors(problem, id).includes(jurorId)).length;
}

/** Least sum of squared loads over all assignments that keep the hard rules; undefined when there is none. Started sheets load first. */
function exhaustiveLeastSquares(problem: AssignmentProblem): number | undefined {
  let least: number | undefined;
  const loads = new Map(problem.jurors.map(({ id }) => [id, startedEntries(problem, id)]));
  const maxima = new Map(problem.jurors.map(({ id, max }) => [id, max ?? Infinity]));

  function seat(position: number): void {
    const entry = problem.entries[position];
    if (entry === undefined) {
      const squares = [...loads.values()].reduce((sum, load) => sum + load * load, 0);
      if (least === undefined || squares < least) least = squares;
      return;
    }
    const started = startedJurors(problem, entry.id);
    const eligible = problem.jurors.filter(
      ({ id, categoryIds, languages }) => !started.includes(id) && categoryIds.includes(entry.categoryId) && languages.includes(entry.language) && !problem.excluded(id, entry.id),
    );
    for (const chosen of subsets(eligible.map(({ id }) => id), Math.max(0, entry.need - started.length))) {
      for (const id of chosen) loads.set(id, (loads.get(id) ?? 0) + 1);
      if (chosen.every((id) => (loads.get(id) ?? 0) <= (maxima.get(id) ?? 0))) seat(position + 1);
      for (const id of chosen) loads.set(id, (loads.get(id) ?? 0) - 1);
    }
  }
  seat(0);
  return least;
}

function subsets(items: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

test("no hard rule is ever broken", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const result = assign(problem);
      if (!result.ok) return;
      const { assignments, loads } = result.value;
      const pairs = new Set(assignments.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
      expect(pairs.size).toBe(assignments.length);

      for (const entry of problem.entries) {
        const started = startedJurors(problem, entry.id);
        const seated = assignments.filter(({ entryId }) => entryId === entry.id).map(({ jurorId }) => jurorId);
        expect(seated).toHaveLength(Math.max(entry.need, started.length));
        expect(seated).toEqual(expect.arrayContaining([...started]));
        for (const jurorId of seated) {
          expect(problem.excluded(jurorId, entry.id)).toBe(false);
          const juror = problem.jurors.find(({ id }) => id === jurorId);
          expect(started.includes(jurorId) || (juror?.categoryIds.includes(entry.categoryId) && juror.languages.includes(entry.language))).toBe(true);
        }
      }
      for (const juror of problem.jurors) {
        const load = assignments.filter(({ jurorId }) => jurorId === juror.id).length;
        expect(loads).toContainEqual({ jurorId: juror.id, entries: load });
        expect(load).toBeLessThanOrEqual(Math.max(juror.max ?? Infinity, startedEntries(problem, juror.id)));
      }
    }),
    RUNS,
  );
});

test("an assignment is found exactly when one exists, and its loads are as even as any", () => {
  const seen = { found: 0, none: 0 };
  fc.assert(
    fc.property(problems, (problem) => {
      const least = exhaustiveLeastSquares(problem);
      const result = assign(problem);
      seen[result.ok ? "found" : "none"] += 1;
      expect(result.ok ? result.value.loads.reduce((sum, { entries }) => sum + entries * entries, 0) : undefined).toBe(least);
    }),
    RUNS,
  );
  expect(Math.min(seen.found, seen.none)).toBeGreaterThan(500);
});

test("loads of equally available jurors differ by at most one", () => {
  const even: fc.Arbitrary<AssignmentProblem> = problems.map((problem) => ({ ...problem, existing: [] }));
  fc.assert(
    fc.property(even, (problem) => {
      const result = assign(problem);
      if (!result.ok) return;
      const loadsByAvailability = new Map<string, number[]>();
      for (const { id, max, categoryIds, languages } of problem.jurors) {
        const judges = problem.entries.filter((entry) => categoryIds.includes(entry.categoryId) && languages.includes(entry.language) && !problem.excluded(id, entry.id));
        const availability = JSON.stringify([max, judges.map((entry) => entry.id)]);
        const load = result.value.loads.find(({ jurorId }) => jurorId === id)?.entries ?? Number.NaN;
        loadsByAvailability.set(availability, [...(loadsByAvailability.get(availability) ?? []), load]);
      }
      for (const loads of loadsByAvailability.values()) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test("equal input and seed give equal output, in whatever order the input comes", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const reversed = {
        ...problem,
        entries: problem.entries.toReversed(),
        jurors: problem.jurors.toReversed(),
        existing: problem.existing.toReversed(),
      };
      expect(assign(reversed)).toEqual(assign(problem));
    }),
    RUNS,
  );
});

test("a refusal names each short entry with what is missing and at least one rule in the way", () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const result = assign(problem);
      if (result.ok) return;
      expect(result.reason.shortages.length).toBeGreaterThan(0);
      for (const { entryId, missing, because } of result.reason.shortages) {
        const need = problem.entries.find(({ id }) => id === entryId)?.need ?? 0;
        expect(missing).toBeGreaterThan(0);
        expect(missing).toBeLessThanOrEqual(need);
        expect(because.length).toBeGreaterThan(0);

        // With the named entries asking for so much less, an assignment exists: not one juror too many is called missing.
        const lacking = new Map(result.reason.shortages.map((shortage) => [shortage.entryId, shortage.missing]));
        const relaxed = problem.entries.map((entry) => ({ ...entry, need: entry.need - (lacking.get(entry.id) ?? 0) }));
        expect(assign({ ...problem, entries: relaxed }).ok).toBe(true);
      }
    }),
    RUNS,
  );
});
