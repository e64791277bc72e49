// The way of a correction, step by step, beside the result that it corrects.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { SubmitButton, type ButtonLook } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { KeptForm, type KeptFormProps } from "#app/ui/kept-form";
import type { Place } from "#app/ui/kept-text";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TaskList } from "#app/ui/task-list";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import { DecisionRecord } from "./decision-record";
import type { CorrectedCategory, LinkedResult } from "./read-correction.server";

export type ConfirmForm = "seal" | "drop";

export function reasonFields(reply: FormAnswer | undefined, reason: string): FormFields<"reason"> {
  return formFields("begruendung", ["reason"], { answer: reply, explain: (why) => (why === "too-long" ? m.results_too_long() : m.correction_reason_missing()), defaults: { reason } });
}

export function confirmFields(form: ConfirmForm, reply: FormAnswer | undefined): FormFields<"confirmed"> {
  return formFields(form === "seal" ? "siegeln" : "verwerfen", ["confirmed"], { answer: reply, explain: () => m.results_not_confirmed() });
}

export type ReasonFormProps = { readonly intent: "open" | "reword"; readonly fields: FormFields<"reason">; readonly place: Place; readonly start: KeptFormProps["start"] };

/** ReasonForm({ intent: "open" | "reword", fields: reasonFields(reply, reason), place: of the page, start: "keep" with an answer to it }) */
export function ReasonForm({ intent, fields, place: { person, path }, start }: ReasonFormProps): ReactNode {
  return (
    <KeptForm method="post" className="lb-flow" place={{ person, path: `${path}#${intent}` }} start={start}>
      <input type="hidden" name="intent" value={intent} />
      <TextArea {...fields.of("reason")} label={m.correction_reason()} help={m.correction_reason_help()} required rows={4} />
      <SubmitButton look={intent === "open" ? "primary" : "secondary"}>{intent === "open" ? m.correction_open_do() : m.correction_reason_save()}</SubmitButton>
    </KeptForm>
  );
}

export type ConfirmedFormProps = { readonly intent: ConfirmForm; readonly fields: FormFields<"confirmed">; readonly label: string; readonly button: string; readonly look: ButtonLook };

/** ConfirmedForm({ intent: "seal" | "drop", fields: confirmFields(intent, reply), label, button, look }) */
export function ConfirmedForm({ intent, fields, label, button, look }: ConfirmedFormProps): ReactNode {
  const { id, error } = fields.of("confirmed");
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value={intent} />
      <CheckboxField id={id} name="confirmed" value="on" error={error} required label={label} />
      <SubmitButton look={look}>{button}</SubmitButton>
    </Form>
  );
}

/** CorrectionTasks({ categories, path: of the correction }) */
export function CorrectionTasks({ categories, path }: { categories: readonly CorrectedCategory[]; path: string }): ReactNode {
  return (
    <TaskList
      label={m.correction_categories()}
      tasks={categories.map(({ key, name, after, changed }) => ({
        key,
        name: say(name),
        href: `${path}/${key}`,
        hint: after?.winner ? m.results_session_winner(after.winner) : m.results_no_prize(),
        status: changed ? { text: m.correction_changed(), tone: "info" } : { text: m.correction_unchanged() },
      }))}
    />
  );
}

/** CorrectedDecisions({ categories }): of those that change, what was sealed and what takes its place. */
export function CorrectedDecisions({ categories }: { categories: readonly CorrectedCategory[] }): ReactNode {
  return categories
    .filter(({ changed }) => changed)
    .map(({ key, name, before, after }) => (
      <Section key={key} title={say(name)}>
        <Section title={m.correction_before()} level={3}>
          {before && <DecisionRecord decision={before} level={4} />}
        </Section>
        <Section title={m.correction_after()} level={3}>
          {after && <DecisionRecord decision={after} level={4} />}
        </Section>
      </Section>
    ));
}

/** NothingChanged(): why it cannot be signed yet. */
export function NothingChanged(): ReactNode {
  return (
    <Alert tone="info" title={m.correction_nothing_changed()} announce="still">
      <p>{m.correction_nothing_changed_text()}</p>
    </Alert>
  );
}

/** CorrectionToSign({ slug: of the edition }): for the chair, where they come by. */
export function CorrectionToSign({ slug }: { slug: string }): ReactNode {
  return (
    <Alert tone="info" title={m.correction_to_sign()} announce="still">
      <p>
        <TextLink href={`/jury/korrektur/${slug}`}>{m.correction_to_sign_link()}</TextLink>
      </p>
    </Alert>
  );
}

/** LinkedResults({ results: the last first, timeZone, path: of the publication in the office }) */
export function LinkedResults({ results, timeZone, path }: { results: readonly LinkedResult[]; timeZone: string; path: string }): ReactNode {
  return (
    <Table
      caption={m.correction_results()}
      captionAs="spoken"
      narrow="cards"
      rows={results}
      rowKey={({ no }) => String(no)}
      columns={[
        { key: "no", label: m.correction_result(), kind: "head", render: ({ no, reason }) => (reason === null ? m.correction_result_first({ no }) : m.correction_result_later({ no })) },
        { key: "at", label: m.results_seal_at(), render: ({ at }) => formatDateTime(at, timeZone) },
        { key: "reason", label: m.correction_reason(), render: ({ reason }) => reason ?? m.correction_reason_none() },
        { key: "sha256", label: m.results_seal_sha256(), render: ({ sha256 }) => <code className="lb-code">{sha256}</code> },
        {
          key: "file",
          label: m.correction_file(),
          render: ({ no }) => (
            <TextLink href={`${path}/ergebnis.json?nr=${no}`} kind="document" icon="download">
              {m.correction_file_of({ no })}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
