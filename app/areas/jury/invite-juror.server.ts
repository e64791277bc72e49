// The office invites somebody to the jury by a personal link.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { JurorRole } from "#db/vocabulary/jury";
import type { OfficeLocale } from "#db/vocabulary/locale";

import { answerPeriod, type AnswerPeriodRefusal } from "./juror";
import { selectJurorByEmail, type JurorOrganisation } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { inviteToSeat } from "./seat-invitation.server";

export type JurorInvitation = {
  readonly editionId: string;
  readonly name: string;
  /** Lower case, trimmed. */
  readonly email: string;
  readonly role: JurorRole;
  readonly categoryIds: readonly string[];
  /** As far as the office knows them; the juror confirms or corrects them. */
  readonly organisations: readonly JurorOrganisation[];
  /** How many entries there will be to judge; null: the invitation does not say. */
  readonly expectedEntries: number | null;
  /** YYYY-MM-DD; null: fourteen days. */
  readonly respondBy: string | null;
  /** Of the mail. */
  readonly locale: OfficeLocale;
};

export type InviteRefusal = "forbidden" | "too-late" | "unknown-category" | "already-invited" | AnswerPeriodRefusal;

export async function inviteJuror(deps: Deps, viewer: Viewer, invitation: JurorInvitation): Promise<Result<{ readonly jurorId: string }, InviteRefusal>> {
  const { editionId, email, categoryIds } = invitation;
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const categories = (await listCategories(q, editionId)).filter(({ id }) => categoryIds.includes(id));
    if (categories.length !== new Set(categoryIds).size) return refused("unknown-category");
    const period = answerPeriod(invitation.respondBy, { now: deps.now, timeZone: edition.timeZone });
    if (!period.ok) return period;
    if (await selectJurorByEmail(q, editionId, email)) return refused("already-invited");
    return ok({ jurorId: await inviteToSeat(q, deps, { ...invitation, edition, categories, period: period.value, substituteFor: null, actor: viewer.personId }) });
  });
}
