// A new seat with its panels and its invitation: a piece of inviting and of letting a substitute step in, inside their transaction.
import type { Category, Edition } from "#app/areas/competition/edition";
import { seedOf } from "#app/base/random";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { JurorRole } from "#db/vocabulary/jury";
import type { OfficeLocale } from "#db/vocabulary/locale";

import type { AnswerPeriod } from "./juror";
import { insertJuror, replaceOrganisations, replacePanels, type JurorOrganisation } from "./juror.repo.server";
import { sendInvitation } from "./send-invitation.server";

export type NewSeat = {
  readonly edition: Edition;
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  readonly categories: readonly Category[];
  readonly organisations: readonly JurorOrganisation[];
  readonly expectedEntries: number | null;
  /** Id of the juror in whose place it is. */
  readonly substituteFor: string | null;
  readonly period: AnswerPeriod;
  readonly locale: OfficeLocale;
  /** Whose step it is. */
  readonly actor: string;
};

/** The id of the seat. */
export async function inviteToSeat(q: Q, deps: Deps, seat: NewSeat): Promise<string> {
  const { edition, name, email, role, categories, organisations, expectedEntries, substituteFor, period, actor } = seat;
  const jurorId = deps.newId();
  const categoryIds = categories.map(({ id }) => id);
  const { respondBy } = period;
  const seed = seedOf(`${edition.id}:${jurorId}`);
  await insertJuror(q, { id: jurorId, editionId: edition.id, email, name, role, state: "invited", seed, expectedEntries, respondBy, substituteFor, invitedAt: deps.now });
  await replacePanels(q, jurorId, categoryIds);
  await replaceOrganisations(q, jurorId, organisations);
  const after = { role, categoryIds, organisations, expectedEntries, respondBy, substituteFor };
  await record(q, { at: deps.now, actor, action: "juror.invited", subject: `juror:${jurorId}`, editionId: edition.id, after });
  await sendInvitation(q, deps, { ...seat, jurorId });
  return jurorId;
}
