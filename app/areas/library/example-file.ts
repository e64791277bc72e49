// Pictures and documents of an example: what kinds, how large and how many. Who may add and read them stands in library.policy.ts.
import { mayAdd, type AddedFile, type FileRefusal, type FilesLimit } from "#app/areas/entries/attachment";
import { refused, type Result } from "#app/base/result";
import { EXAMPLE_FILES_LIMIT, MAX_EXAMPLE_FILES, type ExampleFileKind } from "#db/vocabulary/example";

export const FILES_LIMIT: FilesLimit = { files: MAX_EXAMPLE_FILES, bytes: EXAMPLE_FILES_LIMIT };

/** A document is a PDF; every other kind of file that is taken is a picture. */
function kindOf(type: string): ExampleFileKind {
  return type === "application/pdf" ? "document" : "picture";
}

/** On its public page a picture stands as its small one, a document as a link. */
export function isShown({ kind, hasPreview }: { readonly kind: ExampleFileKind; readonly hasPreview: boolean }): boolean {
  return kind === "document" || hasPreview;
}

/** Whether an example takes one more file, and as what it is handed in. */
export function mayAddAs(kind: ExampleFileKind, present: readonly { readonly size: number }[], added: AddedFile): Result<undefined, FileRefusal> {
  if (added.type !== undefined && kindOf(added.type) !== kind) return refused("wrong-kind");
  return mayAdd(present, [added], FILES_LIMIT);
}
