// Finds the organisation that a person means by what they typed into the organisation field, and, where that fits several, chose from.
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";
import type { OrganisationKind } from "#db/vocabulary/organisation";

import { matchesOf, type OrganisationRefusal } from "./organisation";
import { selectOrganisationsOfKinds, type OrganisationRow } from "./organisation.repo.server";

/** As many as can be offered as answers to tick. */
const OFFERED = 12;

/** `choice`: id that was ticked among the matches of an earlier answer; it counts only while it is still one of them. */
export async function resolveOrganisation(q: Q, typed: string, kinds: readonly OrganisationKind[], choice?: string): Promise<Result<OrganisationRow, OrganisationRefusal>> {
  if (typed.trim() === "") return refused({ reason: "missing", matches: [] });
  const matches = matchesOf(typed, await selectOrganisationsOfKinds(q, kinds));
  const meant = matches.find(({ id }) => id === choice) ?? (matches.length === 1 ? matches[0] : undefined);
  if (meant) return ok(meant);
  const offered = matches.slice(0, OFFERED).map(({ id, name, code }) => ({ id, name, code }));
  return refused({ reason: matches.length === 0 ? "unknown" : "ambiguous", matches: offered });
}
