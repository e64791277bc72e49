// The office sends an invitation anew: a fresh link for whoever has not answered, has declined, or was withdrawn.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";

import { maySeatStep } from "./juror";
import { updateJuror } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { findJuror } from "./read-jury.server";
import { sendInvitation } from "./send-invitation.server";

export type InviteAgainRefusal = "forbidden" | "too-late" | "unknown-juror" | "not-from-this-state";

export async function inviteAgain(deps: Deps, viewer: Viewer, { jurorId, locale }: { readonly jurorId: string; readonly locale: Locale }): Promise<Result<undefined, InviteAgainRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const edition = await getEdition(q, juror.editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const step = maySeatStep(juror.state, "invite-again");
    if (!step.ok) return step;

    await updateJuror(q, jurorId, { state: step.value, invitedAt: deps.now, respondedAt: null, declineReason: null });
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.invited-again", subject: `juror:${jurorId}`, editionId: edition.id, before: { state: juror.state }, after: { state: step.value } });
    const categories = (await listCategories(q, edition.id)).filter(({ id }) => juror.categoryIds.includes(id));
    await sendInvitation(q, deps, { jurorId, name: juror.name, email: juror.email, role: juror.role, categories, edition, locale });
    return ok();
  });
}
