// Why a sheet is not saved, said above it: judging is over, or nobody is signed in any more. What somebody saved in between: newer-sheet.tsx.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { isTextKept } from "#app/ui/kept-text";
import { signInAgain } from "#app/ui/saving";
import { TextLink } from "#app/ui/text-link";

import type { WriteRefusal } from "./sheet.policy";

export type SheetTrouble = WriteRefusal | "calibration-first" | "unreachable" | "signed-out";
/** A lost connection is told beside the buttons, and passes by itself. */
type ToldTrouble = Exclude<SheetTrouble, "unreachable">;

const TROUBLES = {
  "not-yet": { title: m.scoring_trouble_not_yet_title, text: m.scoring_trouble_not_yet_text },
  "judging-over": { title: m.scoring_trouble_over_title, text: m.scoring_trouble_over_text },
  "sheet-closed": { title: m.scoring_trouble_closed_title, text: m.scoring_trouble_closed_text },
  "sheet-void": { title: m.scoring_void_title, text: m.scoring_trouble_void_text },
  "calibration-first": { title: m.scoring_calibration_before, text: m.scoring_calibration_refused },
  "signed-out": { title: m.shell_signed_out_title, text: () => (isTextKept() ? m.shell_signed_out_kept() : m.shell_signed_out_open()) },
} as const satisfies Record<ToldTrouble, { title: () => string; text: (words: { contact: string }) => string }>;

/** TroubleAlert({ trouble, contact: of the office, entryId }) */
export function TroubleAlert({ trouble, contact, entryId }: { trouble: ToldTrouble; contact: string; entryId: string }): ReactNode {
  const { title, text } = TROUBLES[trouble];
  return (
    <Alert tone="danger" title={title()}>
      <p>{text({ contact })}</p>
      {trouble === "signed-out" && (
        <p>
          <TextLink kind="document" href={signInAgain(`/jury/beitraege/${entryId}`)}>
            {m.shell_sign_in_again()}
          </TextLink>
        </p>
      )}
    </Alert>
  );
}
