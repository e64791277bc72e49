// Attachments of entries in the database. Their bytes lie in the file store under `key`.
import { and, asc, eq, inArray, isNull, like, lte, not, or, type Placeholder, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { attachment, entry, entryVersion } from "#db/schema";

export type AttachmentRow = typeof attachment.$inferSelect;

const shown = { id: attachment.id, name: attachment.name, size: attachment.size, type: attachment.type, sha256: attachment.sha256, pages: attachment.pages } as const;

const isOn = (entryId: string | Placeholder) => and(eq(attachment.entryId, entryId), isNull(attachment.removedAt));
const asTheyCame = [asc(attachment.uploadedAt), asc(attachment.name), asc(attachment.id)] as const;

const keys = { key: attachment.key, previewKey: attachment.previewKey } as const;

function keysOf({ key, previewKey }: { readonly key: string; readonly previewKey: string | null }): string[] {
  return previewKey === null ? [key] : [key, previewKey];
}

/** A submitted version names the attachments it was handed in with; its content is canonical JSON. */
const namedBy = (version: string) =>
  sql.raw(`select 1 from json_each(${version}.content, '$.attachments') as named where named.value ->> 'id' = attachment.id`);

const isNamed = sql`exists (select 1 from ${entryVersion} as v where v.entry_id = ${attachment.entryId} and exists (${namedBy("v")}))`;

/** On an entry now, or named by a submitted version. */
export async function selectStoredAttachments(q: Q): Promise<{ key: string; sha256: string }[]> {
  return q
    .select({ key: attachment.key, sha256: attachment.sha256 })
    .from(attachment)
    .where(or(isNull(attachment.removedAt), isNamed))
    .orderBy(asc(attachment.key));
}

/** Of all files and their previews. */
export async function selectAttachmentKeys(q: Q): Promise<string[]> {
  const rows = await q.select(keys).from(attachment);
  return rows.flatMap(keysOf);
}

const shownOf = prepared((q) =>
  q
    .select(shown)
    .from(attachment)
    .where(isOn(sql.placeholder("entryId")))
    .orderBy(...asTheyCame)
    .prepare(),
);

/** What is on the entry now, oldest first; what came together by name. */
export async function selectAttachments(q: Q, entryId: string) {
  return shownOf(q).all({ entryId });
}

/** The same, and whether there is a small picture of each. */
export async function selectListedAttachments(q: Q, entryId: string) {
  const hasPreview = sql`${attachment.previewKey} is not null`.mapWith(Boolean);
  return q.select({ ...shown, hasPreview }).from(attachment).where(isOn(entryId)).orderBy(...asTheyCame);
}

/** Ids of what is on any entry of a lead now. */
export async function selectAttachmentIdsOfLead(q: Q, leadId: string): Promise<string[]> {
  const rows = await q
    .select({ id: attachment.id })
    .from(attachment)
    .innerJoin(entry, eq(entry.id, attachment.entryId))
    .where(and(eq(entry.leadId, leadId), isNull(attachment.removedAt)));
  return rows.map(({ id }) => id);
}

/** An attachment, whether it is still on its entry or not, with what decides who may read it. */
export async function selectAttachmentWithEntry(q: Q, id: string) {
  const [row] = await q
    .select({
      ...shown,
      ...keys,
      previewSize: attachment.previewSize,
      removedAt: attachment.removedAt,
      entryId: attachment.entryId,
      editionId: entry.editionId,
      leadId: entry.leadId,
      state: entry.state,
      number: entry.number,
      /** The last submitted version that names it, and the last one at all. */
      namedIn: sql<number | null>`(select max(v.no) from entry_version as v where v.entry_id = ${attachment.entryId} and exists (${namedBy("v")}))`,
      latest: sql<number | null>`(select max(v.no) from entry_version as v where v.entry_id = ${attachment.entryId})`,
    })
    .from(attachment)
    .innerJoin(entry, eq(entry.id, attachment.entryId))
    .where(eq(attachment.id, id))
    .limit(1);
  return row;
}

/** Under which it lies, or came. */
export async function selectAttachmentByKey(q: Q, key: string): Promise<AttachmentRow | undefined> {
  const [row] = await q.select().from(attachment).where(or(eq(attachment.key, key), eq(attachment.sentKey, key))).limit(1);
  return row;
}

/** Under which its bytes lie in the file store. */
export async function selectAttachmentKey(q: Q, id: string): Promise<string | undefined> {
  const [row] = await q.select({ key: attachment.key }).from(attachment).where(eq(attachment.id, id)).limit(1);
  return row?.key;
}

/** Of these entries, on them or taken off. */
export async function selectPictureKeys(q: Q, entryIds: readonly string[]) {
  return q
    .select({ id: attachment.id, ...keys })
    .from(attachment)
    .where(and(inArray(attachment.entryId, [...entryIds]), like(attachment.type, "image/%")));
}

export async function insertAttachment(q: Q, row: AttachmentRow): Promise<void> {
  await q.insert(attachment).values(row);
}

export async function updateRemoved(q: Q, id: string, at: Instant): Promise<void> {
  await q.update(attachment).set({ removedAt: at }).where(eq(attachment.id, id));
}

/** Deletes the rows of attachments that were taken off before `until` and that no submitted version names; returns their keys. */
export async function deleteUnnamedAttachments(q: Q, until: Instant): Promise<string[]> {
  const rows = await q
    .delete(attachment)
    .where(
      and(
        lte(attachment.removedAt, until),
        not(isNamed),
      ),
    )
    .returning(keys);
  return rows.flatMap(keysOf);
}
