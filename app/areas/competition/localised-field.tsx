// One text in the languages of the product, German first.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Fieldset } from "#app/ui/fieldset";
import type { FormFields } from "#app/ui/form-answer";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";

export type LocalisedFieldProps = {
  fields: FormFields<string>;
  /** Of the pair; the fields are `${name}.de` and `${name}.en`. */
  name: string;
  label: string;
  help?: ReactNode;
  kind?: "line" | "area";
  rows?: number;
  required?: boolean;
  autoFocus?: boolean;
};

/** The names of the fields of a pair. */
export const pairOf = (name: string): string[] => [`${name}.de`, `${name}.en`];

/** LocalisedField({ fields, name, label, help?, kind?: "line" | "area", rows?, required?, autoFocus? }) */
export function LocalisedField({ fields, name, label, help, kind = "line", rows = 4, required, autoFocus }: LocalisedFieldProps): ReactNode {
  const [german, english] = [fields.of(`${name}.de`), fields.of(`${name}.en`)];
  return (
    <Fieldset id={`${german.id}-pair`} legend={label} help={help}>
      {kind === "line" ? (
        <>
          <TextField {...german} label={m.competition_language_de()} required={required} lang="de" autoFocus={autoFocus} />
          <TextField {...english} label={m.competition_language_en()} optionalLabel={m.shell_optional()} lang="en" />
        </>
      ) : (
        <>
          <TextArea {...german} label={m.competition_language_de()} required={required} rows={rows} lang="de" />
          <TextArea {...english} label={m.competition_language_en()} optionalLabel={m.shell_optional()} rows={rows} lang="en" />
        </>
      )}
    </Fieldset>
  );
}
