// Notices in the database.
import { and, asc, count, desc, eq, gt, isNull, lt, lte, or } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { notice, organisation } from "#db/schema";
import type { Topic } from "#db/vocabulary/topic";

export type NoticeRow = typeof notice.$inferSelect;
export type NamedNotice = { readonly notice: NoticeRow; readonly organisation: string };

const open = (now: Instant) => and(gt(notice.expiresAt, now), isNull(notice.endedAt), isNull(notice.removedAt));

export async function insertNotice(q: Q, row: typeof notice.$inferInsert): Promise<void> {
  await q.insert(notice).values(row);
}

export async function updateNotice(q: Q, id: string, change: Partial<typeof notice.$inferInsert>): Promise<void> {
  await q.update(notice).set(change).where(eq(notice.id, id));
}

export async function selectNotice(q: Q, id: string): Promise<NamedNotice | undefined> {
  const [row] = await q.select({ notice, organisation: organisation.name }).from(notice).innerJoin(organisation, eq(organisation.id, notice.organisationId)).where(eq(notice.id, id));
  return row;
}

/** The newest first. */
export async function selectOpenNotices(q: Q, now: Instant, topic?: Topic): Promise<NamedNotice[]> {
  return q
    .select({ notice, organisation: organisation.name })
    .from(notice)
    .innerJoin(organisation, eq(organisation.id, notice.organisationId))
    .where(and(open(now), topic === undefined ? undefined : eq(notice.topic, topic)))
    .orderBy(desc(notice.createdAt), asc(notice.id));
}

/** Open ones that were put up after `from`, up to `to`; the newest first. */
export async function selectNewNotices(q: Q, now: Instant, { from, to }: { readonly from: Instant; readonly to: Instant }): Promise<NamedNotice[]> {
  return q
    .select({ notice, organisation: organisation.name })
    .from(notice)
    .innerJoin(organisation, eq(organisation.id, notice.organisationId))
    .where(and(open(now), gt(notice.createdAt, from), lte(notice.createdAt, to)))
    .orderBy(desc(notice.createdAt), asc(notice.id));
}

/** In whatever state, the newest first. */
export async function selectNoticesOf(q: Q, organisationId: string): Promise<NoticeRow[]> {
  return q.select().from(notice).where(eq(notice.organisationId, organisationId)).orderBy(desc(notice.createdAt), asc(notice.id));
}

/** Those that a person put up, in that order. */
export async function selectNoticesBy(q: Q, personId: string): Promise<NoticeRow[]> {
  return q.select().from(notice).where(eq(notice.createdBy, personId)).orderBy(asc(notice.createdAt), asc(notice.id));
}

export async function countOpenNoticesOf(q: Q, organisationId: string, now: Instant): Promise<number> {
  const [row] = await q.select({ n: count() }).from(notice).where(and(open(now), eq(notice.organisationId, organisationId)));
  return row?.n ?? 0;
}

/** Of those that were over by `before`; their contacts and messages go with them. */
export async function deleteNoticesOverBy(q: Q, before: Instant): Promise<number> {
  const gone = await q.delete(notice).where(or(lt(notice.expiresAt, before), lt(notice.endedAt, before), lt(notice.removedAt, before))).returning({ id: notice.id });
  return gone.length;
}

/** Whether anything would be deleted: a look that writes nothing. */
export async function hasNoticesOverBy(q: Q, before: Instant): Promise<boolean> {
  const rows = await q.select({ id: notice.id }).from(notice).where(or(lt(notice.expiresAt, before), lt(notice.endedAt, before), lt(notice.removedAt, before))).limit(1);
  return rows.length > 0;
}
