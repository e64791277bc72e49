// What the people of a lead learn about their own entry once the result is published: the outcome, and its own means (law §10), on a page or by mail.
import { findEdition } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { shownRanking } from "./read-category-ranking.server";
import { readContests } from "./read-contests.server";
import { readOutcome, type Outcome } from "./read-public-entry.server";
import { readReleasedRemarks, type ReleasedRemark } from "./read-remarks.server";
import { isPublished, mayShowMeans } from "./results.policy";
import { spreadOf, type Spread } from "./spread";

export type Feedback = {
  /** Of the entry. */
  readonly id: string;
  readonly edition: { readonly slug: string; readonly name: LocalisedText; readonly scaleMin: number; readonly scaleMax: number };
  readonly number: string;
  readonly title: string;
  readonly category: LocalisedText;
  readonly outcome: Outcome;
  /** Means of all valid sheets, with two decimals, as digits; null below the quorum, and where they would tell single jurors' points. */
  readonly means: readonly { readonly criterion: LocalisedText; readonly weight: number; readonly mean: string; readonly spread: Spread | null }[] | null;
  /** What the office has released, without names. */
  readonly remarks: readonly ReleasedRemark[];
};

/** Undefined before publication, for entries that were not judged, and for entries of others. */
export async function readFeedback(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<Feedback | undefined> {
  const entry = await findJudgedEntry(q, entryId);
  return entry !== undefined && viewer.organisationId !== null && entry.lead.id === viewer.organisationId ? readFeedbackOn(q, entry, now) : undefined;
}

/** For the letter to the lead, whoever reads it there. Undefined before publication, and for entries that were not judged. */
export async function readFeedbackForLetter(q: Q, entryId: string, now: Instant): Promise<Feedback | undefined> {
  const entry = await findJudgedEntry(q, entryId);
  return entry && readFeedbackOn(q, entry, now);
}

async function readFeedbackOn(q: Q, entry: NonNullable<Awaited<ReturnType<typeof findJudgedEntry>>>, now: Instant): Promise<Feedback | undefined> {
  if (entry.state !== "admitted") return undefined;
  const edition = await findEdition(q, entry.editionId);
  if (edition === undefined || !isPublished(edition, now)) return undefined;
  const contest = (await readContests(q, edition)).find(({ category }) => category.id === entry.categoryId);
  if (contest === undefined) return undefined;
  const { name, criteria, ranked } = shownRanking(contest, edition);
  const own = ranked.find(({ id }) => id === entry.id);
  return {
    id: entry.id,
    edition: { slug: edition.slug, name: edition.name, scaleMin: edition.scaleMin, scaleMax: edition.scaleMax },
    number: entry.number,
    title: entry.title,
    category: name,
    outcome: await readOutcome(q, edition.id, entry.id),
    means: own === undefined || !mayShowMeans(own.sheets) ? null : criteria.map((criterion, at) => ({ criterion: criterion.name, weight: criterion.weight, mean: own.means[at] ?? "", spread: spreadOf(ranked.map(({ means }) => Number(means[at]))) })),
    remarks: await readReleasedRemarks(q, entry.id),
  };
}
