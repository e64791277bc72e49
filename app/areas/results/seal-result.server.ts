// The office seals what the chair has signed: from then on nothing of it can change (law §10).
import { sealEdition } from "#app/areas/competition/advance-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { sha256Hex } from "#app/base/hash";
import { toIso } from "#app/base/instant";
import { seededRandom, seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { makeTextHere, type MakeText } from "./analyse.server";
import { honoursOf } from "./honours";
import { isSigned, readResult, type ResultOnRecord } from "./read-records.server";
import { mayDecide, type DeliberationRefusal } from "./results.policy";
import { dealPseudonyms, resultContent, type ResultProblem } from "./seal";
import { insertSealedResult } from "./sealed-result.repo.server";
import { settleCertificates } from "./settle-certificates.server";

/** `instant-passed`: the instant of publication has come, so that the seal would publish unseen. */
export type SealRefusal = DeliberationRefusal | "not-signed-off" | "instant-passed" | { readonly problems: readonly ResultProblem[] };

/** The text is made before the transaction, in a thread where `makeText` has one; what is sealed is that text, if the result is still the one it was made of. */
export async function sealResult(deps: Deps, viewer: Viewer, editionId: string, makeText: MakeText = makeTextHere): Promise<Result<{ readonly sha256: string }, SealRefusal>> {
  const ready = await readSealable(deps.store.read, deps, viewer, editionId);
  if (!ready.ok) return ready;
  const bundle = await makeText(contentOf(ready.value, deps));
  return deps.store.tx(async (q) => {
    const still = await readSealable(q, deps, viewer, editionId);
    if (!still.ok) return still;
    // Signed anew meanwhile, as another result.
    if (still.value.digest !== ready.value.digest) return refused("not-signed-off");

    const sha256 = sha256Hex(bundle);
    await sealEdition(q, editionId, deps.now);
    await insertSealedResult(q, { editionId, no: 1, bundle, sha256, previousSha256: null, sealedAt: deps.now, sealedBy: viewer.personId });
    const { issued } = await settleCertificates(q, deps, { editionId, resultNo: 1, awarded: honoursOf(still.value.records.flatMap(({ decision }) => decision ?? [])) });
    await record(q, { at: deps.now, actor: viewer.personId, action: "result.sealed", subject: `edition:${editionId}`, editionId, after: { no: 1, sha256, certificates: issued } });
    return ok({ sha256 });
  });
}

async function readSealable(q: Q, { now }: Pick<Deps, "now">, viewer: Viewer, editionId: string): Promise<Result<ResultOnRecord, SealRefusal>> {
  const edition: Edition = await getEdition(q, editionId);
  const verdict = mayDecide(viewer, edition, now);
  if (!verdict.ok) return verdict;
  const result = await readResult(q, edition);
  if (result.problems.length > 0) return refused({ problems: result.problems });
  if (!isSigned(result)) return refused("not-signed-off");
  return edition.publishAt !== null && edition.publishAt <= now ? refused("instant-passed") : ok(result);
}

function contentOf(result: ResultOnRecord, { now, newSecret }: Pick<Deps, "now" | "newSecret">) {
  const jurors = result.records.flatMap(({ sheets }) => sheets.map(({ jurorId }) => jurorId));
  // Drawn from a secret that nobody keeps, so that no pseudonym can be dealt again.
  const nameOf = dealPseudonyms(jurors, seededRandom(seedOf(newSecret())));
  return { ...resultContent(result, nameOf), sealedAt: toIso(now), previous: null };
}
