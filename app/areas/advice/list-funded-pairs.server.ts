// The register for a map: which municipalities, by code, are in how many funded cooperations, and who with whom. No names, no amounts.
import type { Q } from "#app/services/store";

import { selectCooperations, selectPartners } from "./funding-register.repo.server";

/** AGS in Germany, the national code elsewhere; bodies without a code are left out. `count`: cooperations that both are in. */
export type FundedPair = { readonly from: string; readonly to: string; readonly count: number };

export type FundedMap = { readonly pairs: readonly FundedPair[]; readonly counts: Readonly<Record<string, number>> };

/** Lead and each partner make a pair, in this order. */
export async function listFundedPairs(q: Q): Promise<FundedMap> {
  const [cooperations, partners] = await Promise.all([selectCooperations(q), selectPartners(q)]);
  const counts: Record<string, number> = {};
  const met = (code: string | null) => {
    if (code !== null) counts[code] = (counts[code] ?? 0) + 1;
  };
  const leadOf = new Map(cooperations.map(({ id, leadCode }) => [id, leadCode]));
  const pairs = new Map<string, FundedPair>();
  for (const { leadCode } of cooperations) met(leadCode);
  for (const { cooperationId, code } of partners) {
    met(code);
    const from = leadOf.get(cooperationId) ?? null;
    if (from === null || code === null) continue;
    const known = pairs.get(`${from} ${code}`);
    pairs.set(`${from} ${code}`, { from, to: code, count: (known?.count ?? 0) + 1 });
  }
  return { pairs: [...pairs.values()], counts };
}
