// Somebody takes their seat on the jury through the personal link: with the account they are signed in to, or with a new one made of it.
import { createPersonFromInvitation } from "#app/areas/accounts/create-person.server";
import { findInvitationLink, useInvitationLink } from "#app/areas/accounts/invitation-link.server";
import { hashPassword } from "#app/areas/accounts/password.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, type Locale } from "#db/vocabulary/locale";

import { dropExcluded, type VoidSheet } from "./drop-excluded.server";
import { expertiseOfPanels, type StatedExpertise } from "./affinity";
import { replaceExpertise } from "./expertise.repo.server";
import { maySeatStep } from "./juror";
import { replaceOrganisations, selectJurorByPerson, updateJuror, type JurorOrganisation } from "./juror.repo.server";
import { mayAnswerInvitation } from "./jury.policy";
import { findJuror } from "./read-jury.server";

export type Acceptance = {
  readonly secret: string;
  /** Whoever is signed in; they must be the one who was invited. */
  readonly holder: Viewer | { readonly newPassword: string };
  readonly name: string;
  readonly locale: Locale;
  readonly organisations: readonly JurorOrganisation[];
  readonly maxEntries: number | null;
  readonly languages: readonly Locale[];
  readonly expertise: StatedExpertise;
  readonly voidSheet: VoidSheet;
};

export type AcceptRefusal = "gone" | "too-late" | "other-account" | "account-exists" | "already-on-jury";

export async function acceptInvitation(deps: Deps, acceptance: Acceptance): Promise<Result<{ readonly personId: string }, AcceptRefusal>> {
  const { secret, holder, name, organisations, maxEntries, languages, voidSheet } = acceptance;
  const passwordHash = "newPassword" in holder ? await hashPassword(holder.newPassword) : undefined;
  return deps.store.tx(async (q) => {
    const link = await findInvitationLink(q, secret, deps.now);
    const juror = link && (await findJuror(q, link.subjectId));
    if (!juror) return refused("gone");
    const step = maySeatStep(juror.state, "accept");
    if (!step.ok) return refused("gone");
    const { id: jurorId, editionId, email } = juror;
    const inTime = mayAnswerInvitation(phaseOf(await getEdition(q, editionId), deps.now));
    if (!inTime.ok) return inTime;

    const person = await personOf(q, deps, email, acceptance, passwordHash);
    if (!person.ok) return person;
    const personId = person.value;
    const other = await selectJurorByPerson(q, editionId, personId);
    if (other !== undefined && other.id !== jurorId) return refused("already-on-jury");

    if (!(await useInvitationLink(q, secret, deps.now))) return refused("gone");
    await updateJuror(q, jurorId, { state: step.value, personId, name, maxEntries, languages, proposedEntries: null, proposalNote: null, respondedAt: deps.now });
    await replaceOrganisations(q, jurorId, organisations);
    const expertise = expertiseOfPanels(acceptance.expertise, juror.categoryIds);
    await replaceExpertise(q, jurorId, expertise);
    await record(q, {
      at: deps.now,
      actor: personId,
      action: "juror.accepted",
      subject: `juror:${jurorId}`,
      editionId,
      before: { state: juror.state, organisations: juror.organisations },
      after: { state: step.value, organisations, maxEntries, languages, expertise },
    });
    const reason = m.jury_void_organisation({}, { locale: BASE_LOCALE });
    await dropExcluded(q, deps, { editionId, jurorId, actor: personId, reason, voidSheet });
    return ok({ personId });
  });
}

async function personOf(
  q: Q,
  deps: Deps,
  email: string,
  { holder, name, locale }: Acceptance,
  passwordHash: string | undefined,
): Promise<Result<string, "other-account" | "account-exists">> {
  if ("personId" in holder) return holder.email === email ? ok(holder.personId) : refused("other-account");
  if (passwordHash === undefined) throw new TypeError("a new account needs a password");
  const created = await createPersonFromInvitation(q, deps, { email, name, passwordHash, locale });
  return created.ok ? created : refused("account-exists");
}
