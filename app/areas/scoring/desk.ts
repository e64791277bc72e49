// A juror's desk for one entry: the rules that judge it and the sheet as it is stored. What may be done with it stands in sheet.ts.
import type { EditionDates } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import type { SheetState } from "#db/vocabulary/scoring";

import type { ReasonRule, Scale } from "./sheet";
import type { WeightedCriterion } from "./total";

export type SheetScore = { readonly criterionId: string; readonly points: number | null; readonly reason: string };

export type StoredSheet = {
  readonly id: string;
  readonly state: SheetState;
  readonly total: number | null;
  readonly comment: string;
  readonly abstainReason: string | null;
  readonly voidReason: string | null;
  readonly reopenReason: string | null;
  /** Counts every save. */
  readonly version: number;
  readonly updatedAt: Instant;
  readonly submittedAt: Instant | null;
  /** By criterion id. */
  readonly scores: readonly SheetScore[];
};

export type Desk = {
  readonly jurorId: string;
  readonly entryId: string;
  readonly edition: EditionDates & { readonly id: string; readonly timeZone: string; readonly round: number; readonly blind: boolean };
  readonly scale: Scale;
  readonly reasonRule: ReasonRule;
  /** Of the entry's category, in their order. */
  readonly criteria: readonly WeightedCriterion[];
  /** Null: not begun. */
  readonly sheet: StoredSheet | null;
};

/** What a juror says about an entry. */
export type SheetContent = {
  /** By criterion id; null: not scored. */
  readonly points: Readonly<Record<string, number | null>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly comment: string;
};

/** What stands on the sheet; nothing where it has not been begun. */
export function contentOf({ criteria, sheet }: Pick<Desk, "criteria" | "sheet">): SheetContent {
  const scoreOf = (id: string) => sheet?.scores.find(({ criterionId }) => criterionId === id);
  return {
    points: Object.fromEntries(criteria.map(({ id }) => [id, scoreOf(id)?.points ?? null])),
    reasons: Object.fromEntries(criteria.map(({ id }) => [id, scoreOf(id)?.reason ?? ""])),
    comment: sheet?.comment ?? "",
  };
}

/** Two savings differ in criteria, each with its points and its reason, or in this. */
export const COMMENT = "comment";

/** The subjects in which two contents of one category differ, in their order. */
export function differencesOf(a: SheetContent, b: SheetContent): readonly string[] {
  const criteria = Object.keys(a.points).filter((id) => a.points[id] !== b.points[id] || a.reasons[id] !== b.reasons[id]);
  return a.comment === b.comment ? criteria : [...criteria, COMMENT];
}

export function isSameContent(a: SheetContent, b: SheetContent): boolean {
  return differencesOf(a, b).length === 0;
}

/** What was typed, except where the juror, who was shown both, chose what is stored. */
export function withStored(typed: SheetContent, stored: SheetContent, taken: readonly string[]): SheetContent {
  const chosen = (mine: SheetContent, id: string) => (taken.includes(id) ? stored : mine);
  const ids = Object.keys(typed.points);
  return {
    points: Object.fromEntries(ids.map((id) => [id, chosen(typed, id).points[id] ?? null])),
    reasons: Object.fromEntries(ids.map((id) => [id, chosen(typed, id).reasons[id] ?? ""])),
    comment: chosen(typed, COMMENT).comment,
  };
}
