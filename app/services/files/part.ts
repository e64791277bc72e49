// A file while its bytes arrive: it grows under a name that ends in ".part" and takes its own name when it is whole.
import { copyFile, type FileHandle, open, readdir, rename, rm, stat, truncate } from "node:fs/promises";
import { dirname, join } from "node:path";

import { ok, refused, type Result } from "#app/base/result";

export const PART = ".part";

export function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ENOENT";
}

/** So many bytes are written at a time, and fewer are held back: each writing waits for its turn behind all other requests. */
export const STRIDE = 128 * 1_024;

/** Appends bytes until they end; stops at the first that are too many, without writing them. Answers with how many were written. */
export async function writeOn(
  handle: FileHandle,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
  see: (chunk: Uint8Array) => void = () => undefined,
): Promise<Result<number, "too-large">> {
  let written = 0;
  let gathered: Uint8Array[] = [];
  let waiting = 0;
  async function write(): Promise<void> {
    const chunk = Buffer.concat(gathered);
    gathered = [];
    waiting = 0;
    if (chunk.length === 0) return;
    await handle.appendFile(chunk);
    see(chunk);
    written += chunk.length;
  }
  try {
    for await (const chunk of bytes) {
      if (written + waiting + chunk.length > limit) return refused("too-large");
      gathered.push(chunk);
      waiting += chunk.length;
      if (waiting >= STRIDE) await write();
    }
  } finally {
    // What came before a line was cut is kept too: the upload goes on behind it.
    await write();
  }
  return ok(written);
}

/** Gives a synced file its own name, for good: the folder is synced too. */
export async function publish(from: string, to: string): Promise<void> {
  await rename(from, to);
  const folder = await open(dirname(to));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export type ClaimedPart = {
  readonly path: string;
  readonly size: number;
  /** Leaves the part to whoever continues it. */
  readonly release: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** How many bytes of an upload are there to be continued. */
export async function storedBytes(folder: string, key: string): Promise<number> {
  const sizes = await Promise.all((await partsOf(folder, key)).map(sizeOf));
  return Math.max(0, ...sizes);
}

/**
 * A part that holds the first `start` bytes, for one writer; undefined when not as many are there. The waiting part is taken over; of one
 * that another connection still holds (it may be long dead without the server having heard) a copy is made. So no two connections ever
 * write to one file, in whatever process they are.
 */
export async function claimPart(folder: string, key: string, { writer, start }: { writer: string; start: number }): Promise<ClaimedPart | undefined> {
  const waiting = join(folder, key + PART);
  const path = join(folder, `${key}.${writer}${PART}`);
  const discard = () => rm(path, { force: true });
  async function release(): Promise<void> {
    if ((await sizeOf(waiting)) >= (await sizeOf(path))) return discard();
    await unlessMissing(rename(path, waiting));
  }

  const taken = await unlessMissing(rename(waiting, path));
  if (taken && (await sizeOf(path)) < start) await release();
  if ((await sizeOf(path)) < start && !(await copyFromAnother(folder, key, { path, start }))) return undefined;
  if (taken || start > 0) await truncate(path, start);
  return { path, size: start, release, discard };
}

/** Whatever is left of an upload when it is complete. */
export async function discardParts(folder: string, key: string): Promise<void> {
  for (const path of await partsOf(folder, key)) await rm(path, { force: true });
}

async function copyFromAnother(folder: string, key: string, { path, start }: { path: string; start: number }): Promise<boolean> {
  for (const part of await partsOf(folder, key)) {
    if (part === path || (await sizeOf(part)) < start) continue;
    if (await unlessMissing(copyFile(part, path))) return true;
  }
  return false;
}

async function partsOf(folder: string, key: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(`${key}.`) && name.endsWith(PART)).map((name) => join(folder, name));
}

/** False when the file is not there (any more). */
async function unlessMissing(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    (fault: unknown) => {
      if (!isMissing(fault)) throw fault;
      return false;
    },
  );
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    (fault: unknown) => {
      if (!isMissing(fault)) throw fault;
      return 0;
    },
  );
}
