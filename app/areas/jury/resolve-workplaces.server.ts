// Which organisations of the directory somebody meant who typed where a juror works and has worked.
import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import type { Q } from "#app/services/store";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import { WORKPLACES, type Workplace } from "./juror";
import type { JurorOrganisation } from "./juror.repo.server";

export type Workplaces = {
  readonly organisations: JurorOrganisation[];
  readonly fieldErrors: Partial<Record<Workplace, string[]>>;
  readonly matches: Partial<Record<Workplace, readonly OrganisationOption[]>>;
};

/** `textOf`: what a field of the form holds. Fields of `mayBeEmpty` may be left empty; a ticked choice stands in the field of the name plus "Choice". */
export async function resolveWorkplaces(q: Q, textOf: (field: string) => string, mayBeEmpty: readonly Workplace[]): Promise<Workplaces> {
  const found: Workplaces = { organisations: [], fieldErrors: {}, matches: {} };
  for (const name of WORKPLACES) {
    const typed = textOf(name);
    if (typed.trim() === "" && mayBeEmpty.includes(name)) continue;
    const organisation = await resolveOrganisation(q, typed, ORGANISATION_KINDS, textOf(`${name}Choice`));
    if (organisation.ok) found.organisations.push({ organisationId: organisation.value.id, past: name !== "organisation" });
    else {
      found.fieldErrors[name] = [organisation.reason.reason];
      found.matches[name] = organisation.reason.matches;
    }
  }
  return found;
}
