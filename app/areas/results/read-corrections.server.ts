// The correction that is under way, with all that its seal will hold; and the corrections that are sealed.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import type { Bundle } from "./bundle";
import { parseBundle } from "./bundle.input";
import { correctedContent, correctionProblems, type CorrectedContent, type CorrectionProblem } from "./corrected-result";
import { selectCorrections, type CorrectionRow } from "./correction.repo.server";
import { readContests } from "./read-contests.server";
import { readDecisions } from "./read-decisions.server";
import type { CategoryResult } from "./read-records.server";
import { digestOf, sealedDecisions } from "./seal";
import { selectLastSealedResult } from "./sealed-result.repo.server";

/** A correction that is sealed, as everybody may know of it once the result is published. */
export type SealedCorrection = { readonly no: number; readonly reason: string; readonly at: Instant };

export async function readSealedCorrections(q: Q, editionId: string): Promise<readonly SealedCorrection[]> {
  return (await selectCorrections(q, editionId)).flatMap(({ no, reason, sealedAt }) => (sealedAt === null ? [] : [{ no, reason, at: sealedAt }]));
}

/** Whether a correction is under way that the chair has not signed yet. */
export async function hasUnsignedCorrection(q: Q, editionId: string): Promise<boolean> {
  return (await selectCorrections(q, editionId)).some(({ sealedAt, signedOffAt }) => sealedAt === null && signedOffAt === null);
}

export type OpenCorrection = Pick<CorrectionRow, "no" | "reason" | "signedOffAt" | "signedOffBy"> & {
  /** As they are sealed, and as they would be. */
  readonly before: readonly CategoryResult[];
  readonly after: readonly CategoryResult[];
  readonly problems: readonly CorrectionProblem[];
  readonly content: CorrectedContent;
  /** Names the content; under another digest something else was signed. */
  readonly digest: string;
  readonly isSigned: boolean;
};

/** Undefined when none is under way. */
export async function readOpenCorrection(q: Q, edition: Edition): Promise<OpenCorrection | undefined> {
  const open = (await selectCorrections(q, edition.id)).find(({ sealedAt }) => sealedAt === null);
  const sealed = await selectLastSealedResult(q, edition.id);
  if (open === undefined || sealed === undefined) return undefined;
  const contests = await readContests(q, edition);
  const withDecisions = async (no: number) => {
    const decisions = await readDecisions(q, edition.id, no);
    return contests.map((contest) => ({ ...contest, decision: decisions.get(contest.category.id) ?? null }));
  };
  const [before, after] = [await withDecisions(sealed.no), await withDecisions(open.no)];
  const { no, reason, signedOffAt, signedOffBy, signedOffDigest } = open;
  const content = correctedContent(sealedBundle(sealed.bundle), { no, reason }, { previous: sealed.sha256, decisions: sealedDecisions(after) });
  const digest = digestOf(content);
  return { no, reason, signedOffAt, signedOffBy, before, after, problems: correctionProblems(before, after), content, digest, isSigned: signedOffDigest === digest };
}

function sealedBundle(text: string): Bundle {
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new RangeError(`the sealed result cannot be read back: ${parsed.reason}`);
  return parsed.value;
}
