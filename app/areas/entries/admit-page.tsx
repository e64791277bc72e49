// The office admits several entries in one go: those whose formal check is met can be chosen, the others are named with what is open.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { CheckboxGroup } from "#app/ui/checkbox-field";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import type { Admission } from "./admit-entries.server";
import type { FormalRule } from "./formal-check";
import { ruleName } from "./formal-findings";

export type AdmitRow = { readonly id: string; readonly number: string; readonly title: string; readonly leadName: string; readonly no: number; readonly open: readonly FormalRule[] };
export type AdmitPageProps = { list: string; edition: string; rows: readonly AdmitRow[]; answer: (Admission & { readonly nothingChosen: boolean }) | undefined; mayDecide: "yes" | "no" };

const labelOf = ({ number, title, leadName }: Pick<AdmitRow, "number" | "title" | "leadName">) => `${number} ${title} (${leadName})`;
const rulesText = (rules: readonly FormalRule[]) => rules.map(ruleName).join(", ");

/** AdmitPage({ list: path of the entries' list, edition: its name, rows, answer?, mayDecide }) */
export function AdmitPage({ list, edition, rows, answer, mayDecide }: AdmitPageProps): ReactNode {
  const ready = rows.filter(({ open }) => open.length === 0);
  const waiting = rows.filter(({ open }) => open.length > 0);
  return (
    <>
      <PageHeader breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: list, label: m.entries_office_title() }] }} preline={edition} title={m.check_admit_title()} lead={m.check_admit_lead()} />
      {answer && <Outcome answer={answer} list={list} />}
      <Section title={m.check_admit_ready({ count: ready.length })} id="bereit">
        {ready.length === 0 ? (
          <EmptyState title={m.check_admit_none()} text={m.check_admit_none_text()} />
        ) : mayDecide === "yes" ? (
          <Form method="post" className="lb-flow">
            <CheckboxGroup id="beitrag" name="beitrag" label={m.check_admit_choose()} error={answer?.nothingChosen ? m.check_admit_nothing_chosen() : undefined} options={ready.map((row) => ({ value: `${row.id}:${row.no}`, label: labelOf(row) }))} />
            <SubmitButton>{m.check_admit_submit()}</SubmitButton>
          </Form>
        ) : (
          <ul>
            {ready.map((row) => (
              <li key={row.id}>{labelOf(row)}</li>
            ))}
          </ul>
        )}
      </Section>
      {waiting.length > 0 && (
        <Section title={m.check_admit_waiting({ count: waiting.length })} lead={m.check_admit_waiting_lead()}>
          <ul>
            {waiting.map((row) => (
              <li key={row.id}>
                <TextLink href={`${list}/${row.id}`}>{labelOf(row)}</TextLink>: {rulesText(row.open)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Outcome({ answer, list }: { answer: NonNullable<AdmitPageProps["answer"]>; list: string }): ReactNode {
  const { admitted, left } = answer;
  return (
    <>
      {admitted > 0 && (
        <Alert tone="success" title={m.check_admit_done({ count: admitted })}>
          <p>{m.check_admit_done_text()}</p>
        </Alert>
      )}
      {left.length > 0 && (
        <Alert tone="warning" title={m.check_admit_left({ count: left.length })}>
          <ul>
            {left.map(({ id, number, title, reason, rules }) => (
              <li key={id}>
                <TextLink href={`${list}/${id}`}>
                  {number} {title}
                </TextLink>
                : {reason === "findings-open" ? m.check_admit_left_open({ rules: rulesText(rules) }) : m.check_admit_left_changed()}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
