// The form for who may enter.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import { m } from "#app/i18n";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { formFields } from "#app/ui/form-answer";
import { NumberField } from "#app/ui/text-field";

const ID = "teilnahme";
const NAMES = ["referenceDate", "minPartners", "oneEntryPerLead"];

export function EntryRulesForm({ saved, version, given, back }: { saved: FlatForm; version: number; given: EditAnswer | undefined; back: string }): ReactNode {
  const fields = formFields(ID, NAMES, { answer: given?.answer, explain, defaults: saved });
  const { defaultValue: ticked, ...oneEntryPerLead } = fields.of("oneEntryPerLead");
  return (
    <EditPage id={ID} title={m.competition_entry_rules_title()} lead={m.competition_entry_rules_lead()} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        <DateField {...fields.of("referenceDate")} label={m.competition_field_reference_date()} help={m.competition_field_reference_date_help()} required />
        <NumberField {...fields.of("minPartners")} label={m.competition_field_min_partners()} help={m.competition_field_min_partners_help()} required />
        <CheckboxField {...oneEntryPerLead} defaultChecked={ticked === "on"} label={m.competition_field_one_entry()} help={m.competition_field_one_entry_help()} />
      </EditForm>
    </EditPage>
  );
}
