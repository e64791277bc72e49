// A person asks to hand in files with an entry: may they, and would these fit? Nothing is written; attach-file.server.ts decides anew by the bytes.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { instant, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { mayAdd, type AddedFile, type FileRefusal } from "./attachment";
import { grantInput, uploadInput } from "./attachment.input";
import { selectAttachments } from "./attachment.repo.server";
import { isEditorOf, mayEdit } from "./entries.policy";
import { selectNamedEntry } from "./entry.repo.server";

/** What is remembered from the asking to the last byte: the instant counts, not how long the bytes take (law §2). */
export type UploadGrant = { readonly entryId: string; readonly personId: string; readonly grantedAt: Instant };
export type GrantRefusal = FileRefusal | "not-found" | "closed";

export async function grantUpload(
  deps: Pick<Deps, "store" | "now">,
  viewer: Viewer,
  { entryId, files }: { readonly entryId: string; readonly files: readonly AddedFile[] },
): Promise<Result<UploadGrant, GrantRefusal>> {
  const q = deps.store.read;
  const entry = await selectNamedEntry(q, entryId);
  if (!entry || !isEditorOf(viewer, entry)) return refused("not-found");
  const edition = await getEdition(q, entry.editionId);
  if (!mayEdit(entry.state, phaseOf(edition, deps.now)).ok) return refused("closed");
  const fits = mayAdd(await selectAttachments(q, entryId), files);
  if (!fits.ok) return fits;
  return ok({ entryId, personId: viewer.personId, grantedAt: deps.now });
}

/** What a browser says beside the files; undefined when it is not that. */
export function readUploadInput(data: unknown): { readonly entryId: string } | undefined {
  return uploadInput.safeParse(data).data;
}

/** A grant that went out and came back as plain data. */
export function readGrant(data: unknown): UploadGrant {
  const { entryId, personId, grantedAt } = grantInput.parse(data);
  return { entryId, personId, grantedAt: instant(grantedAt) };
}
