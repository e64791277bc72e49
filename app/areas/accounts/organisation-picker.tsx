// The field to choose an organisation of the directory: typed with suggestions, and, where several fit, ticked. Works without script.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import type { FieldProps } from "#app/ui/field";
import { RadioGroup } from "#app/ui/radio-group";
import { TextField } from "#app/ui/text-field";

import type { OrganisationOption, OrganisationRefusal } from "./organisation";

/** OrganisationDirectory({ id, options }): the suggestions of all organisation fields of a page; place it once. */
export function OrganisationDirectory({ id, options }: { id: string; options: readonly OrganisationOption[] }): ReactNode {
  return (
    <datalist id={id}>
      {options.map(({ id: key, name, code }) => (
        <option key={key} value={name} label={code ?? undefined} />
      ))}
    </datalist>
  );
}

export type OrganisationPickerProps = FieldProps & {
  /** Id of the page's OrganisationDirectory. */
  directory: string;
  defaultValue?: string;
  /** Organisations that what was typed can mean, from the refusal of resolveOrganisation. */
  matches?: readonly OrganisationOption[];
  /** Name of the field that carries the id ticked among `matches`. */
  choiceName: string;
};

/** OrganisationPicker({ …FieldProps, directory, choiceName, defaultValue?, matches? }): sends the typed text as `name`, the ticked id as `choiceName`. */
export function OrganisationPicker({ directory, choiceName, matches = [], ...field }: OrganisationPickerProps): ReactNode {
  return (
    <>
      <TextField {...field} help={field.help ?? m.accounts_organisation_help()} list={directory} autoComplete="off" />
      {matches.length > 0 && (
        <RadioGroup
          id={`${field.id}-choice`}
          name={choiceName}
          label={m.accounts_organisation_choice()}
          options={matches.map(({ id, name, code }) => ({ value: id, label: code === null ? name : `${name} (${code})` }))}
        />
      )}
    </>
  );
}

/** The refusal in words, as the field's error. */
export function organisationError(reason: OrganisationRefusal["reason"]): string {
  const words = {
    missing: m.accounts_organisation_missing,
    unknown: m.accounts_organisation_unknown,
    ambiguous: m.accounts_organisation_ambiguous,
  } as const;
  return words[reason]();
}
