// All public examples as machines get them, the newest first.
import type { Q } from "#app/services/store";

import { selectExamplesIn } from "./example.repo.server";
import { publicRecord, type PublicRecord } from "./public-record";
import { readShelf } from "./read-shelf.server";

export async function listRecords(q: Q, publicUrl: string): Promise<readonly PublicRecord[]> {
  const { examples } = await readShelf(q);
  const long = new Map((await selectExamplesIn(q, "approved")).map((row) => [row.id, row]));
  return examples.flatMap((example) => {
    const row = long.get(example.id);
    return row === undefined ? [] : [publicRecord(example, row, publicUrl)];
  });
}
