// A person asks to hand in a picture or a document of an example: may they, and would it fit? Nothing is written; add-example-file.server.ts decides
// anew by the bytes.
import type { AddedFile, FileRefusal } from "#app/areas/entries/attachment";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { mayAddAs } from "./example-file";
import { exampleGrantInput, exampleUploadInput, type ExampleFileGrant, type ExampleFileWords } from "./example-file.input";
import { selectExampleFiles } from "./example-file.repo.server";
import { selectExample } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayChangeFiles } from "./library.policy";

export type GrantRefusal = FileRefusal | "not-found" | "closed";

/** `file` undefined: it is asked before a byte has come. */
export type AskedFile = { readonly exampleId: string; readonly said: ExampleFileWords; readonly file: AddedFile | undefined };

export async function grantExampleFile(q: Q, viewer: Viewer, { exampleId, said, file }: AskedFile): Promise<Result<ExampleFileGrant, GrantRefusal>> {
  const row = await selectExample(q, exampleId);
  if (row === undefined) return refused("not-found");
  const allowed = mayChangeFiles(viewer, await ownedOf(q, row));
  if (!allowed.ok) return allowed;
  const fits = file === undefined ? ok() : mayAddAs(said.kind, await selectExampleFiles(q, exampleId), file);
  if (!fits.ok) return fits;
  return ok({ ...said, exampleId, personId: viewer.personId, by: allowed.value });
}

/** What a browser says beside the file; undefined when it is not that. */
export function readExampleUpload(data: unknown): (ExampleFileWords & { readonly exampleId: string }) | undefined {
  return exampleUploadInput.safeParse(data).data;
}

/** A grant that went out and came back as plain data; undefined when it is none of an example. */
export function readExampleGrant(data: unknown): ExampleFileGrant | undefined {
  return exampleGrantInput.safeParse(data).data;
}
