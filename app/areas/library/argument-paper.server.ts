// The arguments for a field and an audience as a paper, in the reader's language.
import { m } from "#app/i18n";
import type { Block, Paper } from "#app/services/documents/paper";
import { BASE_LOCALE, inLocale, type Locale, type LocalisedText } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import type { Argument } from "./argument";
import type { ArgumentsPage } from "./read-arguments.server";

const AUDIENCES = { council: m.arguments_audience_council, administration: m.arguments_audience_administration, staff: m.arguments_audience_staff, citizens: m.arguments_audience_citizens } as const;

/** `name`: of the file, without its ending. */
export function argumentPaper({ asked, arguments: found, objections, examples }: ArgumentsPage, locale: Locale): { readonly name: string; readonly paper: Paper } {
  const words = { locale };
  const heading = (level: 1 | 2, text: string): Block => ({ kind: "heading", level, text });
  const said = (text: LocalisedText): Block => ({ kind: "text", text: inLocale(text, locale), ...(text[locale] ? {} : { lang: BASE_LOCALE }) });
  const blocks = (title: string, of: readonly Argument[]): Block[] =>
    of.length === 0
      ? []
      : [
          heading(1, title),
          ...of.flatMap(({ claim, evidence, sources }): Block[] => [
            heading(2, inLocale(claim, locale)),
            said(evidence),
            { kind: "facts", items: [{ term: m.arguments_sources({ count: sources.length }, words), detail: sources.map(({ name, url }) => (url === null ? name : `${name}, ${url}`)) }] },
          ]),
        ];
  const shown: Block[] =
    examples.length === 0
      ? []
      : [
          heading(1, m.arguments_examples({}, words)),
          { kind: "list", items: examples.map(({ title, parties, figures }) => [title, parties.map(({ name }) => name).join(", "), ...figures.map(({ amount, meaning }) => `${amount}: ${meaning}`)]) },
        ];
  const field = asked.topic === null ? m.arguments_field_all({}, words) : inLocale(TOPIC_NAMES[asked.topic], locale);
  const audience = asked.audience === null ? m.arguments_audience_all({}, words) : AUDIENCES[asked.audience]({}, words);
  return {
    name: m.arguments_file({}, words),
    paper: {
      lang: locale,
      title: m.arguments_title({}, words),
      preline: `${field} · ${audience}`,
      lead: m.arguments_paper_lead({}, words),
      author: "Lorbeer",
      footer: m.arguments_title({}, words),
      pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
      unshown: m.documents_unshown({}, words),
      blocks: [...blocks(m.arguments_for({}, words), found), ...blocks(m.arguments_against({}, words), objections), ...shown],
    },
  };
}
