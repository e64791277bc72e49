// The office's list of an edition's entries, with filters. Of a draft it sees title, lead and state: the text is the municipality's.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";

import { selectOverview } from "./entry.repo.server";

export type OfficeEntryRow = {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly leadName: string;
  readonly categoryId: string;
  readonly state: EntryState;
  readonly submittedAt: Instant | null;
};

/** Empty: not filtered by it. */
export type OfficeEntriesFilter = { readonly categoryId: string; readonly state: string; readonly words: string };

export type OfficeEntries = {
  readonly rows: readonly OfficeEntryRow[];
  /** Of all entries, whatever the filter. */
  readonly counts: Readonly<Partial<Record<EntryState, number>>>;
  readonly total: number;
};

/** One query. */
export async function readOfficeEntries(q: Q, editionId: string, filter: OfficeEntriesFilter): Promise<OfficeEntries> {
  const all = await selectOverview(q, editionId);
  const words = filter.words.trim().toLowerCase();
  const rows = all.filter(
    (row) =>
      (filter.categoryId === "" || row.categoryId === filter.categoryId) &&
      (filter.state === "" || row.state === filter.state) &&
      (words === "" || [row.title, row.leadName, row.number ?? ""].some((text) => text.toLowerCase().includes(words))),
  );
  const counts: Partial<Record<EntryState, number>> = {};
  for (const { state } of all) counts[state] = (counts[state] ?? 0) + 1;
  return { rows, counts, total: all.length };
}
