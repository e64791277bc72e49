// The files of an entry: what kinds, how large and how many (law §4), and what their names become. Who may read them: attachment.policy.ts.
import { ok, refused, type Result } from "#app/base/result";
import { ENTRY_LIMIT, FILE_LIMIT, isAttachmentType, MAX_FILES, type AttachmentType } from "#db/vocabulary/attachment";

/** Endings by which people and computers know a kind; the first is given where a name has none of them. */
const ENDINGS = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
} as const satisfies Record<AttachmentType, readonly [string, ...string[]]>;

export const FILE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

/** `type` undefined: nobody knows, and before the bytes have come that is no reason to refuse. */
export type AddedFile = { readonly size: number; readonly type: string | undefined };
export type FileRefusal = "empty" | "too-large" | "wrong-kind" | "too-many" | "too-much";

/** Whether an entry takes more files: PDF and pictures, each within its size, all within the entry's (law §4). */
export function mayAdd(present: readonly { readonly size: number }[], added: readonly AddedFile[]): Result<undefined, FileRefusal> {
  const sizes = added.map(({ size }) => size);
  if (sizes.includes(0)) return refused("empty");
  if (sizes.some((size) => size > FILE_LIMIT)) return refused("too-large");
  if (added.some(({ type }) => type !== undefined && !isAttachmentType(type))) return refused("wrong-kind");
  if (present.length + added.length > MAX_FILES) return refused("too-many");
  const total = [...present.map(({ size }) => size), ...sizes].reduce((sum, size) => sum + size, 0);
  return total > ENTRY_LIMIT ? refused("too-much") : ok();
}

const MAX_NAME = 200;

/**
 * The name under which a file is listed and saved: without folders and without characters that nobody sees, with an ending that tells
 * its kind, at most 200 characters long. What a person recognises of it stays.
 */
export function cleanName(name: string, type: AttachmentType): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const seen = last.normalize("NFC").replaceAll(/\p{C}/gu, "").replaceAll(/\s+/g, " ").replace(/^[\s.]+/, "").trimEnd();
  const [, stem, ending] = /^(.+)\.([A-Za-z]+)$/.exec(seen) ?? [];
  const endings: readonly string[] = ENDINGS[type];
  const known = stem !== undefined && ending !== undefined && endings.includes(ending.toLowerCase());
  const [kept, shown] = known ? [stem, ending] : [seen || "anlage", ENDINGS[type][0]];
  return `${Array.from(kept).slice(0, MAX_NAME - shown.length - 1).join("")}.${shown}`;
}
