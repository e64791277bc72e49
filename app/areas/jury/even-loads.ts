// Evens the loads of the jurors out without giving up anything else: no affinity, no floor, no hard rule.
import type { Move, Moves } from "./moves";

/**
 * Passes seats from a juror to one with at least two less, along chains that cost no affinity, until there is no such chain: then the sum of
 * squared loads is the least among assignments of this total, and equally available jurors differ by at most one (law §6).
 */
export function evenLoads(moves: Moves): void {
  const { loads, problem } = moves;
  for (let changed = true; changed; ) {
    changed = false;
    const order = Array.from({ length: problem.jurors }, (_, j) => j).toSorted((a, b) => (loads[b] ?? 0) - (loads[a] ?? 0) || a - b);
    for (const juror of order) while (relieve(moves, juror)) changed = true;
  }
}

/** True when one seat of this juror went to somebody with at least two less. */
function relieve(moves: Moves, juror: number): boolean {
  const { loads, problem } = moves;
  const load = loads[juror] ?? 0;
  if (load <= (problem.min[juror] ?? 0)) return false;
  const hasRoom = (other: number) => (loads[other] ?? 0) <= load - 2 && (loads[other] ?? 0) < (problem.max[other] ?? 0);
  if (!loads.some((_, other) => hasRoom(other))) return false;

  const { distance, parent } = cheapestChains(moves, juror);
  let to = -1;
  for (let other = 0; other < problem.jurors; other++) {
    if (hasRoom(other) && (distance[other] ?? 0) <= 0 && (to < 0 || (loads[other] ?? 0) < (loads[to] ?? 0))) to = other;
  }
  const chain = to < 0 ? undefined : chainTo(moves, { from: juror, to, parent });
  if (chain === undefined) return false;
  moves.apply(chain);
  return true;
}

/** Bellman and Ford: moves may gain affinity as well as cost some. As many rounds as jurors at most. */
function cheapestChains({ cost, problem: { jurors } }: Moves, start: number): { readonly distance: Float64Array; readonly parent: Int32Array } {
  const distance = new Float64Array(jurors).fill(Infinity);
  const parent = new Int32Array(jurors).fill(-1);
  distance[start] = 0;
  let front = [start];
  for (let round = 0; round < jurors && front.length > 0; round++) {
    const next = new Set<number>();
    for (const from of front) {
      const base = distance[from] ?? 0;
      for (let to = 0; to < jurors; to++) {
        const d = base + (cost[from * jurors + to] ?? 0);
        if (d >= (distance[to] ?? 0)) continue;
        distance[to] = d;
        parent[to] = from;
        next.add(to);
      }
    }
    front = [...next].toSorted((a, b) => a - b);
  }
  return { distance, parent };
}

/** Undefined where the way runs in circles or moves an entry twice: each move was weighed for itself. */
function chainTo({ moved, problem: { jurors } }: Moves, way: { readonly from: number; readonly to: number; readonly parent: Int32Array }): readonly Move[] | undefined {
  const chain: Move[] = [];
  const entries = new Set<number>();
  for (let to = way.to; to !== way.from; ) {
    const from = way.parent[to] ?? -1;
    const entry = from < 0 ? -1 : (moved[from * jurors + to] ?? -1);
    if (entry < 0 || entries.has(entry)) return undefined;
    entries.add(entry);
    chain.push({ entry, from, to });
    to = from;
  }
  return chain;
}
