// A submitted version with all that its papers name: its number, its edition, its questions.
import type { Edition } from "#app/areas/competition/edition";
import { getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";

import { shownQuestions, type EntryContent } from "./content";
import { selectEntry } from "./entry.repo.server";
import type { HandedIn } from "./entry-paper.server";
import { parseContent, selectLatestVersion, selectVersion } from "./version.repo.server";

export type HandedInVersion = {
  readonly entryId: string;
  readonly leadId: string;
  readonly isLatest: boolean;
  readonly handedIn: HandedIn & { readonly edition: Edition };
  /** As it was handed in, byte for byte: the checksum is over this. */
  readonly json: string;
  readonly content: EntryContent;
};

/** `no`: the latest version, when not given. Undefined where there is none. */
export async function findHandedIn(q: Q, entryId: string, no?: number): Promise<HandedInVersion | undefined> {
  const entry = await selectEntry(q, entryId);
  const latest = await selectLatestVersion(q, entryId);
  if (!entry || !latest || entry.number === null) return undefined;
  const version = no === undefined || no === latest.no ? latest : await selectVersion(q, entryId, no);
  if (!version) return undefined;
  const { categories } = await readEditionRules(q, entry.editionId);
  const category = categories.find(({ id }) => id === entry.categoryId);
  if (!category) throw new RangeError(`entry ${entryId} hangs on no category`);
  return {
    entryId,
    leadId: entry.leadId,
    isLatest: version.no === latest.no,
    handedIn: {
      number: entry.number,
      no: version.no,
      checksum: version.checksum,
      submittedAt: version.submittedAt,
      state: entry.state,
      edition: await getEdition(q, entry.editionId),
      category: category.name,
      questions: shownQuestions(category),
    },
    json: version.content,
    content: parseContent(version.content),
  };
}
