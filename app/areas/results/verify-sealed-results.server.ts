// Checks every sealed result as anyone could: its hash, its chain, its form, and the ranking computed again from its sheets (law §10).
import { sha256Hex } from "#app/base/hash";
import { toIso } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";

import { parseBundle, type BundleRefusal } from "./bundle.input";
import { followsFrom, numberOf } from "./follows-from";
import { recompute, type Difference } from "./recompute";
import { selectSealedResults, type SealedResultRow } from "./sealed-result.repo.server";

/** `hash`: its text is not the one that was sealed. `chain`: it does not name the result before it. `row`: the text is another result's. */
export type SealFault = "hash" | "chain" | "row" | BundleRefusal | Difference;

export type SealVerdict = { readonly slug: string; readonly no: number; readonly sha256: string; readonly verdict: Result<undefined, SealFault> };

/** One verdict for each sealed result, by edition and number. */
export async function verifySealedResults(q: Q): Promise<readonly SealVerdict[]> {
  const rows = await selectSealedResults(q);
  return rows.map((row) => {
    const previous = rows.find(({ editionId, no }) => editionId === row.editionId && no === row.no - 1);
    return { slug: row.slug, no: row.no, sha256: row.sha256, verdict: check(row, previous) };
  });
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
