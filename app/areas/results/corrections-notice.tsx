// That a published result has been corrected: when and why, for everybody.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { LongText } from "#app/ui/long-text";
import { JURY_LOCALE } from "#db/vocabulary/locale";

import type { SealedCorrection } from "./read-corrections.server";

/** CorrectionsNotice({ corrections: in their order, timeZone }): nothing where there is none. */
export function CorrectionsNotice({ corrections, timeZone }: { corrections: readonly SealedCorrection[]; timeZone: string }): ReactNode {
  return corrections.toReversed().map(({ no, at, reason }) => (
    <Alert key={no} tone="info" title={m.corrected_notice({ date: formatDate(at, timeZone) })} announce="still">
      <LongText text={reason} lang={JURY_LOCALE} />
    </Alert>
  ));
}
