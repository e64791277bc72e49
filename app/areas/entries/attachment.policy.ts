// Who may read the bytes of an attachment. What a juror or the public may open of an entry is known higher up and handed in.
import type { Instant } from "#app/base/instant";
import { mayReadOffice, type Viewer } from "#app/base/viewer";

import { isEditorOf } from "./entries.policy";

export type ReadableAttachment = {
  readonly leadId: string;
  readonly removedAt: Instant | null;
  /** Number of the last submitted version that names it; null where none does. */
  readonly namedIn: number | null;
  /** Number of the last submitted version at all. */
  readonly latest: number | null;
};

export type AttachmentReader = {
  readonly viewer: Viewer | undefined;
  /** May open the entry as a juror: assigned, declared, without a conflict (law §5). */
  readonly judges: boolean;
  /** The entry is public: published, with consent (law §10). */
  readonly entryIsPublic: boolean;
};

/** `as-jury`: where judging is blind, under a neutral name, and not at all if its question is hidden (blind.ts). */
export type AttachmentReading = "whole" | "as-jury" | "nothing";

/**
 * The lead reads what is or was handed in of its entry; the office what was submitted in any version; jurors and, after publication
 * with consent, everybody what stands in the latest one (law §4, §5, §10).
 */
export function attachmentReading(file: ReadableAttachment, { viewer, judges, entryIsPublic }: AttachmentReader): AttachmentReading {
  if (viewer && isEditorOf(viewer, file) && (file.removedAt === null || file.namedIn !== null)) return "whole";
  if (file.namedIn === null) return "nothing";
  if ((viewer && mayReadOffice(viewer)) || (file.namedIn === file.latest && entryIsPublic)) return "whole";
  return file.namedIn === file.latest && judges ? "as-jury" : "nothing";
}
