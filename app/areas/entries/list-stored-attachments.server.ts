// Every attachment whose bytes must be there: what is on an entry now, and what a submitted version names.
import type { Q } from "#app/services/store";

import { selectStoredAttachments } from "./attachment.repo.server";

export async function listStoredAttachments(q: Q): Promise<{ readonly key: string; readonly sha256: string }[]> {
  return selectStoredAttachments(q);
}
