// Checks every sealed result as anyone could: its hash, its chain, its form, and the ranking computed again from its sheets (law §10).
import { sha256Hex } from "#app/base/hash";
import { toIso } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";

import { parseBundle, type BundleRefusal } from "./bundle.input";
import { followsFrom, numberOf } from "./follows-from";
import { recompute, type Difference } from "./recompute";
import { selectLoggedSeals, selectSealedResults, type SealedResultRow } from "./sealed-result.repo.server";

/**
 * `hash`: its text is not the one that was sealed. `chain`: it does not name the result before it. `row`: the text is another result's. `log`: the audit
 * log names no such seal, or another one. `gone`: the log names a seal of which there is no result.
 */
export type SealFault = "hash" | "chain" | "row" | "log" | "gone" | BundleRefusal | Difference;

export type SealVerdict = { readonly slug: string; readonly no: number; readonly sha256: string; readonly verdict: Result<undefined, SealFault> };

/** One verdict for each sealed result, by edition and number; then one for each that the log names and that is not there. */
export async function verifySealedResults(q: Q): Promise<readonly SealVerdict[]> {
  const rows = await selectSealedResults(q);
  const logged = await selectLoggedSeals(q);
  const isLogged = (row: SealedResultRow) => logged.some(({ editionId, no, sha256 }) => editionId === row.editionId && no === row.no && sha256 === row.sha256);
  const gone = logged.filter(({ editionId, no }) => !rows.some((row) => row.editionId === editionId && row.no === no));
  const found = rows.map((row) => {
    const previous = rows.find(({ editionId, no }) => editionId === row.editionId && no === row.no - 1);
    return { slug: row.slug, no: row.no, sha256: row.sha256, verdict: isLogged(row) ? check(row, previous) : refused<SealFault>("log") };
  });
  return [...found, ...gone.map(({ slug, no, sha256 }) => ({ slug: slug ?? "", no, sha256, verdict: refused<SealFault>("gone") }))];
}

function check(row: SealedResultRow & { readonly slug: string }, earlier: SealedResultRow | undefined): Result<undefined, SealFault> {
  if (sha256Hex(row.bundle) !== row.sha256) return refused("hash");
  const previous = earlier?.sha256 ?? null;
  if (row.previousSha256 !== previous || (row.no > 1 && previous === null)) return refused("chain");
  const parsed = parseBundle(row.bundle);
  if (!parsed.ok) return parsed;
  const bundle = parsed.value;
  if (bundle.previous !== previous || numberOf(bundle) !== row.no) return refused("chain");
  if (bundle.edition.slug !== row.slug || bundle.sealedAt !== toIso(row.sealedAt)) return refused("row");
  const again = recompute(bundle);
  if (!again.ok) return again;
  const before = earlier && parseBundle(earlier.bundle);
  return before?.ok ? followsFrom(before.value, bundle) : ok();
}
