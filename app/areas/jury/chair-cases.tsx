// The cases the chair is asked about: to decide for the chair, to read for the office.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { Heading } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";

import { juryError } from "./jury-errors";
import { DecisionText, Reasons } from "./jury-words";
import type { ChairCase } from "./list-chair-cases.server";

/** Names a case in ids and answers of forms. */
export function caseKey(jurorId: string, entryId: string): string {
  return `${jurorId}-${entryId}`;
}

const keyOf = ({ juror, entry }: ChairCase) => caseKey(juror.id, entry.id);

/** For the office: what waits for the chair, and how the chair has decided. */
export function ChairCasesTable({ cases }: { cases: readonly ChairCase[] }): ReactNode {
  if (cases.length === 0) return <p>{m.jury_overview_cases_none()}</p>;
  return (
    <Table
      caption={m.jury_cases_caption()}
      captionAs="spoken"
      rows={cases}
      rowKey={keyOf}
      columns={[
        { key: "name", label: m.jury_col_name(), kind: "head", render: ({ juror }) => juror.name },
        { key: "entry", label: m.jury_col_entry(), render: ({ entry }) => m.jury_chair_entry(entry) },
        { key: "reasons", label: m.jury_col_reasons(), render: ({ reasons }) => <Reasons reasons={reasons} /> },
        {
          key: "decision",
          label: m.jury_col_decision(),
          render: ({ decision }) => (decision ? <DecisionText decision={decision} /> : <Badge tone="warning">{m.jury_standing_awaits()}</Badge>),
        },
      ]}
    />
  );
}

/** What a refused decision brings back: to which case it belongs, and what was typed. */
export type DecisionAnswer = { readonly caseKey: string; readonly reply: FormAnswer };

export type ChairDecisionsProps = {
  readonly cases: readonly ChairCase[];
  /** The seat of whoever decides: nobody decides in their own case. */
  readonly ownJurorId: string;
  readonly answer: DecisionAnswer | undefined;
};

/** For the chair: open cases first, each with its own form; decided ones can be decided anew. */
export function ChairDecisions({ cases, ownJurorId, answer }: ChairDecisionsProps): ReactNode {
  const open = cases.filter(({ decision }) => decision === null);
  const decided = cases.filter(({ decision }) => decision !== null);
  return (
    <>
      {open.length === 0 && <p>{m.jury_chair_none()}</p>}
      {open.map((one) => (
        <Case key={keyOf(one)} one={one} ownJurorId={ownJurorId} answer={answer} />
      ))}
      {decided.length > 0 && (
        <Accordion title={m.jury_chair_decided({ count: decided.length })} start={decided.some((one) => keyOf(one) === answer?.caseKey) ? "open" : "closed"}>
          {decided.map((one) => (
            <Case key={keyOf(one)} one={one} ownJurorId={ownJurorId} answer={answer} />
          ))}
        </Accordion>
      )}
    </>
  );
}

function Case({ one, ownJurorId, answer }: { one: ChairCase; ownJurorId: string; answer: DecisionAnswer | undefined }): ReactNode {
  const { juror, entry, reasons, decision } = one;
  return (
    <article className="lb-flow" id={`fall-${keyOf(one)}`}>
      <Heading level={3}>{m.jury_chair_case({ juror: juror.name, number: entry.number })}</Heading>
      <p>
        {entry.title}
        <br />
        {m.jury_declare_lead_and(entry)}
        {entry.partners.length > 0 && ` · ${m.jury_declare_partners({ partners: entry.partners.join(", ") })}`}
      </p>
      <div>
        <Reasons reasons={reasons} />
      </div>
      {juror.id === ownJurorId ? (
        <p>{decision ? <DecisionText decision={decision} /> : m.jury_chair_own()}</p>
      ) : (
        <DecisionForm jurorId={juror.id} entryId={entry.id} decision={decision} answer={answer?.caseKey === keyOf(one) ? answer.reply : undefined} />
      )}
    </article>
  );
}

type Decision = ChairCase["decision"];

function decisionFields(caseKey: string, answer: FormAnswer | undefined, decision: Decision) {
  const defaults = decision ? { verdict: decision.excluded ? "excluded" : "admitted", reason: decision.reason } : {};
  return formFields(`fall-${caseKey}`, ["verdict", "reason"], { answer, explain: juryError, defaults });
}

/** For the error summary of the page. */
export function decisionProblems(answer: DecisionAnswer | undefined) {
  return answer ? decisionFields(answer.caseKey, answer.reply, null).problems : [];
}

export type DecisionFormProps = { readonly jurorId: string; readonly entryId: string; readonly decision: Decision; readonly answer: FormAnswer | undefined };

export function DecisionForm({ jurorId, entryId, decision, answer }: DecisionFormProps): ReactNode {
  const fields = decisionFields(caseKey(jurorId, entryId), answer, decision);
  return (
    <Form method="post" className="lb-flow" preventScrollReset>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="jurorId" value={jurorId} />
      <input type="hidden" name="entryId" value={entryId} />
      <RadioGroup
        {...fields.of("verdict")}
        label={m.jury_chair_verdict()}
        required
        options={[
          { value: "admitted", label: m.jury_chair_admit() },
          { value: "excluded", label: m.jury_chair_exclude() },
        ]}
      />
      <TextArea {...fields.of("reason")} label={m.jury_chair_reason()} rows={2} required />
      <SubmitButton look="secondary">{m.jury_chair_decide()}</SubmitButton>
    </Form>
  );
}
