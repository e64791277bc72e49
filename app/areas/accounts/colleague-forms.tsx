// Inviting a colleague, and what the lead of an organisation's people can do about one.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { currentLocale } from "#app/i18n/locale";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { TextField } from "#app/ui/text-field";
import { LOCALES } from "#db/vocabulary/locale";

import { accountError } from "./account-fields";
import type { Colleague } from "./read-colleagues.server";

export function colleagueFields(answer: FormAnswer | undefined) {
  const explain = (reason: string, name: string) => (reason === "colleague" ? m.accounts_colleague_known() : accountError(reason, name));
  return formFields("einladen", ["name", "email", "locale"], { answer, explain, defaults: { locale: currentLocale() } });
}

export function ColleagueInvitation({ answer }: { answer: FormAnswer | undefined }): ReactNode {
  const { of } = colleagueFields(answer);
  return (
    <Form method="post" className="lb-flow">
      <TextField {...of("name")} label={m.accounts_name()} autoComplete="off" required />
      <TextField {...of("email")} label={m.accounts_email()} type="email" autoComplete="off" required />
      <Select {...of("locale")} label={m.accounts_colleague_language()} options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))} />
      <ButtonGroup>
        <SubmitButton icon="mail" name="intent" value="invite">
          {m.accounts_colleague_invite()}
        </SubmitButton>
      </ButtonGroup>
    </Form>
  );
}

/** ColleagueSteps({ colleague, of: "member" | "invited" }): whoever has no account yet cannot lead. */
export function ColleagueSteps({ colleague: { id, name }, of }: { colleague: Colleague; of: "member" | "invited" }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="person" value={id} />
      <ButtonGroup>
        {of === "member" && (
          <SubmitButton look="tertiary" name="step" value="hand-over" aria-label={m.accounts_colleague_hand_over_named({ name })}>
            {m.accounts_colleague_hand_over()}
          </SubmitButton>
        )}
        <SubmitButton look="tertiary" name="step" value="remove" aria-label={m.accounts_colleague_remove_named({ name })}>
          {m.accounts_colleague_remove()}
        </SubmitButton>
      </ButtonGroup>
    </Form>
  );
}
