// Attachments in a folder: one file per key, opened as streams.
import { createReadStream } from "node:fs";
import { access, rm } from "node:fs/promises";
import { join } from "node:path";

import type { FileStore } from "./file-store";

const KEY = /^[A-Za-z0-9]{1,100}$/;

export function openFolder(folder: string): FileStore {
  const pathOf = (key: string) => (KEY.test(key) ? join(folder, key) : undefined);
  return {
    async open(key, range) {
      const path = pathOf(key);
      const exists = path !== undefined && (await access(path).then(() => true, () => false));
      return exists ? createReadStream(path, range) : undefined;
    },
    redirect: () => Promise.resolve(undefined),
    async remove(key) {
      const path = pathOf(key);
      if (path) await rm(path, { force: true });
    },
  };
}
