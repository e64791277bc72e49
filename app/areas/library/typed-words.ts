// What was typed into the search, as words.
import { placedWords } from "./folding";

/** More than anybody asks for; what goes beyond is not looked at, and the page says so. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

export type TypedWords = {
  /** Folded, each once. */
  readonly words: readonly string[];
  /** Whether all that was typed is searched for. */
  readonly taken: "whole" | "in-part";
};

export function typedWords(typed: string): TypedWords {
  const inside = placedWords(typed.slice(0, MOST_LETTERS + LONGEST_WORD)).filter(({ to }) => to <= MOST_LETTERS);
  const words = [...new Set(inside.map(({ word }) => word))].filter((word) => word !== "" && word.length <= LONGEST_WORD);
  const whole = typed.trim().length <= MOST_LETTERS && words.length <= MOST_WORDS;
  return { words: words.slice(0, MOST_WORDS), taken: whole ? "whole" : "in-part" };
}
