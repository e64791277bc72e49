// Every file whose bytes must be there: what is on an entry now, what a submitted version names, and what partners handed in.
import type { Q } from "#app/services/store";

import { selectAttachmentKeys, selectStoredAttachments } from "./attachment.repo.server";
import { selectDocumentFiles } from "./confirmation.repo.server";

export async function listStoredAttachments(q: Q): Promise<{ readonly key: string; readonly sha256: string }[]> {
  return [...(await selectStoredAttachments(q)), ...(await selectDocumentFiles(q))];
}

/** Of all that is on record, what was taken off and waits to be swept included. */
export async function listAttachmentKeys(q: Q): Promise<ReadonlySet<string>> {
  return new Set([...(await selectAttachmentKeys(q)), ...(await selectDocumentFiles(q)).map(({ key }) => key)]);
}
