// Where the bytes of attachments lie: a folder, or a cloud with the same four questions. Who may read them is not decided here.
import type { Readable } from "node:stream";

import type { Result } from "#app/base/result";

export type FileStore = {
  /**
   * Keeps bytes that the server itself received. `key` (letters and digits) is an offer; the answer says under which key they lie.
   * Of a file of more than `limit` bytes nothing is kept. Rejects, and keeps nothing, when the bytes end in a fault.
   */
  readonly keep: (file: { readonly key: string; readonly name: string }, bytes: AsyncIterable<Uint8Array>, limit: number) => Promise<Result<string, "too-large">>;
  /** The bytes from `start` to `end` inclusive (all, when not given). Undefined when there is no such file. */
  readonly open: (key: string, range?: { start: number; end: number }) => Promise<Readable | undefined>;
  /** Address to send the reader to instead of streaming, good for so many seconds; undefined for a folder. */
  readonly redirect: (key: string, seconds?: number) => Promise<string | undefined>;
  readonly remove: (key: string) => Promise<void>;
};
