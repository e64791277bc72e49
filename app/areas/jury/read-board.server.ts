// The assignment board: who has what, by entry or by juror, how it stands in figures, and who may still be given what.
import type { Category, Edition } from "#app/areas/competition/edition";
import { listCategories } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import { seedOf } from "#app/base/random";
import type { Q } from "#app/services/store";
import type { ChangeKind } from "#db/vocabulary/jury";

import { selectLastChange } from "./assigning.repo.server";
import { mayAssignByHand, type AssignableJuror, type ExistingAssignment, type HandAssignRefusal } from "./eligibility";
import { loadAssignment, problemOf, type AssignmentState } from "./load-assignment.server";
import type { NamedReason } from "./named-reason";
import { readAssigningPulse, type AssigningPulse, type WorstOff } from "./read-proposal.server";
import { listJurors } from "./read-jury.server";
import { standingOf } from "./standing";
import { mayUndo, type UndoRefusal } from "./undo";

/** Why a juror may not be given an entry. */
export type ClosedOption = { readonly because: Exclude<HandAssignRefusal, "already-assigned">; readonly reasons: readonly NamedReason[]; readonly byChair: boolean };
/** `id`: of the juror, or of the entry where jurors are listed. */
export type BoardOption = { readonly id: string; readonly affinity: number; readonly awaitsChair: boolean; readonly closed: ClosedOption | null };
export type BoardSeat = { readonly id: string; readonly started: boolean };

export type BoardEntry = { readonly id: string; readonly lacks: number; readonly affinity: number; readonly seats: readonly BoardSeat[]; readonly options: readonly BoardOption[] };
/** `load`: entries of all categories; `seats`: those of the category shown. */
export type BoardJuror = { readonly id: string; readonly load: number; readonly seats: readonly BoardSeat[]; readonly options: readonly BoardOption[] };

export type BoardLoad = { readonly jurorId: string; readonly name: string; readonly entries: number; readonly max: number | null };

export type BoardCategory = Pick<Category, "id" | "key" | "name"> & {
  readonly entries: number;
  readonly belowQuorum: number;
  /** Into how many parts its entries fall that no juror links; 0 or 1: all can be compared. */
  readonly parts: number;
};

/** `category`: the key of one, or null for all. */
export type BoardFilter = { readonly by: "entry" | "juror"; readonly category: string | null; readonly only: "open" | null };

export type Board = {
  readonly filter: BoardFilter;
  readonly categories: readonly BoardCategory[];
  readonly entryNames: Readonly<Record<string, { readonly number: string; readonly title: string; readonly lead: string }>>;
  readonly jurorNames: Readonly<Record<string, string>>;
  /** Worst-off first; empty where jurors are listed. */
  readonly entries: readonly BoardEntry[];
  /** Those with the fewest entries first; empty where entries are listed. */
  readonly jurors: readonly BoardJuror[];
  /** Of all accepted jurors, over all categories. */
  readonly loads: readonly BoardLoad[];
  readonly assigned: number;
  readonly worst: WorstOff;
  readonly total: number;
  /** Entries with fewer jurors than they are to have. */
  readonly lacking: number;
  readonly assigning: AssigningPulse | null;
  readonly lastChange: { readonly no: number; readonly kind: ChangeKind; readonly madeAt: Instant; readonly added: number; readonly removed: number; readonly undo: "open" | UndoRefusal } | null;
};

