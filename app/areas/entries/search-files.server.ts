// Reads the text of attached PDFs where judging is blind, one after the other and beside all requests, and keeps which names stand in it: no more
// of the text than that.
import { buffer } from "node:stream/consumers";

import type { Instant } from "#app/base/instant";
import type { Examiner } from "#app/services/files/examiner";
import type { FileStore } from "#app/services/files/file-store";
import type { Store } from "#app/services/store";

import { insertFileLeak, selectNextUnsearched } from "./file-leak.repo.server";
import { leakPattern, type FileSearch } from "./leaks";
import { parseContent } from "./version.repo.server";

/** `examiner`: not the one that uploads wait for. `ending`: the server goes down; what is not searched by then is searched after the next start. */
export type FileSearching = { readonly store: Store; readonly files: FileStore; readonly examiner: Examiner; readonly clock: () => Instant; readonly ending: AbortSignal };

export async function searchFiles({ store, files, examiner, clock, ending }: FileSearching): Promise<void> {
  for (;;) {
    const next = await selectNextUnsearched(store.read);
    if (next === undefined || ending.aborted) return;
    const found = await search({ files, examiner }, next.key, leakPattern(parseContent(next.content)));
    if (ending.aborted) return;
    await store.tx((q) => insertFileLeak(q, { entryId: next.entryId, no: next.no, attachmentId: next.attachmentId, ...found, readAt: clock() }));
  }
}

async function search({ files, examiner }: Pick<FileSearching, "files" | "examiner">, key: string, pattern: RegExp | null): Promise<FileSearch> {
  const stream = await files.open(key);
  if (!stream) return { outcome: "unreadable", words: [] };
  const bytes = await buffer(stream);
  const searched = await examiner.search({ bytes: () => Promise.resolve(bytes), pattern: pattern ?? /(?!)/gu });
  if (!searched.ok) return { outcome: "unreadable", words: [] };
  const { words, letters } = searched.value;
  return letters === 0 ? { outcome: "without-text", words: [] } : { outcome: "read", words };
}
