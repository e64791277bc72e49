// What a juror has said about themselves: what they know and read, and how much they can take on.
import { listCategories } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import type { StatedExpertise } from "./affinity";
import { selectCategoryExpertiseOf, selectTopicExpertiseOf } from "./expertise.repo.server";
import { findJuror, listAssignments } from "./read-jury.server";
import type { PanelChoice } from "./seat-fields";

export type StatedKnowledge = {
  /** Of the juror's panels, in their order. */
  readonly categories: readonly PanelChoice[];
  readonly maxEntries: number | null;
  readonly languages: readonly Locale[];
  readonly expertise: StatedExpertise;
  /** Entries that are theirs already. */
  readonly assigned: number;
};

export async function readKnowledge(q: Q, editionId: string, jurorId: string): Promise<StatedKnowledge | undefined> {
  const juror = await findJuror(q, jurorId);
  if (juror === undefined) return undefined;
  const categories = await listCategories(q, editionId);
  return {
    categories: categories.filter(({ id }) => juror.categoryIds.includes(id)).map(({ id, name }) => ({ id, name })),
    maxEntries: juror.maxEntries,
    languages: juror.languages,
    expertise: await readStatedExpertise(q, jurorId),
    assigned: (await listAssignments(q, { jurorId })).length,
  };
}

export async function readStatedExpertise(q: Q, jurorId: string): Promise<StatedExpertise> {
  const categories = await selectCategoryExpertiseOf(q, jurorId);
  const topics = await selectTopicExpertiseOf(q, jurorId);
  return { categories: categories.map(({ categoryId, level }) => ({ categoryId, level })), topics: topics.map(({ topic, level }) => ({ topic, level })) };
}
