// A juror asks for their book; it is made beside everything else, and a mail says when it is there.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { OfficeLocale } from "#db/vocabulary/locale";

import { isBeingMade } from "./book";
import { putBook, selectBookOf } from "./book.repo.server";
import { planBook } from "./plan-book.server";

export type AskBookRefusal = "forbidden" | "nothing-open" | "under-way";

/** Takes the place of the one before. */
export async function askBook(deps: Deps, viewer: Viewer, { editionId, locale }: { readonly editionId: string; readonly locale: OfficeLocale }): Promise<Result<undefined, AskBookRefusal>> {
  return deps.store.tx(async (q) => {
    const plan = await planBook(q, viewer.personId, editionId);
    if (plan === undefined) return refused("forbidden");
    if (plan.entryIds.length === 0) return refused("nothing-open");
    const { jurorId } = plan.seat;
    const before = await selectBookOf(q, jurorId);
    if (before && isBeingMade(before.state)) return refused("under-way");
    await putBook(q, { id: deps.newId(), jurorId, locale, state: "queued", askedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "book.asked", subject: `juror:${jurorId}`, editionId });
    return ok();
  });
}
