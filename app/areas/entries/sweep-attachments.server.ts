// Deletes on schedule what was taken off an entry and no submitted version names: first the row, then the bytes (law §11).
import type { Instant } from "#app/base/instant";
import type { FileStore } from "#app/services/files/file-store";
import type { Store } from "#app/services/store";

import { deleteUnnamedAttachments } from "./attachment.repo.server";

export async function sweepAttachments(store: Store, files: FileStore, until: Instant): Promise<void> {
  const keys = await store.tx((q) => deleteUnnamedAttachments(q, until));
  for (const key of keys) await files.remove(key);
}
