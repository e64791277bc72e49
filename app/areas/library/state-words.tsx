// Where an example stands, in words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";
import type { ExampleState } from "#db/vocabulary/example";

const STATES = {
  draft: { name: m.library_state_draft, tone: "neutral" },
  proposed: { name: m.library_state_proposed, tone: "info" },
  approved: { name: m.library_state_approved, tone: "success" },
  withdrawn: { name: m.library_state_withdrawn, tone: "warning" },
} as const satisfies Record<ExampleState, { readonly name: () => string; readonly tone: Tone }>;

export function stateName(state: ExampleState): string {
  return STATES[state].name();
}

export function StateBadge({ state }: { state: ExampleState }): ReactNode {
  return <Badge tone={STATES[state].tone}>{stateName(state)}</Badge>;
}
