// The fields that several forms about accounts share, and their reasons put into words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { currentLocale } from "#app/i18n/locale";
import type { FieldProps } from "#app/ui/field";
import { RadioGroup } from "#app/ui/radio-group";
import { TextField } from "#app/ui/text-field";
import { LOCALES } from "#db/vocabulary/locale";

import { organisationError } from "./organisation-picker";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password";

type Given = Pick<FieldProps, "id" | "name" | "error"> & { defaultValue: string };

export function NameField(field: Given): ReactNode {
  return <TextField {...field} label={m.accounts_name()} help={m.accounts_name_help()} autoComplete="name" required />;
}

export function EmailField(field: Given): ReactNode {
  return <TextField {...field} label={m.accounts_email()} type="email" autoComplete="username" inputMode="email" spellCheck={false} required />;
}

/** The password the person has. What was typed never comes back from the server. */
export function PasswordField({ defaultValue: _typed, label, ...field }: Given & { label?: string }): ReactNode {
  return <TextField {...field} label={label ?? m.accounts_password()} type="password" autoComplete="current-password" required />;
}

/** A password to be set. */
export function NewPasswordField({ defaultValue: _typed, ...field }: Given): ReactNode {
  return <TextField {...field} label={m.accounts_new_password()} help={m.accounts_new_password_help({ min: PASSWORD_MIN })} type="password" autoComplete="new-password" required />;
}

export function LanguageField({ defaultValue, ...field }: Given): ReactNode {
  return (
    <RadioGroup
      {...field}
      label={m.accounts_language()}
      help={m.accounts_language_help()}
      options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
      defaultValue={defaultValue === "" ? currentLocale() : defaultValue}
      layout="row"
    />
  );
}

const WORDS: Readonly<Record<string, () => string>> = {
  "name missing": m.accounts_name_missing,
  "name too-long": m.accounts_name_too_long,
  "email missing": m.accounts_email_missing,
  "email not-an-address": m.accounts_email_invalid,
  "email too-long": m.accounts_email_invalid,
  "email taken": m.accounts_email_taken,
  "email has-role": m.accounts_email_has_role,
  "role missing": m.accounts_role_missing,
  "password missing": m.accounts_password_missing,
  "password too-short": () => m.accounts_password_too_short({ min: PASSWORD_MIN }),
  "password too-long": () => m.accounts_password_too_long({ max: PASSWORD_MAX }),
  "password personal": m.accounts_password_personal,
  "password common": m.accounts_password_common,
  "password wrong": m.accounts_password_wrong,
  "current missing": m.accounts_password_missing,
  "current wrong": m.accounts_password_wrong,
  "organisation missing": () => organisationError("missing"),
  "organisation too-long": () => organisationError("unknown"),
  "organisation unknown": () => organisationError("unknown"),
  "organisation ambiguous": () => organisationError("ambiguous"),
};

/** A reason of account.input.ts or of a use case, at its field, in words. */
export function accountError(reason: string, name: string): string {
  return (WORDS[`${name} ${reason}`] ?? m.accounts_field_invalid)();
}
