// The office seals what the chair has signed: from then on nothing of it can change (law §10).
import { sealEdition } from "#app/areas/competition/advance-edition.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { sha256Hex } from "#app/base/hash";
import { toIso } from "#app/base/instant";
import { seededRandom, seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { honoursOf } from "./honours";
import { isSigned, readResult } from "./read-records.server";
import { sealedEstimates } from "./recompute";
import { mayDecide, type DeliberationRefusal } from "./results.policy";
import { dealPseudonyms, resultContent, type ResultProblem } from "./seal";
import { insertSealedResult } from "./sealed-result.repo.server";
import { settleCertificates } from "./settle-certificates.server";
import { soundText } from "./sound-text";

/** `instant-passed`: the instant of publication has come, so that the seal would publish unseen. */
export type SealRefusal = DeliberationRefusal | "not-signed-off" | "instant-passed" | { readonly problems: readonly ResultProblem[] };

export async function sealResult(deps: Deps, viewer: Viewer, editionId: string): Promise<Result<{ readonly sha256: string }, SealRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const verdict = mayDecide(viewer, edition, deps.now);
    if (!verdict.ok) return verdict;
    const result = await readResult(q, edition);
    if (result.problems.length > 0) return refused({ problems: result.problems });
    if (!isSigned(result)) return refused("not-signed-off");
    if (edition.publishAt !== null && edition.publishAt <= deps.now) return refused("instant-passed");

    const jurors = result.records.flatMap(({ sheets }) => sheets.map(({ jurorId }) => jurorId));
    // Drawn from a secret that nobody keeps, so that no pseudonym can be dealt again.
    const nameOf = dealPseudonyms(jurors, seededRandom(seedOf(deps.newSecret())));
    const content = resultContent(result, nameOf);
    const bundle = soundText({ ...content, estimates: sealedEstimates(content), sealedAt: toIso(deps.now), previous: null });
    const sha256 = sha256Hex(bundle);
    await sealEdition(q, editionId, deps.now);
    await insertSealedResult(q, { editionId, no: 1, bundle, sha256, previousSha256: null, sealedAt: deps.now, sealedBy: viewer.personId });
    const certificates = await settleCertificates(q, deps, { editionId, resultNo: 1, awarded: honoursOf(result.records.flatMap(({ decision }) => decision ?? [])) });
    await record(q, { at: deps.now, actor: viewer.personId, action: "result.sealed", subject: `edition:${editionId}`, editionId, after: { no: 1, sha256, certificates: certificates.issued } });
    return ok({ sha256 });
  });
}
