// The form that begins an edition.
import type { ReactNode } from "react";

import { ScheduleFields } from "#app/areas/competition/dates-form";
import type { FlatForm } from "#app/areas/competition/differences";
import { explain } from "#app/areas/competition/explain";
import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { SCHEDULE } from "#app/areas/competition/rules";
import { m } from "#app/i18n";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { NumberField, TextField } from "#app/ui/text-field";

const ID = "ausgabe";
const NAMES = [...pairOf("name"), "year", "slug", ...SCHEDULE];

/** NewEditionForm({ template: "2024" | "empty", defaults, timeZone, answer }) */
export function NewEditionForm({ template, defaults, timeZone, answer }: { template: "2024" | "empty"; defaults: FlatForm; timeZone: string; answer: FormAnswer | undefined }): ReactNode {
  const fields = formFields<string>(ID, NAMES, { answer, explain, defaults });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader
        title={template === "2024" ? m.competition_new_2024() : m.competition_new_empty()}
        lead={template === "2024" ? m.competition_new_2024_lead() : m.competition_new_empty_lead()}
        breadcrumb={{ label: m.competition_breadcrumb(), items: [{ href: "/organisation", label: m.competition_nav_home() }] }}
      />
      <Form method="post" id={ID} className="lb-flow">
        <input type="hidden" name="template" value={template} />
        <LocalisedField fields={fields} name="name" label={m.competition_field_name()} required />
        <NumberField {...fields.of("year")} label={m.competition_field_year()} help={m.competition_field_year_help()} required />
        <TextField {...fields.of("slug")} label={m.competition_field_slug()} help={m.competition_field_slug_help()} size={20} required />
        <Section title={m.competition_dates_title()} lead={m.competition_new_dates({ timeZone })}>
          <ScheduleFields fields={fields} />
        </Section>
        <ButtonGroup>
          <SubmitButton>{m.competition_new_submit()}</SubmitButton>
          <ButtonLink look="tertiary" href="/organisation">
            {m.competition_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}
