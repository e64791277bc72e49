// Questions and answers as the office writes them: one text, an empty line between two pairs, the question in the first line of each.

import type { Locale } from "#db/vocabulary/locale";

export type Answered = { readonly question: string; readonly answer: string };
type Texts = Readonly<Record<Locale, string>>;

export function questionsAndAnswers(text: string): Answered[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [question = "", ...answer] = pair.split(/\r?\n/);
      return { question: question.trim(), answer: answer.join("\n").trim() };
    });
}

/** Pairs in several languages as one text of each. */
export function faqTexts(pairs: readonly { readonly question: Texts; readonly answer: Texts }[]): Texts {
  const inLanguage = (locale: Locale) => faqText(pairs.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] })));
  return { de: inLanguage("de"), en: inLanguage("en"), nl: inLanguage("nl"), fr: inLanguage("fr") };
}

/** The text that `questionsAndAnswers` reads back. */
export function faqText(pairs: readonly Answered[]): string {
  return pairs.map(({ question, answer }) => `${question}\n${answer}`).join("\n\n");
}
