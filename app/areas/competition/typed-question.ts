// A question as the office's form holds it: read into what the form of a category needs, and written back.
import { readDecimal, writeDecimal } from "#app/base/decimal";
import { ok, refused, type Result } from "#app/base/result";
import type { Condition, QuestionSettings, QuestionWords } from "#db/vocabulary/form";
import type { Locale, LocalisedText } from "#db/vocabulary/locale";

import { flatForm, type FlatForm } from "./differences";
import type { ChangedQuestion } from "./form-change";
import { keyFrom, type FormSection, type Question } from "./form-definition";
import type { QuestionInput, QuestionWordingInput } from "./form.input";

type Errors = Record<string, string[]>;

const MAX_DECIMALS = 3;
/** Of a new column of numbers. */
const COLUMN_DECIMALS = 2;

/** Errors by the names of the fields. `known`: the question as it stands; null for a new one. */
export function readQuestion(typed: QuestionInput, known: Question | null, locale: Locale): Result<ChangedQuestion, Errors> {
  const { kind, section, label, help, required, hiddenFromJury, condition, maxLength } = typed;
  const settings = readSettings(typed, known, locale);
  if (!settings.ok) return settings;
  const isText = kind === "short-text" || kind === "long-text";
  return ok({
    id: known?.id ?? null,
    sectionId: section,
    kind,
    label,
    help,
    required,
    hiddenFromJury,
    maxLength: isText && maxLength !== undefined && maxLength > 0 ? maxLength : null,
    settings: settings.value,
    words: wordsOf(typed, settings.value),
    shownWhen: readCondition(condition),
  });
}

export function readCondition(typed: string): Condition | null {
  const [, question, answer] = /^([^=]+)=(.+)$/.exec(typed) ?? [];
  return question === undefined || answer === undefined ? null : { question, answer };
}

export function writeCondition(condition: Condition | null): string {
  return condition === null ? "" : `${condition.question}=${condition.answer}`;
}

function readSettings(typed: QuestionInput, known: Question | null, locale: Locale): Result<QuestionSettings, Errors> {
  switch (typed.kind) {
    case "number":
    case "money":
      return readBounds(typed, locale);
    case "one-of":
    case "several-of":
      return ok({ options: keysOf(typed.options) });
    case "table": {
      const keys = keysOf(typed.columns);
      const columns = typed.columns.map(({ kind, required }, at) => {
        const key = keys[at] ?? "";
        const before = known?.settings.columns?.find((column) => column.key === key && column.kind === kind);
        return { ...(before ?? (kind === "number" ? { decimals: COLUMN_DECIMALS } : {})), key, kind, required };
      });
      return ok({ columns, ...(typed.maxRows ? { maxRows: typed.maxRows } : {}) });
    }
    default:
      return ok({});
  }
}

function readBounds({ kind, min, max, decimals = 0 }: QuestionInput, locale: Locale): Result<QuestionSettings, Errors> {
  if (kind === "number" && decimals > MAX_DECIMALS) return refused({ decimals: ["too-many-decimals"] });
  const places = kind === "money" ? 2 : decimals;
  const errors: Errors = {};
  const bounds: { min?: number; max?: number } = {};
  for (const [name, text] of [["min", min], ["max", max]] as const) {
    if (text === "") continue;
    const units = readDecimal(text, places, locale);
    if (units.ok) bounds[name] = kind === "money" ? units.value : Number(`${units.value}e-${places}`);
    else errors[name] = ["not-a-number"];
  }
  if (Object.keys(errors).length > 0) return refused(errors);
  return ok({ ...bounds, ...(kind === "number" && decimals > 0 ? { decimals } : {}) });
}

/** Keys that stand stay; new ones are made of what the option or column is called. */
function keysOf(rows: readonly { readonly key: string; readonly label: LocalisedText }[]): readonly string[] {
  const taken: string[] = rows.map(({ key }) => key).filter((key) => key !== "");
  return rows.map(({ key, label }) => {
    if (key !== "") return key;
    const made = keyFrom(label.de, taken);
    taken.push(made);
    return made;
  });
}

function wordsOf({ unit, options, columns }: QuestionInput, settings: QuestionSettings): QuestionWords {
  const byKey = (keys: readonly string[], rows: readonly { readonly label: LocalisedText }[]) => Object.fromEntries(keys.flatMap((key, at) => (rows[at] ? [[key, rows[at].label]] : [])));
  return {
    ...(unit.de === "" ? {} : { unit }),
    ...(settings.options ? { options: byKey(settings.options, options) } : {}),
    ...(settings.columns ? { columns: byKey(settings.columns.map(({ key }) => key), columns) } : {}),
  };
}

/** What may be corrected of a question once the rules are frozen: every word, and nothing else. */
export function correctedWords({ kind, words }: Question, { unit, options, columns }: QuestionWordingInput): QuestionWords {
  const corrected = (known: Readonly<Record<string, LocalisedText>>, rows: readonly { readonly key: string; readonly label: LocalisedText }[]) =>
    Object.fromEntries(Object.entries(known).map(([key, label]) => [key, rows.find((row) => row.key === key)?.label ?? label]));
  return {
    ...(kind === "number" && unit.de !== "" ? { unit } : {}),
    ...(words.options ? { options: corrected(words.options, options) } : {}),
    ...(words.columns ? { columns: corrected(words.columns, columns) } : {}),
  };
}

/** What the form of a question is filled with. */
export function questionForm(question: Question, locale: Locale): FlatForm {
  const { kind, sectionId, label, help, required, hiddenFromJury, maxLength, settings, words, shownWhen } = question;
  const { min, max, decimals = 0, maxRows } = settings;
  const figure = (value: number | undefined) => {
    if (value === undefined) return undefined;
    return kind === "money" ? writeDecimal(value, 2, locale, 2) : writeDecimal(Math.round(value * 10 ** decimals), decimals, locale);
  };
  return flatForm({
    kind,
    section: sectionId,
    label,
    help,
    required,
    hiddenFromJury,
    condition: writeCondition(shownWhen),
    maxLength,
    min: figure(min),
    max: figure(max),
    decimals: settings.decimals,
    unit: words.unit,
    maxRows,
    options: settings.options?.map((key) => ({ key, label: words.options?.[key] })),
    columns: settings.columns?.map((column) => ({ key: column.key, kind: column.kind, required: column.required, label: words.columns?.[column.key] })),
  });
}

export function sectionForm({ title, lead, shownWhen }: FormSection): FlatForm {
  return flatForm({ title, lead, condition: writeCondition(shownWhen) });
}
