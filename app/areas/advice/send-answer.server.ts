// The office writes to the requester, who is told by mail that there is something to read. Whoever answers first becomes the adviser.
import { ok, type Result } from "#app/base/result";
import { isSentTwice } from "#app/base/sent-twice";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { CaseSide } from "#db/vocabulary/advice";

import { updateCase } from "./case.repo.server";
import { findOpenCase } from "./find-advised-case.server";
import { mailRequester } from "./letters.server";
import { insertMessage, selectMessages } from "./message.repo.server";
import { noteInvolvement } from "./note-involvement.server";

/** `next`: whose turn it is then. */
export type Answer = { readonly caseId: string; readonly text: string; readonly next: CaseSide };

export async function sendAnswer(deps: Deps, viewer: Viewer, { caseId, text, next }: Answer): Promise<Result<undefined, "forbidden" | "unknown" | "closed">> {
  return deps.store.tx(async (q) => {
    const found = await findOpenCase(q, viewer, caseId);
    if (!found.ok) return found;
    const about = found.value;
    if (isSentTwice((await selectMessages(q, caseId)).map(({ authorId, text: said, writtenAt }) => ({ by: authorId, text: said, at: writtenAt })), { by: viewer.personId, text }, deps.now)) return ok();
    const message = { id: deps.newId(), caseId, side: "office" as const, authorId: viewer.personId, text, writtenAt: deps.now };
    await insertMessage(q, message);
    const state = next === "requester" ? "waiting" : "in-progress";
    await updateCase(q, caseId, { state, adviserId: about.adviserId ?? viewer.personId, touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.answered", subject: `case:${caseId}`, before: { state: about.state }, after: { message: message.id, state } });
    await noteInvolvement(q, deps, { caseId, personId: viewer.personId, kind: "adviser", actor: viewer.personId });
    await mailRequester(q, deps, about, { kind: "case.answered", subject: m.advice_mail_message_subject, text: m.advice_mail_message_text });
    return ok();
  });
}
