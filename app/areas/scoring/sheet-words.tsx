// Score sheets in words: their states, and what is wrong with a field.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import type { FormAnswer } from "#app/ui/form-answer";
import { valueAt } from "#app/ui/form-answer";
import type { Tone } from "#app/ui/tone";
import type { SheetState } from "#db/vocabulary/scoring";

import type { Access } from "./my-entries";
import type { DeskPage } from "./read-desk.server";
import { COMMENT_MAX, REASON_MAX } from "./sheet";

type Words = { readonly text: () => string; readonly tone: Tone };

const OPEN: Words = { text: m.scoring_state_open, tone: "neutral" };

const STATES = {
  draft: { text: m.scoring_state_draft, tone: "info" },
  submitted: { text: m.scoring_state_submitted, tone: "success" },
  abstained: { text: m.scoring_state_abstained, tone: "success" },
  void: { text: m.scoring_state_void, tone: "neutral" },
} as const satisfies Record<SheetState, Words>;

const CLOSED = {
  undeclared: { text: m.scoring_state_undeclared, tone: "warning" },
  conflict: { text: m.scoring_state_conflict, tone: "neutral" },
} as const satisfies Record<Exclude<Access, "open">, Words>;

/** What a list says about an entry: what keeps it closed, else how far its sheet is. */
export function sheetStatus({ access, state }: { readonly access: Access; readonly state: SheetState | null }): { text: string; tone: Tone } {
  const { text, tone } = access !== "open" ? CLOSED[access] : state === null ? OPEN : STATES[state];
  return { text: text(), tone };
}

/** SheetStateBadge({ state: null while not begun }) */
export function SheetStateBadge({ state }: { state: SheetState | null }): ReactNode {
  const { text, tone } = sheetStatus({ access: "open", state });
  return <Badge tone={tone}>{text}</Badge>;
}

export const pointsField = (criterionId: string) => `points.${criterionId}`;
export const reasonField = (criterionId: string) => `reasons.${criterionId}`;

/** "7 von 10 Punkten"; null: not scored. */
export function pointsText(points: number | null, max: number): string {
  return points === null ? m.scoring_not_scored() : m.scoring_points({ points, max });
}

/** Puts what is wrong with a field of the sheet into words; points that the scale cannot show are named as typed. */
export function explainSheet({ texts, scale, reasonRule }: DeskPage, answer: FormAnswer | undefined): (reason: string, name: string) => string {
  return (reason, name) => {
    if (name === "comment") return m.scoring_field_comment_too_long({ max: COMMENT_MAX });
    const found = texts.criteria.find(({ id }) => name === pointsField(id) || name === reasonField(id));
    if (!found) return m.scoring_field_unreadable();
    const typed = valueAt(answer?.initialValue, name);
    const words = { criterion: say(found.name), typed: typeof typed === "string" ? typed : "", ...scale, low: reasonRule.lowAt, high: reasonRule.highAt };
    if (name === reasonField(found.id)) return reason === "missing" ? m.scoring_field_reason_missing(words) : m.scoring_field_reason_too_long({ ...words, max: REASON_MAX });
    return (POINTS[reason] ?? m.scoring_field_unreadable)(words);
  };
}

type PointsWords = { readonly criterion: string; readonly typed: string; readonly min: number; readonly max: number };

const POINTS: Readonly<Record<string, (words: PointsWords) => string>> = {
  missing: m.scoring_field_points_missing,
  "not-a-number": m.scoring_field_points_number,
  "not-whole": m.scoring_field_points_whole,
  "below-scale": m.scoring_field_points_off,
  "above-scale": m.scoring_field_points_off,
};
