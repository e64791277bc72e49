// The sheets of one juror as the office sees them, and the form that opens one again or declares it void.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { Table, type Column } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";

import type { JurorSheetRow, JurorSheets } from "./read-juror-sheets.server";
import { REASON_MAX } from "./sheet";
import { SheetStateBadge } from "./sheet-words";

/** What the office may do to a closed or begun sheet now. */
export type SheetPowers = { readonly reopen: boolean; readonly void: boolean };

const ORDER = ["reason"] as const;

/** The field of the form with what is wrong with it; the error summary of the page needs it too. */
export function orderFields(answer: FormAnswer | undefined) {
  const explain = (reason: string) => (reason === "too-long" ? m.scoring_order_reason_too_long({ max: REASON_MAX }) : m.scoring_order_reason_missing());
  return formFields("bogen", ORDER, { answer, explain });
}

export const maySomething = ({ state }: JurorSheetRow, powers: SheetPowers) => powers.void && state !== null && state !== "void";
const isReopenable = ({ state }: JurorSheetRow, powers: SheetPowers) => powers.reopen && (state === "submitted" || state === "abstained");

/** JurorSheetsTable({ juror, powers, timeZone, path: of this page }) */
export function JurorSheetsTable({ juror, powers, timeZone, path }: { juror: JurorSheets; powers: SheetPowers; timeZone: string; path: string }): ReactNode {
  if (juror.sheets.length === 0) return <EmptyState title={m.scoring_sheets_empty_title()} text={m.scoring_sheets_empty_text()} />;
  const columns: Column<JurorSheetRow>[] = [
    { key: "entry", label: m.scoring_progress_entry(), kind: "head", render: titleOf },
    { key: "state", label: m.scoring_sheets_state(), render: ({ state }) => <SheetStateBadge state={state} /> },
    { key: "since", label: m.scoring_sheets_since(), render: ({ updatedAt }) => (updatedAt === null ? m.scoring_nothing() : formatShortDateTime(updatedAt, timeZone)) },
    { key: "note", label: m.scoring_sheets_note(), render: (sheet) => noteOf(sheet) ?? m.scoring_nothing() },
  ];
  if (powers.void) columns.push({ key: "action", label: m.scoring_sheets_action(), kind: "action", render: (sheet) => <ToOrder sheet={sheet} powers={powers} path={path} /> });
  return <Table caption={m.scoring_sheets_title({ name: juror.name })} captionAs="spoken" rows={juror.sheets} rowKey={({ entryId }) => entryId} columns={columns} />;
}

function ToOrder({ sheet, powers, path }: { sheet: JurorSheetRow; powers: SheetPowers; path: string }): ReactNode {
  if (!maySomething(sheet, powers)) return null;
  return (
    <TextLink href={`${path}?bogen=${sheet.entryId}`}>
      {isReopenable(sheet, powers) ? m.scoring_sheets_edit() : m.scoring_sheets_edit_void()}
      <span className="kern-sr-only">: {titleOf(sheet)}</span>
    </TextLink>
  );
}

export type SheetOrderFormProps = { sheet: JurorSheetRow; name: string; powers: SheetPowers; path: string; answer: FormAnswer | undefined };

/** SheetOrderForm({ sheet, name: of the juror, powers, path: of this page, answer? }) */
export function SheetOrderForm({ sheet, name, powers, path, answer }: SheetOrderFormProps): ReactNode {
  const fields = orderFields(answer);
  return (
    <Section title={titleOf(sheet)} lead={m.scoring_order_text({ name })}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="entry" value={sheet.entryId} />
        <TextArea {...fields.of("reason")} label={m.scoring_order_reason()} help={m.scoring_order_reason_help()} rows={3} required />
        <ButtonGroup>
          {isReopenable(sheet, powers) && (
            <SubmitButton name="intent" value="reopen">
              {m.scoring_order_reopen()}
            </SubmitButton>
          )}
          <SubmitButton look="secondary" name="intent" value="void">
            {m.scoring_order_void()}
          </SubmitButton>
          <ButtonLink look="tertiary" href={path}>
            {m.scoring_order_cancel()}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function titleOf({ number, title }: JurorSheetRow): string {
  return m.scoring_order_title({ number: number ?? "", title });
}

function noteOf({ state, abstainReason, voidReason, reopenReason }: JurorSheetRow): string | undefined {
  if (state === "abstained" && abstainReason !== null) return m.scoring_sheets_note_abstained({ reason: abstainReason });
  if (state === "void" && voidReason !== null) return m.scoring_sheets_note_void({ reason: voidReason });
  return reopenReason === null ? undefined : m.scoring_sheets_note_reopened({ reason: reopenReason });
}
