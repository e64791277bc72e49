// Files sent by the plain form, one after another as they come: each is kept, looked at, and attached or refused for itself.
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { FilePart } from "#app/services/files/multipart";
import { FILE_LIMIT } from "#db/vocabulary/attachment";

import { attachFile, type AttachRefusal } from "./attach-file.server";
import type { ContentAttachment } from "./content";
import { grantUpload, type GrantRefusal } from "./grant-upload.server";

export type HandedIn = { readonly name: string; readonly outcome: Result<ContentAttachment, AttachRefusal> };

/** Empty where no file was chosen. */
export async function handInFiles(deps: Deps, viewer: Viewer, entryId: string, parts: AsyncIterable<FilePart>): Promise<Result<readonly HandedIn[], GrantRefusal>> {
  const grant = await grantUpload(deps, viewer, { entryId, files: [] });
  if (!grant.ok) return grant;
  const handedIn: HandedIn[] = [];
  for await (const { name, bytes } of parts) {
    if (name === "") continue;
    const kept = await deps.files.keep({ key: deps.newId(), name }, bytes, FILE_LIMIT);
    handedIn.push({ name, outcome: kept.ok ? await attachFile(deps, grant.value, { key: kept.value, name }) : kept });
  }
  return ok(handedIn);
}
