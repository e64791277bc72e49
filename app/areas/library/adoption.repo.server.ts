// Which entries of published editions have no profile yet, and which profiles have lost their entry.
import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { entry, example } from "#db/schema";

/** Admitted entries with the lead's consent that have no profile, and when they were handed in. */
export async function selectUnadopted(q: Q, editionIds: readonly string[]) {
  return q
    .select({ id: entry.id, submittedAt: entry.submittedAt })
    .from(entry)
    .leftJoin(example, eq(example.entryId, entry.id))
    .where(and(inArray(entry.editionId, [...editionIds]), eq(entry.state, "admitted"), eq(entry.publicationConsent, true), isNull(example.id)))
    .orderBy(entry.number);
}

/** Ids of public profiles whose entry is out, or may not be shown any more. */
export async function selectLapsed(q: Q): Promise<string[]> {
  const rows = await q
    .select({ id: example.id })
    .from(example)
    .innerJoin(entry, eq(entry.id, example.entryId))
    .where(and(eq(example.state, "approved"), or(ne(entry.state, "admitted"), eq(entry.publicationConsent, false))));
  return rows.map(({ id }) => id);
}

/** What public profiles of an edition's entries say they were awarded. */
export async function selectHonours(q: Q, editionId: string) {
  return q
    .select({ id: example.id, version: example.version, entryId: example.entryId, honour: example.honour, honourReason: example.honourReason })
    .from(example)
    .innerJoin(entry, eq(entry.id, example.entryId))
    .where(and(eq(entry.editionId, editionId), eq(example.state, "approved")));
}
