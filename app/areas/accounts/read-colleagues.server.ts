// The data of the page on which an organisation's people say who works with them.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectOrganisation } from "./organisation.repo.server";
import { selectApplicantsOf, selectEditorsOf } from "./person.repo.server";

export type Colleague = { readonly id: string; readonly name: string; readonly email: string; readonly since: Instant };
export type Colleagues = { readonly organisation: string; readonly waiting: readonly Colleague[]; readonly confirmed: readonly Colleague[] };

export async function readColleagues(q: Q, organisationId: string): Promise<Colleagues> {
  const organisation = await selectOrganisation(q, organisationId);
  const shown = ({ id, name, email, createdAt }: { id: string; name: string; email: string; createdAt: Instant }) => ({ id, name, email, since: createdAt });
  return {
    organisation: organisation?.name ?? "",
    waiting: (await selectApplicantsOf(q, organisationId)).map(shown),
    confirmed: (await selectEditorsOf(q, organisationId)).map(shown),
  };
}
