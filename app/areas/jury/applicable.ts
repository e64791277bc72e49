// Whether a proposal may still be applied: nothing that it rests on has changed, and it breaks no hard rule (law §6).
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import type { AssigningKind } from "#db/vocabulary/jury";

import { inOrderOfIds, taskOf, type AssignmentProblem } from "./assignment";
import { mayJudge, type JudgeRefusal } from "./eligibility";
import { pairKey, type Pair } from "./pair";

/** SHA-256 of all that an answer rests on: who may judge what, how well they fit, how many are needed, what stands and what has begun, in which round. */
export function basisOf(problem: AssignmentProblem & { readonly round: number }, kind: AssigningKind): string {
  const { problem: numbers, groups, seed } = taskOf(problem);
  const matrices = [numbers.need, numbers.min, numbers.max, numbers.affinity, numbers.barred, numbers.fixed, groups.of].map((values) => Array.from(values));
  const standing = problem.existing.map(({ jurorId, entryId, started }) => [pairKey(jurorId, entryId), started]).toSorted();
  const ids = [inOrderOfIds(problem.entries), inOrderOfIds(problem.jurors)].map((items) => items.map(({ id }) => id));
  return sha256Hex(canonicalJson([kind, problem.round, seed, ids, matrices, standing]));
}

export type BrokenRule = JudgeRefusal | "unknown" | "started" | "juror-maximum" | "number-of-jurors";

/** The hard rule that this assignment would break; undefined when it keeps them all. Never trusts whoever worked it out. */
export function brokenRule(problem: AssignmentProblem, pairs: readonly Pair[]): BrokenRule | undefined {
  const { entries, jurors, existing, excluded } = problem;
  const [entryOf, jurorOf] = [new Map(entries.map((entry) => [entry.id, entry])), new Map(jurors.map((juror) => [juror.id, juror]))];
  const started = new Set(existing.filter((one) => one.started && !excluded(one.jurorId, one.entryId)).map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  const proposed = new Set(pairs.map(({ jurorId, entryId }) => pairKey(jurorId, entryId)));
  if ([...started].some((key) => !proposed.has(key))) return "started";

  const [loads, seats] = [new Map<string, number>(), new Map<string, number>()];
  const fresh = new Set<string>();
  for (const { jurorId, entryId } of pairs) {
    const [entry, juror] = [entryOf.get(entryId), jurorOf.get(jurorId)];
    if (entry === undefined || juror === undefined) return "unknown";
    loads.set(jurorId, (loads.get(jurorId) ?? 0) + 1);
    seats.set(entryId, (seats.get(entryId) ?? 0) + 1);
    if (started.has(pairKey(jurorId, entryId))) continue;
    fresh.add(jurorId);
    const verdict = mayJudge(juror, entry, excluded);
    if (!verdict.ok) return verdict.reason;
  }
  if (jurors.some(({ id, max }) => max !== null && fresh.has(id) && (loads.get(id) ?? 0) > max)) return "juror-maximum";
  return entries.some(({ id, need }) => (seats.get(id) ?? 0) < need) ? "number-of-jurors" : undefined;
}
