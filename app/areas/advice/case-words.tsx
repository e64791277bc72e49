// What the words of a case are called: its states, kinds, fields and regions, and why a file was not taken.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatBytes } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";
import type { CaseKind, CaseState } from "#db/vocabulary/advice";
import { FILE_LIMIT } from "#db/vocabulary/attachment";
import { REGIONAL_DISTRICT_NAMES, type RegionalDistrict } from "#db/vocabulary/regional-district";
import { TOPIC_NAMES, type Topic } from "#db/vocabulary/topic";

import { MAX_CASE_BYTES, MAX_CASE_DOCUMENTS } from "./document-limit";
import type { DocumentRefusal } from "./hand-in-document.server";

const STATES = {
  received: { name: m.advice_state_received, next: m.advice_next_received, tone: "info" },
  "in-progress": { name: m.advice_state_in_progress, next: m.advice_next_in_progress, tone: "info" },
  waiting: { name: m.advice_state_waiting, next: m.advice_next_waiting, tone: "warning" },
  closed: { name: m.advice_state_closed, next: m.advice_next_closed, tone: "success" },
} as const satisfies Record<CaseState, { name: () => string; next: () => string; tone: Tone }>;

export function stateName(state: CaseState): string {
  return STATES[state].name();
}

/** What comes next, for the requester. */
export function nextOf(state: CaseState): string {
  return STATES[state].next();
}

export function StateBadge({ state }: { state: CaseState }): ReactNode {
  return <Badge tone={STATES[state].tone}>{stateName(state)}</Badge>;
}

const KINDS = { advice: m.advice_kind_advice, "pre-assessment": m.advice_kind_pre_assessment } as const satisfies Record<CaseKind, () => string>;

export function kindName(kind: CaseKind): string {
  return KINDS[kind]();
}

export function topicName(topic: Topic): string {
  return say(TOPIC_NAMES[topic]);
}

export function topicChoices() {
  return Object.entries(TOPIC_NAMES).map(([value, name]) => ({ value, label: say(name) }));
}

export function regionName(region: RegionalDistrict | "elsewhere" | null): string {
  return region === null || region === "elsewhere" ? m.advice_region_elsewhere() : REGIONAL_DISTRICT_NAMES[region];
}

export function documentRefusalText(reason: DocumentRefusal): string {
  switch (reason) {
    case "nothing":
    case "not-stored":
      return m.advice_document_nothing();
    case "empty":
      return m.advice_document_empty();
    case "too-large":
      return m.advice_document_too_large({ limit: formatBytes(FILE_LIMIT) });
    case "wrong-kind":
      return m.advice_document_wrong_kind();
    case "too-many":
      return m.advice_document_too_many({ count: MAX_CASE_DOCUMENTS });
    case "too-much":
      return m.advice_document_too_much({ limit: formatBytes(MAX_CASE_BYTES) });
    case "infected":
      return m.advice_document_infected();
    case "unscanned":
      return m.advice_document_unscanned();
    case "locked":
      return m.advice_document_locked();
    case "broken":
    case "too-many-pixels":
      return m.advice_document_broken();
  }
}
