// How well every juror of an edition fits every entry, as they have stated it until now. The law is affinity.ts.
import type { JudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";
import type { Wish } from "#db/vocabulary/jury";
import type { Topic } from "#db/vocabulary/topic";

import { affinityOf } from "./affinity";
import { selectCategoryExpertise, selectTopicExpertise, selectWishes } from "./expertise.repo.server";
import { pairKey } from "./pair";

export type Affinity = (jurorId: string, entryId: string) => number;

/** Three queries. Throws RangeError for an entry that was not given. */
export async function loadAffinity(q: Q, editionId: string, entries: readonly JudgedEntry[]): Promise<Affinity> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const categories = new Map<string, Map<string, number>>();
  for (const { jurorId, categoryId, level } of await selectCategoryExpertise(q, editionId)) levelsOf(categories, jurorId).set(categoryId, level);
  const topics = new Map<string, Map<Topic, number>>();
  for (const { jurorId, topic, level } of await selectTopicExpertise(q, editionId)) levelsOf(topics, jurorId).set(topic, level);
  const wishes = new Map((await selectWishes(q, editionId)).map(({ jurorId, entryId, wish }): [string, Wish] => [pairKey(jurorId, entryId), wish]));

  return (jurorId, entryId) => {
    const entry = byId.get(entryId);
    if (entry === undefined) throw new RangeError(`not among the entries: ${entryId}`);
    return affinityOf({ categories: levelsOf(categories, jurorId), topics: levelsOf(topics, jurorId) }, entry, wishes.get(pairKey(jurorId, entryId)));
  };
}

function levelsOf<Field>(levels: Map<string, Map<Field, number>>, jurorId: string): Map<Field, number> {
  const known = levels.get(jurorId);
  if (known !== undefined) return known;
  const none = new Map<Field, number>();
  levels.set(jurorId, none);
  return none;
}
