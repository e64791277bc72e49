// The result of a pre-assessment on a page: conditions, amount line by line, authority, papers.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatMoney } from "#app/i18n/format";
import { amountLineText, amountQuestionText, amountRefusalText, conditionText, mendingText, neededPaperText, standingText } from "#app/i18n/funding-text";
import { Badge } from "#app/ui/badge";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import type { Tone } from "#app/ui/tone";

import type { AmountLine } from "./funding-amount";
import type { Assessment } from "./funding-assessment";
import { needsSeat } from "./funding-authority";
import type { Standing } from "./funding-conditions";

const TONES = { holds: "success", lacks: "danger", open: "warning" } as const satisfies Record<Standing, Tone>;

export function FundingResult({ assessment }: { assessment: Assessment }): ReactNode {
  return (
    <>
      <Section title={m.funding_conditions()}>
        <Table
          caption={m.funding_conditions()}
          captionAs="spoken"
          rows={assessment.conditions}
          rowKey={({ name }) => name}
          columns={[
            { key: "condition", label: m.funding_condition(), kind: "head", render: ({ name }) => conditionText(name) },
            { key: "standing", label: m.funding_standing(), render: ({ standing }) => <Badge tone={TONES[standing]}>{standingText(standing)}</Badge> },
            { key: "mend", label: m.funding_mend(), render: ({ mend }) => (mend === null ? "–" : mendingText(mend)) },
          ]}
        />
      </Section>
      <Section title={m.funding_amount()}>
        <Amount amount={assessment.amount} />
      </Section>
      <Section title={m.funding_authority()}>
        <AuthorityAddress assessment={assessment} />
      </Section>
      <Section title={m.funding_papers()}>
        <ul>
          {assessment.papers.map((paper) => (
            <li key={paper}>{neededPaperText(paper)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

type Line = AmountLine | { readonly kind: "result"; readonly cents: number };

function Amount({ amount }: { amount: Assessment["amount"] }): ReactNode {
  if (!amount.ok) return <p>{amountRefusalText(amount.reason)}</p>;
  const { cents, lines, questions } = amount.value;
  const rows: readonly Line[] = [...lines, { kind: "result", cents }];
  return (
    <>
      <p>
        <strong>{m.funding_amount_sum({ amount: formatMoney(cents) })}</strong>
      </p>
      <Table
        caption={m.funding_amount()}
        captionAs="spoken"
        narrow="scroll"
        rows={rows}
        rowKey={({ kind }) => kind}
        columns={[
          { key: "line", label: m.funding_amount_line(), kind: "head", render: (line) => (line.kind === "result" ? m.funding_l_result() : amountLineText(line)) },
          { key: "cents", label: m.funding_amount_value(), kind: "number", render: (line) => formatMoney(line.cents) },
        ]}
      />
      {questions.map((question) => (
        <p key={question.kind}>{amountQuestionText(question)}</p>
      ))}
    </>
  );
}

function AuthorityAddress({ assessment: { authority, applicant } }: { assessment: Assessment }): ReactNode {
  if (authority === null) return <p>{m.funding_authority_unknown({ name: applicant.name })}</p>;
  return (
    <>
      <address>
        {[authority.name, ...authority.address].map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </address>
      <p>{(needsSeat(applicant.code) ? m.funding_authority_said : m.funding_authority_why)({ name: applicant.name })}</p>
    </>
  );
}
