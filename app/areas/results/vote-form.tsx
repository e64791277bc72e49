// The form for the jury's vote on one open tie, and the recorded vote to read.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { Fieldset } from "#app/ui/fieldset";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { NumberField } from "#app/ui/text-field";

import type { VotedTie } from "./read-deliberation.server";

type VoteName = "votes" | "castingFor" | `votes.${string}`;
export type VoteFields = FormFields<VoteName>;

export const voteFormId = (rank: number) => `abstimmung-${rank}`;

export function voteFields(tie: VotedTie, answer: FormAnswer | undefined): VoteFields {
  const names = tie.entries.map(({ id }) => `votes.${id}` as const);
  const recorded = Object.fromEntries(tie.entries.map(({ id, votes }) => [`votes.${id}`, votes === null ? "" : String(votes)]));
  return formFields<VoteName>(voteFormId(tie.rank), ["votes", ...names, "castingFor"], {
    answer,
    explain: voteError,
    defaults: { ...recorded, castingFor: tie.castingFor ?? "" },
  });
}

function voteError(reason: string): string {
  switch (reason) {
    case "too-many":
      return m.results_vote_too_many();
    case "not-tied":
      return m.results_vote_casting_not_tied();
    default:
      return m.results_vote_not_whole();
  }
}

/** VoteForm({ tie, fields: voteFields(tie, answer) }) */
export function VoteForm({ tie, fields }: { tie: VotedTie; fields: VoteFields }): ReactNode {
  const all = fields.of("votes");
  const { defaultValue: castingFor, ...casting } = fields.of("castingFor");
  return (
    <Form method="post" id={voteFormId(tie.rank)} className="lb-flow">
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="rank" value={tie.rank} />
      <Fieldset id={all.id} legend={m.results_vote_legend({ rank: tie.rank })} help={m.results_vote_help()} error={all.error}>
        {tie.entries.map(({ id, number, title }) => {
          const field = fields.of(`votes.${id}`);
          return <NumberField key={id} {...field} label={m.results_vote_for({ number, title })} required />;
        })}
      </Fieldset>
      <Select
        {...casting}
        label={m.results_vote_casting()}
        help={m.results_vote_casting_help()}
        optionalLabel={m.shell_optional()}
        emptyLabel={m.results_vote_casting_none()}
        options={tie.entries.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        defaultValue={castingFor}
      />
      <SubmitButton look="secondary">{m.results_vote_save()}</SubmitButton>
    </Form>
  );
}

/** RecordedVote({ tie }): for whoever only reads. */
export function RecordedVote({ tie }: { tie: VotedTie }): ReactNode {
  if (tie.entries.every(({ votes }) => votes === null)) return <Alert tone="info" title={m.results_vote_none({ rank: tie.rank })} announce="still" />;
  return (
    <Table
      caption={m.results_vote_legend({ rank: tie.rank })}
      rows={tie.entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "entry", label: m.results_column_entry(), kind: "head", render: ({ number, title }) => `${number} ${title}` },
        { key: "votes", label: m.results_column_votes(), kind: "number", render: ({ votes }) => votes },
        { key: "casting", label: m.results_vote_casting(), render: ({ id }) => id === tie.castingFor && m.results_yes() },
      ]}
    />
  );
}
