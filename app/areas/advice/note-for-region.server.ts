// Somebody of a Bezirksregierung notes something on a case of their district, for their own house alone.
import { ok, refused, type Result } from "#app/base/result";
import { isSentTwice } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { selectCase } from "./case.repo.server";
import { findDistrict } from "./find-district.server";
import { sideOf } from "./funding-view";
import { insertRegionalNote, selectAnswerSheet, selectRegionalNotes } from "./funding-view.repo.server";

export async function noteForRegion(deps: Deps, viewer: Viewer, { caseId, text }: { readonly caseId: string; readonly text: string }): Promise<Result<undefined, "unknown" | "empty">> {
  return deps.store.tx(async (q) => {
    const found = await selectCase(q, caseId);
    const region = await findDistrict(q, viewer);
    const side = found && sideOf(viewer, region, found);
    if (region === null || side !== "regional-government" || (await selectAnswerSheet(q, caseId)) === undefined) return refused("unknown");
    if (text.trim() === "") return refused("empty");
    const notes = await selectRegionalNotes(q, { caseId, region });
    if (isSentTwice(notes.map(({ authorId, text: said, writtenAt }) => ({ by: authorId, text: said, at: writtenAt })), { by: viewer.personId, text: text.trim() }, deps.now)) return ok();
    const id = deps.newId();
    await insertRegionalNote(q, { id, caseId, region, authorId: viewer.personId, text: text.trim(), writtenAt: deps.now });
    // What it says is the district's own; that it was written is on record.
    await record(q, { at: deps.now, actor: viewer.personId, action: "funding.noted", subject: `case:${caseId}`, after: { note: id } });
    return ok();
  });
}
