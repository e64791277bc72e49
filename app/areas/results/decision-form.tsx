// The form for the jury's decision in one category.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { ActionBar } from "#app/ui/action-bar";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import type { Choice } from "#app/ui/choice";
import { Fieldset } from "#app/ui/fieldset";
import { formFields, valueAt, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { KeptForm } from "#app/ui/kept-form";
import type { Place } from "#app/ui/kept-text";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";

import { NO_WINNER } from "./decision";
import type { DeliberatedRanking } from "./read-deliberation.server";
import type { RecordedDecision } from "./read-decisions.server";

const FORM = "entscheidung";
/** Rows that stand ready for further commendations; saving them makes new ones. */
const SPARE_ROWS = 2;

type DecisionName = "winnerId" | "reason" | "departureReason" | `commendations[${number}].${"entryId" | "reason"}`;

export type DecisionAnswer = {
  readonly reply?: FormAnswer;
  /** `changed-meanwhile`: somebody else decided in between; `version` is theirs. */
  readonly notice?: "changed-meanwhile";
  readonly version?: number;
};

export type DecisionFields = FormFields<DecisionName> & { readonly rows: readonly number[] };

export function decisionFields(decision: RecordedDecision | null, answer: DecisionAnswer | undefined): DecisionFields {
  const typed = valueAt(answer?.reply?.initialValue, "commendations");
  const filled = Math.max(decision?.commendations.length ?? 0, Array.isArray(typed) ? typed.length - SPARE_ROWS : 0);
  const rows = Array.from({ length: filled + SPARE_ROWS }, (_, row) => row);
  const names: DecisionName[] = ["winnerId", "reason", "departureReason", ...rows.flatMap((row) => [`commendations[${row}].entryId`, `commendations[${row}].reason`] as const)];
  const commended = decision?.commendations.flatMap(({ entryId, reason }, row) => [[`commendations[${row}].entryId`, entryId], [`commendations[${row}].reason`, reason]]) ?? [];
  const recorded = decision && { winnerId: decision.winnerId ?? NO_WINNER, reason: decision.reason, departureReason: decision.departureReason ?? "", ...Object.fromEntries(commended) };
  const fields = formFields(FORM, names, { answer: answer?.reply, explain: decisionError, defaults: recorded ?? {} });
  const problems = answer?.notice === "changed-meanwhile" ? [{ href: `#${FORM}`, text: m.results_decision_changed() }, ...fields.problems] : fields.problems;
  return { ...fields, problems, rows };
}

function decisionError(reason: string, name: DecisionName): string {
  switch (reason) {
    case "too-long":
      return m.results_too_long();
    case "not-departing":
      return m.results_departure_not_needed();
    case "not-ranked":
      return m.results_not_ranked();
    case "wins":
      return m.results_commendation_wins();
    case "twice":
      return m.results_commendation_twice();
    default:
      return missingWords(name);
  }
}

function missingWords(name: DecisionName): string {
  if (name === "winnerId") return m.results_winner_missing();
  if (name === "reason") return m.results_reason_missing();
  if (name === "departureReason") return m.results_departure_missing();
  return name.endsWith("reason") ? m.results_commendation_reason_missing() : m.results_commendation_entry_missing();
}

export type DecisionFormProps = {
  readonly category: Pick<DeliberatedRanking, "ranked" | "decision">;
  readonly fields: DecisionFields;
  readonly answer: DecisionAnswer | undefined;
  readonly back: string;
  /** Of the page. */
  readonly place: Place;
};

/** DecisionForm({ category, fields: decisionFields(decision, answer), answer, back, place }) */
export function DecisionForm({ category: { ranked, decision }, fields, answer, back, place }: DecisionFormProps): ReactNode {
  const options = ranked.map(({ id, rank, number, title, score, adjusted }): Choice => ({ value: id, label: m.results_winner_option({ rank, number, title, score: formatDecimal(adjusted ?? score) }) }));
  return (
    <KeptForm
      method="post"
      id={FORM}
      className="lb-flow"
      tabIndex={-1}
      place={place}
      start={answer === undefined ? "restore" : "keep"}
      version={answer?.version ?? decision?.version ?? 0}
      told={answer?.notice && answer}
    >
      <input type="hidden" name="intent" value="decide" />
      {answer?.notice === "changed-meanwhile" && (
        <Alert tone="warning" title={m.results_decision_changed()} announce="still">
          <p>{m.results_decision_changed_text()}</p>
        </Alert>
      )}
      <Select {...fields.of("winnerId")} label={m.results_winner()} help={m.results_winner_help()} required emptyLabel={m.results_choose()} options={[...options, { value: NO_WINNER, label: m.results_no_prize() }]} />
      <TextArea {...fields.of("reason")} label={m.results_reason()} help={m.results_reason_help()} required rows={8} />
      <TextArea {...fields.of("departureReason")} label={m.results_departure()} help={m.results_departure_help()} optionalLabel={m.results_departure_optional()} rows={4} />
      {fields.rows.map((row) => (
        <Fieldset key={row} id={`${FORM}-anerkennung-${row}`} legend={m.results_commendation_no({ no: row + 1 })}>
          <Select {...fields.of(`commendations[${row}].entryId`)} label={m.results_column_entry()} optionalLabel={m.shell_optional()} emptyLabel={m.results_commendation_none()} options={options} />
          <TextArea {...fields.of(`commendations[${row}].reason`)} label={m.results_commendation_reason()} optionalLabel={m.shell_optional()} rows={3} />
        </Fieldset>
      ))}
      <p className="kern-hint">{m.results_commendations_help()}</p>
      <ActionBar>
        <SubmitButton>{m.results_decision_save()}</SubmitButton>
        <ButtonLink look="tertiary" href={back}>
          {m.results_back()}
        </ButtonLink>
      </ActionBar>
    </KeptForm>
  );
}
