// Where the entries of a blind edition still name those who stand behind them, for the office.
import type { Edition } from "#app/areas/competition/edition";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { shownQuestions } from "./content";
import { selectFileLeaks } from "./file-leak.repo.server";
import { selectInquiriesOfEdition } from "./inquiry.repo.server";
import { findLeaks, unsearchedFiles, type FileSearch, type Leak } from "./leaks";
import { parseContent, selectRunningVersions } from "./version.repo.server";

export type SearchedEntry = { readonly id: string; readonly number: string; readonly title: string };
export type LeakingEntry = SearchedEntry & { readonly leaks: readonly (Leak & { readonly question: LocalisedText | null })[] };

/** A PDF that the jury gets and whose text has not been searched, and why. */
export type UnsearchedFile = SearchedEntry & ReturnType<typeof unsearchedFiles>[number];

export type LeaksFound = {
  readonly entries: readonly LeakingEntry[];
  readonly unsearched: readonly UnsearchedFile[];
  /** Entries searched: all that are in the running. */
  readonly total: number;
};

/** Four queries, however many entries. */
export async function readLeaks(q: Q, edition: Edition): Promise<LeaksFound> {
  const { categories } = await readEditionRules(q, edition.id);
  const questions = new Map(categories.map((category) => [category.id, shownQuestions(category)]));
  const searched = new Map<string, Map<string, FileSearch>>();
  for (const { entryId, attachmentId, outcome, words } of await selectFileLeaks(q, edition.id)) {
    searched.set(entryId, (searched.get(entryId) ?? new Map<string, FileSearch>()).set(attachmentId, { outcome, words }));
  }
  const answers = (await selectInquiriesOfEdition(q, edition.id)).flatMap(({ inquiry: { entryId, answer } }) => (answer === null ? [] : [{ entryId, answer }]));
  const versions = (await selectRunningVersions(q, edition.id)).map(({ id, number, categoryId, content: json }) => {
    const content = parseContent(json);
    return { entry: { id, number: number ?? "", title: content.title }, content, asked: questions.get(categoryId) ?? [], beside: { searched: searched.get(id) ?? new Map<string, FileSearch>(), additions: answers.filter(({ entryId }) => entryId === id).map(({ answer }) => answer) } };
  });
  const entries = versions.flatMap(({ entry, content, asked, beside }) => {
    const leaks = findLeaks(content, asked, beside).map((leak) => {
      const { place } = leak;
      return { ...leak, question: place.kind === "question" ? (asked.find(({ key }) => key === place.key)?.label ?? null) : null };
    });
    return leaks.length > 0 ? [{ ...entry, leaks }] : [];
  });
  return { entries, unsearched: versions.flatMap(({ entry, content, asked, beside }) => unsearchedFiles(content, asked, beside.searched).map((file) => ({ ...entry, ...file }))), total: versions.length };
}
