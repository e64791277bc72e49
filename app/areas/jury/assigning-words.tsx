// The optimiser's own terms in words: what is being looked for, what became of it, what kind of change it is.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import type { AssigningState, AssigningStep, ChangeKind } from "#db/vocabulary/jury";

import type { WorstOff } from "./read-proposal.server";

const STEPS = {
  waiting: m.jury_assigning_step_waiting,
  total: m.jury_assigning_step_total,
  fairness: m.jury_assigning_step_fairness,
  loads: m.jury_assigning_step_loads,
  connection: m.jury_assigning_step_connection,
} as const satisfies Record<AssigningStep, () => string>;

const KINDS = { anew: m.jury_change_anew, repair: m.jury_change_repair, "by-hand": m.jury_change_by_hand } as const satisfies Record<ChangeKind, () => string>;

/** What to say of an assignment that came to no proposal. */
export const ENDED = {
  failed: { title: m.jury_assigning_failed_title, text: m.jury_assigning_failed_text },
  cancelled: { title: m.jury_assigning_cancelled_title, text: m.jury_assigning_cancelled_text },
  interrupted: { title: m.jury_assigning_interrupted_title, text: m.jury_assigning_interrupted_text },
  discarded: { title: m.jury_assigning_discarded_title, text: m.jury_assigning_discarded_text },
  applied: { title: m.jury_assigning_applied_title, text: m.jury_assigning_applied_text },
} as const satisfies Partial<Record<AssigningState, { title: () => string; text: () => string }>>;

export function stepName(step: AssigningStep): string {
  return STEPS[step]();
}

export function changeName(kind: ChangeKind): string {
  return KINDS[kind]();
}

/** "2024-GZ-007 mit 4" or that nobody judges anything yet. */
export function worstText(worst: WorstOff): string {
  return worst === null ? m.jury_worst_none() : m.jury_worst({ number: worst.number, affinity: formatNumber(worst.affinity) });
}

/** Whether the scores of a category can be compared with one another. */
export function Connectivity({ parts }: { parts: number }): ReactNode {
  if (parts === 0) return m.jury_connected_none();
  return parts === 1 ? m.jury_connected() : m.jury_torn({ parts });
}
