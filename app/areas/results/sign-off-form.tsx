// The form that signs a result off: by the chair, or by the office for a chair who has signed on paper.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { Select } from "#app/ui/select";

export type SignOffAnswer = { readonly reply?: FormAnswer; readonly notice?: "changed-meanwhile" | "no-chair" | "problems" };

type Chair = { readonly id: string; readonly name: string };
export type SignOffFormProps = {
  readonly fields: FormFields<"chairId" | "confirmed">;
  /** Names the result that is shown. */
  readonly digest: string;
  /** `chair` signs for themselves; the `office` records that one of the chairs has signed. */
  readonly by: "chair" | "office";
  /** For the chair: their own seat alone. */
  readonly chairs: readonly Chair[];
};

export function signOffFields(answer: SignOffAnswer | undefined): SignOffFormProps["fields"] {
  const fields = formFields("unterzeichnen", ["chairId", "confirmed"], { answer: answer?.reply, explain: (reason) => (reason === "not-confirmed" ? m.results_not_confirmed() : m.results_chair_missing()) });
  if (answer?.notice !== "changed-meanwhile") return fields;
  return { ...fields, problems: [{ href: "#unterzeichnen", text: m.results_changed_meanwhile() }, ...fields.problems] };
}

/** SignOffForm({ fields: signOffFields(answer), digest, by: "chair" | "office", chairs: { id, name }[] }) */
export function SignOffForm({ fields, digest, by, chairs }: SignOffFormProps): ReactNode {
  const confirmed = fields.of("confirmed");
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="sign-off" />
      <input type="hidden" name="digest" value={digest} />
      {by === "chair" ? <input type="hidden" name="chairId" value={chairs[0]?.id} /> : <ChairField field={fields.of("chairId")} chairs={chairs} />}
      <CheckboxField id={confirmed.id} name="confirmed" value="on" error={confirmed.error} required label={by === "chair" ? m.results_sign_confirm_chair() : m.results_sign_confirm_office()} />
      <SubmitButton>{by === "chair" ? m.results_sign_chair() : m.results_sign_office()}</SubmitButton>
    </Form>
  );
}

function ChairField({ field, chairs }: { field: ReturnType<SignOffFormProps["fields"]["of"]>; chairs: readonly Chair[] }): ReactNode {
  const [only, ...others] = chairs;
  const { defaultValue, ...rest } = field;
  return (
    <Select
      {...rest}
      label={m.results_chair()}
      required
      options={chairs.map(({ id, name }) => ({ value: id, label: name }))}
      emptyLabel={m.results_choose()}
      defaultValue={defaultValue || (others.length === 0 ? only?.id : undefined)}
    />
  );
}
