// The assignment board of one category: entries by jurors, with the state of each pair, and how much each juror carries.
import type { Category, Edition } from "#app/areas/competition/edition";
import { listCategories } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";

import { mayAssignByHand, type ExistingAssignment, type HandAssignRefusal } from "./eligibility";
import { loadAssignment } from "./load-assignment.server";
import type { NamedReason } from "./named-reason";
import { listJurors } from "./read-jury.server";

export type BoardCell = { readonly jurorId: string } & (
  | { readonly state: "assigned"; readonly started: boolean }
  | { readonly state: "conflict"; readonly reasons: readonly NamedReason[]; readonly byChair: boolean }
  | { readonly state: "free"; readonly awaitsChair: boolean }
  | { readonly state: "closed"; readonly because: Exclude<HandAssignRefusal, "conflict" | "already-assigned"> }
);

export type BoardRow = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly jurors: number;
  readonly cells: readonly BoardCell[];
};

export type BoardLoad = { readonly jurorId: string; readonly name: string; readonly entries: number; readonly max: number | null };

export type Board = {
  readonly categories: readonly (Pick<Category, "id" | "key" | "name"> & { readonly entries: number; readonly belowQuorum: number })[];
  /** The category shown. */
  readonly categoryId: string;
  readonly jurors: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly BoardRow[];
  /** Of all accepted jurors, over all categories. */
  readonly loads: readonly BoardLoad[];
  readonly assigned: number;
};

/** `key` of the category asked for; any other text shows the first. Undefined when the edition has no categories. */
export async function readBoard(q: Q, edition: Edition, key: string | null): Promise<Board | undefined> {
  const categories = await listCategories(q, edition.id);
  const shown = categories.find((category) => category.key === key) ?? categories[0];
  if (shown === undefined) return undefined;
  const { entries, jurors, existing, conflicts } = await loadAssignment(q, edition.id);
  const seats = await listJurors(q, edition.id);

  const counts = new Map<string, number>();
  const work = new Map<string, ExistingAssignment[]>(jurors.map(({ id }) => [id, []]));
  for (const assignment of existing) {
    counts.set(assignment.entryId, (counts.get(assignment.entryId) ?? 0) + 1);
    work.get(assignment.jurorId)?.push(assignment);
  }
  const countOf = (entryId: string) => counts.get(entryId) ?? 0;
  const workOf = (jurorId: string): readonly ExistingAssignment[] => work.get(jurorId) ?? [];

  const ofCategory = entries.filter(({ categoryId }) => categoryId === shown.id);
  const ids = new Set(ofCategory.map(({ id }) => id));
  const columns = jurors.filter(({ id, categoryIds }) => categoryIds.includes(shown.id) || workOf(id).some(({ entryId }) => ids.has(entryId)));
  const names = new Map(seats.map(({ id, name }) => [id, name]));

  const rows = ofCategory.map((entry) => {
    const cells = columns.map((juror): BoardCell => {
      const jurorId = juror.id;
      const assignment = workOf(jurorId).find(({ entryId }) => entryId === entry.id);
      if (assignment !== undefined) return { jurorId, state: "assigned", started: assignment.started };
      const verdict = mayAssignByHand(juror, entry, { excluded: conflicts.excluded, existing: workOf(jurorId) });
      if (verdict.ok) return { jurorId, state: "free", awaitsChair: conflicts.awaitsChair(jurorId, entry.id) };
      if (verdict.reason === "conflict") return { jurorId, state: "conflict", reasons: conflicts.namedReasons(jurorId, entry.id), byChair: conflicts.decision(jurorId, entry.id)?.excluded === true };
      if (verdict.reason === "already-assigned") throw new RangeError(`assigned, and not: ${jurorId} ${entry.id}`);
      return { jurorId, state: "closed", because: verdict.reason };
    });
    return { entryId: entry.id, number: entry.number, title: entry.title, lead: entry.lead.name, jurors: countOf(entry.id), cells };
  });

  return {
    categories: categories.map(({ id, key, name }) => {
      const own = entries.filter(({ categoryId }) => categoryId === id);
      return { id, key, name, entries: own.length, belowQuorum: own.filter((entry) => countOf(entry.id) < edition.quorum).length };
    }),
    categoryId: shown.id,
    jurors: columns.map(({ id }) => ({ id, name: names.get(id) ?? id })),
    rows,
    loads: seats.filter(({ state }) => state === "accepted").map(({ id, name, maxEntries }) => ({ jurorId: id, name, entries: workOf(id).length, max: maxEntries })),
    assigned: existing.length,
  };
}
