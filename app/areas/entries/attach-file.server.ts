// A file has come whole: its bytes say what it is, and it becomes an attachment of its entry, or is deleted again.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { inspectFile, type Inspected } from "#app/services/files/inspect";
import type { Q } from "#app/services/store";
import { isAttachmentType } from "#db/vocabulary/attachment";

import { cleanName, mayAdd, type FileRefusal } from "./attachment";
import { insertAttachment, selectAttachmentByKey, selectAttachments } from "./attachment.repo.server";
import type { ContentAttachment } from "./content";
import { mayEdit } from "./entries.policy";
import { selectNamedEntry } from "./entry.repo.server";
import type { UploadGrant } from "./grant-upload.server";

export type AttachRefusal = FileRefusal | "closed" | "not-stored";

export type StoredFile = {
  /** Under which the bytes lie in the file store. */
  readonly key: string;
  /** As its sender calls it. */
  readonly name: string;
};

/** Reported twice, it answers twice the same and is attached once. The entry's version is not touched: files and texts are saved apart. */
export async function attachFile(deps: Deps, grant: UploadGrant, file: StoredFile): Promise<Result<ContentAttachment, AttachRefusal>> {
  const content = await inspectFile(deps.files, file.key);
  if (content === undefined) return refused("not-stored");
  const attached = await deps.store.tx((q) => attach(q, deps, grant, file, content));
  if (!attached.ok) await deps.files.remove(file.key);
  return attached;
}

async function attach(q: Q, deps: Deps, grant: UploadGrant, { key, name }: StoredFile, content: Inspected): Promise<Result<ContentAttachment, AttachRefusal>> {
  const { size, sha256, type } = content;
  const known = await selectAttachmentByKey(q, key);
  if (known) return ok({ id: known.id, name: known.name, size: known.size, type: known.type, sha256: known.sha256 });
  const entry = await selectNamedEntry(q, grant.entryId);
  if (!entry || !mayEdit(entry.state, phaseOf(await getEdition(q, entry.editionId), grant.grantedAt)).ok) return refused("closed");
  const fits = mayAdd(await selectAttachments(q, grant.entryId), [{ size, type }]);
  if (!fits.ok) return fits;
  if (!isAttachmentType(type)) return refused("wrong-kind");

  const attachment = { id: deps.newId(), name: cleanName(name, type), size, type, sha256 };
  await insertAttachment(q, { ...attachment, entryId: grant.entryId, key, uploadedAt: deps.now, uploadedBy: grant.personId, removedAt: null });
  await record(q, {
    at: deps.now,
    actor: grant.personId,
    action: "entry.file-added",
    subject: `entry:${grant.entryId}`,
    editionId: entry.editionId,
    after: { attachment: attachment.id, type, size, sha256 },
  });
  return ok(attachment);
}
