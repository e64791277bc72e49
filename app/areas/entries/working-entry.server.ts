// An entry as it is worked on, with all it hangs on: its edition and category, its lead, its partners, its files.
import { findOrganisation, type OrganisationRow } from "#app/areas/accounts/find-organisation.server";
import type { CategoryRules, Edition } from "#app/areas/competition/edition";
import { getEdition, readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";

import { contentOf, type ContentAttachment, type EntryContent } from "./content";
import { selectEntry, selectPartners, type EntryRow, type PartnerRow } from "./entry.repo.server";
import { listAttachments } from "./list-attachments.server";

export type WorkingEntryParts = {
  readonly entry: EntryRow;
  readonly edition: Edition;
  /** Of the edition, in their order. */
  readonly categories: readonly CategoryRules[];
  readonly category: CategoryRules;
  readonly lead: OrganisationRow;
  readonly partners: readonly PartnerRow[];
  readonly attachments: readonly ContentAttachment[];
};

export async function findWorkingEntry(q: Q, id: string): Promise<WorkingEntryParts | undefined> {
  const entry = await selectEntry(q, id);
  if (!entry) return undefined;
  const edition = await getEdition(q, entry.editionId);
  const { categories } = await readEditionRules(q, entry.editionId);
  const category = categories.find((candidate) => candidate.id === entry.categoryId);
  const lead = await findOrganisation(q, entry.leadId);
  if (!category || !lead) throw new RangeError(`entry ${id} hangs on nothing`);
  const partners = await selectPartners(q, id);
  return { entry, edition, categories, category, lead, partners, attachments: await listAttachments(q, id) };
}

/** What would be handed in now. */
export function workingContent({ entry, category, lead, partners, attachments }: WorkingEntryParts): EntryContent {
  return contentOf({ entry, category, lead, partners, attachments });
}
