// The times of the digital consultation hour that the office offers, and who has booked them.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatNumber, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { DateTimeField } from "#app/ui/date-field";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { NumberField, TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { minuteChoices } from "./case-file-page";
import { CASES_PATH } from "./case-list-page";
import type { OfferedSlot } from "./read-slots.server";
import { MAX_SLOTS } from "./slot";

export type SlotsAnswer = { readonly form: "offer"; readonly reply: FormAnswer } | { readonly form: "withdraw"; readonly refusal: "booked" | "unknown" };
export type SlotsDone = "offer" | "withdraw";

export type SlotsPageProps = { slots: readonly OfferedSlot[]; may: "change" | "read"; answer: SlotsAnswer | undefined; done: SlotsDone | undefined };

function explain(reason: string): string {
  const words: Readonly<Record<string, () => string>> = {
    malformed: m.casework_time_malformed,
    skipped: m.casework_time_skipped,
    past: m.casework_slot_past,
    overlaps: m.casework_slot_overlaps,
    "not-a-count": () => m.casework_slot_count_wrong({ max: MAX_SLOTS }),
    "too-long": () => m.advice_too_long({ max: formatNumber(500) }),
  };
  return (words[reason] ?? m.casework_missing)();
}

/** SlotsPage({ slots, may: "change" | "read", answer?, done? }) */
export function SlotsPage({ slots, may, answer, done }: SlotsPageProps): ReactNode {
  const fields = formFields("angebot", ["starts", "minutes", "count", "place"], { answer: answer?.form === "offer" ? answer.reply : undefined, explain, defaults: { minutes: "30", count: "4" } });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.casework_slots_title()} lead={m.casework_slots_lead()} breadcrumb={{ label: m.casework_breadcrumb(), items: [{ href: CASES_PATH, label: m.casework_title() }] }} />
      {done && !answer && <Alert tone="success" title={done === "offer" ? m.casework_slots_offered() : m.casework_slots_withdrawn()} />}
      {answer?.form === "withdraw" && <Alert tone="warning" title={answer.refusal === "booked" ? m.casework_slot_is_booked() : m.casework_slot_gone()} />}
      {slots.length === 0 ? <EmptyState title={m.casework_slots_none_title()} text={m.casework_slots_none_text()} /> : <Slots slots={slots} may={may} />}
      {may === "change" && (
        <Section id="angebot" title={m.casework_slots_new()} lead={m.casework_slots_new_lead()}>
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="offer" />
            <DateTimeField {...fields.of("starts")} label={m.casework_slots_first()} help={m.casework_time_zone()} required />
            <Select {...fields.of("minutes")} label={m.casework_slots_length()} options={minuteChoices()} required />
            <NumberField {...fields.of("count")} label={m.casework_slots_count()} help={m.casework_slots_count_help({ max: MAX_SLOTS })} required />
            <TextField {...fields.of("place")} label={m.casework_place()} help={m.casework_place_help()} required />
            <SubmitButton>{m.casework_slots_offer()}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

function Slots({ slots, may }: { slots: readonly OfferedSlot[]; may: "change" | "read" }): ReactNode {
  return (
    <Table
      caption={m.casework_slots_caption({ count: slots.length })}
      rows={slots}
      rowKey={({ id }) => id}
      columns={[
        { key: "time", label: m.casework_starts(), kind: "head", render: ({ startsAt }) => formatDateTime(startsAt, HOME_TIME_ZONE) },
        { key: "host", label: m.casework_adviser(), render: ({ host }) => host },
        { key: "place", label: m.casework_place(), render: ({ place }) => place },
        { key: "case", label: m.casework_slots_booked(), render: ({ booked }) => (booked === null ? m.casework_slots_free() : <TextLink href={`${CASES_PATH}/${booked.caseId}`}>{`${booked.number}: ${booked.project}`}</TextLink>) },
        ...(may === "change" ? [{ key: "withdraw", label: m.casework_slots_step(), render: (slot: OfferedSlot) => (slot.booked === null ? <Withdraw slot={slot} /> : "–") }] : []),
      ]}
    />
  );
}

function Withdraw({ slot: { id, startsAt } }: { slot: OfferedSlot }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="slot" value={id} />
      <SubmitButton look="tertiary" aria-label={m.casework_slots_withdraw_one({ time: formatDateTime(startsAt, HOME_TIME_ZONE) })}>
        {m.casework_slots_withdraw()}
      </SubmitButton>
    </Form>
  );
}
