// How well a juror and an entry fit: from what the juror says to know and wishes (law §6). Whom it may seat at all stands in eligibility.ts.
import type { Wish } from "#db/vocabulary/jury";
import type { Topic } from "#db/vocabulary/topic";

/** "Kenne ich nicht" to "mein Fachgebiet". */
export const EXPERTISE_LEVELS = [0, 1, 2, 3] as const;
export type ExpertiseLevel = (typeof EXPERTISE_LEVELS)[number];

/** What is not stated is absent, and counts as 0. */
export type Expertise = {
  readonly categories: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<Topic, number>;
};

/** As somebody states it about themselves, each field once. */
export type StatedExpertise = {
  readonly categories: readonly { readonly categoryId: string; readonly level: number }[];
  readonly topics: readonly { readonly topic: Topic; readonly level: number }[];
};

/** Only categories of the juror's panels can matter; topics matter in all of them. */
export function expertiseOfPanels({ categories, topics }: StatedExpertise, categoryIds: readonly string[]): StatedExpertise {
  return { categories: categories.filter(({ categoryId }) => categoryIds.includes(categoryId)), topics };
}

export type AffinityEntry = { readonly categoryId: string; readonly topics: readonly Topic[] };

/** A wish outweighs one of the two kinds of expertise, not both. */
const WISH_WEIGHT = 3;

/**
 * A whole number from 0 to 12: expertise in the entry's category (0 to 3), plus the best expertise in one of its topics (0 to 3), plus 3,
 * which a wish raises to 6 or lowers to 0. A juror who has stated nothing has 3 with every entry.
 */
export function affinityOf(expertise: Expertise, entry: AffinityEntry, wish: Wish | undefined): number {
  const ofCategory = expertise.categories.get(entry.categoryId) ?? 0;
  const ofTopics = Math.max(0, ...entry.topics.map((topic) => expertise.topics.get(topic) ?? 0));
  return ofCategory + ofTopics + WISH_WEIGHT + wished(wish);
}

function wished(wish: Wish | undefined): number {
  if (wish === undefined) return 0;
  return wish === "would-like" ? WISH_WEIGHT : -WISH_WEIGHT;
}
