// Where the bytes of attachments lie: a folder, or a cloud with the same three questions. Who may read them is not decided here.
import type { Readable } from "node:stream";

export type FileStore = {
  /** The bytes from `start` to `end` inclusive (all, when not given). Undefined when there is no such file. */
  readonly open: (key: string, range?: { start: number; end: number }) => Promise<Readable | undefined>;
  /** Address to send the reader to instead of streaming; undefined for a folder. */
  readonly redirect: (key: string) => Promise<string | undefined>;
  readonly remove: (key: string) => Promise<void>;
};
