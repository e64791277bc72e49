// What became of the assignment that the office asked for last: how far it is, why there is none, or the difference that it would make.
import type { Edition } from "#app/areas/competition/edition";
import { listCategories } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { AssigningKind, AssigningState, AssigningStep } from "#db/vocabulary/jury";
import type { LocalisedText } from "#db/vocabulary/locale";

import { basisOf } from "./applicable";
import { changeTo, type Proposal } from "./assigning";
import { answerOf, selectLatestAssigning, type AssigningRow } from "./assigning.repo.server";
import { loadAssignment, problemOf } from "./load-assignment.server";
import { nameNoSolution, type NamedNoSolution } from "./name-no-solution.server";
import type { Pair } from "./pair";
import { listJurors } from "./read-jury.server";
import { standingOf, type Standing } from "./standing";

export type AssigningPulse = { readonly state: AssigningState; readonly step: AssigningStep };

/** Of the entry that is worst off; null where nobody judges anything. */
export type WorstOff = { readonly number: string; readonly affinity: number } | null;

export type ProposedEntry = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly affinity: number;
  /** Names. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
};

export type ProposedJuror = { readonly jurorId: string; readonly name: string; readonly max: number | null; readonly before: number; readonly after: number; readonly added: number; readonly removed: number };

export type ProposedCategory = { readonly categoryId: string; readonly name: LocalisedText; readonly before: number; readonly after: number };

export type ProposedDifference = {
  readonly proven: boolean;
  /** Something that it rests on has changed since: it cannot be applied. */
  readonly stale: boolean;
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
  readonly worst: { readonly before: WorstOff; readonly after: WorstOff };
  readonly total: { readonly before: number; readonly after: number };
  /** Entries that change first, the worst-off of them on top. */
  readonly entries: readonly ProposedEntry[];
  readonly jurors: readonly ProposedJuror[];
  /** Into how many parts its entries fall; 0 or 1: all can be compared. */
  readonly categories: readonly ProposedCategory[];
};

export type AssigningView = AssigningPulse & {
  readonly id: string;
  readonly kind: AssigningKind;
  readonly askedAt: Instant;
  readonly noSolution: NamedNoSolution | null;
  readonly difference: ProposedDifference | null;
};

export async function readAssigningPulse(q: Q, editionId: string): Promise<AssigningPulse | undefined> {
  const latest = await selectLatestAssigning(q, editionId);
  return latest && { state: latest.state, step: latest.step };
}

/** Undefined when nothing was ever asked. A proposal that was applied or discarded shows no difference any more. */
export async function readProposal(q: Q, edition: Edition): Promise<AssigningView | undefined> {
  const latest = await selectLatestAssigning(q, edition.id);
  if (latest === undefined) return undefined;
  const { id, kind, state, step, askedAt } = latest;
  const answer = answerOf(latest);
  return {
    id,
    kind,
    state,
    step,
    askedAt,
    noSolution: answer && "noSolution" in answer ? await nameNoSolution(q, edition.id, answer.noSolution) : null,
    difference: answer && "proposal" in answer && state === "proposed" ? await difference(q, edition, latest, answer.proposal) : null,
  };
}

async function difference(q: Q, edition: Edition, { kind, seed, basis }: AssigningRow, { pairs, proven }: Proposal): Promise<ProposedDifference> {
  const state = await loadAssignment(q, edition.id);
  const problem = problemOf(edition, state, seed);
  const names = new Map((await listJurors(q, edition.id)).map((juror) => [juror.id, juror.name]));
  const present = new Set(state.entries.map((entry) => entry.id));
  const seated = new Set(state.jurors.map((juror) => juror.id));
  const proposed = pairs.filter(({ entryId, jurorId }) => present.has(entryId) && seated.has(jurorId));
  const { added, removed } = changeTo(problem.existing, proposed);
  const kept = changeTo(added, proposed).added;
  const [before, after] = [standingOf(problem, problem.existing), standingOf(problem, proposed)];

  const namesIn = (change: readonly Pair[]) => {
    const lists = new Map<string, string[]>();
    for (const { entryId, jurorId } of change) lists.set(entryId, [...(lists.get(entryId) ?? []), names.get(jurorId) ?? jurorId]);
    return (entryId: string) => lists.get(entryId) ?? [];
  };
  const [addedTo, removedFrom, keptAt] = [namesIn(added), namesIn(removed), namesIn(kept)];
  const entries = state.entries.map(({ id, number, title }) => ({
    entryId: id,
    number,
    title,
    affinity: after.entries.get(id)?.affinity ?? 0,
    added: addedTo(id),
    removed: removedFrom(id),
    kept: keptAt(id),
  }));
  const changes = (entry: ProposedEntry) => Number(entry.added.length + entry.removed.length > 0);
  const numbers = new Map(state.entries.map(({ id, number }) => [id, number]));
  const worst = (standing: Standing): WorstOff => (standing.worst ? { number: numbers.get(standing.worst.entryId) ?? "", affinity: standing.worst.affinity } : null);
  const countOf = (change: readonly Pair[], jurorId: string) => change.filter((pair) => pair.jurorId === jurorId).length;
  return {
    proven,
    stale: basisOf(problem, kind) !== basis,
    added: added.length,
    removed: removed.length,
    kept: kept.length,
    worst: { before: worst(before), after: worst(after) },
    total: { before: before.total, after: after.total },
    entries: entries.toSorted((a, b) => changes(b) - changes(a) || a.affinity - b.affinity),
    jurors: state.jurors.map(({ id, max }) => ({
      jurorId: id,
      name: names.get(id) ?? id,
      max,
      before: before.loads.get(id) ?? 0,
      after: after.loads.get(id) ?? 0,
      added: countOf(added, id),
      removed: countOf(removed, id),
    })),
    categories: (await listCategories(q, edition.id))
      .filter(({ id }) => after.parts.has(id))
      .map(({ id, name }) => ({ categoryId: id, name, before: before.parts.get(id) ?? 0, after: after.parts.get(id) ?? 0 })),
  };
}
