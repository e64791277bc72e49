// What the office reads of arguments, in words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import type { Tone } from "#app/ui/tone";
import type { ArgumentKind, ArgumentState } from "#db/vocabulary/argument";

import type { PublishProblem } from "./argument";

export const BLOCKS_PATH = "/organisation/argumente";

const KIND_NAMES = { argument: m.arguments_kind_argument, objection: m.arguments_kind_objection } as const satisfies Record<ArgumentKind, () => string>;
const STATES = {
  draft: { name: m.arguments_state_draft, tone: "info" },
  published: { name: m.arguments_state_published, tone: "success" },
  withdrawn: { name: m.arguments_state_withdrawn, tone: "neutral" },
} as const satisfies Record<ArgumentState, { name: () => string; tone: Tone }>;
const PROBLEMS = { "no-source": m.arguments_problem_source, "no-evidence": m.arguments_problem_evidence, "no-audience": m.arguments_problem_audience } as const satisfies Record<PublishProblem, () => string>;

export const kindName = (kind: ArgumentKind) => KIND_NAMES[kind]();
export const problemText = (problem: PublishProblem) => PROBLEMS[problem]();

export function StateBadge({ state }: { state: ArgumentState }): ReactNode {
  const { name, tone } = STATES[state];
  return <Badge tone={tone}>{name()}</Badge>;
}
