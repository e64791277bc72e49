// The files of an entry: what kinds, how large and how many (law §4). Who may read them: attachment.policy.ts.
import { ok, refused, type Result } from "#app/base/result";
import { ENTRY_LIMIT, FILE_LIMIT, isAttachmentType, MAX_FILES } from "#db/vocabulary/attachment";

/** `type` undefined: nobody knows, and before the bytes have come that is no reason to refuse. */
export type AddedFile = { readonly size: number; readonly type: string | undefined };
export type FileRefusal = "empty" | "too-large" | "wrong-kind" | "too-many" | "too-much";

/** How many, and how many bytes. */
export type FilesLimit = { readonly files: number; readonly bytes: number };
const OF_ENTRY: FilesLimit = { files: MAX_FILES, bytes: ENTRY_LIMIT };

/** Whether an entry, or what else holds files, takes more: PDF and pictures, each within its size, all within its own limit (law §4). */
export function mayAdd(present: readonly { readonly size: number }[], added: readonly AddedFile[], limit = OF_ENTRY): Result<undefined, FileRefusal> {
  const sizes = added.map(({ size }) => size);
  if (sizes.includes(0)) return refused("empty");
  if (sizes.some((size) => size > FILE_LIMIT)) return refused("too-large");
  if (added.some(({ type }) => type !== undefined && !isAttachmentType(type))) return refused("wrong-kind");
  if (present.length + added.length > limit.files) return refused("too-many");
  const total = [...present.map(({ size }) => size), ...sizes].reduce((sum, size) => sum + size, 0);
  return total > limit.bytes ? refused("too-much") : ok();
}
