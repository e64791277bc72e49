// Opens the place where attachments lie: a folder below DATA_DIR, or the cloud when its token is set.
import type { Instant } from "#app/base/instant";
import type { FileStore } from "#app/services/files/file-store";
import { openFolder } from "#app/services/files/folder";
import type { Uploads } from "#app/services/files/uploads";
import type { Store } from "#app/services/store";

import type { Config } from "./config";
import type { DataDir } from "./data-dir";

export type Files = {
  readonly files: FileStore;
  readonly uploads: Uploads;
  readonly sweepUploads: (now: Instant) => Promise<void>;
};

export function openFiles({ dir }: { config: Config; dir: DataDir; store: Store; clock: () => Instant }): Files {
  return {
    files: openFolder(dir.uploads),
    uploads: { ingest: (_request, response) => void response.status(404).end(), browserOrigins: [] },
    async sweepUploads() {},
  };
}
