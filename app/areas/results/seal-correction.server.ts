// The office seals a correction that the chair has signed: a new result, linked to the one it corrects, holds from then on (law §10).
import type { Edition } from "#app/areas/competition/edition";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { sha256Hex } from "#app/base/hash";
import { toIso } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { makeTextHere, type MakeText } from "./analyse.server";
import type { CorrectingRefusal } from "./correct.server";
import type { CorrectionProblem } from "./corrected-result";
import { honoursOf, otherwiseHonoured } from "./honours";
import { readOpenCorrection, type OpenCorrection } from "./read-corrections.server";
import type { CategoryResult } from "./read-records.server";
import { mayCorrect } from "./results.policy";
import { insertSealedResult } from "./sealed-result.repo.server";
import { settleCertificates } from "./settle-certificates.server";
import { tellCorrected } from "./tell-corrected.server";

export type SealCorrectionRefusal = CorrectingRefusal | "not-signed-off" | { readonly problems: readonly CorrectionProblem[] };

/** The text is checked before the transaction, in a thread where `makeText` has one; what is sealed is that text, if the correction is still the one it was made of. */
export async function sealCorrection(deps: Deps, viewer: Viewer, editionId: string, makeText: MakeText = makeTextHere): Promise<Result<{ readonly no: number; readonly sha256: string }, SealCorrectionRefusal>> {
  const ready = await readSealable(deps.store.read, viewer, editionId);
  if (!ready.ok) return ready;
  const bundle = await makeText({ ...ready.value.open.content, sealedAt: toIso(deps.now) });
  return deps.store.tx(async (q) => {
    const still = await readSealable(q, viewer, editionId);
    if (!still.ok) return still;
    const { edition, open } = still.value;
    // Signed anew meanwhile, as another correction.
    if (open.digest !== ready.value.open.digest) return refused("not-signed-off");

    const { no, content } = open;
    const sha256 = sha256Hex(bundle);
    await insertSealedResult(q, { editionId, no, bundle, sha256, previousSha256: content.previous, sealedAt: deps.now, sealedBy: viewer.personId });
    const [before, after] = [decisionsOf(open.before), decisionsOf(open.after)];
    const certificates = await settleCertificates(q, deps, { editionId, resultNo: no, awarded: honoursOf(after) });
    const mails = await tellCorrected(q, deps, { edition, no, reason: open.reason, entryIds: otherwiseHonoured(before, after) });
    await record(q, { at: deps.now, actor: viewer.personId, action: "correction.sealed", subject: `edition:${editionId}`, editionId, after: { no, sha256, previous: content.previous, certificates, mails } });
    return ok({ no, sha256 });
  });
}

async function readSealable(q: Q, viewer: Viewer, editionId: string): Promise<Result<{ readonly edition: Edition; readonly open: OpenCorrection }, SealCorrectionRefusal>> {
  const edition = await getEdition(q, editionId);
  const verdict = mayCorrect(viewer, edition);
  if (!verdict.ok) return verdict;
  const open = await readOpenCorrection(q, edition);
  if (open === undefined) return refused("none-open");
  if (open.problems.length > 0) return refused({ problems: open.problems });
  return open.isSigned ? ok({ edition, open }) : refused("not-signed-off");
}

function decisionsOf(records: readonly CategoryResult[]) {
  return records.flatMap(({ decision }) => decision ?? []);
}
