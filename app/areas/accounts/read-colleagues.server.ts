// The data of the page on which an organisation's people say who works with them.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";

import { leadOf } from "./membership";
import { selectOrganisation } from "./organisation.repo.server";
import { selectApplicantsOf, selectEditorsOf, selectInvitedOf } from "./person.repo.server";

export type Colleague = { readonly id: string; readonly name: string; readonly email: string; readonly since: Instant };

export type Colleagues = {
  readonly organisation: string;
  readonly waiting: readonly Colleague[];
  readonly confirmed: readonly Colleague[];
  /** Have a link, and no password yet. */
  readonly invited: readonly Colleague[];
  /** Id of the person who leads them; null where nobody is confirmed. */
  readonly leadId: string | null;
  readonly viewerId: string;
};

export async function readColleagues(q: Q, viewer: Viewer, organisationId: string): Promise<Colleagues> {
  const organisation = await selectOrganisation(q, organisationId);
  const confirmed = await selectEditorsOf(q, organisationId);
  const shown = ({ id, name, email, createdAt }: { id: string; name: string; email: string; createdAt: Instant }) => ({ id, name, email, since: createdAt });
  return {
    organisation: organisation?.name ?? "",
    waiting: (await selectApplicantsOf(q, organisationId)).map(shown),
    confirmed: confirmed.map(shown),
    invited: (await selectInvitedOf(q, organisationId)).map(shown),
    leadId: leadOf(confirmed)?.id ?? null,
    viewerId: viewer.personId,
  };
}
