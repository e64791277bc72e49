// A category's form as a municipality sees it, for the office to try out.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { OrganisationDirectory } from "#app/areas/accounts/organisation-picker";
import type { FormSection } from "#app/areas/competition/form-definition";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { ActionBar } from "#app/ui/action-bar";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { FormQuestion } from "./content";
import { DIRECTORY, type FieldOf } from "./field-texts";
import { fieldId, fieldLabel, problemText } from "./field-words";
import { QuestionSections } from "./question-sections";
import type { Trial } from "./read-trial.server";

export type FormPreviewProps = {
  name: LocalisedText;
  sections: readonly FormSection[];
  questions: readonly FormQuestion[];
  directory: readonly OrganisationOption[];
  /** What was tried last. */
  trial: Trial | undefined;
  back: string;
};

export function FormPreview({ name, sections, questions, directory, trial, back }: FormPreviewProps): ReactNode {
  const words = { questions, form: { partners: [] } };
  const points = trial?.incomplete ?? [];
  const problems = new Map<string, string>(points.map((point) => [point.field, problemText(point, words)]));
  const field: FieldOf = (path) => ({ id: fieldId(path), name: path, label: fieldLabel(path, words), error: problems.get(path) });
  return (
    <>
      <ErrorSummary
        title={m.editor_preview_incomplete()}
        errors={points.map((point) => ({ href: `#${fieldId(point.field)}`, text: m.form_labelled({ label: fieldLabel(point.field, words), text: problemText(point, words) }) }))}
        answer={trial}
      />
      {trial?.incomplete?.length === 0 && <Alert tone="success" title={m.editor_preview_complete()} />}
      <PageHeader
        title={m.editor_preview_title({ category: say(name) })}
        lead={m.editor_preview_lead()}
        breadcrumb={{ label: m.competition_breadcrumb(), items: [{ href: back, label: m.editor_title({ category: say(name) }) }] }}
      />
      <OrganisationDirectory id={DIRECTORY} options={directory} />
      <Form method="post" className="lb-flow" key={JSON.stringify(trial?.answers)}>
        {/* The first button of a form is the one that the enter key presses. */}
        <button type="submit" name="intent" value="save" hidden />
        <QuestionSections sections={sections} questions={questions} answers={trial?.answers ?? {}} field={field} files={[]} category={say(name)} />
        <ActionBar>
          <SubmitButton name="intent" value="save">
            {m.editor_preview_check()}
          </SubmitButton>
          <ButtonLink look="tertiary" href={back}>
            {m.competition_cancel()}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  );
}
