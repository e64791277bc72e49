// Who may judge what, and which assignment may be changed by hand (law §6). Assignment in one go stands in assignment.ts.
import { ok, refused, type Result } from "#app/base/result";

import type { Pair } from "./pair";

export type PanelJuror = {
  readonly id: string;
  /** Categories of whose panel the juror is. */
  readonly categoryIds: readonly string[];
  /** Languages of entries that the juror reads. */
  readonly languages: readonly string[];
};
export type PanelEntry = { readonly id: string; readonly categoryId: string; readonly language: string };

/** Whether a conflict of interest keeps the juror from the entry; `isExcluded` of conflict.ts says so. */
export type Excluded = (jurorId: string, entryId: string) => boolean;

export type JudgeRefusal = "conflict" | "not-on-panel" | "language";

/** A juror judges entries of the categories they are on the panel of, in a language they read, and none they have a conflict with (law §6). */
export function mayJudge(juror: PanelJuror, entry: PanelEntry, excluded: Excluded): Result<undefined, JudgeRefusal> {
  if (excluded(juror.id, entry.id)) return refused("conflict");
  if (!juror.categoryIds.includes(entry.categoryId)) return refused("not-on-panel");
  if (!juror.languages.includes(entry.language)) return refused("language");
  return ok();
}

/** `max` null: the juror has stated no maximum. */
export type AssignableJuror = PanelJuror & { readonly max: number | null };
export type ExistingAssignment = Pair & {
  /** A sheet exists, in whatever state. */
  readonly started: boolean;
};

export type HandAssignRefusal = JudgeRefusal | "already-assigned" | "juror-maximum";

/** A hand assigns only what the hard rules allow: the same question as `mayJudge`, and the juror's own maximum (law §6). */
export function mayAssignByHand(
  juror: AssignableJuror,
  entry: PanelEntry,
  { excluded, existing }: { readonly excluded: Excluded; readonly existing: readonly Pair[] },
): Result<undefined, HandAssignRefusal> {
  const own = existing.filter(({ jurorId }) => jurorId === juror.id);
  if (own.some(({ entryId }) => entryId === entry.id)) return refused("already-assigned");
  const verdict = mayJudge(juror, entry, excluded);
  if (!verdict.ok) return verdict;
  if (juror.max !== null && own.length >= juror.max) return refused("juror-maximum");
  return ok();
}

/** An assignment may be taken away until its sheet has been started (law §6). */
export function mayTakeAway(assignment: ExistingAssignment): Result<undefined, "started"> {
  return assignment.started ? refused("started") : ok();
}
