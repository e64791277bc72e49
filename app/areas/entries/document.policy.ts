// Who reads a submitted entry as a document, and how much of it. What a juror may open is known higher up and handed in.
import { mayReadOffice, type Viewer } from "#app/base/viewer";

import { isEditorOf } from "./entries.policy";

export type DocumentReader = {
  readonly viewer: Viewer;
  /** May open the entry as a juror: assigned, declared, without a conflict (law §5). */
  readonly judges: boolean;
};

/** How much is read: `whole` with contact and declarations, `shown` as the jury does (blind.ts); `nothing` for everybody else. */
export type Extent = "whole" | "shown" | "nothing";

/** Lead and office read every version whole; a juror the latest one, without contact and declarations (law §4, §5). */
export function extentFor(version: { readonly leadId: string; readonly isLatest: boolean }, { viewer, judges }: DocumentReader): Extent {
  if (isEditorOf(viewer, version) || mayReadOffice(viewer)) return "whole";
  return judges && version.isLatest ? "shown" : "nothing";
}
