// A juror asks those who handed an entry in; the question goes to the office first.
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { putInquiry } from "#app/areas/entries/put-inquiry.server";
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { openRequest, type RequestRefusal } from "./open-request.server";

export async function askEntrant(deps: Deps, viewer: Viewer, { entryId, text }: { readonly entryId: string; readonly text: string }): Promise<Result<undefined, RequestRefusal>> {
  return deps.store.tx(async (q) => {
    const opened = await openRequest(q, deps, viewer, entryId);
    if (!opened.ok) return opened;
    const number = (await findJudgedEntry(q, entryId))?.number ?? "";
    await putInquiry(q, deps, { editionId: opened.value.edition.id, entryId, number, askedBy: viewer.personId, text });
    return ok();
  });
}
