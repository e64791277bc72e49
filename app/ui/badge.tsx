// The state of one thing, in one or two words.

import type { ReactNode } from "react";

import { Icon } from "#app/ui/icon";
import { TONE_ICON, type Tone } from "#app/ui/tone";

/** Badge({ tone?: "neutral" | "info" | "success" | "warning" | "danger", children: text }) */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }): ReactNode {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${tone} lb-badge`}>
      {tone !== "neutral" && <Icon name={TONE_ICON[tone]} size="small" />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
