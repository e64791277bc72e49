// Who runs the site (§ 5 DDG).
import type { MetaFunction } from "@remix-run/node";

import { m } from "#app/i18n";
import { DutyPage } from "#app/ui/duty-page";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.duties_imprint_title() }) }];

export default function Imprint() {
  return (
    <DutyPage
      title={m.duties_imprint_title()}
      lead={m.duties_imprint_lead()}
      sections={[
        { title: m.duties_imprint_operator_title(), text: m.duties_imprint_operator_text() },
        { title: m.duties_imprint_contact_title(), text: m.duties_imprint_contact_text() },
        { title: m.duties_imprint_data_title(), text: m.duties_imprint_data_text() },
      ]}
    />
  );
}
