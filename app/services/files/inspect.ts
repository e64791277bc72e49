// What a stored file is, told by its bytes: size, checksum, and its kind by the signs at its beginning. Its name is not asked.
import { createHash } from "node:crypto";

import { fileTypeFromBuffer } from "file-type";

import type { FileStore } from "./file-store";

export type Inspected = {
  readonly size: number;
  readonly sha256: string;
  /** Media type; undefined where the bytes show none. */
  readonly type: string | undefined;
};

/** As much of a file as its kind can be told by. */
const HEAD = 65_536;

/** Undefined when there is no such file. Reads it once, from the store, so that what is written down is what was kept. */
export async function inspectFile(files: FileStore, key: string): Promise<Inspected | undefined> {
  const bytes = await files.open(key);
  if (bytes === undefined) return undefined;
  const hash = createHash("sha256");
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (size < HEAD) head.push(chunk);
    hash.update(chunk);
    size += chunk.length;
  }
  const kind = await fileTypeFromBuffer(Buffer.concat(head));
  return { size, sha256: hash.digest("hex"), type: kind?.mime };
}
