// One entry as it stands in a juror's book: what a juror reads of it, what was added since, and the sheet to fill in.
import { findHandedIn, type HandedInVersion } from "#app/areas/entries/find-handed-in.server";
import { readInquiriesOfEntry, type Addition } from "#app/areas/entries/read-inquiries.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import type { Q } from "#app/services/store";

import { getDeskTexts, type DeskTexts } from "./desk-texts.repo.server";

export type BookPart = { readonly version: HandedInVersion; readonly additions: readonly Addition[]; readonly texts: DeskTexts };

/** Throws RangeError for an entry that was never handed in. */
export async function readBookPart(q: Q, entryId: string): Promise<BookPart> {
  const version = await findHandedIn(q, entryId);
  const entry = await findJudgedEntry(q, entryId);
  if (version === undefined || entry === undefined) throw new RangeError(`an assigned entry that was never submitted: ${entryId}`);
  const { additions } = await readInquiriesOfEntry(q, entryId, "");
  return { version, additions, texts: await getDeskTexts(q, entry.categoryId) };
}
