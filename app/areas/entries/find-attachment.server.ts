// An attachment with what decides who may read it (attachment.policy.ts).
import type { Q } from "#app/services/store";

import { selectAttachmentWithEntry } from "./attachment.repo.server";

export type FoundAttachment = NonNullable<Awaited<ReturnType<typeof selectAttachmentWithEntry>>>;

/** On its entry or taken off; undefined when there is none. One query. */
export async function findAttachment(q: Q, id: string): Promise<FoundAttachment | undefined> {
  return selectAttachmentWithEntry(q, id);
}
