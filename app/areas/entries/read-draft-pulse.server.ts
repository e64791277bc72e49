// What a page with an open draft asks now and then: who else is writing at it, and whether a newer version is stored.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { sittingStart, type DraftPulse } from "./editing";
import { selectOthersEditing } from "./editing.repo.server";
import { isEditorOf } from "./entries.policy";
import { selectEntry, type EntryRow } from "./entry.repo.server";

/** Undefined for entries of somebody else, as if they did not exist. */
export async function readDraftPulse(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<DraftPulse | undefined> {
  const entry = await selectEntry(q, entryId);
  if (!entry || !isEditorOf(viewer, entry)) return undefined;
  return draftPulse(q, viewer, entry, now);
}

/** Of an entry that has just been read for the viewer. */
export async function draftPulse(q: Q, { personId }: Viewer, { id: entryId, version }: Pick<EntryRow, "id" | "version">, now: Instant): Promise<DraftPulse> {
  return { version, others: await selectOthersEditing(q, { entryId, personId, after: sittingStart(now) }) };
}
