// All ties of one juror to entries, with their reasons in words and what follows from them.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Heading, Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import { caseKey, DecisionForm, type DecisionAnswer } from "./chair-cases";
import { DecisionText, Reasons, StandingBadge } from "./jury-words";
import type { JurorSheet, JurorTie } from "./read-juror.server";

export type JurorTiesProps = {
  readonly juror: JurorSheet;
  readonly decide: "yes" | "no";
  readonly retract: "yes" | "no";
  readonly answer: DecisionAnswer | undefined;
};

export function JurorTies({ juror, decide, retract, answer }: JurorTiesProps): ReactNode {
  const { ties } = juror;
  const hints = decide === "yes" ? ties.filter(({ forChair }) => forChair) : [];
  return (
    <Section title={m.jury_ties_title()} id="befangenheiten" lead={m.jury_ties_lead()}>
      {ties.length === 0 ? (
        <EmptyState level={3} title={m.jury_ties_none_title()} text={m.jury_ties_none_text()} />
      ) : (
        <Table
          caption={m.jury_ties_caption()}
          captionAs="spoken"
          rows={ties}
          rowKey={({ entryId }) => entryId}
          columns={[
            { key: "entry", label: m.jury_col_entry(), kind: "head", render: (tie) => m.jury_chair_entry(tie) },
            { key: "reasons", label: m.jury_col_reasons(), render: ({ reasons }) => <Reasons reasons={reasons} /> },
            { key: "standing", label: m.jury_col_standing(), render: (tie) => <Standing tie={tie} /> },
            ...(retract === "yes" && ties.some(({ reported }) => reported)
              ? [{ key: "action", label: m.jury_col_action(), kind: "action" as const, render: (tie: JurorTie) => (tie.reported ? <Retract tie={tie} /> : null) }]
              : []),
          ]}
        />
      )}
      {hints.map(({ entryId, number, title, decision }) => (
        <article key={entryId} className="lb-flow">
          <Heading level={3}>{m.jury_chair_entry({ number, title })}</Heading>
          <DecisionForm jurorId={juror.id} entryId={entryId} decision={decision} answer={answer?.caseKey === caseKey(juror.id, entryId) ? answer.reply : undefined} />
        </article>
      ))}
    </Section>
  );
}

function Standing({ tie: { standing, decision } }: { tie: JurorTie }): ReactNode {
  return (
    <>
      <StandingBadge standing={standing} />
      {decision && (
        <p>
          <DecisionText decision={decision} />
        </p>
      )}
    </>
  );
}

function Retract({ tie: { entryId, number } }: { tie: JurorTie }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="retract" />
      <input type="hidden" name="entryId" value={entryId} />
      <SubmitButton look="tertiary">
        {m.jury_retract()} <span className="kern-sr-only">{m.jury_retract_of({ number })}</span>
      </SubmitButton>
    </Form>
  );
}
