// The state of an entry as people read it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";
import type { EntryState } from "#db/vocabulary/entry";

const NAMES = {
  draft: m.entries_state_draft,
  submitted: m.entries_state_submitted,
  admitted: m.entries_state_admitted,
  returned: m.entries_state_returned,
  rejected: m.entries_state_rejected,
  withdrawn: m.entries_state_withdrawn,
  disqualified: m.entries_state_disqualified,
} as const satisfies Record<EntryState, () => string>;

const TONES = {
  draft: "neutral",
  submitted: "info",
  admitted: "success",
  returned: "warning",
  rejected: "danger",
  withdrawn: "neutral",
  disqualified: "danger",
} as const satisfies Record<EntryState, Tone>;

export function stateName(state: EntryState): string {
  return NAMES[state]();
}

/** EntryStateBadge({ state }) */
export function EntryStateBadge({ state }: { state: EntryState }): ReactNode {
  return <Badge tone={TONES[state]}>{stateName(state)}</Badge>;
}
