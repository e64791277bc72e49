// What the forms of a new edition and of a new category are filled with.
import { edition2024 } from "#db/reference/edition-2024";
import { generalCriteria } from "#db/reference/edition-2024/criteria";

import { flatForm, type FlatForm } from "./differences";

export type Template = { readonly template: "2024" | "empty"; readonly defaults: FlatForm; readonly timeZone: string };

export function readTemplate(template: Template["template"]): Template {
  const { name, year, slug, settings } = edition2024;
  return { template, defaults: template === "2024" ? flatForm({ name, year, slug }) : {}, timeZone: settings.timeZone };
}

/** A new category starts with the general criteria. */
export function readCategoryTemplate(): FlatForm {
  return flatForm({ criteria: generalCriteria.map(({ name, description, weight }) => ({ name, description, weight })) });
}
