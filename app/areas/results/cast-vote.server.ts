// Somebody votes for the audience prize: the vote waits for the personal link that is mailed to them. The answer never says whether they have voted before.
import { countAttempt } from "#app/areas/accounts/count-attempt.server";
import { MAILS_PER_ADDRESS } from "#app/areas/accounts/limits";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { sha256Hex } from "#app/base/hash";
import { plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import { deleteMail } from "#app/services/mail/delete-mails";
import { enqueue } from "#app/services/mail/outbox";
import type { Locale } from "#db/vocabulary/locale";

import { knownLetter, linkKey, linkLetter } from "./audience-letters.server";
import { audienceStage, LINK_LASTS, LINKS_PER_CLIENT, mayVote, voterOf, type VoteRefusal } from "./audience-vote";
import { hasVoted, putAudienceRequest, selectAudienceVote, selectStandingEntries } from "./audience.repo.server";

export type CastVote = { readonly editionId: string; /** Of the chosen entry. */ readonly number: string; readonly email: string };
type Voter = { readonly clientAddress: string; readonly locale: Locale };

export async function castVote(deps: Deps, { clientAddress, locale }: Voter, { editionId, number, email }: CastVote): Promise<Result<undefined, VoteRefusal | "not-standing" | "too-many">> {
  const counted = await countAttempt(deps, [
    { key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS },
    { key: `audience-from:${clientAddress}`, limit: LINKS_PER_CLIENT },
  ]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q): Promise<Result<undefined, VoteRefusal | "not-standing">> => {
    const edition = await getEdition(q, editionId);
    const vote = await selectAudienceVote(q, editionId);
    const verdict = mayVote(audienceStage(vote, edition, deps.now));
    if (!verdict.ok) return verdict;
    const chosen = (await selectStandingEntries(q, editionId)).find((entry) => entry.number === number);
    if (vote === undefined || chosen === undefined) return refused("not-standing");
    const addressHash = sha256Hex(`${vote.salt}:${voterOf(email)}`);
    if (await hasVoted(q, editionId, addressHash)) {
      await enqueue(q, knownLetter(deps, { email, locale, edition }));
      return ok();
    }
    const secret = deps.newSecret();
    const expiresAt = plus(deps.now, LINK_LASTS);
    const replaced = await putAudienceRequest(q, { hash: sha256Hex(secret), editionId, entryId: chosen.id, addressHash, expiresAt });
    if (replaced !== undefined) await deleteMail(q, linkKey(replaced));
    await enqueue(q, linkLetter(deps, { email, locale, edition }, { secret, title: chosen.title, until: expiresAt }));
    return ok();
  });
}
