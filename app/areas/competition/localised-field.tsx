// One text in the languages of the product, German first.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Fieldset } from "#app/ui/fieldset";
import type { FormFields } from "#app/ui/form-answer";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { BASE_LOCALE, LOCALES, type Locale } from "#db/vocabulary/locale";

export type LocalisedFieldProps = {
  fields: FormFields<string>;
  /** Of the whole; the fields are `${name}.de`, `${name}.en` and so on. */
  name: string;
  label: string;
  help?: ReactNode;
  kind?: "line" | "area";
  rows?: number;
  required?: boolean;
  autoFocus?: boolean;
};

/** The names of the fields of one text. */
export const pairOf = (name: string): string[] => LOCALES.map((locale) => `${name}.${locale}`);

const LABELS = {
  de: m.competition_language_de,
  en: m.competition_language_en,
  nl: m.competition_language_nl,
  fr: m.competition_language_fr,
} as const satisfies Record<Locale, () => string>;

/** LocalisedField({ fields, name, label, help?, kind?: "line" | "area", rows?, required?, autoFocus? }) */
export function LocalisedField({ fields, name, label, help, kind = "line", rows = 4, required, autoFocus }: LocalisedFieldProps): ReactNode {
  const inputs = LOCALES.map((locale) => ({
    ...fields.of(`${name}.${locale}`),
    lang: locale,
    label: LABELS[locale](),
    ...(locale === BASE_LOCALE ? { required, autoFocus } : { optionalLabel: m.shell_optional() }),
  }));
  return (
    <Fieldset id={`${fields.of(`${name}.${BASE_LOCALE}`).id}-pair`} legend={label} help={help}>
      {inputs.map((input) => (kind === "line" ? <TextField key={input.lang} {...input} /> : <TextArea key={input.lang} {...input} rows={rows} />))}
    </Fieldset>
  );
}
