// The office sends an invitation anew, to as many entries as it then says: a fresh link for whoever has not answered, has proposed fewer, has
// declined, or was withdrawn.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Locale } from "#db/vocabulary/locale";

import { answerPeriod, maySeatStep, type AnswerPeriodRefusal } from "./juror";
import { updateJuror } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { findJuror } from "./read-jury.server";
import { sendInvitation } from "./send-invitation.server";

export type InviteAgainRefusal = "forbidden" | "too-late" | "unknown-juror" | "not-from-this-state" | AnswerPeriodRefusal;

export type NewInvitation = {
  readonly jurorId: string;
  readonly expectedEntries: number | null;
  /** YYYY-MM-DD; null: fourteen days. */
  readonly respondBy: string | null;
  readonly locale: Locale;
};

/** A proposal that the invited person made is answered by it, whatever number it says. */
export async function inviteAgain(deps: Deps, viewer: Viewer, { jurorId, expectedEntries, respondBy, locale }: NewInvitation): Promise<Result<undefined, InviteAgainRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const edition = await getEdition(q, juror.editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const step = maySeatStep(juror.state, "invite-again");
    if (!step.ok) return step;
    const period = answerPeriod(respondBy, { now: deps.now, timeZone: edition.timeZone });
    if (!period.ok) return period;

    await updateJuror(q, jurorId, {
      state: step.value,
      invitedAt: deps.now,
      respondedAt: null,
      declineReason: null,
      expectedEntries,
      respondBy: period.value.respondBy,
      proposedEntries: null,
      proposalNote: null,
    });
    const before = { state: juror.state, expectedEntries: juror.expectedEntries, proposedEntries: juror.proposedEntries };
    const after = { state: step.value, expectedEntries, respondBy: period.value.respondBy };
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.invited-again", subject: `juror:${jurorId}`, editionId: edition.id, before, after });
    const categories = (await listCategories(q, edition.id)).filter(({ id }) => juror.categoryIds.includes(id));
    await sendInvitation(q, deps, { ...juror, jurorId, expectedEntries, categories, edition, locale, period: period.value });
    return ok();
  });
}
