// The category under way: who is there, its entries in the order of discussion, what jurors lean to, points and their changes.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Fieldset } from "#app/ui/fieldset";
import type { Place } from "#app/ui/kept-text";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table, type TableProps } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { NumberField, TextField } from "#app/ui/text-field";

import type { EntryInRoom, ItemInRoom, SheetInRoom } from "./read-sitting.server";
import { keptAt, sittingFields, SittingForm, StepButton, type SittingAnswer } from "./sitting-forms";

export type Leading = "leads" | "takes part";

const STAGES = {
  waiting: { text: m.sitting_stage_waiting, tone: "neutral" },
  now: { text: m.sitting_stage_now, tone: "info" },
  done: { text: m.sitting_stage_done, tone: "success" },
} as const satisfies Record<EntryInRoom["stage"], { text: () => string; tone: "neutral" | "info" | "success" }>;

export const entryName = ({ number, title }: { readonly number: string; readonly title: string }) => `${number} ${title}`;

/** WhoIsHere({ item }): for the entry under discussion, or for the category. */
export function WhoIsHere({ item: { present, away } }: { item: Pick<ItemInRoom, "present" | "away"> }): ReactNode {
  return (
    <>
      <p>{m.sitting_present({ names: present.length === 0 ? m.sitting_nobody() : present.join(", ") })}</p>
      {away.length > 0 && <p>{m.sitting_away({ names: away.join(", ") })}</p>}
    </>
  );
}

/** What the forms of the category under way are told: the answer to one of them, and the page that they stand on. */
export type OfForms = { readonly answer: SittingAnswer | undefined; readonly place: Place };

/** ItemEntries({ item, leading, answer, place }) */
export function ItemEntries({ item, leading, ...forms }: { item: ItemInRoom; leading: Leading } & OfForms): ReactNode {
  return (
    <Section title={m.sitting_entries_title()} level={3} lead={item.pointsShown ? m.sitting_entries_lead_points() : m.sitting_entries_lead()}>
      <ol className="lb-sitting-entries lb-flow">
        {item.entries.map((entry) => (
          <li key={entry.id} className={entry.stage === "now" ? "lb-card lb-card--surface" : undefined}>
            <EntryPart item={item} entry={entry} leading={leading} {...forms} />
          </li>
        ))}
      </ol>
      {leading === "leads" && !item.pointsShown && (
        <StepButton intent="show-points" given={{ category: item.key }}>
          {m.sitting_show_points()}
        </StepButton>
      )}
    </Section>
  );
}

function EntryPart({ item, entry, leading, ...forms }: { item: ItemInRoom; entry: EntryInRoom; leading: Leading } & OfForms): ReactNode {
  const { stage, kept, away, leaning, score, rank, sheets } = entry;
  const facts = [
    ...(entry.lead === "" ? [] : [entry.lead]),
    ...(leaning === null || leaning === 0 ? [] : [m.sitting_leaning({ count: leaning })]),
    ...(score === null ? [] : [m.results_score_of_hundred({ score: formatDecimal(score) })]),
    ...(rank === null ? [] : [m.sitting_rank({ rank })]),
  ];
  return (
    <Section title={entryName(entry)} level={4} action={<Badge tone={STAGES[stage].tone}>{STAGES[stage].text()}</Badge>}>
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      {away.length > 0 && <p>{m.sitting_away({ names: away.join(", ") })}</p>}
      {kept && (
        <Alert tone={stage === "now" ? "warning" : "info"} title={stage === "now" ? m.sitting_kept_now() : m.sitting_kept()} announce={stage === "now" ? "spoken" : "still"}>
          {stage === "now" && <p>{m.sitting_kept_now_text()}</p>}
        </Alert>
      )}
      {leading === "leads" && !kept && (
        <ButtonGroup>
          {stage === "now" ? (
            <StepButton intent="end-discussion" given={{ entryId: entry.id }}>
              {m.sitting_end_discussion({ number: entry.number })}
            </StepButton>
          ) : (
            <StepButton intent="call-entry" given={{ entryId: entry.id }} look="tertiary">
              {m.sitting_call_entry({ number: entry.number })}
            </StepButton>
          )}
        </ButtonGroup>
      )}
      {sheets && sheets.length > 0 && (
        <Accordion title={m.sitting_points_of({ number: entry.number })} start={stage === "now" ? "open" : "closed"}>
          <Points item={item} entry={entry} sheets={sheets} {...forms} />
        </Accordion>
      )}
    </Section>
  );
}

/** PointsTable({ item, entry, sheets, captionAs?: "visible" | "spoken" }): who gave what. */
export function PointsTable({ item, entry, sheets, captionAs }: { item: Pick<ItemInRoom, "criteria">; entry: Pick<EntryInRoom, "number">; sheets: readonly SheetInRoom[]; captionAs?: TableProps<SheetInRoom>["captionAs"] }): ReactNode {
  return (
    <Table
      caption={m.sitting_points_of({ number: entry.number })}
      captionAs={captionAs}
      narrow="scroll"
      rows={sheets}
      rowKey={({ jurorId }) => jurorId}
      columns={[
        { key: "juror", label: m.sitting_column_juror(), kind: "head", render: ({ juror }) => juror },
        ...item.criteria.map(({ id, name, weight }, at) => ({ key: id, label: m.results_column_criterion({ criterion: say(name), weight }), kind: "number" as const, render: ({ points }: SheetInRoom) => points[at] })),
        { key: "total", label: m.sitting_column_total(), kind: "number" as const, render: ({ total }) => formatDecimal(total) },
      ]}
    />
  );
}

