// The office does not forward a juror's question, and says why. The juror is told.
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { updateInquiry } from "./inquiry.repo.server";
import { openInquiry, type InquiryRuling, type InquiryRulingRefusal } from "./rule-on-inquiry.server";
import { tellAsker } from "./tell-asker.server";

export async function declineInquiry(deps: Deps, viewer: Viewer, input: InquiryRuling & { readonly reason: string }): Promise<Result<undefined, InquiryRulingRefusal>> {
  return deps.store.tx(async (q) => {
    const opened = await openInquiry(q, deps, viewer, input, "decline");
    if (!opened.ok) return opened;
    const { inquiry, entry, edition, next } = opened.value;
    await updateInquiry(q, inquiry.id, { state: next, declineReason: input.reason, ruledAt: deps.now, ruledBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "inquiry.declined",
      subject: `entry:${entry.id}`,
      editionId: edition.id,
      before: { state: inquiry.state },
      after: { state: next, inquiry: inquiry.id, reason: input.reason },
    });
    await tellAsker(q, deps, { inquiry, entry, edition }, "inquiry.declined", ({ name, number, link, office }, locale) => {
      const words = { name, number, link, office, text: inquiry.text, reason: input.reason };
      return { subject: m.inquiries_mail_declined_subject(words, { locale }), body: m.inquiries_mail_declined_body(words, { locale }) };
    });
    return ok();
  });
}
