// Invites whoever was named to step in for a juror who declined or dropped out, to the same panels: a piece of the step by which the place
// became free, inside its transaction.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { answerPeriod } from "./juror";
import { selectJurorByEmail } from "./juror.repo.server";
import { mayAnswerInvitation } from "./jury.policy";
import type { Juror } from "./read-jury.server";
import { inviteToSeat } from "./seat-invitation.server";
import { deleteSubstitute, selectSubstitute } from "./substitute.repo.server";

/** Nobody is invited where nobody was named, where the named person has a seat or an invitation by now, or once nobody can answer any more. */
export async function inviteSubstitute(q: Q, deps: Deps, juror: Juror, actor: string): Promise<void> {
  const named = await selectSubstitute(q, juror.id);
  if (named === undefined) return;
  const edition = await getEdition(q, juror.editionId);
  const period = answerPeriod(null, { now: deps.now, timeZone: edition.timeZone });
  if (!period.ok || !mayAnswerInvitation(phaseOf(edition, deps.now)).ok) return;
  await deleteSubstitute(q, juror.id);
  if (await selectJurorByEmail(q, edition.id, named.email)) return;
  const categories = (await listCategories(q, edition.id)).filter(({ id }) => juror.categoryIds.includes(id));
  const { name, email, locale, organisationId } = named;
  const { role, expectedEntries } = juror;
  const organisations = organisationId === null ? [] : [{ organisationId, past: false }];
  await inviteToSeat(q, deps, { edition, name, email, role, categories, organisations, expectedEntries, substituteFor: juror.id, period: period.value, locale, actor });
}
