// The files on an entry as it is now. What a submitted version holds is written in that version.
import type { Q } from "#app/services/store";

import { selectAttachments } from "./attachment.repo.server";
import type { ContentAttachment } from "./content";

/** Oldest first. One query. */
export async function listAttachments(q: Q, entryId: string): Promise<ContentAttachment[]> {
  return selectAttachments(q, entryId);
}
