// Tables of the audience's vote, and the entries that stand in it.
import { and, asc, eq, lte, sql, sum } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { audienceCount, audienceRequest, audienceVote, audienceVoter, category, entry, entryPartner, organisation } from "#db/schema";

export type AudienceVoteRow = typeof audienceVote.$inferSelect;
export type AudienceRequestRow = typeof audienceRequest.$inferSelect;

export async function selectAudienceVote(q: Q, editionId: string): Promise<AudienceVoteRow | undefined> {
  const [row] = await q.select().from(audienceVote).where(eq(audienceVote.editionId, editionId)).limit(1);
  return row;
}

/** Of every edition. */
export async function selectAudienceVotes(q: Q): Promise<AudienceVoteRow[]> {
  return q.select().from(audienceVote);
}

export async function putAudienceVote(q: Q, { salt, editionId, ...period }: AudienceVoteRow): Promise<void> {
  await q.insert(audienceVote).values({ editionId, salt, ...period }).onConflictDoUpdate({ target: audienceVote.editionId, set: period });
}

export async function deleteAudienceVote(q: Q, editionId: string): Promise<void> {
  await q.delete(audienceVote).where(eq(audienceVote.editionId, editionId));
}

/** Admitted entries whose lead has consented to publication, by number. */
export async function selectStandingEntries(q: Q, editionId: string) {
  const rows = await q
    .select({ id: entry.id, number: sql<string>`coalesce(${entry.number}, '')`, title: entry.title, language: entry.language, summary: entry.summary, category: category.name, lead: organisation.name })
    .from(entry)
    .innerJoin(category, eq(category.id, entry.categoryId))
    .innerJoin(organisation, eq(organisation.id, entry.leadId))
    .where(standing(editionId))
    .orderBy(asc(entry.number));
  const partners = await q
    .select({ entryId: entryPartner.entryId, name: entryPartner.name, country: entryPartner.country })
    .from(entryPartner)
    .innerJoin(entry, eq(entry.id, entryPartner.entryId))
    .where(standing(editionId))
    .orderBy(asc(entryPartner.position));
  return rows.map((row) => ({ ...row, partners: partners.filter(({ entryId }) => entryId === row.id).map(({ name, country }) => ({ name, country })) }));
}

function standing(editionId: string) {
  return and(eq(entry.editionId, editionId), eq(entry.state, "admitted"), eq(entry.publicationConsent, true));
}

/** Takes the place of an earlier request of the same address; the hash of the one that it replaces. */
export async function putAudienceRequest(q: Q, row: AudienceRequestRow): Promise<string | undefined> {
  const [replaced] = await q
    .delete(audienceRequest)
    .where(and(eq(audienceRequest.editionId, row.editionId), eq(audienceRequest.addressHash, row.addressHash)))
    .returning({ hash: audienceRequest.hash });
  await q.insert(audienceRequest).values(row);
  return replaced?.hash;
}

export async function selectAudienceRequest(q: Q, hash: string): Promise<AudienceRequestRow | undefined> {
  const [row] = await q.select().from(audienceRequest).where(eq(audienceRequest.hash, hash)).limit(1);
  return row;
}

export async function deleteAudienceRequest(q: Q, hash: string): Promise<void> {
  await q.delete(audienceRequest).where(eq(audienceRequest.hash, hash));
}

/** The hashes of those that are deleted. */
export async function deleteExpiredRequests(q: Q, now: Instant): Promise<readonly string[]> {
  const rows = await q.delete(audienceRequest).where(lte(audienceRequest.expiresAt, now)).returning({ hash: audienceRequest.hash });
  return rows.map(({ hash }) => hash);
}

export async function hasVoted(q: Q, editionId: string, addressHash: string): Promise<boolean> {
  const rows = await q.select({ editionId: audienceVoter.editionId }).from(audienceVoter).where(and(eq(audienceVoter.editionId, editionId), eq(audienceVoter.addressHash, addressHash)));
  return rows.length > 0;
}

/** Notes that an address has voted, and counts one vote, each without the other. */
export async function countVote(q: Q, { editionId, entryId, addressHash }: Pick<AudienceRequestRow, "editionId" | "entryId" | "addressHash">): Promise<void> {
  await q.insert(audienceVoter).values({ editionId, addressHash });
  await q.insert(audienceCount).values({ editionId, entryId, votes: 1 }).onConflictDoUpdate({ target: audienceCount.entryId, set: { votes: sql`${audienceCount.votes} + 1` } });
}

export async function countVotes(q: Q, editionId: string): Promise<number> {
  const [row] = await q.select({ votes: sum(audienceCount.votes).mapWith(Number) }).from(audienceCount).where(eq(audienceCount.editionId, editionId));
  return row?.votes ?? 0;
}

/** By entry. For callers that have made sure that the result is published. */
export async function selectVotesFor(q: Q, editionId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await q.select().from(audienceCount).where(eq(audienceCount.editionId, editionId));
  return new Map(rows.map(({ entryId, votes }) => [entryId, votes]));
}

/** Who has voted is forgotten, together with what the hashes of addresses were made with. The counts stay. */
export async function forgetVoters(q: Q, editionId: string): Promise<void> {
  await q.delete(audienceRequest).where(eq(audienceRequest.editionId, editionId));
  await q.delete(audienceVoter).where(eq(audienceVoter.editionId, editionId));
  await q.update(audienceVote).set({ salt: "" }).where(eq(audienceVote.editionId, editionId));
}
