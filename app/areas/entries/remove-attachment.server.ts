// A file is taken off its entry. The bytes stay as long as a submitted version names them (sweep-attachments.server.ts).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { selectAttachmentWithEntry, updateRemoved } from "./attachment.repo.server";
import { isEditorOf, mayEdit } from "./entries.policy";

export type RemoveRefusal = "not-found" | "closed";

/** Taking off what is off already is done already. */
export async function removeAttachment(
  deps: Deps,
  viewer: Viewer,
  { entryId, attachmentId }: { readonly entryId: string; readonly attachmentId: string },
): Promise<Result<undefined, RemoveRefusal>> {
  return deps.store.tx(async (q) => {
    const file = await selectAttachmentWithEntry(q, attachmentId);
    if (!file || file.entryId !== entryId || !isEditorOf(viewer, file)) return refused("not-found");
    if (file.removedAt !== null) return ok();
    if (!mayEdit(file.state, phaseOf(await getEdition(q, file.editionId), deps.now)).ok) return refused("closed");
    await updateRemoved(q, attachmentId, deps.now);
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "entry.file-removed",
      subject: `entry:${entryId}`,
      editionId: file.editionId,
      before: { attachment: attachmentId, type: file.type, size: file.size, sha256: file.sha256 },
    });
    return ok();
  });
}
