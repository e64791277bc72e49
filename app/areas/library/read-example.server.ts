// The data of a public profile. Undefined for whatever is not public, whether it exists or not.
import { listPictures } from "#app/areas/entries/list-pictures.server";
import type { Q } from "#app/services/store";

import { selectOpenConsent } from "./consent.repo.server";
import type { ExampleTexts, PublicExample } from "./example";
import { selectEntryPage, selectExampleBySlug } from "./example.repo.server";
import { textsOf } from "./example-rows";
import { alike, type Alike } from "./likeness";
import { listExampleFiles, type ListedExampleFile } from "./read-example-files.server";
import { readShelf } from "./read-shelf.server";

const SIMILAR = 3;

/** Of an entry's picture neither description nor credit is known: they are empty, and its size is not asked. */
export type ShownFile = ListedExampleFile;

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
    files: await filesOf(q, row.id, row.entryId),
    similar: alike(example, shelf.examples, SIMILAR),
  };
}

async function entryPage(q: Q, entryId: string): Promise<string | null> {
  const found = await selectEntryPage(q, entryId);
  return found?.number ? `/wettbewerb/${found.edition}/beitraege/${found.number}` : null;
}

async function filesOf(q: Q, id: string, entryId: string | null): Promise<readonly ShownFile[]> {
  const consent = await selectOpenConsent(q, id);
  if (consent?.scope !== "texts-and-files") return [];
  if (entryId === null) return listExampleFiles(q, id);
  const pictures = (await listPictures(q, [entryId])).get(entryId) ?? [];
  return pictures.map(({ id: fileId, name, hasPreview }) => ({ id: fileId, kind: "picture", name, description: "", credit: "", size: 0, hasPreview }));
}
