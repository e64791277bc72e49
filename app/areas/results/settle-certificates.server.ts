// Certificates after a seal, in its transaction: each honour has one that holds, and one whose honour fell away is withdrawn.
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { insertCertificates, insertWithdrawals, selectCertificates } from "./certificate.repo.server";
import { honoursOf, type Awarded } from "./honours";
import { readDecisions } from "./read-decisions.server";

export type Settled = { readonly issued: number; readonly withdrawn: number };

/** `awarded`: by the result that is being sealed. A new certificate has a code of its own, which says nothing of what it stands for. */
export async function settleCertificates(q: Q, deps: Pick<Deps, "newId" | "now">, { editionId, resultNo, awarded }: { readonly editionId: string; readonly resultNo: number; readonly awarded: readonly Awarded[] }): Promise<Settled> {
  const holding = await selectCertificates(q, editionId);
  const issuedFor = new Map<number, ReadonlyMap<string, Awarded["honour"]>>();
  for (const no of new Set(holding.map((row) => row.resultNo))) {
    const decisions = await readDecisions(q, editionId, no);
    issuedFor.set(no, new Map(honoursOf(decisions.values()).map(({ entryId, honour }) => [entryId, honour])));
  }
  const now = new Map(awarded.map(({ entryId, honour }) => [entryId, honour]));
  const [kept, fallen] = [new Set<string>(), [] as string[]];
  for (const { code, entryId, resultNo: no } of holding) {
    if (now.has(entryId) && now.get(entryId) === issuedFor.get(no)?.get(entryId)) kept.add(entryId);
    else fallen.push(code);
  }
  const fresh = awarded.filter(({ entryId }) => !kept.has(entryId));
  await insertWithdrawals(q, fallen.map((code) => ({ code, resultNo, withdrawnAt: deps.now })));
  await insertCertificates(q, fresh.map(({ entryId }) => ({ code: deps.newId(), entryId, resultNo, issuedAt: deps.now })));
  return { issued: fresh.length, withdrawn: fallen.length };
}
