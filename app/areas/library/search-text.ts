// What an example can be found by, as the index takes it: its own words and, in every language, the names of its fields; folded.
import { LOCALES, inLocale } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import type { ExampleTexts, Participation, Party } from "./example";
import { wordsOf } from "./folding";

export type SearchText = { readonly title: string; readonly summary: string; readonly words: string };

export type Searched = {
  readonly texts: ExampleTexts;
  readonly parties: readonly Pick<Party, "name">[];
  readonly participation: Participation | null;
  readonly honourReason: string;
};

export function searchText({ texts, parties, participation, honourReason }: Searched): SearchText {
  const fields = texts.topics.flatMap((topic) => LOCALES.map((locale) => inLocale(TOPIC_NAMES[topic], locale)));
  const category = participation === null ? [] : Object.values(participation.categoryName);
  const figures = texts.figures.flatMap(({ amount, meaning }) => [amount, meaning]);
  return {
    title: joined([texts.title]),
    summary: joined([texts.summary]),
    words: joined([texts.effect, ...figures, texts.effort, texts.transfer, texts.otherAwards, honourReason, ...parties.map(({ name }) => name), ...fields, ...category]),
  };
}

function joined(texts: readonly string[]): string {
  return texts.flatMap(wordsOf).join(" ");
}
