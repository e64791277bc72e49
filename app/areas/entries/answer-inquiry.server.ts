// Those who handed an entry in answer a question of the jury. The answer is added to the entry for all its jurors; what was handed in stays as it is.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { isEditorOf } from "./entries.policy";
import { selectEntry } from "./entry.repo.server";
import { checkInquiryStep, type InquiryStepRefusal } from "./inquiry";
import { selectInquiry, updateInquiry } from "./inquiry.repo.server";
import { tellAsker } from "./tell-asker.server";

export type AnswerInquiryInput = { readonly entryId: string; readonly inquiryId: string; readonly answer: string };
export type AnswerInquiryRefusal = "not-found" | InquiryStepRefusal;

/** What was never forwarded is not known to exist. */
export async function answerInquiry(deps: Deps, viewer: Viewer, { entryId, inquiryId, answer }: AnswerInquiryInput): Promise<Result<undefined, AnswerInquiryRefusal>> {
  return deps.store.tx(async (q) => {
    const entry = await selectEntry(q, entryId);
    const inquiry = await selectInquiry(q, inquiryId);
    if (!entry || !isEditorOf(viewer, entry) || inquiry?.entryId !== entryId || inquiry.forwarded === null) return refused("not-found");
    const edition = await getEdition(q, entry.editionId);
    const next = checkInquiryStep("answer", { state: inquiry.state, edition, now: deps.now });
    if (!next.ok) return next;
    await updateInquiry(q, inquiryId, { state: next.value, answer, answeredAt: deps.now, answeredBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "inquiry.answered",
      subject: `entry:${entryId}`,
      editionId: edition.id,
      before: { state: inquiry.state },
      after: { state: next.value, inquiry: inquiryId },
    });
    await tellAsker(q, deps, { inquiry, entry, edition }, "inquiry.answered", (to, locale) => ({
      subject: m.inquiries_mail_answered_subject(to, { locale }),
      body: m.inquiries_mail_answered_body(to, { locale }),
    }));
    return ok();
  });
}
