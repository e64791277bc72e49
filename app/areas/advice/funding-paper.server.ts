// The pre-assessment as a document: the result, the answers it rests on and, in a case, the views of both sides.
import {
  amountLineText,
  amountQuestionText,
  amountRefusalText,
  answerFacts,
  conditionText,
  mendingText,
  neededPaperText,
  overallText,
  standingText,
} from "#app/i18n/funding-text";
import { m } from "#app/i18n";
import { formatDay, formatMoney } from "#app/i18n/format";
import type { Block, Paper } from "#app/services/documents/paper";
import type { Locale } from "#db/vocabulary/locale";

import type { FundingAnswers } from "./funding-answers";
import type { Assessment } from "./funding-assessment";
import { needsSeat } from "./funding-authority";

type Assessed = { readonly answers: FundingAnswers; readonly assessment: Assessment };

/** `number`: of the case, where there is one. `views`: what stands before the assessment itself. */
export function fundingPaper({ answers, assessment }: Assessed, locale: Locale, { number, views }: { readonly number: string | null; readonly views: readonly Block[] } = { number: null, views: [] }): Paper {
  const words = { locale };
  const title = m.funding_title({}, words);
  return {
    lang: locale,
    preline: number === null ? assessment.applicant.name : `${number} · ${assessment.applicant.name}`,
    title: answers.title,
    lead: title,
    author: m.funding_office_name({}, words),
    footer: title,
    pageLabel: m.documents_page({ page: "{page}", pages: "{pages}" }, words),
    unshown: m.documents_unshown({}, words),
    blocks: [...views, ...assessmentBlocks(assessment, locale), { kind: "heading", level: 1, text: m.funding_answers({}, words) }, { kind: "facts", items: answerFacts(answers, assessment.applicant.name, locale) }],
  };
}

function assessmentBlocks({ conditions, standing, amount, authority, papers, validUntil, applicant }: Assessment, locale: Locale): Block[] {
  const words = { locale };
  const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
  return [
    heading(overallText(standing, locale)),
    { kind: "text", text: `${m.funding_disclaimer({}, words)}\n\n${m.funding_until({ day: formatDay(validUntil, locale) }, words)}` },
    heading(m.funding_conditions({}, words)),
    {
      kind: "table",
      columns: [
        { label: m.funding_condition({}, words), figures: false },
        { label: m.funding_standing({}, words), figures: true },
        { label: m.funding_mend({}, words), figures: false },
      ],
      rows: conditions.map(({ name, standing: each, mend }) => [conditionText(name, locale), standingText(each, locale), mend === null ? "–" : mendingText(mend, locale)]),
    },
    heading(m.funding_amount({}, words)),
    ...(amount.ok
      ? [
          {
            kind: "table" as const,
            columns: [
              { label: m.funding_amount_line({}, words), figures: false },
              { label: m.funding_amount_value({}, words), figures: true },
            ],
            rows: [...amount.value.lines.map((line) => [amountLineText(line, locale), formatMoney(line.cents, locale)]), [m.funding_l_result({}, words), formatMoney(amount.value.cents, locale)]],
          },
          ...amount.value.questions.map((question) => ({ kind: "text" as const, text: amountQuestionText(question, locale) })),
        ]
      : [{ kind: "text" as const, text: amountRefusalText(amount.reason, locale) }]),
    heading(m.funding_authority({}, words)),
    authority === null ? { kind: "text", text: m.funding_authority_unknown({ name: applicant.name }, words) } : { kind: "list", items: [[authority.name, ...authority.address, (needsSeat(applicant.code) ? m.funding_authority_said : m.funding_authority_why)({ name: applicant.name }, words)]] },
    heading(m.funding_papers({}, words)),
    { kind: "list", items: papers.map((paper) => neededPaperText(paper, locale)) },
  ];
}
