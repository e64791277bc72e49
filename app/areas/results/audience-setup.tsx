// The office's page of the audience prize: set it up, move its period, see how many have voted, and afterwards how.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateTimeField } from "#app/ui/date-field";
import { DescriptionList } from "#app/ui/description-list";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";

import type { AudienceStage } from "./audience-vote";
import type { AudienceSetup } from "./read-audience-setup.server";

type PeriodFields = FormFields<"opensAt" | "closesAt" | "informed">;

export function periodFields(answer: FormAnswer | undefined, defaults: { readonly opensAt: string; readonly closesAt: string }): PeriodFields {
  return formFields("zeitraum", ["opensAt", "closesAt", "informed"], { answer, explain: periodError, defaults });
}

function periodError(reason: string): string {
  switch (reason) {
    case "passed":
      return m.audience_error_passed();
    case "begun":
      return m.audience_error_begun();
    case "entries-open":
      return m.audience_error_entries_open();
    case "order":
      return m.audience_error_order();
    case "only-later":
      return m.audience_error_only_later();
    case "after-publication":
      return m.audience_error_after_publication();
    case "skipped":
      return m.results_embargo_skipped();
    case "missing":
      return m.audience_error_informed();
    default:
      return m.results_embargo_malformed();
  }
}

export const AUDIENCE_STAGES = {
  off: m.audience_stage_off,
  announced: m.audience_stage_announced,
  open: m.audience_stage_open,
  closed: m.audience_stage_closed,
  published: m.audience_stage_published,
} as const satisfies Record<AudienceStage, () => string>;

/** AudienceFacts({ setup, timeZone }) */
export function AudienceFacts({ setup: { stage, period, votes, standing }, timeZone }: { setup: AudienceSetup; timeZone: string }): ReactNode {
  const dates = period === null ? [] : [{ term: m.audience_opens(), detail: formatDateTime(period.opensAt, timeZone) }, { term: m.audience_closes(), detail: formatDateTime(period.closesAt, timeZone) }];
  return (
    <DescriptionList
      items={[
        { term: m.audience_stage(), detail: AUDIENCE_STAGES[stage]() },
        ...dates,
        { term: m.audience_standing(), detail: m.audience_standing_text({ count: formatNumber(standing) }) },
        ...(period === null ? [] : [{ term: m.audience_confirmed(), detail: formatNumber(votes) }]),
      ]}
    />
  );
}

/** AudiencePeriodForm({ fields: periodFields(answer, defaults), setup, timeZone }) */
export function AudiencePeriodForm({ fields, setup: { stage, period }, timeZone }: { fields: PeriodFields; setup: AudienceSetup; timeZone: string }): ReactNode {
  const informed = fields.of("informed");
  return (
    <Section id="zeitraum" title={period === null ? m.audience_set_up_title() : m.audience_period_title()} lead={period === null ? m.audience_set_up_lead() : undefined}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="period" />
        <DateTimeField {...fields.of("opensAt")} label={m.audience_opens()} help={stage === "open" ? m.audience_error_begun() : m.audience_opens_help({ timeZone })} readOnly={stage === "open"} required />
        <DateTimeField {...fields.of("closesAt")} label={m.audience_closes()} help={stage === "open" ? m.audience_error_only_later() : m.audience_closes_help({ timeZone })} required />
        {period === null && <CheckboxField id={informed.id} name="informed" value="on" error={informed.error} defaultChecked={informed.defaultValue === "on"} label={m.audience_informed()} required />}
        <SubmitButton>{period === null ? m.audience_set_up() : m.audience_save()}</SubmitButton>
      </Form>
    </Section>
  );
}

/** CallOffForm() */
export function CallOffForm(): ReactNode {
  return (
    <Section id="absagen" title={m.audience_call_off_title()} lead={m.audience_call_off_lead()}>
      <Form method="post">
        <input type="hidden" name="intent" value="call-off" />
        <SubmitButton look="secondary">{m.audience_call_off()}</SubmitButton>
      </Form>
    </Section>
  );
}

/** AudienceSecrecy(): why nobody sees a count. */
export function AudienceSecrecy(): ReactNode {
  return (
    <Alert tone="info" title={m.audience_secret_title()} announce="still">
      <p>{m.audience_secret_text()}</p>
    </Alert>
  );
}
