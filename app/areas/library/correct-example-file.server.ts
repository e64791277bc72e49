// What is said of a picture or a document is corrected; the file stays as it was handed in.
import { sha256Hex } from "#app/base/hash";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import type { ExampleFileWords } from "./example-file.input";
import { correctExampleFileRow, selectExampleFile, type ExampleFileRow } from "./example-file.repo.server";
import { selectExample, touchExample } from "./example.repo.server";
import { ownedOf } from "./find-example.server";
import { mayChangeFiles } from "./library.policy";

/** `mark`: of the words that stood there when the correction was begun. */
export type CorrectExampleFile = { readonly exampleId: string; readonly fileId: string; readonly mark: string; readonly said: ExampleFileWords };
export type CorrectRefusal = "not-found" | "closed" | "gone" | "changed";

/** Another text for other words. */
export function wordsMark({ description, credit }: Pick<ExampleFileRow, "description" | "credit">): string {
  return sha256Hex(JSON.stringify([description, credit]));
}

/** Sent twice, it is done once. */
export async function correctExampleFile(deps: Deps, viewer: Viewer, { exampleId, fileId, mark, said }: CorrectExampleFile): Promise<Result<undefined, CorrectRefusal>> {
  return deps.store.tx(async (q) => {
    const row = await selectExample(q, exampleId);
    if (row === undefined) return refused("not-found");
    const allowed = mayChangeFiles(viewer, await ownedOf(q, row));
    if (!allowed.ok) return allowed;
    const file = await selectExampleFile(q, fileId);
    if (file !== undefined && (file.exampleId !== exampleId || file.kind !== said.kind)) return refused("not-found");
    // Rows of files that were taken off are swept in time.
    if (file === undefined || file.removedAt !== null) return refused("gone");
    const { description, credit } = said;
    if (wordsMark(file) === wordsMark(said)) return ok();
    if (wordsMark(file) !== mark) return refused("changed");
    await correctExampleFileRow(q, fileId, { description, credit });
    await touchExample(q, exampleId, deps.now);
    const before = { file: fileId, description: file.description, credit: file.credit };
    await record(q, { at: deps.now, actor: viewer.personId, action: "example.file-corrected", subject: `example:${exampleId}`, before, after: { file: fileId, description, credit } });
    return ok();
  });
}
