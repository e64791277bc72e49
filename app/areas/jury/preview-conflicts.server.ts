// What their organisations would exclude somebody from, entry by entry and category by category: asked before an invitation goes out.
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { listCategories } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { NamedReason } from "./named-reason";
import { conflictsOfCandidate } from "./read-conflicts.server";

export type CategoryPreview = {
  readonly categoryId: string;
  readonly name: LocalisedText;
  readonly entries: number;
  readonly excluded: number;
  readonly forChair: number;
  /** What the person could judge in any case. */
  readonly free: number;
};

export type TiedEntry = { readonly id: string; readonly number: string; readonly title: string; readonly standing: "excluded" | "awaits-chair"; readonly reasons: readonly NamedReason[] };

export type ConflictPreview = { readonly organisations: readonly string[]; readonly categories: readonly CategoryPreview[]; readonly entries: readonly TiedEntry[] };

/** Of the edition's admitted entries, in the order of categories and of entry numbers. Six queries. */
export async function previewConflicts(q: Q, editionId: string, organisationIds: readonly string[]): Promise<ConflictPreview> {
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsOfCandidate(q, organisationIds, entries);
  const names = await organisationsByIds(q, organisationIds);
  const categories = (await listCategories(q, editionId)).map(({ id, name }) => {
    const ofCategory = entries.filter(({ categoryId }) => categoryId === id);
    const excluded = ofCategory.filter((entry) => conflicts.excluded(entry.id)).length;
    const forChair = ofCategory.filter((entry) => conflicts.awaitsChair(entry.id)).length;
    return { categoryId: id, name, entries: ofCategory.length, excluded, forChair, free: ofCategory.length - excluded - forChair };
  });
  const tied = entries.flatMap(({ id, number, title }): TiedEntry[] => {
    const reasons = conflicts.namedReasons(id);
    return reasons.length === 0 ? [] : [{ id, number, title, standing: conflicts.excluded(id) ? "excluded" : "awaits-chair", reasons }];
  });
  return { organisations: organisationIds.map((id) => names.get(id)?.name ?? id), categories, entries: tied };
}
