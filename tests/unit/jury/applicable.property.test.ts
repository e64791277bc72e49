// What may be applied and what may be undone, over thousands of random small juries: no hard rule is ever broken by either (law §6).
import fc from "fast-check";
import { expect, test, vi } from "vitest";

import { basisOf, brokenRule } from "#app/areas/jury/applicable";
import { changeTo } from "#app/areas/jury/assigning";
import type { AssignmentProblem } from "#app/areas/jury/assignment";
import { mayJudge } from "#app/areas/jury/eligibility";
import { pairKey, type Pair } from "#app/areas/jury/pair";
import { standingOf } from "#app/areas/jury/standing";
import { mayUndo } from "#app/areas/jury/undo";

vi.setConfig({ testTimeout: 120_000 });

const ENTRIES = [0, 1, 2];
const JURORS = [0, 1, 2, 3];
const PAIRS: readonly Pair[] = ENTRIES.flatMap((e) => JURORS.map((j) => ({ jurorId: `j${j}`, entryId: `e${e}` })));

type Drawn = { readonly problem: AssignmentProblem & { readonly round: number }; readonly proposed: readonly Pair[]; readonly barred: ReadonlySet<string> };

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    needs: fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 }),
    maxima: fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 4, maxLength: 4 }),
    panels: fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }),
    cells: fc.array(fc.record({ conflict: fc.nat({ max: 7 }), stands: fc.nat({ max: 3 }), proposed: fc.boolean(), affinity: fc.nat({ max: 3 }) }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ needs, maxima, panels, cells }) => {
    const where = (condition: (cell: (typeof cells)[number]) => boolean) => PAIRS.filter((_, at) => cells.slice(at, at + 1).some(condition));
    const barred = new Set(where(({ conflict }) => conflict === 0).map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
    const started = new Set(where(({ stands }) => stands === 0).map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
    const affinity = new Map(PAIRS.map(({ jurorId, entryId }, at) => [pairKey(jurorId, entryId), cells[at]?.affinity ?? 0]));
    const problem = {
      entries: ENTRIES.map((e) => ({ id: `e${e}`, categoryId: "GZ", language: "de", need: needs[e] ?? 0 })),
      jurors: JURORS.map((j) => ({ id: `j${j}`, max: maxima[j] ?? null, categoryIds: panels[j] === 0 ? [] : ["GZ"], languages: panels[j] === 1 ? ["nl"] : ["de"] })),
      excluded: (jurorId: string, entryId: string) => barred.has(pairKey(jurorId, entryId)),
      existing: where(({ stands }) => stands <= 1).map((pair) => ({ ...pair, started: started.has(pairKey(pair.jurorId, pair.entryId)) })),
      affinity: (jurorId: string, entryId: string) => affinity.get(pairKey(jurorId, entryId)) ?? 0,
      seed: 1,
      round: 1,
    };
    return { problem, proposed: where(({ proposed }) => proposed), barred };
  });

const keysOf = (pairs: readonly Pair[]) => pairs.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)).toSorted();

