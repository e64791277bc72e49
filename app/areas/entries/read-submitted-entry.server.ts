// A submitted entry as its readers see it: the latest version, without contact and declarations. Who may read it is decided before.
import type { Q } from "#app/services/store";

import { shownContent, type SubmittedEntry } from "./content";
import { parseContent, selectSubmitted } from "./version.repo.server";

/** Undefined when the entry was never submitted. One query. */
export async function readSubmittedEntry(q: Q, entryId: string): Promise<SubmittedEntry | undefined> {
  const row = await selectSubmitted(q, entryId);
  if (!row || row.number === null) return undefined;
  const content = parseContent(row.content);
  return { ...row, number: row.number, publicationConsent: content.publicationConsent, content: shownContent(content) };
}
