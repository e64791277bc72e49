// A picture or a document is taken off its example: nobody reads it from this moment on, and its bytes go with the next sweep.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { removeExampleFileRow, selectExampleFile } from "./example-file.repo.server";
import { selectExample, touchExample } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayChangeFiles } from "./library.policy";

/** Taking off what is off already is done already. */
export async function removeExampleFile(deps: Deps, viewer: Viewer, { exampleId, fileId }: { readonly exampleId: string; readonly fileId: string }): Promise<Result<undefined, "not-found" | "closed">> {
  return deps.store.tx(async (q) => {
    const file = await selectExampleFile(q, fileId);
    const row = await selectExample(q, exampleId);
    if (row === undefined || file?.exampleId !== exampleId) return refused("not-found");
    const allowed = mayChangeFiles(viewer, await ownedOf(q, row));
    if (!allowed.ok) return allowed;
    if (file.removedAt !== null) return ok();
    await removeExampleFileRow(q, fileId, deps.now);
    await touchExample(q, exampleId, deps.now);
    const { kind, size, sha256, description } = file;
    await record(q, { at: deps.now, actor: viewer.personId, action: "example.file-removed", subject: `example:${exampleId}`, before: { file: fileId, kind, size, sha256, description } });
    return ok();
  });
}
