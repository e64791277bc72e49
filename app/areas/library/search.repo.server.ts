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

export type WordInPart = { readonly word: string; readonly part: keyof SearchText; /** Of examples. */ readonly numbers: readonly number[] };

/** Where words of the index stand. One query; only words of the index may be asked for, so that nothing typed can be an operator of its language. */
export async function selectOccurrences(q: Q, words: readonly string[]): Promise<WordInPart[]> {
  const sought = JSON.stringify(words);
  const inPart = (part: keyof SearchText) =>
    sql`select word.value as word, ${part} as part, json_group_array(example_search.rowid) as numbers from json_each(${sought}) as word join example_search on example_search match (${part} || ' : "' || word.value || '"') group by word.value`;
  const rows = await q.all<{ word: string; part: keyof SearchText; numbers: string }>(sql.join([inPart("title"), inPart("summary"), inPart("words")], sql` union all `));
  return rows.map(({ numbers, ...where }) => ({ ...where, numbers: JSON.parse(numbers) }));
}

export async function indexExample(q: Q, no: number, { title, summary, words }: SearchText): Promise<void> {
  await q.run(sql`delete from example_search where rowid = ${no}`);
  await q.run(sql`insert into example_search (rowid, title, summary, words) values (${no}, ${title}, ${summary}, ${words})`);
}
