// What an organisation would exclude somebody from, category by category: asked before an invitation goes out.
import { listCategories } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { conflictsOfCandidate } from "./read-conflicts.server";

export type CategoryPreview = { readonly categoryId: string; readonly name: LocalisedText; readonly entries: number; readonly excluded: number; readonly forChair: number };

/** Of the edition's admitted entries, in the order of categories. */
export async function previewConflicts(q: Q, editionId: string, organisationId: string): Promise<CategoryPreview[]> {
  const entries = await listJudgedEntries(q, editionId);
  const conflicts = await conflictsOfCandidate(q, organisationId, entries);
  return (await listCategories(q, editionId)).map(({ id, name }) => {
    const ofCategory = entries.filter(({ categoryId }) => categoryId === id);
    return {
      categoryId: id,
      name,
      entries: ofCategory.length,
      excluded: ofCategory.filter((entry) => conflicts.excluded(entry.id)).length,
      forChair: ofCategory.filter((entry) => conflicts.awaitsChair(entry.id)).length,
    };
  });
}
