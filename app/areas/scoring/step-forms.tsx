// The ways out of a sheet: abstaining from the entry, and declaring a conflict of interest. Each is a form of its own that opens on demand.
import type { ReactNode } from "react";

import { kindChoices } from "#app/areas/jury/jury-words";
import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import type { FormFields } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";

import { REASON_MAX } from "./sheet";
import type { SheetIntent } from "./sheet-intent";

export const ABSTENTION_FIELDS = ["abstainReason"] as const;
export const RECUSAL_FIELDS = ["kind", "note"] as const;

type StepFormProps<Name extends string> = { fields: FormFields<Name> };

/** AbstentionForm({ fields }) */
export function AbstentionForm({ fields }: StepFormProps<(typeof ABSTENTION_FIELDS)[number]>): ReactNode {
  return (
    <Accordion title={m.scoring_abstain()} start={fields.problems.length > 0 ? "open" : "closed"}>
      <p>{m.scoring_abstain_text()}</p>
      <Form method="post" className="lb-flow">
        <Intent value="abstain" />
        <TextArea {...fields.of("abstainReason")} label={m.scoring_abstain_reason()} rows={3} required />
        <SubmitButton look="secondary">{m.scoring_abstain_submit()}</SubmitButton>
      </Form>
    </Accordion>
  );
}

/** RecusalForm({ fields }) */
export function RecusalForm({ fields }: StepFormProps<(typeof RECUSAL_FIELDS)[number]>): ReactNode {
  return (
    <Accordion title={m.scoring_recuse()} start={fields.problems.length > 0 ? "open" : "closed"}>
      <p>{m.scoring_recuse_text()}</p>
      <Form method="post" className="lb-flow">
        <Intent value="recuse" />
        <Select {...fields.of("kind")} label={m.scoring_recuse_kind()} options={kindChoices()} emptyLabel={m.scoring_recuse_kind_choose()} required />
        <TextArea {...fields.of("note")} label={m.scoring_recuse_note()} optionalLabel={m.shell_optional()} rows={3} />
        <SubmitButton look="secondary">{m.scoring_recuse_submit()}</SubmitButton>
      </Form>
    </Accordion>
  );
}

function Intent({ value }: { value: SheetIntent }): ReactNode {
  return <input type="hidden" name="intent" value={value} />;
}

/** A reason of sheet.input.ts, at its field, in words. */
export function explainStep(reason: string, name: (typeof ABSTENTION_FIELDS | typeof RECUSAL_FIELDS)[number]): string {
  switch (name) {
    case "abstainReason":
      return reason === "missing" ? m.scoring_abstain_reason_missing() : m.scoring_abstain_reason_too_long({ max: REASON_MAX });
    case "kind":
      return reason === "sealed" ? m.scoring_recuse_too_late() : m.scoring_recuse_kind_missing();
    case "note":
      return m.scoring_recuse_note_too_long({ max: REASON_MAX });
  }
}
