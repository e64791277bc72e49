// The lead's page of its partners' confirmations.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { isEditorOf } from "./entries.policy";
import { readConfirmations, type Confirmation } from "./read-confirmations.server";
import { findWorkingEntry } from "./working-entry.server";

export type ConfirmationsPage = {
  readonly entry: { readonly id: string; readonly title: string; readonly number: string | null };
  readonly timeZone: string;
  /** Until when partners can answer. */
  readonly deadline: Instant | null;
  readonly confirmations: readonly Confirmation[];
};

/** Undefined for entries of somebody else, as if they did not exist. */
export async function readConfirmationsPage(q: Q, viewer: Viewer, entryId: string, now: Instant): Promise<ConfirmationsPage | undefined> {
  const parts = await findWorkingEntry(q, entryId);
  if (!parts || !isEditorOf(viewer, parts.entry)) return undefined;
  const { id, title, number } = parts.entry;
  return { entry: { id, title, number }, timeZone: parts.edition.timeZone, deadline: parts.edition.judgingCloseAt, confirmations: await readConfirmations(q, parts, now) };
}
