// The rules of an edition as the office's page shows them, with what still stands in the way of opening entries.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import type { CategoryRules, Edition, EditionRules } from "./edition";
import { listOtherRounds, readEditionRules } from "./find-edition.server";
import { readOpeningProblems } from "./open-entries.server";
import type { Round } from "./round";
import { mayChangeRules, openingInstant, type OpeningProblem } from "./rules";
import { timeline, type TimelineItem } from "./stage";

export type RulesPage = {
  readonly edition: Edition;
  readonly rules: EditionRules;
  /** Rounds that are over or still to come. */
  readonly otherRounds: readonly Round[];
  readonly timeline: readonly TimelineItem[];
  /** Empty once entries have been opened. */
  readonly problems: readonly OpeningProblem[];
};

export async function readRules(q: Q, edition: Edition, now: Instant): Promise<RulesPage> {
  // Where no opening is planned, it is asked for when entries are opened; "now" stands in for it.
  const planned = { ...edition, entriesOpenAt: openingInstant(edition, now) ?? now };
  const otherRounds = await listOtherRounds(q, edition.id);
  return {
    edition,
    rules: await readEditionRules(q, edition.id),
    otherRounds,
    timeline: timeline(edition, otherRounds, now),
    problems: mayChangeRules(edition).ok ? await readOpeningProblems(q, planned) : [],
  };
}

/** A category by its key, with its criteria and questions. */
export async function findCategoryByKey(q: Q, editionId: string, key: string): Promise<CategoryRules | undefined> {
  const { categories } = await readEditionRules(q, editionId);
  return categories.find((category) => category.key === key);
}
