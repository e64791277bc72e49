// Whoever voted for the audience prize follows their link: the vote is counted, and the address is forgotten but for its hash.
import type { Edition } from "#app/areas/competition/edition";
import { ok, type Result } from "#app/base/result";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { deleteMail } from "#app/services/mail/delete-mails";

import { linkKey } from "./audience-letters.server";
import { countVote, countVotes, deleteAudienceRequest } from "./audience.repo.server";
import { findVoteLink, type LinkRefusal } from "./find-vote-link.server";

/** The record says that there is one vote more, not from whom and not for which entry: nobody knows how the vote stands before it is published. */
export async function confirmVote(deps: Deps, edition: Edition, secret: string): Promise<Result<undefined, LinkRefusal>> {
  return deps.store.tx(async (q): Promise<Result<undefined, LinkRefusal>> => {
    const found = await findVoteLink(q, edition, secret, deps.now);
    if (!found.ok) return found;
    const { hash, entryId, addressHash } = found.value.request;
    await countVote(q, { editionId: edition.id, entryId, addressHash });
    await deleteAudienceRequest(q, hash);
    await deleteMail(q, linkKey(hash));
    await record(q, { at: deps.now, actor: GUEST, action: "audience.voted", subject: `edition:${edition.id}`, editionId: edition.id, after: { votes: await countVotes(q, edition.id) } });
    return ok();
  });
}
