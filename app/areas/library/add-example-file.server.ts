// A file has come whole and becomes a picture or a document of its example, or is deleted again. What it is, and whether it is clean: check-file.server.ts.
import type { FileRefusal } from "#app/areas/entries/attachment";
import { cleanName } from "#app/base/file-name";
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { checkFile, type CheckedFile, type CheckRefusal } from "#app/services/files/check-file";
import type { Q } from "#app/services/store";

import { mayAddAs } from "./example-file";
import type { ExampleFileGrant } from "./example-file.input";
import { insertExampleFile, selectExampleFileByKey, selectExampleFiles } from "./example-file.repo.server";
import { selectExample, touchExample } from "./example.repo.server";
import { takesFiles } from "./library.policy";

export type AddRefusal = FileRefusal | CheckRefusal["reason"] | "closed";

/** The id of the file. Reported twice, it answers twice the same and is added once. */
export async function addExampleFile(deps: Deps, grant: ExampleFileGrant, { key, name }: { readonly key: string; readonly name: string }): Promise<Result<string, AddRefusal>> {
  const known = await selectExampleFileByKey(deps.store.read, key);
  if (known) return ok(known.id);
  const checked = await checkFile(deps, key);
  if (!checked.ok) {
    if (checked.reason.reason === "infected") await recordInfected(deps, grant, checked.reason);
    return refused(checked.reason.reason);
  }
  const added = await deps.store.tx((q) => add(q, deps, grant, { ...checked.value, name }));
  const { sentKey, key: kept, previewKey } = checked.value;
  const superfluous = added.ok ? [sentKey] : [sentKey, kept, previewKey];
  for (const each of superfluous) if (each !== null) await deps.files.remove(each);
  return added;
}

async function add(q: Q, deps: Deps, { exampleId, kind, description, credit, personId, by }: ExampleFileGrant, file: CheckedFile & { readonly name: string }): Promise<Result<string, AddRefusal>> {
  const example = await selectExample(q, exampleId);
  if (example === undefined || !takesFiles(by, example)) return refused("closed");
  const fits = mayAddAs(kind, await selectExampleFiles(q, exampleId), file);
  if (!fits.ok) return fits;
  const { key, sentKey, size, sha256, type, previewKey, previewSize } = file;
  const id = deps.newId();
  await insertExampleFile(q, { id, exampleId, kind, key, sentKey, name: cleanName(file.name, type), description, credit, size, type, sha256, previewKey, previewSize, uploadedAt: deps.now, uploadedBy: personId, removedAt: null });
  await touchExample(q, exampleId, deps.now);
  await record(q, { at: deps.now, actor: personId, action: "example.file-added", subject: `example:${exampleId}`, after: { file: id, kind, size, sha256, description } });
  return ok(id);
}

async function recordInfected(deps: Deps, { exampleId, personId }: ExampleFileGrant, { sha256, virus }: { readonly sha256: string; readonly virus: string }): Promise<void> {
  await deps.store.tx((q) => record(q, { at: deps.now, actor: personId, action: "example.file-infected", subject: `example:${exampleId}`, after: { sha256, virus } }));
}
