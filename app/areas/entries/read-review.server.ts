// The last look before an entry is handed in: all of it as it will be read, what is missing, and what the formal rules say so far.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import type { EntryContent } from "./content";
import { countOtherPlaceHolders } from "./entry.repo.server";
import { isEditorOf } from "./entries.policy";
import { checkedEntryOf, formalCheck, type Finding } from "./formal-check";
import { draftPage, type DraftPage } from "./read-draft.server";
import { findWorkingEntry, workingContent } from "./working-entry.server";

export type ReviewPage = DraftPage & { readonly content: EntryContent; readonly findings: readonly Finding[] };

export async function readReview(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<ReviewPage | undefined> {
  const parts = await findWorkingEntry(q, entryId);
  if (!parts || !isEditorOf(viewer, parts.entry)) return undefined;
  const content = workingContent(parts);
  const { edition, category } = parts;
  const otherEntriesOfLead = await countOtherPlaceHolders(q, parts.entry);
  return { ...draftPage(parts, now), content, findings: formalCheck(checkedEntryOf(content, { edition, category, otherEntriesOfLead })) };
}
