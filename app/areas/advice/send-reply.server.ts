// The requester writes to the office. What was waiting for them, or closed, is the office's turn again; its adviser is told, or everybody who may take it.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { HOUR } from "#app/base/instant";
import { ok, type Result } from "#app/base/result";
import { isSentTwice } from "#app/base/sent-twice";
import { m } from "#app/i18n";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { stateAfterRequester } from "./case-state";
import { updateCase } from "./case.repo.server";
import { actingPerson, findOwnCase, type AccessRefusal, type OwnAccess } from "./find-own-case.server";
import { listDesk, mailDesk } from "./letters.server";
import { insertMessage, selectMessages } from "./message.repo.server";

/** Of one case: a conversation, no flood. */
const MESSAGES = { most: 20, within: HOUR };

export async function sendReply(deps: Deps, access: OwnAccess, text: string): Promise<Result<undefined, AccessRefusal | "too-many">> {
  const found = await findOwnCase(deps.store.read, access, deps.now);
  if (!found.ok) return found;
  const counted = await countAttempt(deps, [{ key: `case-message:${found.value.id}`, limit: MESSAGES }]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const own = await findOwnCase(q, access, deps.now);
    if (!own.ok) return own;
    const about = own.value;
    if (isSentTwice((await selectMessages(q, about.id)).map(({ side, text: said, writtenAt }) => ({ by: side, text: said, at: writtenAt })), { by: "requester", text }, deps.now)) return ok();
    const state = stateAfterRequester(about.state, about.adviserId);
    const message = { id: deps.newId(), caseId: about.id, side: "requester" as const, authorId: actingPerson(access), text, writtenAt: deps.now };
    await insertMessage(q, message);
    await updateCase(q, about.id, { state, touchedAt: deps.now, closedAt: null });
    await record(q, { at: deps.now, actor: message.authorId ?? GUEST, action: "case.asked", subject: `case:${about.id}`, before: { state: about.state }, after: { message: message.id, state } });
    await mailDesk(q, deps, about, await listDesk(q, [about.adviserId]), { kind: "case.desk-message", subject: m.advice_mail_desk_message_subject, text: m.advice_mail_desk_message_text });
    return ok();
  });
}
