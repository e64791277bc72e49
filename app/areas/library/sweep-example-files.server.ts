// Deletes on schedule what was taken off an example: first the rows, then the bytes.
import type { Instant } from "#app/base/instant";
import type { FileStore } from "#app/services/files/file-store";
import type { Store } from "#app/services/store";

import { deleteRemovedExampleFiles } from "./example-file.repo.server";

export async function sweepExampleFiles(store: Store, files: FileStore, until: Instant): Promise<void> {
  const keys = await store.tx((q) => deleteRemovedExampleFiles(q, until));
  for (const key of keys) await files.remove(key);
}
