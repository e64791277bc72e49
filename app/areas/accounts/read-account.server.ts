// The data of the account page.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { selectOrganisation } from "./organisation.repo.server";
import { selectApplicantsOf } from "./person.repo.server";
import { listSessionsOfPerson } from "./session.repo.server";

export type OwnSession = { readonly hash: string; readonly device: string; readonly since: Instant; readonly isThis: boolean };

export type Account = {
  readonly name: string;
  readonly email: string;
  readonly locale: Viewer["locale"];
  readonly organisation: { readonly name: string; readonly confirmed: boolean } | null;
  /** People who wait for the viewer to say whether they are colleagues. */
  readonly applicants: number;
  readonly sessions: readonly OwnSession[];
};

export async function readAccount(q: Q, viewer: Viewer, now: Instant): Promise<Account> {
  const organisationId = viewer.organisationId ?? viewer.pendingOrganisationId;
  const organisation = organisationId === null ? undefined : await selectOrganisation(q, organisationId);
  const applicants = viewer.organisationId === null ? [] : await selectApplicantsOf(q, viewer.organisationId);
  const sessions = await listSessionsOfPerson(q, viewer.personId);
  return {
    name: viewer.name,
    email: viewer.email,
    locale: viewer.locale,
    organisation: organisation ? { name: organisation.name, confirmed: viewer.organisationId !== null } : null,
    applicants: applicants.length,
    sessions: sessions
      .filter(({ expiresAt }) => expiresAt > now)
      .map(({ idHash, device, createdAt }) => ({ hash: idHash, device, since: createdAt, isThis: idHash === viewer.sessionHash })),
  };
}
