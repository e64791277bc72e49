// Somebody declines the invitation to the jury through the personal link; no account is needed for that. Whoever was named to step in is
// invited at once.
import { findInvitationLink, useInvitationLink } from "#app/areas/accounts/invitation-link.server";
import { ok, refused, type Result } from "#app/base/result";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { inviteSubstitute } from "./invite-substitute.server";
import { maySeatStep } from "./juror";
import { updateJuror } from "./juror.repo.server";
import { findJuror } from "./read-jury.server";

export async function declineInvitation(deps: Deps, { secret, reason }: { readonly secret: string; readonly reason: string }): Promise<Result<undefined, "gone">> {
  return deps.store.tx(async (q) => {
    const link = await findInvitationLink(q, secret, deps.now);
    const juror = link && (await findJuror(q, link.subjectId));
    if (!juror) return refused("gone");
    const step = maySeatStep(juror.state, "decline");
    if (!step.ok || !(await useInvitationLink(q, secret, deps.now))) return refused("gone");
    await updateJuror(q, juror.id, { state: step.value, respondedAt: deps.now, declineReason: reason === "" ? null : reason });
    await record(q, {
      at: deps.now,
      actor: juror.personId ?? SYSTEM,
      action: "juror.declined",
      subject: `juror:${juror.id}`,
      editionId: juror.editionId,
      before: { state: juror.state },
      after: { state: step.value },
    });
    await inviteSubstitute(q, deps, juror, SYSTEM);
    return ok();
  });
}
