// Who reads the weekly digest, and which digests were written.
import { and, eq, isNull, lte, notExists, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { digest, digestReader, person } from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

export type DigestReader = { readonly personId: string; readonly name: string; readonly email: string; readonly locale: Locale | null; readonly organisationId: string };

export async function isDigestReader(q: Q, personId: string): Promise<boolean> {
  const rows = await q.select({ personId: digestReader.personId }).from(digestReader).where(eq(digestReader.personId, personId));
  return rows.length > 0;
}

export async function insertDigestReader(q: Q, personId: string, since: Instant): Promise<void> {
  await q.insert(digestReader).values({ personId, since }).onConflictDoNothing();
}

export async function deleteDigestReader(q: Q, personId: string): Promise<void> {
  await q.delete(digestReader).where(eq(digestReader.personId, personId));
}

/** Those who wanted it by then, still work for an organisation, and have none of this week yet. */
export async function selectReadersWithout(q: Q, week: string, by: Instant): Promise<DigestReader[]> {
  const written = q.select({ one: sql`1` }).from(digest).where(and(eq(digest.personId, digestReader.personId), eq(digest.week, week)));
  const rows = await q
    .select({ personId: person.id, name: person.name, email: person.email, locale: person.locale, organisationId: person.organisationId, organisationConfirmedAt: person.organisationConfirmedAt })
    .from(digestReader)
    .innerJoin(person, eq(person.id, digestReader.personId))
    .where(and(lte(digestReader.since, by), isNull(person.removedAt), notExists(written)));
  return rows.flatMap(({ organisationId, organisationConfirmedAt, ...reader }) => (organisationId === null || organisationConfirmedAt === null ? [] : [{ ...reader, organisationId }]));
}

/** False when this person has one of this week. */
export async function insertDigest(q: Q, row: typeof digest.$inferInsert): Promise<boolean> {
  const written = await q.insert(digest).values(row).onConflictDoNothing().returning({ week: digest.week });
  return written.length > 0;
}

/** To whom the digest with this link was written. */
export async function selectReaderByLink(q: Q, linkHash: string): Promise<string | undefined> {
  const [row] = await q.select({ personId: digest.personId }).from(digest).where(eq(digest.linkHash, linkHash));
  return row?.personId;
}
