// The form for a body of the directory: what it is, and who its members are, one to a line.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { Form } from "#app/ui/form";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { COUNTRIES } from "#db/vocabulary/organisation";

import { BODIES_PATH } from "./bodies-page";
import { BODY_KINDS, type MemberLine } from "./body";
import { bodyKindChoices } from "./body-words";
import type { Body } from "./read-bodies.server";

/** `lines`: of the members typed, those that name nobody or more than one. */
export type BodyAnswer = { readonly reply: FormAnswer; readonly lines: readonly MemberLine[] };

function memberText({ text, reason }: MemberLine): string {
  return reason === "unknown" ? m.bodies_member_unknown({ text }) : m.bodies_member_ambiguous({ text });
}

function fieldsOf(body: Body | undefined, answer: BodyAnswer | undefined) {
  const defaults = { name: body?.name ?? "", kind: body?.kind ?? "", country: body?.country ?? "DE", members: body?.members.map(({ name }) => name).join("\n") ?? "" };
  return formFields("traeger", ["name", "kind", "country", "members"], {
    answer: answer?.reply,
    explain: (reason, name) => {
      if (name === "members" && reason === "members") return (answer?.lines ?? []).map(memberText).join(" ");
      if (reason === "name-taken") return m.bodies_error_taken();
      if (reason === "member-of-itself") return m.bodies_error_itself();
      if (reason === "too-long") return m.bodies_error_too_long();
      return name === "name" ? m.bodies_error_name() : m.bodies_error_kind();
    },
    defaults,
  });
}

/** For the error summary of the page. */
export function bodyProblems(answer: BodyAnswer | undefined) {
  return fieldsOf(undefined, answer).problems;
}

const countryNames = { DE: m.bodies_country_de, NL: m.bodies_country_nl, BE: m.bodies_country_be, LU: m.bodies_country_lu, FR: m.bodies_country_fr, AT: m.bodies_country_at, CH: m.bodies_country_ch, PL: m.bodies_country_pl, DK: m.bodies_country_dk } as const satisfies Record<(typeof COUNTRIES)[number], () => string>;

export function BodyForm({ body, answer }: { body: Body | undefined; answer: BodyAnswer | undefined }): ReactNode {
  const { of } = fieldsOf(body, answer);
  const ticked = (name: "municipal" | "exempt") => (answer?.reply.initialValue ? valueAt(answer.reply.initialValue, name) === "on" : (body?.[name] ?? false));
  return (
    <Form method="post" className="lb-flow">
      <TextField {...of("name")} label={m.bodies_name()} autoComplete="off" required />
      <Select {...of("kind")} label={m.bodies_kind()} emptyLabel={m.bodies_choose()} options={bodyKindChoices(BODY_KINDS)} required />
      <Select {...of("country")} label={m.bodies_country()} options={COUNTRIES.map((value) => ({ value, label: countryNames[value]() }))} />
      <CheckboxField id="traeger-municipal" name="municipal" label={m.bodies_municipal()} help={m.bodies_municipal_help()} defaultChecked={ticked("municipal")} />
      <TextArea {...of("members")} label={m.bodies_members()} help={m.bodies_members_help()} optionalLabel={m.shell_optional()} rows={10} />
      <CheckboxField id="traeger-exempt" name="exempt" label={m.bodies_exempt()} help={m.bodies_exempt_help()} defaultChecked={ticked("exempt")} />
      <ButtonGroup>
        <SubmitButton>{m.bodies_save()}</SubmitButton>
        <ButtonLink look="secondary" href={BODIES_PATH}>
          {m.accounts_cancel()}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

/** Of a body that ships as data only this can be changed. */
export function ExemptionForm({ body }: { body: Body }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <p>{m.bodies_shipped()}</p>
      <CheckboxField id="traeger-exempt" name="exempt" label={m.bodies_exempt()} help={m.bodies_exempt_help()} defaultChecked={body.exempt} />
      <SubmitButton>{m.bodies_save()}</SubmitButton>
    </Form>
  );
}
