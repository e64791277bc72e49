// The register for a map: what is public of each cooperation, with the organisations that take part. No amounts.
import { sha256Hex } from "#app/base/hash";
import type { Q } from "#app/services/store";

import { fundingFilter, fundingQuery } from "./funding-filter";
import { selectCooperations, selectPartners } from "./funding-register.repo.server";

export type FundedOnMap = {
  readonly id: string;
  readonly title: string;
  readonly language: "de";
  /** In the public register. */
  readonly href: string;
  /** The lead first. */
  readonly organisationIds: readonly string[];
};

/** `revision`: another text after each change of what is listed. Two queries. */
export async function listFundedForMap(q: Q): Promise<{ readonly revision: string; readonly cooperations: readonly FundedOnMap[] }> {
  const [cooperations, partners] = await Promise.all([selectCooperations(q), selectPartners(q)]);
  const partnersOf = new Map<string, string[]>(cooperations.map(({ id }) => [id, []]));
  for (const { cooperationId, id } of partners) partnersOf.get(cooperationId)?.push(id);
  const listed = cooperations.map(
    ({ id, title, leadId }): FundedOnMap => ({ id, title, language: "de", href: `/foerderung/kooperationen${fundingQuery(fundingFilter(new URLSearchParams({ suche: title })))}`, organisationIds: [leadId, ...(partnersOf.get(id) ?? [])] }),
  );
  return { revision: sha256Hex(JSON.stringify(listed)), cooperations: listed };
}
