// Questions and answers as the office writes them: one text, an empty line between two pairs, the question in the first line of each.

export type Answered = { readonly question: string; readonly answer: string };

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

/** The text that `questionsAndAnswers` reads back. */
export function faqText(pairs: readonly Answered[]): string {
  return pairs.map(({ question, answer }) => `${question}\n${answer}`).join("\n\n");
}
