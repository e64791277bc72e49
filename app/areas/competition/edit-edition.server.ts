// What every change to an edition has in common: who may, whether the rules are still open, whether somebody saved in between, the record.
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import type { Edition } from "./edition";
import { updateEdition } from "./edition.repo.server";
import { getEdition } from "./find-edition.server";
import { mayChangeRules } from "./rules";

export type EditRefusal = "forbidden" | "frozen" | "changed-meanwhile";

export type Edit = {
  readonly editionId: string;
  /** The version the editor saw; null where the change cannot overwrite anything unseen. */
  readonly version: number | null;
  /** `rules` decide and are frozen by the opening of entries; `wording` may always be corrected (law §3). */
  readonly touches: "rules" | "wording";
};

export type EditionChange = {
  /** What to write into the edition's own row. */
  readonly row?: Parameters<typeof updateEdition>[2];
  readonly action: string;
  /** Left out: the edition itself. */
  readonly subject?: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

/** Runs `work` in one transaction; it writes what is not in the edition's own row. Nothing is written or recorded when nothing changes. */
export async function editEdition<R>(
  deps: Deps,
  viewer: Viewer,
  { editionId, version, touches }: Edit,
  work: (q: Q, edition: Edition) => Promise<Result<EditionChange, R>>,
): Promise<Result<undefined, EditRefusal | R>> {
  if (!isOrganiser(viewer)) return refused("forbidden");
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    if (touches === "rules" && !mayChangeRules(edition).ok) return refused("frozen");
    if (version !== null && version !== edition.version) return refused("changed-meanwhile");
    const done = await work(q, edition);
    if (!done.ok) return done;
    const { row = {}, action, subject = `edition:${editionId}`, before, after } = done.value;
    if (JSON.stringify(before) === JSON.stringify(after)) return ok();
    await updateEdition(q, editionId, row);
    await record(q, { at: deps.now, actor: viewer.personId, action, subject, editionId, before, after });
    return ok();
  });
}
