// What the public may know of entries once a result is published: who consented to their publication, and where an entry belongs.
import { and, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { edition, entry } from "#db/schema";

/** Ids of the admitted entries that may be shown. */
export async function selectConsents(q: Q, editionId: string): Promise<ReadonlySet<string>> {
  const rows = await q
    .select({ id: entry.id })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "admitted"), eq(entry.publicationConsent, true)));
  return new Set(rows.map(({ id }) => id));
}

/** The edition of an admitted entry and whether it may be shown. */
export async function selectPublicFacts(q: Q, entryId: string) {
  const [row] = await q
    .select({ edition, consent: entry.publicationConsent })
    .from(entry)
    .innerJoin(edition, eq(edition.id, entry.editionId))
    .where(and(eq(entry.id, entryId), eq(entry.state, "admitted")))
    .limit(1);
  return row;
}

export async function selectIdByNumber(q: Q, editionId: string, number: string): Promise<string | undefined> {
  const [row] = await q.select({ id: entry.id }).from(entry).where(and(eq(entry.editionId, editionId), eq(entry.number, number))).limit(1);
  return row?.id;
}
