// The organisations that a project's lead and partners mean: from the directory where a line names one of it, else freely by what was typed.
import { listOrganisations, type OrganisationRow } from "#app/areas/accounts/find-organisation.server";
import { matchesOf } from "#app/areas/accounts/organisation";
import type { Q } from "#app/services/store";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

import type { CaseParty } from "./case-parties";

/** One to a line; empty lines name nobody. */
export async function nameParties(q: Q, lines: string): Promise<readonly CaseParty[]> {
  const typed = lines.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (typed.length === 0) return [];
  const directory = await listOrganisations(q, ORGANISATION_KINDS);
  return typed.map((name) => partyIn(directory, name));
}

function partyIn(directory: readonly OrganisationRow[], typed: string): CaseParty {
  const [meant, ...others] = matchesOf(typed, directory);
  return meant && others.length === 0 ? { organisationId: meant.id, name: meant.name } : { organisationId: null, name: typed.slice(0, 200) };
}
