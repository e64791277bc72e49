// The data of a public profile. Undefined for whatever is not public, whether it exists or not.
import type { Q } from "#app/services/store";

import type { ExampleTexts, PublicExample } from "./example";
import { selectEntryPage, selectExampleBySlug } from "./example.repo.server";
import { textsOf } from "./example-rows";
import { alike, type Alike } from "./likeness";
import { listShownFiles, type ShownFile } from "./list-shown-files.server";
import { readShelf } from "./read-shelf.server";

const SIMILAR = 3;

export type Profile = {
  readonly example: PublicExample;
  readonly texts: ExampleTexts;
  readonly honourReason: string;
  /** Address of the published entry that it stands for. */
  readonly entryPage: string | null;
  readonly files: readonly ShownFile[];
  readonly similar: readonly Alike[];
};

export async function readProfile(q: Q, slug: string): Promise<Profile | undefined> {
  const shelf = await readShelf(q);
  const row = await selectExampleBySlug(q, slug);
  const example = row && shelf.examples.find(({ id }) => id === row.id);
  if (row === undefined || example === undefined) return undefined;
  return {
    example,
    texts: textsOf(row),
    honourReason: row.honourReason,
    entryPage: row.entryId === null ? null : await entryPage(q, row.entryId),
    files: (await listShownFiles(q, [row])).get(row.id) ?? [],
    similar: alike(example, shelf.examples, SIMILAR),
  };
}

async function entryPage(q: Q, entryId: string): Promise<string | null> {
  const found = await selectEntryPage(q, entryId);
  return found?.number ? `/wettbewerb/${found.edition}/beitraege/${found.number}` : null;
}
