// A file while its bytes arrive: it grows under a name that ends in ".part" and takes its own name when it is whole.
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { ok, refused, type Result } from "#app/base/result";

export const PART = ".part";

export function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ENOENT";
}

/** Appends bytes until they end; stops at the first that are too many, without writing them. Answers with how many were written. */
export async function writeOn(
  handle: FileHandle,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
  see: (chunk: Uint8Array) => void = () => undefined,
): Promise<Result<number, "too-large">> {
  let written = 0;
  for await (const chunk of bytes) {
    if (written + chunk.length > limit) return refused("too-large");
    await handle.appendFile(chunk);
    see(chunk);
    written += chunk.length;
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

/** The bytes of an interrupted upload that wait to be continued. */
export async function waitingBytes(folder: string, key: string): Promise<number> {
  return sizeOf(join(folder, key + PART));
}

export type ClaimedPart = {
  readonly path: string;
  readonly size: number;
  /** Leaves the part to whoever continues it. */
  readonly release: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

/**
 * Takes the waiting part, or a new one, for one writer. A second writer of the same key finds nothing to continue and writes a part of
 * its own, so that no two connections ever write to one file, in whatever process they are.
 */
export async function claimPart(folder: string, key: string, writer: string): Promise<ClaimedPart> {
  const waiting = join(folder, key + PART);
  const path = join(folder, `${key}.${writer}${PART}`);
  await rename(waiting, path).catch((fault: unknown) => {
    if (!isMissing(fault)) throw fault;
  });
  return {
    path,
    size: await sizeOf(path),
    release: () => rename(path, waiting),
    discard: () => rm(path, { force: true }),
  };
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
