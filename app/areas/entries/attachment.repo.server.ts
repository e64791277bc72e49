// Attachments of entries in the database.
import { asc } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { attachment } from "#db/schema";

/** All rows: one that was taken off its entry stays until no version names it. */
export async function selectStoredAttachments(q: Q): Promise<{ key: string; sha256: string }[]> {
  return q.select({ key: attachment.key, sha256: attachment.sha256 }).from(attachment).orderBy(asc(attachment.key));
}
