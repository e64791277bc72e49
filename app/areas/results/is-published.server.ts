// Whether an entry is public: its edition is published, it took part, and its lead consented (law §10). One question for page and files.
import type { Edition } from "#app/areas/competition/edition";
import { findEditionBySlug } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectIdByNumber, selectPublicFacts } from "./honours.repo.server";
import { isPublished } from "./results.policy";

export async function isEntryPublic(q: Q, entryId: string, now: Instant): Promise<boolean> {
  const facts = await selectPublicFacts(q, entryId);
  return facts !== undefined && facts.consent && isPublished(facts.edition, now);
}

/** The public entry of an address such as /wettbewerb/2024/beitraege/2024-GZ-007; undefined for whatever is not public. */
export async function findPublishedEntry(q: Q, slug: string, number: string, now: Instant): Promise<{ readonly edition: Edition; readonly entryId: string } | undefined> {
  const edition = await findEditionBySlug(q, slug);
  if (edition === undefined || !isPublished(edition, now)) return undefined;
  const entryId = await selectIdByNumber(q, edition.id, number);
  return entryId !== undefined && (await isEntryPublic(q, entryId, now)) ? { edition, entryId } : undefined;
}
