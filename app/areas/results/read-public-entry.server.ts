// A published entry with what the jury said of it.
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { shownQuestions, type ShownContent, type ShownQuestion } from "#app/areas/entries/content";
import { readSubmittedEntry } from "#app/areas/entries/read-submitted-entry.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { selectCommendations, selectDecisions } from "./decision.repo.server";
import { findPublishedEntry } from "./is-published.server";

/** What an entry came out with. */
export type Outcome = { readonly honour: "winner" | "commendation"; readonly reason: string } | { readonly honour: "none" };

export type PublicEntry = {
  readonly edition: { readonly slug: string; readonly name: LocalisedText };
  readonly number: string;
  readonly category: LocalisedText;
  readonly content: ShownContent;
  readonly questions: readonly ShownQuestion[];
  readonly outcome: Outcome;
};

export async function readPublicEntry(q: Q, slug: string, number: string, now: Instant): Promise<PublicEntry | undefined> {
  const found = await findPublishedEntry(q, slug, number, now);
  if (found === undefined) return undefined;
  const { edition, entryId } = found;
  const entry = await readSubmittedEntry(q, entryId);
  const { categories } = await readEditionRules(q, edition.id);
  const category = categories.find(({ id }) => id === entry?.categoryId);
  if (entry === undefined || category === undefined) return undefined;
  return {
    edition: { slug: edition.slug, name: edition.name },
    number: entry.number,
    category: category.name,
    content: entry.content,
    questions: shownQuestions(category),
    outcome: await readOutcome(q, edition.id, entryId),
  };
}

/** For callers that have made sure the result is published. */
export async function readOutcome(q: Q, editionId: string, entryId: string): Promise<Outcome> {
  const won = (await selectDecisions(q, editionId)).find(({ winnerId }) => winnerId === entryId);
  if (won !== undefined) return { honour: "winner", reason: won.reason };
  const commended = (await selectCommendations(q, editionId)).find((each) => each.entryId === entryId);
  return commended === undefined ? { honour: "none" } : { honour: "commendation", reason: commended.reason };
}
