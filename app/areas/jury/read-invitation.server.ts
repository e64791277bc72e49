// What a personal link of an invitation shows: which jury, which role, which categories, and when.
import { hasAccount } from "#app/areas/accounts/find-person.server";
import { findInvitationLink } from "#app/areas/accounts/invitation-link.server";
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { JurorRole } from "#db/vocabulary/jury";
import type { Locale, LocalisedText } from "#db/vocabulary/locale";

import type { StatedExpertise } from "./affinity";
import { readStatedExpertise } from "./read-knowledge.server";
import { FORMER_WORKPLACES, maySeatStep, WORKPLACES, type Workplace } from "./juror";
import { mayAnswerInvitation } from "./jury.policy";
import { findJuror } from "./read-jury.server";

export type Invitation = {
  readonly name: string;
  readonly email: string;
  readonly role: JurorRole;
  readonly categories: readonly { readonly id: string; readonly name: LocalisedText }[];
  readonly expectedEntries: number | null;
  /** What the invited person has offered instead. */
  readonly proposedEntries: number | null;
  readonly languages: readonly Locale[];
  readonly expertise: StatedExpertise;
  /** As the office knows them, by field. */
  readonly workplaces: Readonly<Partial<Record<Workplace, string>>>;
  readonly respondBy: Instant;
  /** Of an account under the address that was invited. */
  readonly account: "confirmed" | "none";
  readonly edition: { readonly name: LocalisedText; readonly contact: string; readonly timeZone: string; readonly judgingOpenAt: Instant | null; readonly judgingCloseAt: Instant | null };
};

/** Undefined when the link leads to nothing (any more). */
export async function findInvitation(q: Q, secret: string, now: Instant): Promise<Invitation | undefined> {
  const link = await findInvitationLink(q, secret, now);
  const juror = link && (await findJuror(q, link.subjectId));
  if (!juror || !maySeatStep(juror.state, "accept").ok) return undefined;
  const edition = await getEdition(q, juror.editionId);
  if (!mayAnswerInvitation(phaseOf(edition, now)).ok) return undefined;
  const categories = await listCategories(q, edition.id);
  const organisations = await organisationsByIds(q, juror.organisations.map(({ organisationId }) => organisationId));
  const former = juror.organisations.filter(({ past }) => past);
  const ofField = (field: Workplace) => (field === "organisation" ? juror.organisations.find(({ past }) => !past) : former[FORMER_WORKPLACES.indexOf(field)]);
  return {
    name: juror.name,
    email: juror.email,
    role: juror.role,
    categories: categories.filter(({ id }) => juror.categoryIds.includes(id)).map(({ id, name }) => ({ id, name })),
    workplaces: Object.fromEntries(WORKPLACES.map((field) => [field, organisations.get(ofField(field)?.organisationId ?? "")?.name ?? ""])),
    expectedEntries: juror.expectedEntries,
    proposedEntries: juror.proposedEntries,
    languages: juror.languages,
    expertise: await readStatedExpertise(q, juror.id),
    respondBy: juror.respondBy ?? link.expiresAt,
    account: (await hasAccount(q, juror.email)) ? "confirmed" : "none",
    edition: { name: edition.name, contact: edition.contact, timeZone: edition.timeZone, judgingOpenAt: edition.judgingOpenAt, judgingCloseAt: edition.judgingCloseAt },
  };
}
