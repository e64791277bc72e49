// The page of a municipality's entries: each with where it stands, what is missing and until when.
import type { Edition, EditionRules } from "#app/areas/competition/edition";
import { getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import type { LocalisedText } from "#db/vocabulary/locale";

import { selectAttachmentIdsOfLead } from "./attachment.repo.server";
import { incompleteFields } from "./completeness";
import { formOf } from "./draft";
import { mayEdit } from "./entries.policy";
import { selectEntriesOfLead, selectPartnersOfLead } from "./entry.repo.server";

export type OwnEntry = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly state: EntryState;
  readonly category: LocalisedText;
  readonly edition: LocalisedText;
  readonly timeZone: string;
  /** Points that a submission still needs; null where nothing can be submitted (any more). */
  readonly missing: number | null;
  /** Until when a draft can be submitted. */
  readonly deadline: Instant | null;
  readonly updatedAt: Instant;
};

/** Newest first. The number of queries depends on the number of editions, not of entries. */
export async function readOwnEntries(q: Q, organisationId: string, now: Instant): Promise<OwnEntry[]> {
  const entries = await selectEntriesOfLead(q, organisationId);
  const partners = await selectPartnersOfLead(q, organisationId);
  const files = await selectAttachmentIdsOfLead(q, organisationId);
  const editions = new Map<string, { edition: Edition; rules: EditionRules }>();
  for (const id of new Set(entries.map(({ editionId }) => editionId))) {
    editions.set(id, { edition: await getEdition(q, id), rules: await readEditionRules(q, id) });
  }
  return entries.flatMap((entry) => {
    const found = editions.get(entry.editionId);
    const category = found?.rules.categories.find(({ id }) => id === entry.categoryId);
    if (!found || !category) return [];
    const { edition } = found;
    const form = formOf(entry, partners.filter(({ entryId }) => entryId === entry.id));
    const open = mayEdit(entry.state, phaseOf(edition, now)).ok;
    return {
      id: entry.id,
      title: entry.title,
      number: entry.number,
      state: entry.state,
      category: category.name,
      edition: edition.name,
      timeZone: edition.timeZone,
      missing: open ? incompleteFields({ ...form, leadId: entry.leadId }, category, files).length : null,
      deadline: entry.state === "draft" ? edition.entriesCloseAt : null,
      updatedAt: entry.updatedAt,
    };
  });
}
