// Balanced assignment as a minimum-cost flow, on positions instead of ids. What the positions mean stands in assignment.ts.

/** Sources want units, sinks take them; a source uses a sink at most once. Sources and sinks are named by position. */
export type Network = {
  /** Units each source wants, the fixed ones included. */
  readonly needs: readonly number[];
  /** Units each sink takes at most, the fixed ones included. */
  readonly capacities: readonly number[];
  /** Sinks each source may use. Among equally good answers the earlier sink in this list is preferred. */
  readonly arcs: readonly (readonly number[])[];
  /** Sinks each source uses already; these units never move. */
  readonly fixed: readonly (readonly number[])[];
};

export type Flow = {
  /** Sinks each source uses, the fixed ones included. */
  readonly used: readonly ReadonlySet<number>[];
  /** Units each source lacks: all zero exactly when every need can be met together. */
  readonly missing: readonly number[];
};

/**
 * Meets as many needs as can be met and, when all are met, with the least sum of squared loads of the sinks.
 *
 * Successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, §9.7). A sink's next unit costs more the more it carries
 * and nothing else costs anything, so the shortest augmenting path is any path to the least loaded sink within reach that has room.
 */
export function balancedFlow(network: Network): Flow {
  const state = start(network);
  const missing = network.needs.map((need, source) => {
    let lacking = Math.max(0, need - at(state.used, source).size);
    while (lacking > 0) {
      const path = cheapestPath(network, state, source);
      if (path === undefined) break;
      augment(state, path);
      lacking -= 1;
    }
    return lacking;
  });
  return { used: state.used, missing };
}

type State = {
  /** Per source, the sinks it uses. */
  readonly used: readonly Set<number>[];
  /** Per sink, the sources that use it and could use another one instead. */
  readonly movable: readonly Set<number>[];
  /** Per sink, the units it carries. */
  readonly loads: number[];
  /** Per sink, a load that neither it nor any sink within its reach, having room, is below: shortest distances never shrink. */
  readonly bounds: number[];
};

function start({ needs, capacities, fixed }: Network): State {
  const used = needs.map((_, source) => new Set(fixed[source]));
  const loads = capacities.map(() => 0);
  for (const sinks of used) for (const sink of sinks) loads[sink] = at(loads, sink) + 1;
  return { used, movable: capacities.map(() => new Set<number>()), loads, bounds: capacities.map(() => 0) };
}

/** From its end: the source takes the sink; unless it is the first source, it gives up `from.sink`, which `from.source` takes. */
type Step = { readonly source: number; readonly from: Path | undefined };
type Path = { readonly sink: number; readonly by: Step };

/** Breadth first, so that of equally loaded sinks the one that moves fewest units is found. Undefined: no sink within reach has room. */
function cheapestPath(network: Network, { used, movable, loads, bounds }: State, first: number): Path | undefined {
  const bound = at(network.arcs, first).reduce((least, sink) => (at(used, first).has(sink) ? least : Math.min(least, at(bounds, sink))), Infinity);
  if (bound === Infinity) return undefined;
  const seenSinks = new Set<number>();
  const seenSources = new Set([first]);
  const queue: Step[] = [{ source: first, from: undefined }];
  let best: { readonly path: Path; readonly load: number } | undefined;

  for (const by of queue) {
    for (const sink of at(network.arcs, by.source)) {
      if (seenSinks.has(sink) || at(used, by.source).has(sink)) continue;
      seenSinks.add(sink);
      const path = { sink, by };
      const load = at(loads, sink);
      if (load < at(network.capacities, sink)) {
        if (load <= bound) return path;
        if (best === undefined || load < best.load) best = { path, load };
      }
      for (const source of at(movable, sink)) {
        if (seenSources.has(source)) continue;
        seenSources.add(source);
        queue.push({ source, from: path });
      }
    }
  }
  for (const sink of seenSinks) bounds[sink] = best?.load ?? Infinity;
  return best?.path;
}

function augment({ used, movable, loads }: State, path: Path): void {
  loads[path.sink] = at(loads, path.sink) + 1;
  for (let taken: Path | undefined = path; taken !== undefined; taken = taken.by.from) {
    const { sink, by } = taken;
    at(used, by.source).add(sink);
    at(movable, sink).add(by.source);
    if (by.from === undefined) continue;
    at(used, by.source).delete(by.from.sink);
    at(movable, by.from.sink).delete(by.source);
  }
}

function at<T>(list: readonly T[], position: number): T {
  const item = list[position];
  if (item === undefined) throw new RangeError(`no position ${position}`);
  return item;
}
