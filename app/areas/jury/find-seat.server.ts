// Of which jury the pages of a juror speak: a person can sit on several, one at a time is at work.
import type { Edition } from "#app/areas/competition/edition";
import { listEditions } from "#app/areas/competition/find-edition.server";
import { runningEdition } from "#app/areas/competition/running";
import type { Instant } from "#app/base/instant";
import { jurorshipIn, type Jurorship, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

export type Seat = { readonly edition: Edition; readonly seat: Jurorship };

/** Undefined for somebody who sits on no jury. */
export async function findSeat(q: Q, viewer: Viewer, now: Instant): Promise<Seat | undefined> {
  const editions = (await listEditions(q)).filter(({ id }) => jurorshipIn(viewer, id) !== undefined);
  const edition = runningEdition(editions, now);
  const seat = edition && jurorshipIn(viewer, edition.id);
  return edition && seat && { edition, seat };
}
