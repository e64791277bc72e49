// Attachments in a folder: one file per key. A file under its key is whole; what is still being written ends in ".part" (part.ts).
import { createReadStream } from "node:fs";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import type { Instant } from "#app/base/instant";
import { ok } from "#app/base/result";

import type { FileStore } from "./file-store";
import { isMissing, PART, publish, writeOn } from "./part";

/** So many bytes are read at a time: each reading waits for its turn behind all other requests. */
const STRIDE = 512 * 1_024;
const KEY = /^[A-Za-z0-9]{1,100}$/;

export function isKey(text: string): boolean {
  return KEY.test(text);
}

export function openFolder(folder: string): FileStore {
  const pathOf = (key: string) => (isKey(key) ? join(folder, key) : undefined);
  return {
    async keep({ key }, bytes, limit) {
      const path = pathOf(key);
      if (path === undefined) throw new RangeError(`not a key: ${key}`);
      const part = `${path}${PART}`;
      const handle = await open(part, "wx", 0o600);
      try {
        const written = await writeOn(handle, bytes, limit);
        if (!written.ok) return written;
        await handle.sync();
        await publish(part, path);
        return ok(key);
      } finally {
        await handle.close();
        await rm(part, { force: true });
      }
    },
    async open(key, range) {
      const path = pathOf(key);
      const found = path === undefined ? undefined : await open(path).catch(ignoreMissing);
      return found === undefined ? undefined : createReadStream("", { ...range, fd: found, highWaterMark: STRIDE });
    },
    redirect: () => Promise.resolve(undefined),
    async remove(key) {
      const path = pathOf(key);
      if (path) await rm(path, { force: true });
    },
  };
}

/** Deletes files last written before `until`: parts that nobody finished, and whole files that `isKnown` does not know. */
export async function sweepFolder(folder: string, until: Instant, isKnown: (key: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isKnown(name)) continue;
    const path = join(folder, name);
    const written = await stat(path).catch(ignoreMissing);
    if (written?.isFile() && written.mtimeMs < until) await rm(path, { force: true });
  }
}

function ignoreMissing(fault: unknown): undefined {
  if (!isMissing(fault)) throw fault;
  return undefined;
}
