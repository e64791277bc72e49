// The competition in short sentences.
import type { MetaFunction } from "@remix-run/node";

import { m } from "#app/i18n";
import { DutyPage } from "#app/ui/duty-page";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.duties_easy_title() }) }];

export default function EasyLanguage() {
  return (
    <DutyPage
      title={m.duties_easy_title()}
      lead={m.duties_easy_lead()}
      sections={[
        { title: m.duties_easy_what_title(), text: m.duties_easy_what_text() },
        { title: m.duties_easy_how_title(), text: m.duties_easy_how_text() },
        { title: m.duties_easy_site_title(), text: m.duties_easy_site_text() },
      ]}
    />
  );
}
