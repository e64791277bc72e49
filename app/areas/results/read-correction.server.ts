// What the pages of a correction show: the chain of sealed results, and the correction under way beside what it corrects.
import type { Edition } from "#app/areas/competition/edition";
import { conflictsOfEdition } from "#app/areas/jury/read-conflicts.server";
import { listJurors, type Juror } from "#app/areas/jury/read-jury.server";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { changedCategories, type CorrectionProblem } from "./corrected-result";
import type { ShownDecision } from "./decision-record";
import type { IsKept } from "./find-kept.server";
import { shownRanking } from "./read-category-ranking.server";
import { readOpenCorrection, readSealedCorrections, type OpenCorrection } from "./read-corrections.server";
import { shownDecision, type DeliberatedRanking, type SignOff } from "./read-deliberation.server";
import { selectSeals } from "./sealed-result.repo.server";

export type LinkedResult = { readonly no: number; readonly at: Instant; readonly sha256: string; /** Null: the first. */ readonly reason: string | null };

export type CorrectedCategory = {
  readonly key: string;
  readonly name: LocalisedText;
  readonly entries: number;
  readonly changed: boolean;
  readonly before: ShownDecision | null;
  readonly after: ShownDecision | null;
};

export type ShownCorrection = {
  readonly no: number;
  readonly reason: string;
  readonly categories: readonly CorrectedCategory[];
  readonly problems: readonly CorrectionProblem[];
  readonly digest: string;
  readonly signedOff: SignOff | null;
  readonly chairs: readonly { readonly id: string; readonly name: string }[];
};

export type CorrectionOnPage = { readonly results: readonly LinkedResult[]; readonly open: ShownCorrection | null };

/** For the office, without what a conflict of interest keeps from the reader. The last result first. */
export async function readCorrection(q: Q, edition: Edition, isKept: IsKept): Promise<CorrectionOnPage> {
  const corrections = new Map((await readSealedCorrections(q, edition.id)).map(({ no, reason }) => [no, reason]));
  const seals = await selectSeals(q, edition.id);
  const open = await readOpenCorrection(q, edition);
  return {
    results: seals.map(({ no, sealedAt, sha256 }) => ({ no, at: sealedAt, sha256, reason: corrections.get(no) ?? null })).toReversed(),
    open: open ? shownCorrection(open, await listJurors(q, edition.id), isKept) : null,
  };
}

/** For the chair, without what a conflict of interest keeps from them (law §5). `jurorId`: the chair's seat. Null: none is under way. */
export async function readChairCorrection(q: Q, edition: Edition, jurorId: string): Promise<ShownCorrection | null> {
  const open = await readOpenCorrection(q, edition);
  if (open === undefined) return null;
  const conflicts = await conflictsOfEdition(q, edition.id);
  return shownCorrection(open, await listJurors(q, edition.id), (entryId) => conflicts.excluded(jurorId, entryId));
}

function shownCorrection({ no, reason, before, after, problems, digest, signedOffAt, signedOffBy, isSigned }: OpenCorrection, jurors: readonly Juror[], isKept: IsKept): ShownCorrection {
  const changed = new Set(changedCategories(before, after));
  return {
    no,
    reason,
    categories: after
      .filter(({ entries }) => entries.length > 0)
      .map((record) => ({
        key: record.category.key,
        name: record.category.name,
        entries: record.entries.length,
        changed: changed.has(record.category.key),
        before: shownDecision(before.find(({ category }) => category.id === record.category.id), isKept),
        after: shownDecision(record, isKept),
      })),
    problems,
    digest,
    signedOff: signedOffAt === null ? null : { at: signedOffAt, by: jurors.find(({ personId }) => personId !== null && personId === signedOffBy)?.name ?? "", holds: isSigned },
    chairs: jurors.filter(({ role, state }) => role === "chair" && state === "accepted").map(({ id, name }) => ({ id, name })),
  };
}

export type CorrectionOfCategory = Pick<DeliberatedRanking, "key" | "name" | "ranked" | "undecidable" | "decision"> & { readonly before: ShownDecision | null };

/** Undefined when no correction is under way, or the edition has no such category with entries. */
export async function readCorrectionOfCategory(q: Q, edition: Edition, key: string): Promise<CorrectionOfCategory | undefined> {
  const open = await readOpenCorrection(q, edition);
  const record = open?.after.find(({ category, entries }) => category.key === key && entries.length > 0);
  if (open === undefined || record === undefined) return undefined;
  const { name, ranked, undecidable } = shownRanking(record, edition);
  return { key, name, ranked, undecidable, decision: record.decision, before: shownDecision(open.before.find(({ category }) => category.key === key), () => false) };
}
