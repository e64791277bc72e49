// All public examples as machines get them, the newest first.
import type { Q } from "#app/services/store";

import { selectExamplesIn } from "./example.repo.server";
import { listShownFiles } from "./list-shown-files.server";
import { publicRecord, type PublicRecord } from "./public-record";
import { readShelf } from "./read-shelf.server";

export async function listRecords(q: Q, publicUrl: string): Promise<readonly PublicRecord[]> {
  const { examples } = await readShelf(q);
  const rows = await selectExamplesIn(q, "approved");
  const long = new Map(rows.map((row) => [row.id, row]));
  const files = await listShownFiles(q, rows);
  return examples.flatMap((example) => {
    const row = long.get(example.id);
    return row === undefined ? [] : [publicRecord(example, { ...row, files: files.get(row.id) ?? [] }, publicUrl)];
  });
}
