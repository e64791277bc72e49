// A search for typed words in a column. Whole texts are searched by an index of words (areas/library/search.repo.server.ts).
import { sql, type SQL, type SQLWrapper } from "drizzle-orm";

/** What LIKE takes for any letters is left out; its "_" stands for any one, itself included. */
const FOREIGN = /[%\\]/g;

/** Letters of a search that are looked at: each that is no A to Z makes the expression deeper, and SQLite knows a bottom. */
const MOST_LETTERS = 200;

/** Whether the column holds the words, whatever is written in capitals: LIKE knows that of A to Z alone, so other letters are made small one by one. */
export function holdsText(column: SQLWrapper, words: string): SQL {
  const small = words.slice(0, MOST_LETTERS).toLowerCase();
  const letters = [...new Set(small)].filter((letter) => letter > "\u007F" && letter.toUpperCase() !== letter && letter.toUpperCase().toLowerCase() === letter);
  const folded = letters.reduce<SQL>((text, letter) => sql`replace(${text}, ${letter.toUpperCase()}, ${letter})`, sql`${column}`);
  return sql`${folded} like ${`%${small.replaceAll(FOREIGN, "")}%`}`;
}
