// The form with which a municipality says what it looks for.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { RADIUS_MAX, RADIUS_MIN } from "#db/vocabulary/notice";
import { TOPICS } from "#db/vocabulary/topic";

import { MOST_OPEN, NOTICE_WORDS_MAX } from "./notice";
import { topicName } from "./notice-words";
import { limitOf } from "./text-limit";

export type NoticeFormAnswer = { readonly reply: FormAnswer; readonly refusal?: "too-many-open" };

const FIELDS = ["topic", "reach", "radiusKm", "crossBorder", "until", "words"] as const;
type FieldName = (typeof FIELDS)[number];

/** NoticeForm({ organisation, until: day that is proposed, answer? }) */
export function NoticeForm({ organisation, until, answer }: { organisation: string; until: string; answer: NoticeFormAnswer | undefined }): ReactNode {
  const { of, problems } = formFields("gesuch", FIELDS, { answer: answer?.reply, explain, defaults: { reach: "beside", radiusKm: "50", until } });
  const { defaultValue: crossBorder, ...crossBorderField } = of("crossBorder");
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      {answer?.refusal && (
        <Alert tone="danger" title={m.notices_too_many_title()}>
          <p>{m.notices_too_many_text({ max: formatNumber(MOST_OPEN) })}</p>
        </Alert>
      )}
      <PageHeader breadcrumb={{ label: m.notices_breadcrumb(), items: [{ href: "/partnersuche", label: m.notices_title() }] }} preline={organisation} title={m.notices_new_title()} lead={m.notices_new_lead()} />
      <Form method="post" className="lb-flow">
        <Select {...of("topic")} label={m.notices_field()} emptyLabel={m.notices_choose()} options={TOPICS.map((topic) => ({ value: topic, label: topicName(topic) }))} required />
        <RadioGroup
          {...of("reach")}
          label={m.notices_where()}
          required
          options={[
            { value: "beside", label: m.notices_where_beside() },
            { value: "radius", label: m.notices_where_radius(), reveals: <TextField {...of("radiusKm")} label={m.notices_radius()} help={m.notices_radius_help({ min: formatNumber(RADIUS_MIN), max: formatNumber(RADIUS_MAX) })} inputMode="numeric" /> },
          ]}
        />
        <CheckboxField {...crossBorderField} value="yes" defaultChecked={crossBorder === "yes"} label={m.notices_abroad()} />
        <DateField {...of("until")} label={m.notices_until()} help={m.notices_until_help()} required />
        <TextArea {...of("words")} label={m.notices_words()} help={m.notices_words_help()} limit={limitOf(NOTICE_WORDS_MAX)} required />
        <ButtonGroup>
          <SubmitButton>{m.notices_post_submit()}</SubmitButton>
          <ButtonLink look="tertiary" href="/partnersuche">
            {m.notices_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  );
}

function explain(reason: string, field: FieldName): string {
  switch (reason) {
    case "past":
      return m.notices_until_past();
    case "too-far":
      return m.notices_until_too_far();
    case "malformed":
      return m.notices_until_malformed();
    case "no-radius":
      return m.notices_radius_wrong({ min: formatNumber(RADIUS_MIN), max: formatNumber(RADIUS_MAX) });
    case "too-long":
      return m.notices_words_too_long({ max: formatNumber(NOTICE_WORDS_MAX) });
    default:
      return MISSING[field]();
  }
}

const MISSING = {
  topic: m.notices_field_missing,
  reach: m.notices_where_missing,
  radiusKm: m.notices_radius_missing,
  crossBorder: m.notices_where_missing,
  until: m.notices_until_missing,
  words: m.notices_words_missing,
} as const satisfies Record<FieldName, () => string>;
