// Why a sheet is not saved, said above its fields: judging is over, the line is down, or somebody saved in between.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatClock } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import type { FormAnswer } from "#app/ui/form-answer";
import { valueAt } from "#app/ui/form-answer";
import { isTextKept } from "#app/ui/kept-text";
import { signInAgain } from "#app/ui/saving";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { contentOf, type StoredSheet } from "./desk";
import type { DeskPage } from "./read-desk.server";
import type { WriteRefusal } from "./sheet.policy";
import { pointsField, reasonField } from "./sheet-words";

export type SheetTrouble = WriteRefusal | "unreachable" | "signed-out";
/** A lost connection is told beside the buttons, and passes by itself. */
type ToldTrouble = Exclude<SheetTrouble, "unreachable">;

const TROUBLES = {
  "not-yet": { title: m.scoring_trouble_not_yet_title, text: m.scoring_trouble_not_yet_text },
  "judging-over": { title: m.scoring_trouble_over_title, text: m.scoring_trouble_over_text },
  "sheet-closed": { title: m.scoring_trouble_closed_title, text: m.scoring_trouble_closed_text },
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

/** NewerAlert({ desk, newer: as stored, typed }): both, side by side, where they differ. */
export function NewerAlert({ desk, newer, typed }: { desk: DeskPage; newer: StoredSheet; typed: FormAnswer | undefined }): ReactNode {
  const stored = contentOf({ criteria: desk.texts.criteria, sheet: newer });
  const compared = [
    ...desk.texts.criteria.flatMap(({ id, name }) => [
      { name: pointsField(id), label: say(name), stored: String(stored.points[id] ?? "") },
      { name: reasonField(id), label: m.scoring_reason({ criterion: say(name) }), stored: stored.reasons[id] ?? "" },
    ]),
    { name: "comment", label: m.scoring_comment(), stored: stored.comment },
  ].map((field) => ({ ...field, typed: textAt(typed, field.name) }));
  return (
    <Alert tone="warning" title={m.scoring_newer_title()}>
      <p>{m.scoring_newer_text({ time: formatClock(newer.updatedAt, desk.timeZone) })}</p>
      <Table
        caption={m.scoring_newer_differences()}
        rows={compared.filter((field) => field.stored !== field.typed)}
        rowKey={({ name }) => name}
        columns={[
          { key: "what", label: m.scoring_newer_what(), kind: "head", render: ({ label }) => label },
          { key: "stored", label: m.scoring_newer_stored(), render: (field) => field.stored || m.scoring_nothing() },
          { key: "typed", label: m.scoring_newer_typed(), render: (field) => field.typed || m.scoring_nothing() },
        ]}
      />
      <p>
        <TextLink href={`/jury/beitraege/${desk.entry.entryId}`} kind="document">
          {m.scoring_newer_take_stored()}
        </TextLink>
      </p>
    </Alert>
  );
}

function textAt(typed: FormAnswer | undefined, name: string): string {
  const value = valueAt(typed?.initialValue, name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}