/** An unknown category shows all. The number of queries does not grow with entries or jurors. */
export async function readBoard(q: Q, edition: Edition, asked: BoardFilter): Promise<Board> {
  const categories = await listCategories(q, edition.id);
  const shown = categories.find(({ key }) => key === asked.category);
  const state = await loadAssignment(q, edition.id);
  const { entries, jurors, existing } = state;
  const seats = await listJurors(q, edition.id);
  const standing = standingOf(problemOf(edition, state, seedOf(edition.id)), existing);
  const pairs = new BoardPairs(state);
  const due = edition.jurorsPerEntry ?? edition.quorum;
  const lacksOf = (entryId: string) => Math.max(0, due - (standing.entries.get(entryId)?.jurors ?? 0));
  const loadOf = (jurorId: string) => standing.loads.get(jurorId) ?? 0;

  const isShown = ({ categoryId }: { readonly categoryId: string }) => shown === undefined || categoryId === shown.id;
  const shownEntries = entries.filter((entry) => isShown(entry) && (asked.by === "juror" || asked.only === null || lacksOf(entry.id) > 0));
  const shownJurors = jurors.filter(({ id, categoryIds, max }) => {
    const concerned = shown === undefined || categoryIds.includes(shown.id) || shownEntries.some((entry) => pairs.find(id, entry.id) !== undefined);
    return concerned && (asked.only === null || max === null || loadOf(id) < max);
  });
  const last = await selectLastChange(q, edition);
  const verdict = mayUndo(last, { ...state, excluded: state.conflicts.excluded });

  return {
    filter: { ...asked, category: shown?.key ?? null },
    categories: categories.map(({ id, key, name }) => {
      const own = entries.filter(({ categoryId }) => categoryId === id);
      const belowQuorum = own.filter((entry) => (standing.entries.get(entry.id)?.jurors ?? 0) < edition.quorum).length;
      return { id, key, name, entries: own.length, belowQuorum, parts: standing.parts.get(id) ?? 0 };
    }),
    entryNames: Object.fromEntries(entries.map(({ id, number, title, lead }) => [id, { number, title, lead: lead.name }])),
    jurorNames: Object.fromEntries(seats.map(({ id, name }) => [id, name])),
    entries:
      asked.by === "juror"
        ? []
        : shownEntries
            .map((entry) => ({ id: entry.id, lacks: lacksOf(entry.id), affinity: standing.entries.get(entry.id)?.affinity ?? 0, seats: pairs.jurorsAt(entry.id), options: pairs.jurorsFor(entry.id) }))
            .toSorted((a, b) => b.lacks - a.lacks || a.affinity - b.affinity),
    jurors: asked.by === "entry" ? [] : shownJurors.map(({ id }) => ({ id, load: loadOf(id), seats: pairs.entriesOf(id, shownEntries), options: pairs.entriesFor(id, shownEntries) })).toSorted((a, b) => a.load - b.load),
    loads: seats.filter(({ state: seat }) => seat === "accepted").map(({ id, name, maxEntries }) => ({ jurorId: id, name, entries: loadOf(id), max: maxEntries })),
    assigned: existing.length,
    worst: standing.worst ? { number: entries.find(({ id }) => id === standing.worst?.entryId)?.number ?? "", affinity: standing.worst.affinity } : null,
    total: standing.total,
    lacking: entries.filter(({ id }) => lacksOf(id) > 0).length,
    assigning: (await readAssigningPulse(q, edition.id)) ?? null,
    lastChange: last ? { no: last.no, kind: last.kind, madeAt: last.madeAt, added: last.added.length, removed: last.removed.length, undo: verdict.ok ? "open" : verdict.reason } : null,
  };
}

/** Every pair of the board, as the law sees it: the write asks the same questions. */
class BoardPairs {
  private readonly ofJuror = new Map<string, ExistingAssignment[]>();
  private readonly ofEntry = new Map<string, ExistingAssignment[]>();

  constructor(private readonly state: AssignmentState) {
    for (const assignment of state.existing) {
      this.ofJuror.set(assignment.jurorId, [...(this.ofJuror.get(assignment.jurorId) ?? []), assignment]);
      this.ofEntry.set(assignment.entryId, [...(this.ofEntry.get(assignment.entryId) ?? []), assignment]);
    }
  }

  find(jurorId: string, entryId: string): ExistingAssignment | undefined {
    return this.ofJuror.get(jurorId)?.find((one) => one.entryId === entryId);
  }

  jurorsAt(entryId: string): readonly BoardSeat[] {
    return (this.ofEntry.get(entryId) ?? []).map(({ jurorId, started }) => ({ id: jurorId, started }));
  }

  entriesOf(jurorId: string, among: AssignmentState["entries"]): readonly BoardSeat[] {
    const shown = new Set(among.map(({ id }) => id));
    return (this.ofJuror.get(jurorId) ?? []).filter(({ entryId }) => shown.has(entryId)).map(({ entryId, started }) => ({ id: entryId, started }));
  }

  jurorsFor(entryId: string): readonly BoardOption[] {
    const entry = this.state.entries.find(({ id }) => id === entryId);
    return entry === undefined ? [] : bestFirst(this.state.jurors.flatMap((juror) => this.option(juror, entry, juror.id)));
  }

  entriesFor(jurorId: string, entries: AssignmentState["entries"]): readonly BoardOption[] {
    const juror = this.state.jurors.find(({ id }) => id === jurorId);
    return juror === undefined ? [] : bestFirst(entries.flatMap((entry) => this.option(juror, entry, entry.id)));
  }

  private option(juror: AssignableJuror, entry: AssignmentState["entries"][number], id: string): BoardOption[] {
    const { conflicts } = this.state;
    const verdict = mayAssignByHand(juror, entry, { excluded: conflicts.excluded, existing: this.ofJuror.get(juror.id) ?? [] });
    const affinity = this.state.affinity(juror.id, entry.id);
    if (verdict.ok) return [{ id, affinity, awaitsChair: conflicts.awaitsChair(juror.id, entry.id), closed: null }];
    if (verdict.reason === "already-assigned") return [];
    const tied = verdict.reason === "conflict";
    return [
      {
        id,
        affinity,
        awaitsChair: false,
        closed: {
          because: verdict.reason,
          reasons: tied ? conflicts.namedReasons(juror.id, entry.id) : [],
          byChair: tied && conflicts.decision(juror.id, entry.id)?.excluded === true,
        },
      },
    ];
  }
}

function bestFirst(options: readonly BoardOption[]): readonly BoardOption[] {
  return options.toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || b.affinity - a.affinity);
}
