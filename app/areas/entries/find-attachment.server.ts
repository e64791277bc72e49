// An attachment with what decides who may read it (attachment.policy.ts).
import type { Q } from "#app/services/store";

import { selectAttachmentWithEntry } from "./attachment.repo.server";
import { isBlind } from "./blind";
import { findHandedIn } from "./find-handed-in.server";
import { readingOf } from "./read-entry-paper.server";

export type FoundAttachment = NonNullable<Awaited<ReturnType<typeof selectAttachmentWithEntry>>>;

/** On its entry or taken off; undefined when there is none. One query. */
export async function findAttachment(q: Q, id: string): Promise<FoundAttachment | undefined> {
  return selectAttachmentWithEntry(q, id);
}

/** What a juror gets of a file: `name` is the neutral one where judging is blind. Undefined: hidden from them. */
export async function attachmentForJury(q: Q, { id, entryId, name }: Pick<FoundAttachment, "id" | "entryId" | "name">): Promise<{ readonly name: string; readonly blind: "yes" | "no" } | undefined> {
  const version = await findHandedIn(q, entryId);
  if (!version) return undefined;
  if (!isBlind(version.handedIn.edition)) return { name, blind: "no" };
  const file = readingOf(version).content.attachments.find((attachment) => attachment.id === id);
  return file && { name: file.name, blind: "yes" };
}
