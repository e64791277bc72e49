// Whether a person may open a submitted entry as a juror, asked where only the entry's id is known.
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { judgesEntry } from "./may-open-entry.server";

/** False for an entry that does not exist or was never handed in. */
export async function judgesSubmitted(q: Q, viewer: Viewer, entryId: string): Promise<boolean> {
  if (viewer.jurorships.length === 0) return false;
  const entry = await findJudgedEntry(q, entryId);
  return entry !== undefined && judgesEntry(q, viewer, { editionId: entry.editionId, entryId });
}
