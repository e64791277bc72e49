// The form for the dates of an edition. Dates that can no longer change are shown with the reason.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage } from "#app/areas/competition/edit-form";
import { dateName, explain } from "#app/areas/competition/explain";
import { SCHEDULE, type ScheduleField } from "#app/areas/competition/rules";
import { m } from "#app/i18n";
import { DateTimeField } from "#app/ui/date-field";
import { formFields, type FormFields } from "#app/ui/form-answer";

const ID = "termine";

const HELP: Readonly<Record<ScheduleField, () => string>> = {
  entriesOpenAt: m.competition_date_entries_open_help,
  entriesCloseAt: m.competition_date_entries_close_help,
  judgingOpenAt: m.competition_date_judging_open_help,
  judgingCloseAt: m.competition_date_judging_close_help,
  publishAt: m.competition_date_publish_help,
};

export type FixedDates = { readonly [F in ScheduleField]: "passed" | "sealed" | null };

/** ScheduleFields({ fields, fixed? }): the five dates; `fixed` says which can no longer be set anew, and why. */
export function ScheduleFields({ fields, fixed }: { fields: FormFields<string>; fixed?: FixedDates }): ReactNode {
  return (
    <>
      {SCHEDULE.map((field) => {
        const reason = fixed?.[field] ?? null;
        const help = reason === null ? HELP[field]() : reason === "sealed" ? m.competition_error_sealed() : m.competition_date_passed();
        return <DateTimeField key={field} {...fields.of(field)} label={dateName(field)} help={help} readOnly={reason !== null} />;
      })}
    </>
  );
}

export type DatesFormProps = { saved: FlatForm; version: number; timeZone: string; fixed: FixedDates; stage: "open" | "frozen"; given: EditAnswer | undefined; back: string };

export function DatesForm({ saved, version, timeZone, fixed, stage, given, back }: DatesFormProps): ReactNode {
  const fields = formFields<string>(ID, SCHEDULE, { answer: given?.answer, explain, defaults: saved });
  const lead = stage === "open" ? m.competition_dates_lead({ timeZone }) : m.competition_dates_lead_frozen({ timeZone });
  return (
    <EditPage id={ID} title={m.competition_dates_title()} lead={lead} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        <ScheduleFields fields={fields} fixed={fixed} />
      </EditForm>
    </EditPage>
  );
}
