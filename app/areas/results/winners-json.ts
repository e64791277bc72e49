// Published winners in the form that machines read; addresses are whole. What may be published is decided before.
import { toIso } from "#app/base/instant";

import { audienceWinners } from "./audience-vote";
import type { AudienceResult } from "./read-audience-result.server";
import type { HonouredEntry, Winners } from "./read-published-winners.server";

/** `audience`: how the audience has voted, apart from what the jury decided. `publicUrl`: origin of this site, without a trailing slash. */
export function winnersJson({ edition, categories, corrections }: Winners, { audience, publicUrl }: { readonly audience: AudienceResult | null; readonly publicUrl: string }) {
  const { slug, name, year, publishAt } = edition;
  const honoured = ({ page, picture, ...entry }: HonouredEntry) => ({ ...entry, url: page && publicUrl + page, picture: picture && `${publicUrl}/dateien/${picture}?ansicht` });
  return {
    edition: { slug, name, year, publishedAt: publishAt && toIso(publishAt), url: `${publicUrl}/wettbewerb/${slug}/preistraeger` },
    categories: categories.map(({ winner, commendations, ...category }) => ({ ...category, winner: winner && honoured(winner), commendations: commendations.map(honoured) })),
    corrections: corrections.map(({ no, reason, at }) => ({ result: no, correctedAt: toIso(at), reason })),
    audiencePrize: audience && {
      votes: audience.votes,
      winners: audienceWinners(audience.places).map(({ entry }) => entry.number),
      entries: audience.places.map(({ entry: { page, ...entry }, ...placed }) => ({ ...entry, ...placed, url: publicUrl + page })),
    },
  };
}
