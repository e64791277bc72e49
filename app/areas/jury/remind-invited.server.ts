// The office reminds those who have not answered their invitation: each at most once a day, with a fresh link that holds as long as the first.
import { issueInvitationLink } from "#app/areas/accounts/invitation-link.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { sha256Hex } from "#app/base/hash";
import { MINUTE, plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";

import { draftInvitationReminders } from "./draft-invitation-reminders.server";
import { updateReminded } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";

export type RemindInvitedRefusal = "forbidden" | "too-late" | "nobody";

/** How many were written to. Of `jurorIds`, whoever answered meanwhile or was reminded today is left out. */
export async function remindInvited(deps: Deps, viewer: Viewer, { editionId, jurorIds }: { readonly editionId: string; readonly jurorIds: readonly string[] }): Promise<Result<number, RemindInvitedRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const letters = (await draftInvitationReminders(q, deps, edition)).letters.filter(({ jurorId }) => jurorIds.includes(jurorId));
    if (letters.length === 0) return refused("nobody");
    for (const { jurorId, email, locale, respondBy, subject, bodyWith } of letters) {
      const secret = await issueInvitationLink(q, deps, { subjectId: jurorId, expiresAt: plus(respondBy, MINUTE) });
      const body = bodyWith(`${deps.publicUrl}/einladung/${secret}`);
      const dedupeKey = `jury-invitation-reminder:${jurorId}:${sha256Hex(secret)}`;
      await enqueue(q, { id: deps.newId(), at: deps.now, dedupeKey, to: email, locale, kind: "jury.invitation-reminder", subject, body, editionId, sensitive: true });
      await updateReminded(q, jurorId, deps.now);
    }
    const after = { jurorIds: letters.map(({ jurorId }) => jurorId) };
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.reminded-to-answer", subject: `edition:${editionId}`, editionId, after });
    return ok(letters.length);
  });
}
