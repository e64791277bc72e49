// The document of a partner's council resolution, for whoever may read it: the lead and the office; jurors and the public do not need it.
import { mayReadOffice, type Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectDocument } from "./confirmation.repo.server";
import { isEditorOf } from "./entries.policy";

export type PartnerDocument = { readonly id: string; readonly key: string; readonly name: string; readonly size: number; readonly type: string; readonly sha256: string };

/** Undefined when there is none, or not for this viewer. The office reads it once the entry has been handed in. */
export async function findPartnerDocument(q: Q, viewer: Viewer | undefined, id: string): Promise<PartnerDocument | undefined> {
  const document = viewer && (await selectDocument(q, id));
  if (!document) return undefined;
  return isEditorOf(viewer, document) || (mayReadOffice(viewer) && document.number !== null) ? document : undefined;
}