function Points({ item, entry, sheets, ...forms }: { item: ItemInRoom; entry: EntryInRoom; sheets: readonly SheetInRoom[] } & OfForms): ReactNode {
  return (
    <>
      <PointsTable item={item} entry={entry} sheets={sheets} captionAs="spoken" />
      {entry.changes.length > 0 && (
        <>
          <p>{m.sitting_changes()}</p>
          <ul>
            {entry.changes.map(({ id, juror, criterion, before, after, reason }) => (
              <li key={id}>{m.sitting_change({ juror, criterion: say(criterion), before, after, reason })}</li>
            ))}
          </ul>
        </>
      )}
      {sheets.filter(({ changeable }) => changeable).map((sheet) => (
        <PointsForm key={sheet.jurorId} item={item} entry={entry} sheet={sheet} {...forms} />
      ))}
    </>
  );
}

function pointsFields({ criteria }: Pick<ItemInRoom, "criteria">, { id }: Pick<EntryInRoom, "id">, sheet: SheetInRoom, answer: SittingAnswer | undefined) {
  const names = criteria.map((criterion) => `points.${criterion.id}` as const);
  const given = Object.fromEntries(criteria.map((criterion, at) => [`points.${criterion.id}`, String(sheet.points[at] ?? "")]));
  return sittingFields<`points.${string}` | "reason">(`points-${id}-${sheet.jurorId}`, [...names, "reason"], answer, given);
}

function PointsForm({ item, entry, sheet, answer, place }: { item: ItemInRoom; entry: EntryInRoom; sheet: SheetInRoom } & OfForms): ReactNode {
  const id = `points-${entry.id}-${sheet.jurorId}`;
  const fields = pointsFields(item, entry, sheet, answer);
  const told = answer?.form === id && answer.notice === "newer" ? answer : undefined;
  return (
    <Accordion title={m.sitting_change_points({ juror: sheet.juror })} start={answer?.form === id ? "open" : "closed"}>
      <SittingForm intent="points" given={{ jurorId: sheet.jurorId, entryId: entry.id }} id={id} keep={{ ...keptAt(place, id, answer), version: sheet.version, told, taken: "clear" }}>
        <Fieldset id={`${id}-scale`} legend={m.sitting_points_legend({ min: item.scale.min, max: item.scale.max })}>
          {item.criteria.map(({ id: criterionId, name }) => (
            <NumberField key={criterionId} {...fields.of(`points.${criterionId}`)} label={say(name)} required />
          ))}
        </Fieldset>
        <TextArea {...fields.of("reason")} label={m.sitting_change_reason()} help={m.sitting_change_reason_help()} required rows={2} />
        <SubmitButton look="secondary">{m.sitting_change_save()}</SubmitButton>
      </SittingForm>
    </Accordion>
  );
}

/** Tendencies({ item, answer, place }): the informational round. */
export function Tendencies({ item, answer, place }: { item: ItemInRoom } & OfForms): ReactNode {
  if (item.pointsShown && item.notes.length === 0) return null;
  return (
    <Section title={m.sitting_tendency_title()} level={3} lead={item.pointsShown ? undefined : m.sitting_tendency_lead()}>
      {item.notes.length > 0 && (
        <ul>
          {item.notes.map(({ juror, entry, note }) => (
            <li key={juror}>{m.sitting_tendency_said({ juror, entry: entry === null ? m.sitting_tendency_none() : entryName(entry), note: note === "" ? "" : ` ${note}` })}</li>
          ))}
        </ul>
      )}
      {item.tendencies.map(({ jurorId, juror, entryId, note }) => {
        const id = `tendency-${jurorId}`;
        const fields = sittingFields(id, ["entryId", "note"], answer, { entryId: entryId ?? "", note });
        const form = (
          <SittingForm intent="tendency" given={{ category: item.key, jurorId }} id={id} keep={keptAt(place, id, answer, `-${item.key}`)}>
            <Select {...fields.of("entryId")} label={m.sitting_tendency_entry()} optionalLabel={m.shell_optional()} emptyLabel={m.sitting_tendency_none()} options={item.entries.map((entry) => ({ value: entry.id, label: entryName(entry) }))} />
            <TextField {...fields.of("note")} label={m.sitting_tendency_note()} optionalLabel={m.shell_optional()} />
            <SubmitButton look="secondary">{m.sitting_tendency_save()}</SubmitButton>
          </SittingForm>
        );
        if (item.tendencies.length === 1) return <div key={jurorId}>{form}</div>;
        return (
          <Accordion key={jurorId} title={m.sitting_tendency_of({ juror })} start={answer?.form === id ? "open" : "closed"}>
            {form}
          </Accordion>
        );
      })}
    </Section>
  );
}

/** What is wrong with a form of the category under way. */
export function itemProblems(item: ItemInRoom, answer: SittingAnswer | undefined): readonly { readonly href: string; readonly text: string }[] {
  return [
    ...item.tendencies.flatMap(({ jurorId }) => sittingFields(`tendency-${jurorId}`, ["entryId", "note"], answer).problems),
    ...item.entries.flatMap((entry) => (entry.sheets ?? []).filter(({ changeable }) => changeable).flatMap((sheet) => pointsFields(item, entry, sheet, answer).problems)),
    ...sittingFields("move", ["jurorId", "entryId", "text"], answer).problems,
  ];
}
