// A picture or a document of an example, for whoever may read it.
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectOpenConsent } from "./consent.repo.server";
import { selectExampleFile, type ExampleFileRow } from "./example-file.repo.server";
import { selectExample } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayReadFile } from "./library.policy";

/** Undefined when there is none, or not for this reader. */
export async function findExampleFile(q: Q, viewer: Viewer | undefined, id: string): Promise<ExampleFileRow | undefined> {
  const file = await selectExampleFile(q, id);
  const row = file?.removedAt === null ? await selectExample(q, file.exampleId) : undefined;
  if (row === undefined) return undefined;
  const isPublic = row.state === "approved" && (await selectOpenConsent(q, row.id))?.scope === "texts-and-files";
  return mayReadFile(viewer, { ...(await ownedOf(q, row)), isPublic }) ? file : undefined;
}
