// One question of a category's form as a field, by its kind. Tables stand in table-field.tsx.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { optionLabel } from "#app/i18n/answer-text";
import { say } from "#app/i18n/locale";
import { CheckboxField, CheckboxGroup } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { RadioGroup } from "#app/ui/radio-group";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { NumberField, TextField } from "#app/ui/text-field";
import { chosenIn, type Answer } from "#db/vocabulary/form";

import { ANSWER_LIMIT } from "./answers";
import type { FormQuestion } from "./content";
import { DIRECTORY, figureText, limitOf, yesNo, type FieldOf } from "./field-texts";
import { TableField } from "./table-field";

/** More answers than this stand in a list to open. */
const MANY_OPTIONS = 7;

export type QuestionFieldProps = {
  question: FormQuestion;
  answer: Answer | undefined;
  field: FieldOf;
  /** What a question for a file offers. */
  files: readonly { readonly id: string; readonly name: string }[];
};

/** QuestionField({ question, answer, field, files }) */
export function QuestionField({ question, answer, field, files }: QuestionFieldProps): ReactNode {
  const { kind, settings, words, required } = question;
  const named = field(`answers.${question.key}`);
  const label = say(question.label);
  const shared = { ...named, label, help: say(question.help) || undefined, required, optionalLabel: m.shell_optional() };
  const text = typeof answer === "string" ? answer : "";
  /** Tells the server that the question was asked when nothing is ticked. */
  const asked = <input type="hidden" name={named.name} value="" />;
  const options = (keys: readonly string[]) => keys.map((key) => ({ value: key, label: optionLabel(question, key) }));
  switch (kind) {
    case "long-text":
      return <TextArea {...shared} limit={limitOf(question.maxLength ?? ANSWER_LIMIT)} rows={8} defaultValue={text} />;
    case "short-text":
      return <TextField {...shared} defaultValue={text} />;
    case "date":
      return <DateField {...shared} defaultValue={text} />;
    case "number":
      return <NumberField {...shared} label={words.unit ? m.form_label_with_unit({ label, unit: say(words.unit) }) : label} defaultValue={figureText("number", settings, answer)} />;
    case "money":
      return <NumberField {...shared} label={m.form_label_with_unit({ label, unit: m.form_euro() })} defaultValue={figureText("money", settings, answer)} />;
    case "yes-no":
      return <RadioGroup {...shared} layout="row" options={[...yesNo(), ...noAnswer(required)]} defaultValue={text || (required ? undefined : "")} />;
    case "one-of":
      return (settings.options ?? []).length > MANY_OPTIONS ? (
        <Select {...shared} options={options(settings.options ?? [])} emptyLabel={required ? m.form_choose() : m.form_no_answer()} defaultValue={text} />
      ) : (
        <RadioGroup {...shared} options={[...options(settings.options ?? []), ...noAnswer(required)]} defaultValue={text || (required ? undefined : "")} />
      );
    case "several-of":
      return (
        <div>
          {asked}
          <CheckboxGroup {...shared} help={shared.help ?? m.form_several_help()} options={options(settings.options ?? [])} defaultValue={chosenIn(answer)} />
        </div>
      );
    case "declaration":
      return (
        <div>
          {asked}
          <CheckboxField {...shared} value="yes" defaultChecked={answer === "yes"} />
        </div>
      );
    case "organisation":
      return <TextField {...shared} list={DIRECTORY} autoComplete="off" defaultValue={typeof answer === "object" && "name" in answer ? answer.name : text} />;
    case "file":
      return (
        <Select
          {...shared}
          help={[shared.help, files.length === 0 ? m.form_file_none() : m.form_file_help()].filter(Boolean).join(" ")}
          options={files.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={required ? m.form_choose() : m.form_no_answer()}
          defaultValue={text}
        />
      );
    case "table":
      return <TableField question={question} answer={answer} field={field} />;
  }
}

/** What need not be answered can be left again. */
function noAnswer(required: boolean) {
  return required ? [] : [{ value: "", label: m.form_no_answer() }];
}
