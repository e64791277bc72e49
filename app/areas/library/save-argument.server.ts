// The office words an argument: each saving is a version that stays. What is public stays so only with a source.
import { canonicalJson } from "#app/base/canonical-json";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { ArgumentContent } from "#db/vocabulary/argument";

import { mayBePublic, mayKeepArguments, type PublishProblem } from "./argument";
import { insertArgument, insertVersion, selectArgument } from "./argument.repo.server";
import { readSources } from "./source-lines";
import type { LineProblem } from "./typed-lists";

export type TypedArgument = Omit<ArgumentContent, "sources"> & {
  /** One to a line. */
  readonly sources: string;
};

export type SaveArgumentRefusal =
  | { readonly reason: "forbidden" | "not-found" | "changed-meanwhile" }
  | { readonly reason: "sources"; readonly problems: readonly LineProblem[] }
  | { readonly reason: "public"; readonly problem: PublishProblem };

/** `id` null: a new one, and `version` counts for nothing. The id of the argument. */
export async function saveArgument(deps: Deps, viewer: Viewer, { id, version, typed }: { readonly id: string | null; readonly version: number; readonly typed: TypedArgument }): Promise<Result<string, SaveArgumentRefusal>> {
  const allowed = mayKeepArguments(viewer);
  if (!allowed.ok) return refused({ reason: allowed.reason });
  const sources = readSources(typed.sources);
  if (!sources.ok) return refused({ reason: "sources", problems: sources.reason });
  const content: ArgumentContent = { ...typed, sources: sources.value };
  return deps.store.tx(async (q) => {
    const saved = { content, at: deps.now, by: viewer.personId };
    if (id === null) {
      const newId = deps.newId();
      await insertArgument(q, { id: newId, ...saved });
      await record(q, { at: deps.now, actor: viewer.personId, action: "argument.added", subject: `argument:${newId}`, after: content });
      return ok(newId);
    }
    const before = await selectArgument(q, id);
    if (!before) return refused({ reason: "not-found" });
    // Sent twice by a double click, it is saved once.
    if (before.version !== version) return canonicalJson(before.content) === canonicalJson(content) ? ok(id) : refused({ reason: "changed-meanwhile" });
    const fit = mayBePublic(content);
    if (before.state === "published" && !fit.ok) return refused({ reason: "public", problem: fit.reason });
    await insertVersion(q, { id, no: version + 1, ...saved });
    await record(q, { at: deps.now, actor: viewer.personId, action: "argument.changed", subject: `argument:${id}`, before: before.content, after: content });
    return ok(id);
  });
}
