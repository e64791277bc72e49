// The pictures and documents of public examples that everybody may see: the example's own, or the pictures of the entry that it stands for; none where the
// consent on record covers texts only.
import { listPictures, type Picture } from "#app/areas/entries/list-pictures.server";
import type { Q } from "#app/services/store";

import { selectShowingFiles } from "./consent.repo.server";
import { isShown } from "./example-file";
import { selectFilesOfExamples } from "./example-file.repo.server";
import type { ExampleRow } from "./example.repo.server";
import { listedFile, type ListedExampleFile } from "./read-example-files.server";

/** Of an entry's picture neither description nor credit is known: they are empty, and its size is not asked. */
export type ShownFile = ListedExampleFile;

/** By id of the example, left out where there is none; that it is public is decided before. Four queries at most, however many examples. */
export async function listShownFiles(q: Q, examples: readonly Pick<ExampleRow, "id" | "entryId">[]): Promise<ReadonlyMap<string, readonly ShownFile[]>> {
  const showing = await selectShowingFiles(q, examples.map(({ id }) => id));
  const shown = new Map<string, ShownFile[]>();
  const show = (id: string, file: ShownFile) => isShown(file) && shown.set(id, [...(shown.get(id) ?? []), file]);
  const own = examples.filter(({ id, entryId }) => entryId === null && showing.has(id)).map(({ id }) => id);
  if (own.length > 0) for (const file of await selectFilesOfExamples(q, own)) show(file.exampleId, listedFile(file));
  const ofEntries = new Map(examples.flatMap(({ id, entryId }) => (entryId !== null && showing.has(id) ? [[entryId, id]] : [])));
  if (ofEntries.size === 0) return shown;
  for (const [entryId, pictures] of await listPictures(q, [...ofEntries.keys()])) for (const picture of pictures) show(ofEntries.get(entryId) ?? "", pictureOf(picture));
  return shown;
}

function pictureOf({ id, name, hasPreview }: Picture): ShownFile {
  return { id, kind: "picture", name, description: "", credit: "", size: 0, hasPreview };
}
