// The form for how many rounds of judging there are and who comes into the second, and the same to read.
import type { ReactNode } from "react";

import type { FlatForm } from "#app/areas/competition/differences";
import type { EditAnswer } from "#app/areas/competition/edit-answer";
import { EditForm, EditPage } from "#app/areas/competition/edit-form";
import { explain } from "#app/areas/competition/explain";
import type { Round } from "#app/areas/competition/round";
import { ruleWords } from "#app/areas/competition/round-words";
import { m } from "#app/i18n";
import { DescriptionList } from "#app/ui/description-list";
import { formFields } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { NumberField, TextField } from "#app/ui/text-field";
import type { RoundRule } from "#db/vocabulary/scoring";

const ID = "runden";
const NAMES = ["rounds", "kind", "count", "tenths", "quorum", "jurors", "jurorsPerEntry"];

const words = (reason: string, name: string) => (name === "tenths" && (reason === "no-points" || reason === "off-scale") ? m.rounds_error_points() : explain(reason));

export function RoundsForm({ saved, version, given, back }: { saved: FlatForm; version: number; given: EditAnswer | undefined; back: string }): ReactNode {
  const fields = formFields(ID, NAMES, { answer: given?.answer, explain: words, defaults: saved });
  return (
    <EditPage id={ID} title={m.rounds_title()} lead={m.rounds_lead()} {...{ fields, given, back }}>
      <EditForm id={ID} {...{ given, version, back }}>
        <RadioGroup
          {...fields.of("rounds")}
          label={m.rounds_field_rounds()}
          options={[
            { value: "one", label: m.rounds_one(), help: m.rounds_one_help() },
            { value: "two", label: m.rounds_two(), help: m.rounds_two_help(), reveals: <SecondRound of={fields.of} /> },
          ]}
          required
        />
      </EditForm>
    </EditPage>
  );
}

function SecondRound({ of }: { of: ReturnType<typeof formFields<string>>["of"] }): ReactNode {
  return (
    <>
      <RadioGroup
        {...of("kind")}
        label={m.rounds_field_kind()}
        help={m.rounds_kind_help()}
        options={[
          { value: "first", label: m.rounds_kind_first(), reveals: <NumberField {...of("count")} label={m.rounds_field_count()} optionalLabel={m.rounds_only_if_first()} /> },
          { value: "threshold", label: m.rounds_kind_threshold(), reveals: <TextField {...of("tenths")} label={m.rounds_field_points()} help={m.rounds_field_points_help()} optionalLabel={m.rounds_only_if_threshold()} size={6} inputMode="decimal" autoComplete="off" /> },
        ]}
      />
      <RadioGroup
        {...of("jurors")}
        label={m.rounds_field_jurors()}
        options={[
          { value: "all", label: m.competition_jurors_all() },
          { value: "some", label: m.competition_jurors_some(), reveals: <NumberField {...of("jurorsPerEntry")} label={m.rounds_field_jurors_per_entry()} optionalLabel={m.competition_only_if_some()} /> },
        ]}
      />
      <NumberField {...of("quorum")} label={m.rounds_field_quorum()} optionalLabel={m.rounds_only_if_two()} />
    </>
  );
}

/** RoundsOverview({ rule: after the first round, second?: the planned one }) */
export function RoundsOverview({ rule, second }: { rule: RoundRule | null; second: Round | undefined }): ReactNode {
  if (rule === null || second === undefined) return <p>{m.rounds_rule_none()}</p>;
  const jurors = second.jurorsPerEntry === null ? `${m.competition_jurors_all()}.` : `${m.competition_jurors_number({ count: second.jurorsPerEntry })}.`;
  return (
    <DescriptionList
      items={[
        { term: m.rounds_term_rule(), detail: ruleWords(rule) },
        { term: m.rounds_term_second(), detail: m.rounds_second_text({ jurors, quorum: second.quorum }) },
      ]}
    />
  );
}
