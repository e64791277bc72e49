// The entries in the current round of judging with what identifies them: title, lead and partners. Their texts are read by read-submitted-entry.server.ts.
import type { Q } from "#app/services/store";
import type { EntryState } from "#db/vocabulary/entry";
import { isTopic, type Topic } from "#db/vocabulary/topic";

import { selectJudgedEntries, selectNamedEntry, selectPartners, selectPartnersOfJudged } from "./entry.repo.server";

export type JudgedPartner = { readonly organisationId: string | null; readonly name: string; readonly country: string };

export type JudgedEntry = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly categoryId: string;
  readonly language: string;
  /** As the entry states them. */
  readonly topics: readonly Topic[];
  readonly lead: { readonly id: string; readonly name: string };
  readonly partners: readonly JudgedPartner[];
};

type NamedEntry = Awaited<ReturnType<typeof selectJudgedEntries>>[number];

/** All entries in the current round of the edition by number. Two queries, however many entries. */
export async function listJudgedEntries(q: Q, editionId: string): Promise<JudgedEntry[]> {
  const entries = await selectJudgedEntries(q, editionId);
  const partners = new Map<string, JudgedPartner[]>(entries.map(({ id }) => [id, []]));
  for (const { entryId, ...partner } of await selectPartnersOfJudged(q, editionId)) partners.get(entryId)?.push(partner);
  return entries.map((row) => judged(row, partners.get(row.id) ?? []));
}

/** One entry that has been submitted, in whatever state it is now. */
export async function findJudgedEntry(q: Q, entryId: string): Promise<(JudgedEntry & { readonly editionId: string; readonly state: EntryState }) | undefined> {
  const row = await selectNamedEntry(q, entryId);
  if (!row || row.number === null) return undefined;
  return { ...judged(row, await selectPartners(q, entryId)), editionId: row.editionId, state: row.state };
}

function judged({ id, number, title, categoryId, language, topics, leadId, leadName }: NamedEntry, partners: readonly JudgedPartner[]): JudgedEntry {
  return {
    id,
    number: number ?? "",
    title,
    categoryId,
    language,
    topics: topicsOf(topics),
    lead: { id: leadId, name: leadName },
    partners: partners.map(({ organisationId, name, country }) => ({ organisationId, name, country })),
  };
}

/** A form of the office's own may ask under the same key for something else: that is no topic. */
function topicsOf(answer: string): readonly Topic[] {
  const keys: unknown = answer.startsWith("[") ? JSON.parse(answer) : [];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === "string").filter(isTopic) : [];
}
