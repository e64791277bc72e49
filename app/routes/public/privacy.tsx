// What is stored about people, why, and their rights.
import type { MetaFunction } from "@remix-run/node";

import { m } from "#app/i18n";
import { DutyPage } from "#app/ui/duty-page";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.duties_privacy_title() }) }];

export default function Privacy() {
  return (
    <DutyPage
      title={m.duties_privacy_title()}
      lead={m.duties_privacy_lead()}
      sections={[
        { title: m.duties_privacy_purpose_title(), text: m.duties_privacy_purpose_text() },
        { title: m.duties_privacy_data_title(), text: m.duties_privacy_data_text() },
        { title: m.duties_privacy_cookies_title(), text: m.duties_privacy_cookies_text() },
        { title: m.duties_privacy_deletion_title(), text: m.duties_privacy_deletion_text() },
        { title: m.duties_privacy_rights_title(), text: m.duties_privacy_rights_text() },
      ]}
    />
  );
}
