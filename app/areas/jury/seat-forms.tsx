// What the office changes about a seat: role, panels and maximum; a new link; the end of it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { currentLocale, say } from "#app/i18n/locale";
import { SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { NumberField } from "#app/ui/text-field";
import { OFFICE_LOCALES, officeLocale } from "#db/vocabulary/locale";

import { juryError } from "./jury-errors";
import type { JurorSheet } from "./read-juror.server";
import type { ReviseRefusal } from "./revise-juror.server";
import { chosenPanels, PanelsField, RoleField, type PanelChoice } from "./seat-fields";

/** What was typed, and what the assignments that stand have against it. */
export type SeatAnswer = { readonly reply: FormAnswer; readonly inTheWay: Extract<ReviseRefusal, { entries: number } | { categoryIds: readonly string[] }> | undefined };

function fieldsOf({ role, maxEntries }: JurorSheet, answer: SeatAnswer | undefined, categories: readonly PanelChoice[]) {
  return formFields("sitz", ["role", "categoryIds", "maxEntries"], {
    answer: answer?.reply,
    explain: (reason, name) => inTheWayText(reason, answer?.inTheWay, categories) ?? juryError(reason, name),
    defaults: { role, maxEntries: maxEntries === null ? "" : String(maxEntries) },
  });
}

function inTheWayText(reason: string, inTheWay: SeatAnswer["inTheWay"], categories: readonly PanelChoice[]): string | undefined {
  if (inTheWay?.reason !== reason) return undefined;
  if (inTheWay.reason === "maximum-below-load") return m.jury_error_max_below({ entries: inTheWay.entries });
  const names = categories.filter(({ id }) => inTheWay.categoryIds.includes(id)).map(({ name }) => say(name));
  return m.jury_error_panel_in_use({ categories: names.join(", ") });
}

/** For the error summary of the page. */
export function seatProblems(juror: JurorSheet, answer: SeatAnswer | undefined, categories: readonly PanelChoice[]) {
  return fieldsOf(juror, answer, categories).problems;
}

export type SeatFormProps = { readonly juror: JurorSheet; readonly categories: readonly PanelChoice[]; readonly round: number; readonly answer: SeatAnswer | undefined };

export function SeatForm({ juror, categories, round, answer }: SeatFormProps): ReactNode {
  const fields = fieldsOf(juror, answer, categories);
  const { defaultValue: _none, ...panels } = fields.of("categoryIds");
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="revise" />
      <RoleField {...fields.of("role")} />
      <PanelsField {...panels} help={round === 1 ? m.jury_invite_panels_help() : m.rounds_panels_help({ no: round })} categories={categories} chosen={chosenPanels(answer?.reply.initialValue, juror.categoryIds)} />
      <NumberField {...fields.of("maxEntries")} label={m.jury_juror_max()} help={m.jury_juror_max_help()} optionalLabel={m.shell_optional()} />
      <SubmitButton>{m.jury_juror_save()}</SubmitButton>
    </Form>
  );
}

function againFields({ expectedEntries, proposedEntries }: JurorSheet, respondBy: string, answer: FormAnswer | undefined) {
  const expected = (proposedEntries ?? expectedEntries)?.toString() ?? "";
  return formFields("erneut", ["expectedEntries", "respondBy"], { answer, explain: juryError, defaults: { expectedEntries: expected, respondBy } });
}

/** For the error summary of the page. */
export function againProblems(juror: JurorSheet, answer: FormAnswer | undefined) {
  return againFields(juror, "", answer).problems;
}

/** `respondBy`: the last day to answer that is proposed. */
export function InviteAgainForm({ juror, respondBy, answer }: { juror: JurorSheet; respondBy: string; answer: FormAnswer | undefined }): ReactNode {
  const { of } = againFields(juror, respondBy, answer);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="again" />
      <NumberField {...of("expectedEntries")} label={m.seats_expected()} help={m.seats_expected_help()} optionalLabel={m.shell_optional()} />
      <DateField {...of("respondBy")} label={m.seats_respond_by()} help={m.seats_respond_by_help()} />
      <RadioGroup
        id="erneut-locale"
        name="locale"
        label={m.jury_invite_language()}
        layout="row"
        defaultValue={officeLocale(currentLocale())}
        options={OFFICE_LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
      />
      <SubmitButton look="secondary" icon="mail">
        {m.jury_juror_again()}
      </SubmitButton>
    </Form>
  );
}

export function WithdrawForm(): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="withdraw" />
      <CheckboxField id="ausscheiden-confirm" name="confirm" label={m.jury_juror_withdraw_confirm()} required />
      <SubmitButton look="secondary">{m.jury_juror_withdraw()}</SubmitButton>
    </Form>
  );
}
