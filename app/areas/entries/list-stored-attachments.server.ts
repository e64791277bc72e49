// Every attachment whose bytes must be there: what is on an entry now, and what a submitted version names.
import type { Q } from "#app/services/store";

import { selectAttachmentKeys, selectStoredAttachments } from "./attachment.repo.server";

export async function listStoredAttachments(q: Q): Promise<{ readonly key: string; readonly sha256: string }[]> {
  return selectStoredAttachments(q);
}

/** Of all that is on record, what was taken off and waits to be swept included. */
export async function listAttachmentKeys(q: Q): Promise<ReadonlySet<string>> {
  return new Set(await selectAttachmentKeys(q));
}
