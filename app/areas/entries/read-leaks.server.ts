// Where the entries of a blind edition still name those who stand behind them, for the office.
import type { Edition } from "#app/areas/competition/edition";
import { readEditionRules } from "#app/areas/competition/find-edition.server";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { shownQuestions } from "./content";
import { findLeaks, type Leak } from "./leaks";
import { parseContent, selectRunningVersions } from "./version.repo.server";

export type LeakingEntry = { readonly id: string; readonly number: string; readonly title: string; readonly leaks: readonly (Leak & { readonly question: LocalisedText | null })[] };

/** `total`: entries searched, all that are in the running; two queries beside the rules. */
export async function readLeaks(q: Q, edition: Edition): Promise<{ readonly entries: readonly LeakingEntry[]; readonly total: number }> {
  const { categories } = await readEditionRules(q, edition.id);
  const questions = new Map(categories.map((category) => [category.id, shownQuestions(category)]));
  const versions = await selectRunningVersions(q, edition.id);
  const entries = versions.flatMap(({ id, number, categoryId, content: json }) => {
    const content = parseContent(json);
    const asked = questions.get(categoryId) ?? [];
    const leaks = findLeaks(content, asked).map((leak) => {
      const { place } = leak;
      return { ...leak, question: place.kind === "question" ? (asked.find(({ key }) => key === place.key)?.label ?? null) : null };
    });
    return leaks.length > 0 ? [{ id, number: number ?? "", title: content.title, leaks }] : [];
  });
  return { entries, total: versions.length };
}
