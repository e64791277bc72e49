// Deletes on schedule what an audience's vote needs no more: links that have expired, mails to voters, and which addresses have voted (law §11).
import { plus, type Instant } from "#app/base/instant";
import { record, SYSTEM } from "#app/services/audit/record";
import { deleteMail, deleteMailsOfKinds } from "#app/services/mail/delete-mails";
import type { Store } from "#app/services/store";

import { AUDIENCE_MAILS, linkKey } from "./audience-letters.server";
import { ADDRESSES_KEPT, LINK_LASTS } from "./audience-vote";
import { deleteExpiredRequests, forgetVoters, selectAudienceVotes } from "./audience.repo.server";

export async function sweepAudience(store: Store, now: Instant): Promise<void> {
  await store.tx(async (q) => {
    for (const hash of await deleteExpiredRequests(q, now)) await deleteMail(q, linkKey(hash));
    await deleteMailsOfKinds(q, AUDIENCE_MAILS, plus(now, -LINK_LASTS));
    for (const { editionId, closesAt, salt } of await selectAudienceVotes(q)) {
      if (salt === "" || now < plus(closesAt, ADDRESSES_KEPT)) continue;
      await forgetVoters(q, editionId);
      await record(q, { at: now, actor: SYSTEM, action: "audience.voters-forgotten", subject: `edition:${editionId}`, editionId });
    }
  });
}
