// One letter to be worded by the office: the text, what can be filled in, a preview, and the way back to the shipped words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";

import type { LetterText } from "./letter";
import { letterName } from "./letters-page";
import type { LetterPage as Letter } from "./read-letters.server";

export type LetterAnswer = {
  readonly answer: FormAnswer;
  /** What cannot be filled in, as it was typed. */
  readonly places: readonly string[];
  readonly preview: LetterText | null;
};

export type LetterPageProps = { letter: Letter; list: string; edition: string; done: "saved" | "reset" | undefined; answered: LetterAnswer | undefined };

/** LetterPage({ letter, list: path of all letters, edition: its name, done?, answered? }) */
export function LetterPage({ letter, list, edition, done, answered }: LetterPageProps): ReactNode {
  const { kind, locale, subject, body, isShipped, places } = letter;
  const explain = (reason: string) => (reason === "unknown-places" ? m.letters_problem_unknown({ places: (answered?.places ?? []).join(", ") }) : reason === "missing" ? m.letters_problem_missing() : m.letters_problem_too_long());
  const { of, problems } = formFields("schreiben", ["subject", "body"], { answer: answered?.answer, explain, defaults: { subject, body } });
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: list, label: m.letters_title() }] }}
        preline={edition}
        title={m.letters_edit_title({ kind: letterName(kind), language: languageName(locale) })}
        lead={m.letters_edit_lead()}
      />
      {done && <Alert tone="success" title={done === "saved" ? m.letters_saved() : m.letters_reset_done()} />}
      {answered?.preview && (
        <Section title={m.letters_preview()} id="vorschau">
          <Alert tone="info" title={m.letters_preview_lead()} />
          <p lang={locale}>
            <strong>{answered.preview.subject}</strong>
          </p>
          <LongText text={answered.preview.body} lang={locale} />
        </Section>
      )}
      <Form method="post" className="lb-flow" key={`${subject} ${body}`}>
        <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answered?.answer} />
        <TextField {...of("subject")} label={m.letters_subject()} lang={locale} required />
        <TextArea {...of("body")} label={m.letters_body()} lang={locale} rows={18} required />
        <ButtonGroup>
          <SubmitButton name="intent" value="save">
            {m.letters_save()}
          </SubmitButton>
          <SubmitButton look="secondary" name="intent" value="preview">
            {m.letters_preview()}
          </SubmitButton>
          {!isShipped && (
            <SubmitButton look="tertiary" name="intent" value="reset">
              {m.letters_reset()}
            </SubmitButton>
          )}
        </ButtonGroup>
      </Form>
      <Section title={m.letters_places()}>
        <Table
          caption={m.letters_places()}
          captionAs="spoken"
          rows={places}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", label: m.letters_place(), kind: "head", render: ({ name }) => <code>{`{{${name}}}`}</code> },
            { key: "example", label: m.letters_example(), render: ({ example }) => example },
          ]}
        />
      </Section>
    </>
  );
}
