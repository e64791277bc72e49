// The form for one question of a category's form, by its kind; after the opening of entries for its words only.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { CheckboxField } from "#app/ui/checkbox-field";
import { ErrorText } from "#app/ui/field";
import { formFields, type FormFields } from "#app/ui/form-answer";
import { Heading } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { NumberField } from "#app/ui/text-field";
import { COLUMN_KINDS, type QuestionKind } from "#db/vocabulary/form";

import { rowsOf } from "./category-form";
import type { FlatForm } from "./differences";
import type { EditAnswer } from "./edit-answer";
import { EditForm, EditPage, FrozenNotice } from "./edit-form";
import { explain } from "./explain";
import { kindName } from "./form-words";
import { LocalisedField, pairOf } from "./localised-field";

const ID = "frage";

export type QuestionFormProps = {
  title: string;
  kind: QuestionKind;
  saved: FlatForm;
  version: number;
  /** What the question can be made to hang on. */
  conditions: readonly { readonly value: string; readonly label: string }[];
  frozenSince: string | null;
  given: EditAnswer | undefined;
  back: string;
};

/** Of a question's form: which rows it has, and what one of them is called. */
function listOf(kind: QuestionKind): "options" | "columns" | undefined {
  if (kind === "one-of" || kind === "several-of") return "options";
  return kind === "table" ? "columns" : undefined;
}

export function QuestionForm({ title, kind, saved, version, conditions, frozenSince, given, back }: QuestionFormProps): ReactNode {
  const list = listOf(kind);
  const count = list ? rowsOf(list, saved, given) : 0;
  const rows = Array.from({ length: count }, (_, at) => `${list}[${at}]`);
  const names = [...pairOf("label"), ...pairOf("help"), "required", "hiddenFromJury", "condition", "maxLength", "min", "max", "decimals", ...pairOf("unit"), "maxRows", ...(list ? [list] : []), ...rows.flatMap((row) => [...pairOf(`${row}.label`), `${row}.kind`])];
  const fields = formFields(ID, names, { answer: given?.answer, explain, defaults: saved });
  const isOpen = frozenSince === null;
  const { defaultValue: ticked, ...required } = fields.of("required");
  const { defaultValue: hidden, ...hiddenFromJury } = fields.of("hiddenFromJury");
  return (
    <EditPage id={ID} title={title} lead={m.editor_question_lead({ kind: kindName(kind) })} {...{ fields, given, back }}>
      {/* Rows that came or went are other fields than before. */}
      <EditForm key={JSON.stringify(given?.answer.initialValue)} id={ID} {...{ given, version, back }}>
        {frozenSince !== null && <FrozenNotice since={frozenSince} />}
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="section" value={fields.of("section").defaultValue} />
        <LocalisedField fields={fields} name="label" label={kind === "declaration" ? m.editor_field_declaration() : m.competition_field_question()} required />
        <LocalisedField fields={fields} name="help" label={m.competition_field_question_help()} kind="area" rows={3} />
        {isOpen && <CheckboxField {...required} defaultChecked={ticked === "on"} label={m.editor_field_required()} />}
        {isOpen && <CheckboxField {...hiddenFromJury} defaultChecked={hidden === "on"} label={m.blind_field_hidden()} help={m.blind_field_hidden_help()} />}
        <Limits kind={kind} fields={fields} isOpen={isOpen} />
        {list && <Rows {...{ list, count, fields, isOpen }} focus={given?.focus ?? null} />}
        {isOpen && <Select {...fields.of("condition")} label={m.editor_field_condition()} help={m.editor_field_condition_help()} options={conditions} emptyLabel={m.editor_always()} />}
      </EditForm>
    </EditPage>
  );
}

type Part = { fields: FormFields<string>; isOpen: boolean };

function Limits({ kind, fields, isOpen }: Part & { kind: QuestionKind }): ReactNode {
  const optional = { optionalLabel: m.shell_optional() };
  switch (kind) {
    case "short-text":
    case "long-text":
      return isOpen ? <NumberField {...fields.of("maxLength")} {...optional} label={m.editor_field_length()} help={m.editor_field_length_help()} /> : null;
    case "number":
      return (
        <>
          {isOpen && (
            <>
              <NumberField {...fields.of("decimals")} {...optional} label={m.editor_field_decimals()} help={m.editor_field_decimals_help()} />
              <NumberField {...fields.of("min")} {...optional} label={m.editor_field_min()} help={m.editor_field_min_help()} />
              <NumberField {...fields.of("max")} {...optional} label={m.editor_field_max()} />
            </>
          )}
          <LocalisedField fields={fields} name="unit" label={m.editor_field_unit()} help={m.editor_field_unit_help()} />
        </>
      );
    case "money":
      return isOpen ? (
        <>
          <NumberField {...fields.of("min")} {...optional} label={m.editor_field_min_euro()} help={m.editor_field_min_help()} />
          <NumberField {...fields.of("max")} {...optional} label={m.editor_field_max_euro()} />
        </>
      ) : null;
    case "table":
      return isOpen ? <NumberField {...fields.of("maxRows")} {...optional} label={m.editor_field_max_rows()} /> : null;
    default:
      return null;
  }
}

type RowsProps = Part & { list: "options" | "columns"; count: number; focus: string | null };

const ROW_WORDS = {
  options: { title: m.editor_options, one: m.editor_option_no, add: m.editor_option_add, remove: m.editor_option_remove },
  columns: { title: m.editor_columns, one: m.editor_column_no, add: m.editor_column_add, remove: m.editor_column_remove },
} as const;

function Rows({ list, count, fields, isOpen, focus }: RowsProps): ReactNode {
  const whole = fields.of(list);
  const words = ROW_WORDS[list];
  return (
    <section className="lb-flow" id={whole.id} tabIndex={-1} aria-label={words.title()}>
      <Heading level={2}>{words.title()}</Heading>
      {Array.from({ length: count }, (_, at) => {
        const name = `${list}[${at}]`;
        const { defaultValue: ticked, ...required } = fields.of(`${name}.required`);
        return (
          <Card key={at} title={words.one({ no: at + 1 })}>
            <input type="hidden" name={`${name}.key`} value={fields.of(`${name}.key`).defaultValue} />
            <LocalisedField fields={fields} name={`${name}.label`} label={m.editor_field_named()} required autoFocus={focus === `${name}.label.de`} />
            {list === "columns" && isOpen && (
              <>
                <Select {...fields.of(`${name}.kind`)} label={m.editor_field_kind()} options={COLUMN_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))} />
                <CheckboxField {...required} defaultChecked={ticked === "on"} label={m.editor_field_cell_required()} />
              </>
            )}
            {isOpen && (
              <div>
                {at > 0 && (
                  <SubmitButton look="tertiary" icon="arrow-up" name="zeile" value={`vor-${at}`} aria-label={m.competition_move_up({ name: words.one({ no: at + 1 }) })}>
                    {m.editor_up()}
                  </SubmitButton>
                )}
                <SubmitButton look="tertiary" icon="delete" name="zeile" value={String(at)}>
                  {words.remove({ no: at + 1 })}
                </SubmitButton>
              </div>
            )}
          </Card>
        );
      })}
      {isOpen && (
        <SubmitButton look="secondary" icon="add" name="zeile" value="neu">
          {words.add()}
        </SubmitButton>
      )}
      <ErrorText id={whole.id}>{whole.error}</ErrorText>
    </section>
  );
}
