// A picture or a document of an example, sent by the plain form as it comes.
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { FilePart } from "#app/services/files/multipart";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

import { addExampleFile, type AddRefusal } from "./add-example-file.server";
import type { ExampleFileWords } from "./example-file.input";
import { grantExampleFile, type GrantRefusal } from "./grant-example-file.server";

/** The id of the file. Whether it may be is asked before a byte is kept, and once more when the file is there. */
export async function handInExampleFile(
  deps: Deps,
  viewer: Viewer,
  { exampleId, said }: { readonly exampleId: string; readonly said: ExampleFileWords },
  { name, bytes }: FilePart,
): Promise<Result<string, AddRefusal | GrantRefusal>> {
  const grant = await grantExampleFile(deps.store.read, viewer, { exampleId, said, file: undefined });
  if (!grant.ok) return grant;
  const kept = await deps.files.keep({ key: deps.newId(), name }, bytes, FILE_LIMIT);
  return kept.ok ? addExampleFile(deps, grant.value, { key: kept.value, name }) : kept;
}
