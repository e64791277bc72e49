// The accessibility statement: status, gaps, whom to tell.
import type { MetaFunction } from "@remix-run/node";

import { m } from "#app/i18n";
import { DutyPage } from "#app/ui/duty-page";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.duties_accessibility_title() }) }];

export default function Accessibility() {
  return (
    <DutyPage
      title={m.duties_accessibility_title()}
      lead={m.duties_accessibility_lead()}
      sections={[
        { title: m.duties_accessibility_status_title(), text: m.duties_accessibility_status_text() },
        { title: m.duties_accessibility_gaps_title(), text: m.duties_accessibility_gaps_text() },
        { title: m.duties_accessibility_feedback_title(), text: m.duties_accessibility_feedback_text() },
        { title: m.duties_accessibility_ombuds_title(), text: m.duties_accessibility_ombuds_text() },
      ]}
    />
  );
}
