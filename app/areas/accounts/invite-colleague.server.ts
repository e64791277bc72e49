// Somebody of an organisation invites a colleague to work on its entries. The answer is the same for known and unknown addresses; the mail tells.
import { DAY, plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Locale } from "#db/vocabulary/locale";

import { countAttempt } from "./count-attempt.server";
import { colleagueInvitationLetter, joinUsLetter, membershipConfirmedLetter } from "./letters.server";
import { MAILS_PER_ADDRESS } from "./limits";
import { selectOrganisation } from "./organisation.repo.server";
import { findPersonByEmail, insertPerson, updatePerson } from "./person.repo.server";
import { insertToken, revokeTokens } from "./token.repo.server";

/** `email` lower case, trimmed. */
export type ColleagueInvitation = { readonly name: string; readonly email: string; readonly locale: Locale };

const VALID = 14 * DAY;

/**
 * Whoever has no proven account yet gets a link to set a password and then belongs to the organisation. Whoever waits to be confirmed is. Whoever has an account elsewhere is asked to name the
 * organisation in it, which nobody else may do for them.
 */
export async function inviteColleague(deps: Deps, viewer: Viewer, { name, email, locale }: ColleagueInvitation): Promise<Result<undefined, "not-allowed" | "colleague" | "too-many">> {
  const { organisationId } = viewer;
  if (organisationId === null || !viewer.emailVerified) return refused("not-allowed");
  const counted = await countAttempt(deps, [{ key: `mail-to:${email}`, limit: MAILS_PER_ADDRESS }]);
  if (!counted.ok) return counted;
  return deps.store.tx(async (q) => {
    const known = await findPersonByEmail(q, email);
    const isProven = known !== undefined && known.emailVerifiedAt !== null;
    if (isProven && known.organisationId === organisationId && known.organisationConfirmedAt !== null) return refused("colleague");
    const organisation = (await selectOrganisation(q, organisationId))?.name ?? "";
    const about = { inviter: viewer.name, organisation };
    const id = known?.id ?? deps.newId();
    if (isProven && known.organisationId === organisationId) {
      await updatePerson(q, id, { organisationConfirmedAt: deps.now });
      await enqueue(q, membershipConfirmedLetter(deps, known, organisation));
    } else if (isProven) {
      await enqueue(q, joinUsLetter(deps, known, about));
    } else {
      // An earlier registration that nobody ever proved is taken over: its password and its link have no use any more.
      const account = { name, locale, organisationId, organisationConfirmedAt: deps.now, passwordHash: null };
      if (known) await updatePerson(q, id, account);
      else await insertPerson(q, { id, email, createdAt: deps.now, ...account });
      for (const kind of ["verify-email", "reset-password"] as const) await revokeTokens(q, kind, { personId: id });
      const secret = deps.newSecret();
      await insertToken(q, { secret, kind: "reset-password", personId: id, createdAt: deps.now, expiresAt: plus(deps.now, VALID) });
      await enqueue(q, colleagueInvitationLetter(deps, { name, email, locale }, { ...about, secret }));
    }
    await record(q, { at: deps.now, actor: viewer.personId, action: "membership.invited", subject: `person:${id}`, after: { organisationId } });
    return ok();
  });
}
