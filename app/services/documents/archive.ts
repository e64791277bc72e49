// Writes a ZIP while it is read: one file after another, never more of it in memory than a reader takes next, and nothing stays open when the
// reader has gone. Archives of more than 4 GB are written in the larger form (ZIP64).
import { createHash } from "node:crypto";
import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";

import { ZipFile } from "yazl";

import type { Instant } from "#app/base/instant";

export type ArchivedFile = {
  /** With slashes; its parts made by archive-names.ts. */
  readonly path: string;
  readonly changedAt: Instant;
  /** `as it is`: bytes that are compressed already. */
  readonly store: "compressed" | "as it is";
  readonly bytes: Readable;
};

/**
 * `files`: each is asked for when the one before has left. The last file, `listName`, has the SHA-256 of all others, as `sha256sum -c` reads it, and
 * the time of the newest of them: the same files make the same archive.
 * A fault of a file breaks the archive off, visibly to its reader.
 */
export function archiveOf(files: AsyncIterable<ArchivedFile>, listName: string): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const gone = new AbortController();
  output.once("close", () => gone.abort());
  zip.on("error", (fault: Error) => output.destroy(fault));
  zip.outputStream.pipe(output);
  fill(zip, files, listName, gone.signal).catch((fault: unknown) => {
    if (!gone.signal.aborted) output.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  });
  return output;
}

async function fill(zip: ZipFile, files: AsyncIterable<ArchivedFile>, listName: string, gone: AbortSignal): Promise<void> {
  const list: string[] = [];
  let newest: Instant | undefined;
  for await (const { path, changedAt, store, bytes } of files) {
    const hash = createHash("sha256");
    const seen = Readable.from(watched(bytes, hash), { objectMode: false });
    try {
      zip.addReadStream(seen, path, { mtime: new Date(changedAt), compress: store === "compressed" });
      await finished(seen, { signal: gone });
    } finally {
      seen.destroy();
      bytes.destroy();
    }
    newest = newest === undefined || changedAt > newest ? changedAt : newest;
    list.push(`${hash.digest("hex")}  ${path}\n`);
  }
  zip.addBuffer(Buffer.from(list.join("")), listName, newest === undefined ? {} : { mtime: new Date(newest) });
  zip.end();
}

async function* watched(bytes: Readable, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
