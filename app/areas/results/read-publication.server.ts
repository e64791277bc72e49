// What the office's page of the publication shows: which steps are done, the seal, and what the next step needs.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { readDeliberation, type Deliberation } from "./read-deliberation.server";
import { selectLastSealedResult, selectSealedResult } from "./sealed-result.repo.server";

export type Seal = { readonly no: number; readonly sha256: string; readonly at: Instant };

export type Publication = Pick<Deliberation, "categories" | "problems" | "signedOff"> & { readonly seal: Seal | null };

export async function readPublication(q: Q, edition: Edition): Promise<Publication> {
  const { categories, problems, signedOff } = await readDeliberation(q, edition);
  const sealed = await selectLastSealedResult(q, edition.id);
  return { categories, problems, signedOff, seal: sealed ? { no: sealed.no, sha256: sealed.sha256, at: sealed.sealedAt } : null };
}

/** The sealed result with this number, or the one that holds, as it was sealed. */
export async function findSealedBundle(q: Q, editionId: string, no?: number): Promise<{ readonly no: number; readonly bundle: string; readonly sha256: string } | undefined> {
  const sealed = no === undefined ? await selectLastSealedResult(q, editionId) : await selectSealedResult(q, editionId, no);
  return sealed && { no: sealed.no, bundle: sealed.bundle, sha256: sealed.sha256 };
}
