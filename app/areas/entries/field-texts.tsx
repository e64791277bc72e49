// What the fields of an entry's form share: how they are tied to it, their limits, their choices, and figures as they are typed.
import { writeDecimal } from "#app/base/decimal";
import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { currentLocale } from "#app/i18n/locale";
import type { TextLimit } from "#app/ui/text-area";
import type { Answer, Bounds } from "#db/vocabulary/form";

import type { DraftField } from "./completeness";

/** Ties a field of ui to a field of the entry: id, name, label and what is wrong with it. */
export type FieldOf = (field: DraftField | "categoryId" | "language" | "publicationConsent") => { id: string; name: string; label: string; error: string | undefined };

/** Of the page's OrganisationDirectory. */
export const DIRECTORY = "directory";

/** A figure as it is typed, or what was typed and is none. */
export function figureText(kind: "number" | "money", { decimals = 0 }: Bounds, answer: Answer | undefined): string {
  if (typeof answer !== "number") return typeof answer === "string" ? answer : "";
  return kind === "money" ? writeDecimal(answer, 2, currentLocale(), 2) : writeDecimal(Math.round(answer * 10 ** decimals), decimals, currentLocale());
}

export function yesNo() {
  return [
    { value: "yes", label: m.entries_yes() },
    { value: "no", label: m.entries_no() },
  ];
}

export function limitOf(max: number): TextLimit {
  return {
    max,
    text: m.entries_limit({ max: formatNumber(max) }),
    left: (count) => m.entries_limit_left({ count, shown: formatNumber(count) }),
    over: (count) => m.entries_limit_over({ count, shown: formatNumber(count) }),
  };
}
