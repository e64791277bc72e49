// Winners and commendations as the public learns them, from the instant of publication on (law §10). Nobody's points, and no ranking.
import type { Edition } from "#app/areas/competition/edition";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import { listJudgedEntries, type JudgedEntry, type JudgedPartner } from "#app/areas/entries/list-judged-entries.server";
import { listPictures } from "#app/areas/entries/list-pictures.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { selectConsents } from "./honours.repo.server";
import { honoursOf } from "./honours";
import { readDecisions, type RecordedDecision } from "./read-decisions.server";
import { readSealedCorrections, type SealedCorrection } from "./read-corrections.server";
import { isPublished } from "./results.policy";

export type HonouredEntry = {
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly lead: string;
  readonly partners: readonly Pick<JudgedPartner, "name" | "country">[];
  /** Address of its public page; null without consent. */
  readonly page: string | null;
  /** Id of the picture that stands for it; null without one or without consent. */
  readonly picture: string | null;
  /** The jury's. */
  readonly reason: string;
};

export type CategoryHonours = {
  readonly key: string;
  readonly name: LocalisedText;
  /** Null: no prize was awarded; `reason` says why. */
  readonly winner: HonouredEntry | null;
  readonly reason: string;
  readonly commendations: readonly HonouredEntry[];
};

export type Winners = {
  readonly edition: { readonly slug: string; readonly name: LocalisedText; readonly year: number; readonly timeZone: string; readonly publishAt: Instant | null };
  readonly categories: readonly CategoryHonours[];
  /** Of the result that was sealed first, in their order. */
  readonly corrections: readonly SealedCorrection[];
};

/** Undefined before the instant of publication, for everybody (law §10). */
export async function readPublishedWinners(q: Q, edition: Edition, now: Instant): Promise<Winners | undefined> {
  return isPublished(edition, now) ? readWinners(q, edition) : undefined;
}

/** As they would be published now: for the office's preview. Categories without a decision are left out. */
export async function readWinners(q: Q, edition: Edition): Promise<Winners> {
  const { slug, name, year, timeZone, publishAt } = edition;
  const { categories } = await readEditionRules(q, edition.id);
  const decisions = await readDecisions(q, edition.id);
  const entries = await listJudgedEntries(q, edition.id);
  const consents = await selectConsents(q, edition.id);
  const honouredIds = honoursOf(decisions.values()).map(({ entryId }) => entryId);
  const pictures = await listPictures(q, honouredIds.filter((id) => consents.has(id)));
  function honoured(entryId: string, reason: string): HonouredEntry | null {
    const entry = entries.find(({ id }) => id === entryId);
    return entry ? { ...namesOf(entry), page: consents.has(entryId) ? `/wettbewerb/${slug}/beitraege/${entry.number}` : null, picture: pictures.get(entryId)?.find(({ hasPreview }) => hasPreview)?.id ?? null, reason } : null;
  }
  return {
    edition: { slug, name, year, timeZone, publishAt },
    categories: categories.flatMap(({ id, key, name: category }) => {
      const decision = decisions.get(id);
      return decision ? [{ key, name: category, ...honours(decision, honoured) }] : [];
    }),
    corrections: await readSealedCorrections(q, edition.id),
  };
}

function namesOf({ number, title, language, lead, partners }: JudgedEntry): Omit<HonouredEntry, "page" | "picture" | "reason"> {
  return { number, title, language, lead: lead.name, partners: partners.map(({ name, country }) => ({ name, country })) };
}

function honours({ winnerId, reason, commendations }: RecordedDecision, honoured: (entryId: string, reason: string) => HonouredEntry | null): Omit<CategoryHonours, "key" | "name"> {
  return {
    winner: winnerId === null ? null : honoured(winnerId, reason),
    reason,
    commendations: commendations.flatMap((commended) => honoured(commended.entryId, commended.reason) ?? []),
  };
}
