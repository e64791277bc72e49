// The office removes a notice, with a reason that its municipality is told. Nothing more is written in the contacts about it.
import { listEditors } from "#app/areas/accounts/find-person.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import { inLocale } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import { noticeState } from "./notice";
import { mayRemoveNotice } from "./notice.policy";
import { selectNotice, updateNotice } from "./notice.repo.server";

export async function removeNotice(deps: Deps, viewer: Viewer, { id, reason }: { readonly id: string; readonly reason: string }): Promise<Result<undefined, "not-found" | "forbidden" | "removed">> {
  return deps.store.tx(async (q) => {
    if (!mayRemoveNotice(viewer)) return refused("forbidden");
    const found = await selectNotice(q, id);
    if (!found) return refused("not-found");
    const { notice } = found;
    const state = noticeState(notice, deps.now);
    if (state === "removed") return refused("removed");
    await updateNotice(q, id, { removedAt: deps.now, removedBy: viewer.personId, removalReason: reason });
    await record(q, { at: deps.now, actor: viewer.personId, action: "notice.removed", subject: `notice:${id}`, before: { state }, after: { state: "removed", reason } });
    for (const { id: personId, name, email, locale } of await listEditors(q, notice.organisationId)) {
      const words = { name, topic: inLocale(TOPIC_NAMES[notice.topic], locale), reason, link: `${deps.publicUrl}/partnersuche` };
      await enqueue(q, {
        id: deps.newId(),
        at: deps.now,
        dedupeKey: `notice-removed:${id}:${personId}`,
        to: email,
        locale,
        kind: "notice.removed",
        subject: m.notices_mail_removed_subject(words, { locale }),
        body: m.notices_mail_removed_body(words, { locale }),
      });
    }
    return ok();
  });
}
