// The phases of a competition in their order; where it stands is said in words, drawn as a line.

import type { ReactNode } from "react";

import { classNames } from "#app/ui/class-names";
import { Icon } from "#app/ui/icon";

export type TimelinePhase = {
  key: string;
  name: string;
  state: "past" | "current" | "future";
  /** The state in words: "abgeschlossen", "läuft", "folgt". */
  stateText: string;
  dates?: ReactNode;
};

/** Timeline({ label, phases: { key, name, state: "past" | "current" | "future", stateText, dates? }[] }) */
export function Timeline({ label, phases }: { label: string; phases: readonly TimelinePhase[] }): ReactNode {
  return (
    <div className="lb-timeline">
      <ol className="lb-timeline__phases" aria-label={label}>
        {phases.map((phase) => (
          <li
            key={phase.key}
            className={classNames("lb-timeline__phase", `lb-timeline__phase--${phase.state}`)}
            aria-current={phase.state === "current" ? "step" : undefined}
          >
            <span className="lb-timeline__dot">{phase.state === "past" && <Icon name="check" size="small" />}</span>
            <span className="lb-timeline__name">{phase.name}</span>
            <span className="lb-timeline__state">{phase.stateText}</span>
            {phase.dates && <span className="lb-timeline__dates">{phase.dates}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
