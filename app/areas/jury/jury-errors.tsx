// What a form about the jury says at a field, and what a refused step says above the page.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";

const AT_FIELD: Readonly<Record<string, () => string>> = {
  name: m.jury_error_name,
  email: m.jury_error_email,
  role: m.jury_error_role,
  categoryIds: m.jury_error_panels,
  maxEntries: m.jury_error_max,
  expectedEntries: m.jury_error_max,
  entries: m.seats_error_entries,
  respondBy: m.seats_error_no_day,
  languages: m.seats_error_languages,
  entryId: m.jury_error_entry,
  kind: m.jury_error_kind,
  note: m.jury_error_note,
  verdict: m.jury_error_verdict,
  reason: m.jury_error_reason,
};

const BY_REASON: Readonly<Record<string, () => string>> = {
  "too-long": m.jury_error_too_long,
  "already-invited": m.jury_error_already_invited,
  "past-day": m.seats_error_past_day,
  "far-day": m.seats_error_far_day,
  "not-smaller": m.seats_error_not_smaller,
  "maximum-below-load": m.seats_error_below_load,
  "language-in-use": m.seats_error_language_in_use,
};

/** A reason of jury.input.ts at its field, in words; of a path such as "answers[2].note" the last part counts. */
export function juryError(reason: string, name: string): string {
  const ofReason = BY_REASON[reason];
  if (ofReason !== undefined) return ofReason();
  const field = name.split(".").at(-1) ?? name;
  return (AT_FIELD[field] ?? m.jury_error_invalid)();
}

const REFUSALS = {
  "too-late": m.jury_refused_too_late,
  sealed: m.jury_refused_sealed,
  "not-from-this-state": m.jury_refused_state,
  "declared-stands": m.jury_refused_stands,
  "wishes-closed": m.seats_refused_wishes,
  "own-case": m.jury_refused_own_case,
  "nothing-to-decide": m.jury_refused_nothing,
  "not-confirmed": m.jury_refused_confirm,
} as const;

export type JuryRefusal = keyof typeof REFUSALS;

export function Refused({ reason }: { reason: JuryRefusal }): ReactNode {
  return (
    <Alert tone="warning" title={m.jury_refused_title()}>
      <p>{REFUSALS[reason]()}</p>
    </Alert>
  );
}
