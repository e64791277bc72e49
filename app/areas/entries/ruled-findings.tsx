// The formal check as the office sees it: each rule with where it stands, the computed facts, and what the office made of them.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { TaskList } from "#app/ui/task-list";
import type { Tone } from "#app/ui/tone";

import { findingText, ruleName } from "./formal-findings";
import type { FormalRuling, RuledFinding, Standing } from "./formal-ruling";

export const STANDINGS = {
  met: { text: m.check_standing_met, tone: "success" },
  unmet: { text: m.check_standing_unmet, tone: "danger" },
  open: { text: m.check_standing_open, tone: "warning" },
} as const satisfies Record<Standing, { text: () => string; tone: Tone }>;

/** RuledFindings({ findings }): what is not met first, then what is open, then what is met; with the office's rulings. For the office. */
export function RuledFindings({ findings }: { findings: readonly RuledFinding[] }): ReactNode {
  const order: readonly Standing[] = ["unmet", "open", "met"];
  const sorted = order.flatMap((standing) => findings.filter((finding) => finding.standing === standing));
  return (
    <TaskList
      label={m.entries_formal_check()}
      tasks={sorted.map(({ standing, ruled, ...finding }) => ({
        key: finding.rule,
        name: ruleName(finding.rule),
        hint: ruled === null ? findingText(finding) : `${findingText(finding)} ${rulingText(ruled)}`,
        status: { text: STANDINGS[standing].text(), tone: STANDINGS[standing].tone },
      }))}
    />
  );
}

function rulingText({ ruling, note, ruledBy }: FormalRuling): string {
  const said = ruling === "confirmed" ? m.check_ruled_confirmed({ name: ruledBy }) : m.check_ruled_overruled({ name: ruledBy });
  return note === "" ? said : `${said} ${note}`;
}
