// The pictures that entries were handed in with. Who may see them is decided before.
import type { Q } from "#app/services/store";

import { selectPictureKeys } from "./attachment.repo.server";
import { parseContent, selectLatestContents } from "./version.repo.server";

export type Picture = {
  readonly id: string;
  readonly name: string;
  /** In the file store. */
  readonly key: string;
  readonly hasPreview: boolean;
};

/** By entry, in the order of their latest versions; entries without a picture are left out. Two queries. */
export async function listPictures(q: Q, entryIds: readonly string[]): Promise<ReadonlyMap<string, readonly Picture[]>> {
  const stored = new Map((await selectPictureKeys(q, entryIds)).map((row) => [row.id, row]));
  const pictures = new Map<string, readonly Picture[]>();
  if (stored.size === 0) return pictures;
  for (const { entryId, content } of await selectLatestContents(q, entryIds)) {
    const own = parseContent(content).attachments.flatMap(({ id, name }) => {
      const row = stored.get(id);
      return row ? [{ id, name, key: row.key, hasPreview: row.previewKey !== null }] : [];
    });
    if (own.length > 0) pictures.set(entryId, own);
  }
  return pictures;
}
