// Role and panels of a seat: the same fields when somebody is invited and when their seat is revised.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { CheckboxGroup } from "#app/ui/checkbox-field";
import type { FieldProps } from "#app/ui/field";
import { RadioGroup } from "#app/ui/radio-group";
import type { LocalisedText } from "#db/vocabulary/locale";

import { roleChoices } from "./jury-words";

type Given = Pick<FieldProps, "id" | "name" | "error">;

export type PanelChoice = { readonly id: string; readonly name: LocalisedText };

export function RoleField(field: Given & { defaultValue: string }): ReactNode {
  return <RadioGroup {...field} label={m.jury_invite_role()} options={roleChoices()} layout="row" required />;
}

export function PanelsField({ categories, chosen, help = m.jury_invite_panels_help(), ...field }: Given & { help?: string; categories: readonly PanelChoice[]; chosen: readonly string[] }): ReactNode {
  return (
    <CheckboxGroup
      {...field}
      label={m.jury_invite_panels()}
      help={help}
      options={categories.map(({ id, name }) => ({ value: id, label: say(name) }))}
      defaultValue={chosen}
    />
  );
}

/** The boxes that were ticked when the form was sent; `otherwise` before that. One box alone arrives as a text. */
export function chosenPanels(typed: Readonly<Record<string, unknown>> | null | undefined, otherwise: readonly string[]): readonly string[] {
  if (!typed) return otherwise;
  const { categoryIds } = typed;
  const list: readonly unknown[] = Array.isArray(categoryIds) ? categoryIds : [categoryIds];
  return list.filter((id) => typeof id === "string");
}
