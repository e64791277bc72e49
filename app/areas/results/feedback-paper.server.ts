// The feedback to a lead as a paper: outcome, own means beside those of the category, released remarks.
import { m } from "#app/i18n";
import type { Block, Paper } from "#app/services/documents/paper";
import { inLocale, JURY_LOCALE, type Locale } from "#db/vocabulary/locale";

import type { Feedback } from "./read-feedback.server";

/** `name`: of the file, without its ending. */
export function feedbackPaper({ edition, number, title, category, outcome, means, remarks }: Feedback, locale: Locale): { readonly name: string; readonly paper: Paper } {
  const words = { locale };
  const name = inLocale(edition.name, locale);
  const leads = { winner: m.results_feedback_winner, commendation: m.results_feedback_commendation, none: m.results_feedback_took_part };
  const figure = (value: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
  const known = means?.some(({ spread }) => spread !== null) ?? false;
  const profile: Block[] =
    means === null
      ? [{ kind: "text", text: m.results_feedback_means_none({}, words) }]
      : [
          { kind: "text", text: `${m.results_feedback_means_text({ max: edition.scaleMax }, words)}\n\n${known ? m.feedback_spread_text({}, words) : m.feedback_spread_none({}, words)}` },
          {
            kind: "table",
            columns: [
              { label: m.results_column_criterion_name({}, words), figures: false },
              { label: m.results_column_mean({}, words), figures: true },
              ...(known ? [{ label: m.feedback_middle({}, words), figures: true }, { label: m.feedback_half({}, words), figures: true }] : []),
            ],
            rows: means.map(({ criterion, weight, mean, spread }) => [
              m.results_column_criterion({ criterion: inLocale(criterion, locale), weight }, words),
              figure(Number(mean)),
              ...(known && spread ? [figure(spread.middle), m.feedback_from_to({ low: figure(spread.low), high: figure(spread.high) }, words)] : []),
            ]),
          },
        ];
  const said: Block[] = remarks.length === 0 ? [] : [{ kind: "heading", level: 1, text: m.feedback_remarks_title({}, words) }, { kind: "list", items: remarks.map(({ criterion, text }) => [criterion ? inLocale(criterion, locale) : m.feedback_whole({}, words), text]) }];
  return {
    name: m.feedback_file({ number }, words),
    paper: {
      lang: locale,
      preline: `${number} · ${inLocale(category, locale)}`,
      title,
      lead: leads[outcome.honour]({}, words),
      author: name,
      footer: `${m.results_feedback_title({}, words)} · ${name}`,
      pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
      unshown: m.documents_unshown({}, words),
      blocks: [
        ...(outcome.honour === "none" ? [] : [{ kind: "heading" as const, level: 1 as const, text: m.results_reason({}, words) }, { kind: "text" as const, text: outcome.reason, lang: JURY_LOCALE }]),
        { kind: "heading", level: 1, text: m.results_feedback_means_title({}, words) },
        ...profile,
        ...said,
      ],
    },
  };
}
