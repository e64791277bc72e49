// How the audience has voted, from the instant of publication on; nobody learns it before, the office neither (law §10).
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { audienceStage, placesOf, type Placed } from "./audience-vote";
import { selectAudienceVote, selectStandingEntries, selectVotesFor } from "./audience.repo.server";
import type { StandingEntry } from "./find-vote-link.server";

export type AudienceEntry = Pick<StandingEntry, "number" | "title" | "language" | "lead" | "partners"> & { /** Address of its public page. */ readonly page: string };
export type AudienceResult = { readonly votes: number; readonly places: readonly Placed<AudienceEntry>[] };

/** Null where the edition has no audience prize, and before the publication. */
export async function readAudienceResult(q: Q, edition: Edition, now: Instant): Promise<AudienceResult | null> {
  if (audienceStage(await selectAudienceVote(q, edition.id), edition, now) !== "published") return null;
  const places = placesOf(await selectStandingEntries(q, edition.id), await selectVotesFor(q, edition.id));
  return {
    votes: places.reduce((sum, { votes }) => sum + votes, 0),
    places: places.map(({ entry: { number, title, language, lead, partners }, ...placed }) => ({ ...placed, entry: { number, title, language, lead, partners, page: `/wettbewerb/${edition.slug}/beitraege/${number}` } })),
  };
}