test("a proposal is applicable exactly when, looked at pair by pair, it breaks no hard rule", () => {
  const seen = { whole: 0, broken: 0 };
  fc.assert(
    fc.property(drawn, ({ problem, proposed, barred }) => {
      const begun = new Set(keysOf(problem.existing.filter(({ started }) => started)).filter((key) => !barred.has(key)));
      const keys = new Set(keysOf(proposed));
      const fresh = proposed.filter(({ jurorId, entryId }) => !begun.has(pairKey(jurorId, entryId)));
      const keeps =
        [...begun].every((key) => keys.has(key)) &&
        fresh.every(({ jurorId, entryId }) => problem.entries.some((entry) => entry.id === entryId && problem.jurors.some((juror) => juror.id === jurorId && mayJudge(juror, entry, problem.excluded).ok))) &&
        problem.jurors.every(({ id, max }) => max === null || !fresh.some(({ jurorId }) => jurorId === id) || proposed.filter(({ jurorId }) => jurorId === id).length <= max) &&
        problem.entries.every(({ id, need }) => proposed.filter(({ entryId }) => entryId === id).length >= need);
      seen[keeps ? "whole" : "broken"] += 1;
      expect(brokenRule(problem, proposed) === undefined).toBe(keeps);
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(seen.whole, seen.broken)).toBeGreaterThan(20);
});

test("the change leads from what stands to what is proposed, and undoing it leads back", () => {
  let led = 0;
  fc.assert(
    fc.property(drawn, ({ problem, proposed }) => {
      const change = changeTo(problem.existing, proposed);
      const after = new Set([...keysOf(problem.existing), ...keysOf(change.added)]);
      for (const key of keysOf(change.removed)) after.delete(key);
      expect([...after].toSorted()).toEqual(keysOf(proposed));

      const back = mayUndo({ ...change, no: 1, kind: "anew" }, { ...problem, existing: proposed.map((pair) => ({ ...pair, started: false })) });
      expect(back.ok || back.reason === "no-longer-allowed").toBe(true);
      if (!back.ok) return;
      led += 1;
      const restored = new Set([...keysOf(proposed), ...keysOf(back.value.added)]);
      for (const key of keysOf(back.value.removed)) restored.delete(key);
      expect([...restored].toSorted()).toEqual(keysOf(problem.existing));
    }),
    { numRuns: 4_000 },
  );
  expect(led).toBeGreaterThan(200);
});

test("undoing never takes a sheet that has been begun, and gives nobody what they may not judge", () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), ({ problem, proposed }, begun) => {
      const change = changeTo(problem.existing, proposed);
      const existing = proposed.map((pair, at) => ({ ...pair, started: begun[at] === true }));
      const verdict = mayUndo({ ...change, no: 1, kind: "repair" }, { ...problem, existing });
      const started = new Set(keysOf(existing.filter((one) => one.started)));
      expect(keysOf(change.added).some((key) => started.has(key))).toBe(!verdict.ok && verdict.reason === "started");
      if (!verdict.ok) return;
      expect(keysOf(verdict.value.removed).filter((key) => started.has(key))).toEqual([]);
      for (const { jurorId, entryId } of verdict.value.added) {
        const [entry, juror] = [problem.entries.find(({ id }) => id === entryId), problem.jurors.find(({ id }) => id === jurorId)];
        expect(entry && juror && mayJudge(juror, entry, problem.excluded).ok).toBe(true);
      }
    }),
    { numRuns: 4_000 },
  );
});

test("what a proposal rests on does not depend on the order in which it is read, and changes with every fact of it", () => {
  fc.assert(
    fc.property(drawn, ({ problem }) => {
      const basis = basisOf(problem, "anew");
      const { entries, jurors, existing } = problem;
      expect(basisOf({ ...problem, entries: entries.toReversed(), jurors: jurors.toReversed(), existing: existing.toReversed() }, "anew")).toBe(basis);
      const others = [
        { ...problem, round: 2 },
        { ...problem, seed: 2 },
        { ...problem, existing: [...existing.slice(1), ...(existing.length === 0 ? [{ jurorId: "j0", entryId: "e0", started: false }] : [])] },
        { ...problem, entries: entries.map((entry, e) => (e === 0 ? { ...entry, need: entry.need + 1 } : entry)) },
        { ...problem, affinity: () => 9 },
      ];
      for (const other of others) expect(basisOf(other, "anew")).not.toBe(basis);
      expect(basisOf(problem, "repair")).not.toBe(basis);
    }),
    { numRuns: 1_000 },
  );
});

test("the figures of an assignment are the sums over its pairs", () => {
  fc.assert(
    fc.property(drawn, ({ problem, proposed }) => {
      const standing = standingOf(problem, proposed);
      const fits = proposed.map(({ jurorId, entryId }) => problem.affinity(jurorId, entryId));
      expect(standing.total).toBe(fits.reduce((sum, fit) => sum + fit, 0));
      expect([...standing.loads.values()].reduce((sum, load) => sum + load, 0)).toBe(proposed.length);
      const seated = [...standing.entries.values()].filter(({ jurors }) => jurors > 0);
      expect(standing.worst?.affinity).toBe(seated.length === 0 ? undefined : Math.min(...seated.map(({ affinity }) => affinity)));
    }),
    { numRuns: 2_000 },
  );
});
