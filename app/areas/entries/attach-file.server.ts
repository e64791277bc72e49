// A file has come whole and becomes an attachment of its entry, or is deleted again. What it is, and whether it is clean: check-file.server.ts.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { cleanName } from "#app/base/file-name";
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { checkFile, type CheckedFile, type CheckRefusal } from "#app/services/files/check-file";
import type { Q } from "#app/services/store";

import { mayAdd, type FileRefusal } from "./attachment";
import { insertAttachment, selectAttachmentByKey, selectAttachments } from "./attachment.repo.server";
import type { ContentAttachment } from "./content";
import { mayEdit } from "./entries.policy";
import { selectNamedEntry } from "./entry.repo.server";
import type { UploadGrant } from "./grant-upload.server";

export type AttachRefusal = FileRefusal | CheckRefusal["reason"] | "closed";

export type StoredFile = {
  /** Under which the bytes lie in the file store. */
  readonly key: string;
  /** As its sender calls it. */
  readonly name: string;
};

/** Reported twice, it answers twice the same and is attached once. The entry's version is not touched: files and texts are saved apart. */
export async function attachFile(deps: Deps, grant: UploadGrant, file: StoredFile): Promise<Result<ContentAttachment, AttachRefusal>> {
  const known = await selectAttachmentByKey(deps.store.read, file.key);
  if (known) return ok(shown(known));
  const checked = await checkFile(deps, file.key);
  if (!checked.ok) {
    if (checked.reason.reason === "infected") await recordInfected(deps, grant, checked.reason);
    return refused(checked.reason.reason);
  }
  const attached = await deps.store.tx((q) => attach(q, deps, grant, { ...checked.value, name: file.name }));
  const { key, sentKey, previewKey } = checked.value;
  const superfluous = attached.ok ? [sentKey] : [sentKey, key, previewKey];
  for (const each of superfluous) if (each !== null) await deps.files.remove(each);
  return attached;
}

async function attach(q: Q, deps: Deps, grant: UploadGrant, { name, ...file }: CheckedFile & { readonly name: string }): Promise<Result<ContentAttachment, AttachRefusal>> {
  const entry = await selectNamedEntry(q, grant.entryId);
  if (!entry || !mayEdit(entry.state, phaseOf(await getEdition(q, entry.editionId), grant.grantedAt)).ok) return refused("closed");
  const fits = mayAdd(await selectAttachments(q, grant.entryId), [file]);
  if (!fits.ok) return fits;

  const attachment = { ...file, id: deps.newId(), name: cleanName(name, file.type), entryId: grant.entryId, uploadedAt: deps.now, uploadedBy: grant.personId, removedAt: null };
  await insertAttachment(q, attachment);
  const { id, type, size, sha256 } = attachment;
  await record(q, {
    at: deps.now,
    actor: grant.personId,
    action: "entry.file-added",
    subject: `entry:${grant.entryId}`,
    editionId: entry.editionId,
    after: { attachment: id, type, size, sha256 },
  });
  return ok(shown(attachment));
}

function shown({ id, name, size, type, sha256, pages }: ContentAttachment & { readonly pages: number | null }): ContentAttachment {
  return { id, name, size, type, sha256, pages };
}

async function recordInfected(deps: Deps, { entryId, personId }: UploadGrant, { sha256, virus }: { readonly sha256: string; readonly virus: string }): Promise<void> {
  await deps.store.tx(async (q) => {
    const entry = await selectNamedEntry(q, entryId);
    await record(q, { at: deps.now, actor: personId, action: "entry.file-infected", subject: `entry:${entryId}`, editionId: entry?.editionId, after: { sha256, virus } });
  });
}
