// How a partner's confirmation stands, in words and badges; and why a partner cannot be asked, or a document is not taken.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";

import { FILE_LIMIT } from "#db/vocabulary/attachment";
import type { DocumentRefusal } from "./hand-in-resolution.server";
import { MAX_DOCUMENTS, type AskRefusal, type ConfirmationState, type ConfirmedPart } from "./partner-confirmation";

const STATES = {
  confirmed: { text: m.partners_state_confirmed, tone: "success" },
  objected: { text: m.partners_state_objected, tone: "danger" },
  changed: { text: m.partners_state_changed, tone: "warning" },
  waiting: { text: m.partners_state_waiting, tone: "info" },
  unasked: { text: m.partners_state_unasked, tone: "neutral" },
} as const satisfies Record<ConfirmationState, { text: () => string; tone: Tone }>;

/** ConfirmationBadge({ state }) */
export function ConfirmationBadge({ state }: { state: ConfirmationState }): ReactNode {
  const { text, tone } = STATES[state];
  return <Badge tone={tone}>{text()}</Badge>;
}

const PARTS = {
  title: m.entries_field_title,
  summary: m.entries_summary,
  lead: m.entries_lead,
  partners: m.partners_others,
  partner: m.partners_own_part,
  agreementDate: m.entries_agreement_date,
} as const satisfies Record<ConfirmedPart, () => string>;

export function partNames(parts: readonly ConfirmedPart[]): string {
  return parts.map((part) => PARTS[part]()).join(", ");
}

const UNASKABLE = {
  answered: m.partners_unaskable_answered,
  incomplete: m.partners_unaskable_incomplete,
  "too-soon": m.partners_unaskable_too_soon,
  "out-of-competition": m.partners_unaskable_out,
  over: m.partners_unaskable_over,
} as const satisfies Record<AskRefusal, () => string>;

export function unaskableText(reason: AskRefusal): string {
  return UNASKABLE[reason]();
}

export function documentRefusalText(reason: DocumentRefusal): string {
  switch (reason) {
    case "nothing":
      return m.partners_document_nothing();
    case "empty":
      return m.partners_document_empty();
    case "too-large":
      return m.partners_document_too_large({ limit: formatBytes(FILE_LIMIT) });
    case "wrong-kind":
      return m.partners_document_wrong_kind();
    case "too-many":
      return m.partners_document_too_many({ count: MAX_DOCUMENTS });
    case "infected":
      return m.partners_document_infected();
    case "unscanned":
      return m.partners_document_unscanned();
    case "locked":
      return m.partners_document_locked();
    case "broken":
    case "too-many-pixels":
      return m.partners_document_broken();
  }
}
