// A question that is answered in rows. One empty row always waits: without script saving brings the next, with script the button does.
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from "react";

import { m } from "#app/i18n";
import { columnLabel } from "#app/i18n/answer-text";
import { say } from "#app/i18n/locale";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { DateField } from "#app/ui/date-field";
import { Fieldset } from "#app/ui/fieldset";
import { NumberField, TextField } from "#app/ui/text-field";
import { Select } from "#app/ui/select";
import { rowsOf, type Answer, type CellAnswer, type TableColumn, type TableRow } from "#db/vocabulary/form";

import { MAX_ROWS } from "./answers";
import type { FormQuestion } from "./content";
import { fieldId } from "./field-words";
import { figureText, yesNo, type FieldOf } from "./field-texts";
import { addRowIntent, removeRowIntent } from "./intent";

/** `id` stays with a row when others go; what stands in it is the browser's. */
type ShownRow = { readonly id: number; readonly cells: TableRow };

/** TableField({ question, answer, field }) */
export function TableField({ question, answer, field }: { question: FormQuestion; answer: Answer | undefined; field: FieldOf }): ReactNode {
  const { key, required, settings } = question;
  const named = field(`answers.${key}`);
  const max = settings.maxRows ?? MAX_ROWS;
  const [rows, setRows] = useState<readonly ShownRow[]>(() => [...rowsOf(answer), {}].slice(0, Math.max(max, rowsOf(answer).length)).map((cells, id) => ({ id, cells })));
  const self = useRef<HTMLDivElement>(null);
  const count = useRef(rows.length);

  useEffect(() => {
    if (count.current === rows.length) return;
    const last = self.current?.querySelector<HTMLElement>(`#${fieldId(`${named.name}[${rows.length - 1}]`)} :is(input, select):not([type=hidden])`);
    if (rows.length > count.current) last?.focus();
    else self.current?.querySelector<HTMLElement>("fieldset")?.focus();
    count.current = rows.length;
    // What came or went is a change like typing: the form saves itself.
    self.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [rows, named.name]);

  function add(event: MouseEvent) {
    event.preventDefault();
    setRows([...rows, { id: 1 + Math.max(-1, ...rows.map(({ id }) => id)), cells: {} }]);
  }

  function remove(event: MouseEvent, id: number) {
    event.preventDefault();
    const kept = rows.filter((row) => row.id !== id);
    setRows(kept.length > 0 ? kept : [{ id: id + 1, cells: {} }]);
  }

  return (
    <div ref={self}>
      <Fieldset id={named.id} legend={say(question.label)} help={[say(question.help), m.form_row_help()].filter(Boolean).join(" ")} error={named.error} required={required} optionalLabel={m.shell_optional()}>
        {rows.map(({ id, cells }, at) => (
          <Fieldset key={id} id={fieldId(`${named.name}[${at}]`)} look="card" legend={m.form_row({ no: at + 1 })}>
            <div className="lb-row-fields">
              {(settings.columns ?? []).map((column) => (
                <Cell key={column.key} column={column} cell={cells[column.key]} field={{ ...field(`answers.${key}[${at}].${column.key}`), label: columnLabel(question, column.key) }} />
              ))}
            </div>
            <ButtonGroup>
              <SubmitButton look="tertiary" icon="delete" name="intent" value={removeRowIntent(key, at)} onClick={(event) => remove(event, id)}>
                {m.form_row_remove({ no: at + 1 })}
              </SubmitButton>
            </ButtonGroup>
          </Fieldset>
        ))}
        {rows.length < max ? (
          <ButtonGroup>
            <SubmitButton look="secondary" icon="add" name="intent" value={addRowIntent(key)} aria-label={m.form_row_add_to({ table: say(question.label) })} onClick={add}>
              {m.form_row_add()}
            </SubmitButton>
          </ButtonGroup>
        ) : (
          <p>{m.form_row_full({ max })}</p>
        )}
      </Fieldset>
    </div>
  );
}

function Cell({ column, cell, field }: { column: TableColumn; cell: CellAnswer | undefined; field: ReturnType<FieldOf> }): ReactNode {
  const shared = { ...field, required: column.required, optionalLabel: m.shell_optional() };
  const text = typeof cell === "string" ? cell : "";
  switch (column.kind) {
    case "number":
      return <NumberField {...shared} defaultValue={figureText("number", column, cell)} />;
    case "money":
      return <NumberField {...shared} label={m.form_label_with_unit({ label: field.label, unit: m.form_euro() })} defaultValue={figureText("money", column, cell)} />;
    case "date":
      return <DateField {...shared} defaultValue={text} />;
    case "yes-no":
      return <Select {...shared} options={yesNo()} emptyLabel={m.form_choose()} defaultValue={text} />;
    case "short-text":
      return <TextField {...shared} defaultValue={text} />;
  }
}
