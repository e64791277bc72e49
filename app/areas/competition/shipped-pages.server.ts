// The site's pages as they are shipped: honest about what the operator still has to enter. Whoever edits a page begins with these words.
import { m } from "#app/i18n";
import { LOCALES, type Locale, type LocalisedText } from "#db/vocabulary/locale";
import type { SitePage } from "#db/vocabulary/site";

import type { SitePageText } from "./site-page";

type Message = (inputs: object, options: { readonly locale: Locale }) => string;
type Shipped = { readonly title: Message; readonly lead: Message; readonly sections: readonly (readonly [title: Message, text: Message])[] };

const SHIPPED: Readonly<Record<SitePage, Shipped>> = {
  impressum: {
    title: m.duties_imprint_title,
    lead: m.duties_imprint_lead,
    sections: [
      [m.duties_imprint_operator_title, m.duties_imprint_operator_text],
      [m.duties_imprint_contact_title, m.duties_imprint_contact_text],
      [m.duties_imprint_data_title, m.duties_imprint_data_text],
    ],
  },
  datenschutz: {
    title: m.duties_privacy_title,
    lead: m.duties_privacy_lead,
    sections: [
      [m.duties_privacy_purpose_title, m.duties_privacy_purpose_text],
      [m.duties_privacy_data_title, m.duties_privacy_data_text],
      [m.duties_privacy_visitors_title, m.duties_privacy_visitors_text],
      [m.duties_privacy_cookies_title, m.duties_privacy_cookies_text],
      [m.duties_privacy_deletion_title, m.duties_privacy_deletion_text],
      [m.duties_privacy_rights_title, m.duties_privacy_rights_text],
    ],
  },
  barrierefreiheit: {
    title: m.duties_accessibility_title,
    lead: m.duties_accessibility_lead,
    sections: [
      [m.duties_accessibility_status_title, m.duties_accessibility_status_text],
      [m.duties_accessibility_gaps_title, m.duties_accessibility_gaps_text],
      [m.duties_accessibility_feedback_title, m.duties_accessibility_feedback_text],
      [m.duties_accessibility_ombuds_title, m.duties_accessibility_ombuds_text],
    ],
  },
  "leichte-sprache": {
    title: m.duties_easy_title,
    lead: m.duties_easy_lead,
    sections: [
      [m.duties_easy_what_title, m.duties_easy_what_text],
      [m.duties_easy_how_title, m.duties_easy_how_text],
      [m.duties_easy_site_title, m.duties_easy_site_text],
    ],
  },
  gebaerdensprache: {
    title: m.duties_sign_title,
    lead: m.duties_sign_lead,
    sections: [[m.duties_sign_video_title, m.duties_sign_video_text]],
  },
};

export function shippedPage(page: SitePage): SitePageText {
  const { title, lead, sections } = SHIPPED[page];
  return {
    title: inEvery((locale) => title({}, { locale })),
    lead: inEvery((locale) => lead({}, { locale })),
    body: inEvery((locale) => sections.map(([heading, text]) => `## ${heading({}, { locale })}\n\n${text({}, { locale })}`).join("\n\n")),
  };
}

function inEvery(say: (locale: Locale) => string): LocalisedText {
  const [de, ...others] = LOCALES;
  return { de: say(de), ...Object.fromEntries(others.map((locale) => [locale, say(locale)])) };
}
