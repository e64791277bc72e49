// The data of the page on which the lead hands in files.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectListedAttachments } from "./attachment.repo.server";
import type { ContentAttachment } from "./content";
import { isEditorOf, mayEdit } from "./entries.policy";
import { selectNamedEntry } from "./entry.repo.server";
import type { EntryStepRefusal } from "./state";

export type ListedAttachment = ContentAttachment & { readonly hasPreview: boolean };

export type AttachmentsPageData = {
  readonly entry: { readonly id: string; readonly title: string; readonly number: string | null };
  readonly attachments: readonly ListedAttachment[];
  /** Why nothing can be changed (any more); null while it can. */
  readonly closed: EntryStepRefusal | null;
  /** Last minute in which a draft is taken. */
  readonly deadline: Instant | null;
  readonly timeZone: string;
};

/** Undefined for everybody but the lead's editors. */
export async function readAttachmentsPage(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<AttachmentsPageData | undefined> {
  const entry = await selectNamedEntry(q, entryId);
  if (!entry || !isEditorOf(viewer, entry)) return undefined;
  const edition = await getEdition(q, entry.editionId);
  const verdict = mayEdit(entry.state, phaseOf(edition, now));
  return {
    entry: { id: entry.id, title: entry.title, number: entry.number },
    attachments: await selectListedAttachments(q, entryId),
    closed: verdict.ok ? null : verdict.reason,
    deadline: entry.state === "draft" ? edition.entriesCloseAt : null,
    timeZone: edition.timeZone,
  };
}
