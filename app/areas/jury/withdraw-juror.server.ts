// The office takes somebody off the jury: what they have begun stays, what they have not begun is free again. Whoever was
// named to step in is invited at once.
import { revokeInvitationLinks } from "#app/areas/accounts/invitation-link.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { deleteUnstarted } from "./assignment.repo.server";
import { inviteSubstitute } from "./invite-substitute.server";
import { maySeatStep } from "./juror";
import { updateJuror } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { findJuror } from "./read-jury.server";

export type WithdrawRefusal = "forbidden" | "too-late" | "unknown-juror" | "not-from-this-state";

/** `freed`: entries that lose this juror. */
export async function withdrawJuror(deps: Deps, viewer: Viewer, jurorId: string): Promise<Result<{ readonly freed: readonly string[] }, WithdrawRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const { editionId } = juror;
    const allowed = mayManageJury(viewer, phaseOf(await getEdition(q, editionId), deps.now));
    if (!allowed.ok) return allowed;
    const step = maySeatStep(juror.state, "withdraw");
    if (!step.ok) return step;

    await updateJuror(q, jurorId, { state: step.value });
    await revokeInvitationLinks(q, jurorId);
    const freed = await deleteUnstarted(q, jurorId);
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.withdrawn", subject: `juror:${jurorId}`, editionId, before: { state: juror.state }, after: { state: step.value, freed } });
    await inviteSubstitute(q, deps, juror, viewer.personId);
    return ok({ freed });
  });
}
