// A juror's entries as their list shows them: in the juror's own order, category by category, and which comes next.
import { inJurorOrder } from "#app/areas/jury/order";
import type { LocalisedText } from "#db/vocabulary/locale";
import type { SheetState } from "#db/vocabulary/scoring";

/** `open`: its text and sheet open. Else what keeps them closed: a tie, or the declaration that is still due (law §5). */
export type Access = "open" | "conflict" | "undeclared";

export type MyEntry = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Null: hidden, because judging is blind. */
  readonly lead: string | null;
  readonly access: Access;
  /** Null: the sheet has not been begun. */
  readonly state: SheetState | null;
  /** Weighted total of the own sheet; null while it is not submitted. */
  readonly total: number | null;
  /** Its panel judges it before all others of the category. */
  readonly comesFirst: boolean;
};

type Placed = MyEntry & { readonly category: { readonly id: string; readonly position: number; readonly name: LocalisedText } };

export type MyCategory = { readonly id: string; readonly name: LocalisedText; readonly entries: readonly MyEntry[] };

/** Entries of a category stand together, so that they are judged side by side; inside it they are shuffled per juror (law §7), after the one that all judge first. */
export function inMyOrder(entries: readonly Placed[], seed: number): readonly MyCategory[] {
  const categories = new Map<string, { readonly position: number; readonly name: LocalisedText; readonly entries: MyEntry[] }>();
  for (const { category, ...entry } of inJurorOrder(entries, seed)) {
    const known = categories.get(category.id);
    if (known) known.entries.push(entry);
    else categories.set(category.id, { position: category.position, name: category.name, entries: [entry] });
  }
  return [...categories]
    .toSorted(([, a], [, b]) => a.position - b.position)
    .map(([id, { name, entries }]) => ({ id, name, entries: entries.toSorted((a, b) => Number(b.comesFirst) - Number(a.comesFirst)) }));
}

/** How a juror may have the list: by category, in the own shuffled order throughout, what is to do first, or by the own totals. */
export const ENTRY_ORDERS = ["category", "own", "state", "total"] as const;
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

/** `own`: all entries in the juror's own order, which what is equal keeps. Not submitted is no total of zero: it stands last. */
export function sortedEntries(order: Exclude<EntryOrder, "category">, own: readonly MyEntry[]): readonly MyEntry[] {
  if (order === "own") return own;
  if (order === "total") return own.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1));
  return own.toSorted((a, b) => standing(a) - standing(b));
}

/** Begun, then untouched, then done, then closed for other reasons. */
function standing(entry: MyEntry): number {
  if (isToDo(entry)) return entry.state === "draft" ? 0 : 1;
  return entry.access === "open" ? 2 : 3;
}

/** What the juror can do now: it is open to them and not done. */
export function isToDo({ access, state }: MyEntry): boolean {
  return access === "open" && (state === null || state === "draft");
}

/** The first that is to do, in the list's order. */
export function nextToDo(categories: readonly MyCategory[]): MyEntry | undefined {
  return categories.flatMap(({ entries }) => entries).find(isToDo);
}
