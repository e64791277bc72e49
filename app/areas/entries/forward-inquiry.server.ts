// The office forwards a juror's question to those who handed the entry in, in words of its own if it likes. Who asked is not told.
import { listEditors } from "#app/areas/accounts/find-person.server";
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import { inLocale } from "#db/vocabulary/locale";

import { updateInquiry } from "./inquiry.repo.server";
import { openInquiry, type InquiryRuling, type InquiryRulingRefusal } from "./rule-on-inquiry.server";

export async function forwardInquiry(deps: Deps, viewer: Viewer, input: InquiryRuling & { readonly forwarded: string }): Promise<Result<undefined, InquiryRulingRefusal>> {
  return deps.store.tx(async (q) => {
    const opened = await openInquiry(q, deps, viewer, input, "forward");
    if (!opened.ok) return opened;
    const { inquiry, entry, edition, next } = opened.value;
    await updateInquiry(q, inquiry.id, { state: next, forwarded: input.forwarded, ruledAt: deps.now, ruledBy: viewer.personId });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "inquiry.forwarded",
      subject: `entry:${entry.id}`,
      editionId: edition.id,
      before: { state: inquiry.state },
      after: { state: next, inquiry: inquiry.id, wording: input.forwarded === inquiry.text ? "as asked" : "reworded" },
    });
    for (const { id, name, email, locale } of await listEditors(q, entry.leadId)) {
      const words = {
        name,
        edition: inLocale(edition.name, locale),
        number: entry.number ?? "",
        title: entry.title,
        text: input.forwarded,
        link: `${deps.publicUrl}/beitraege/${entry.id}/rueckfragen`,
        office: edition.contact,
      };
      await enqueue(q, {
        id: deps.newId(),
        at: deps.now,
        dedupeKey: `inquiry-forwarded:${inquiry.id}:${id}`,
        to: email,
        locale,
        kind: "inquiry.forwarded",
        subject: m.inquiries_mail_forwarded_subject(words, { locale }),
        body: m.inquiries_mail_forwarded_body(words, { locale }),
        editionId: edition.id,
      });
    }
    return ok();
  });
}
