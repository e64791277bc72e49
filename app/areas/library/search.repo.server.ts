// The index of words over what is public (FTS5), and the revision under which it may be kept in memory. Who leaves the public leaves it by a trigger.
import { sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { library } from "#db/schema";

import type { SearchText } from "./search-text";

const revision = prepared((q) => q.select({ revision: library.revision }).from(library).limit(1).prepare());

/** Another one after each change of what is public. */
export async function selectRevision(q: Q): Promise<string> {
  const [row] = await revision(q).all();
  return row?.revision ?? "";
}

/** Every word of the index, folded. */
export async function selectWords(q: Q): Promise<string[]> {
  const rows = await q.all<{ term: string }>(sql`select term from example_term`);
  return rows.map(({ term }) => term);
}

/** Numbers of the examples found, the best first: a word of the title weighs most, then one of the summary. `expression` is one of typed-words.ts. */
export async function selectFound(q: Q, expression: string): Promise<number[]> {
  const rows = await q.all<{ no: number }>(sql`select rowid as no from example_search where example_search match ${expression} order by bm25(example_search, 10.0, 4.0, 1.0), rowid desc`);
  return rows.map(({ no }) => no);
}

export async function indexExample(q: Q, no: number, { title, summary, words }: SearchText): Promise<void> {
  await q.run(sql`delete from example_search where rowid = ${no}`);
  await q.run(sql`insert into example_search (rowid, title, summary, words) values (${no}, ${title}, ${summary}, ${words})`);
}
