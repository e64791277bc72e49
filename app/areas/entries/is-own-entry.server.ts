// Whether an entry is one that a person may know of as its municipality's: asked before their form is read.
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { isEditorOf } from "./entries.policy";
import { selectEntry } from "./entry.repo.server";

export async function isOwnEntry(q: Q, viewer: Viewer, entryId: string): Promise<boolean> {
  const entry = await selectEntry(q, entryId);
  return entry !== undefined && isEditorOf(viewer, entry);
}
