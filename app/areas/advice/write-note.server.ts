// The office notes something for itself. The record says that there is a note, never what it says.
import { ok, type Result } from "#app/base/result";
import { isSentTwice } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { updateCase } from "./case.repo.server";
import { findAdvisedCase } from "./find-advised-case.server";
import { insertNote, selectNotes } from "./note.repo.server";

export async function writeNote(deps: Deps, viewer: Viewer, { caseId, text }: { readonly caseId: string; readonly text: string }): Promise<Result<undefined, "forbidden" | "unknown">> {
  return deps.store.tx(async (q) => {
    const found = await findAdvisedCase(q, viewer, caseId);
    if (!found.ok) return found;
    if (isSentTwice((await selectNotes(q, caseId)).map(({ authorId, text: said, writtenAt }) => ({ by: authorId, text: said, at: writtenAt })), { by: viewer.personId, text }, deps.now)) return ok();
    const note = { id: deps.newId(), caseId, authorId: viewer.personId, text, writtenAt: deps.now };
    await insertNote(q, note);
    await updateCase(q, caseId, { touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.noted", subject: `case:${caseId}`, after: { note: note.id } });
    return ok();
  });
}
