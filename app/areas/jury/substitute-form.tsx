// Who steps in for a juror: the form to name somebody, and what is known of whoever was named.
import type { ReactNode } from "react";

import type { OrganisationOption, OrganisationRefusal } from "#app/areas/accounts/organisation";
import { OrganisationDirectory, organisationError, OrganisationPicker } from "#app/areas/accounts/organisation-picker";
import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { TextField } from "#app/ui/text-field";
import { OFFICE_LOCALES } from "#db/vocabulary/locale";

import { juryError } from "./jury-errors";
import { isVacant } from "./juror";
import type { JurorSheet } from "./read-juror.server";

export type SubstituteAnswer = { readonly reply: FormAnswer; readonly matches: readonly OrganisationOption[] };

function explain(reason: string, name: string): string {
  if (name !== "organisation") return juryError(reason, name);
  const known: OrganisationRefusal["reason"] = reason === "ambiguous" || reason === "missing" ? reason : "unknown";
  return organisationError(known);
}

const fieldsOf = (answer: SubstituteAnswer | undefined) =>
  formFields("ersatz", ["name", "email", "organisation", "locale"], { answer: answer?.reply, explain, defaults: { locale: "de" } });

/** For the error summary of the page. */
export function substituteProblems(answer: SubstituteAnswer | undefined) {
  return fieldsOf(answer).problems;
}

export type SubstituteFormProps = { readonly juror: JurorSheet; readonly directory: readonly OrganisationOption[]; readonly answer: SubstituteAnswer | undefined };

export function SubstituteForm({ juror, directory, answer }: SubstituteFormProps): ReactNode {
  const { of } = fieldsOf(answer);
  return (
    <>
      {juror.substitute && (
        <Form method="post" className="lb-flow">
          <p>{m.seats_substitute_waits(juror.substitute)}</p>
          <input type="hidden" name="intent" value="no-substitute" />
          <SubmitButton look="tertiary">{m.seats_substitute_remove()}</SubmitButton>
        </Form>
      )}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="substitute" />
        <TextField {...of("name")} label={m.jury_invite_name()} autoComplete="off" required />
        <TextField {...of("email")} label={m.jury_invite_email()} type="email" inputMode="email" autoComplete="off" spellCheck={false} required />
        <OrganisationPicker {...of("organisation")} choiceName="organisationChoice" label={m.jury_invite_organisation()} optionalLabel={m.shell_optional()} directory="verzeichnis" matches={answer?.matches} />
        <OrganisationDirectory id="verzeichnis" options={directory} />
        <RadioGroup {...of("locale")} label={m.jury_invite_language()} layout="row" options={OFFICE_LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))} />
        <SubmitButton look="secondary">{isVacant(juror.state) ? m.seats_substitute_invite() : m.seats_substitute_name()}</SubmitButton>
      </Form>
    </>
  );
}
