// One category of a correction under way: what is sealed, and the form for what takes its place.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

import { decisionFields, DecisionForm, type DecisionAnswer } from "./decision-form";
import { DecisionRecord } from "./decision-record";
import type { CorrectionOfCategory as Category } from "./read-correction.server";

export type CorrectionOfCategoryProps = {
  readonly category: Category;
  /** Of the correction. */
  readonly path: string;
  readonly answer: DecisionAnswer | undefined;
  readonly mayWrite: boolean;
  /** Id of the person who reads it. */
  readonly person: string;
  readonly saved: "saved" | "unsaved";
};

export function CorrectionOfCategory({ category, path, answer, mayWrite, person, saved }: CorrectionOfCategoryProps): ReactNode {
  const fields = decisionFields(category.decision, answer);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {saved === "saved" && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={m.correction_of_category({ category: say(category.name) })}
        lead={m.correction_of_category_lead()}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: path, label: m.correction_title() }] }}
      />
      <Section title={m.correction_before()}>{category.before && <DecisionRecord decision={category.before} level={3} />}</Section>
      {mayWrite && (
        <Section title={m.correction_after()}>
          <DecisionForm category={category} fields={fields} answer={answer} back={path} place={{ person, path: `${path}/${category.key}` }} />
        </Section>
      )}
    </>
  );
}
