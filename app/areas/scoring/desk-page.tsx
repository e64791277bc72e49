// The juror's page for one entry: the entry to be read beside the sheet to be filled in; below one another where it is narrow.
import type { ReactNode } from "react";

import { Additions } from "#app/areas/entries/additions";
import { EntryDownloads } from "#app/areas/entries/entry-downloads";
import { EntryDocument } from "#app/areas/entries/entry-document";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import type { Sender } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Heading, Section, SideBySide } from "#app/ui/section";

import { CalibrationHint, PanelPoints } from "./calibration-view";
import { DECLARATIONS } from "./my-entries-page";
import type { DeskPage } from "./read-desk.server";
import { CONCERN_FIELDS, ConcernForm, explainRequest, INQUIRY_FIELDS, InquiryForm, OwnRequestList } from "./request-forms";
import { TroubleAlert } from "./sheet-alerts";
import { SHEET_FORM, sheetFields, SheetForm, type SheetFormState } from "./sheet-form";
import { SheetView } from "./sheet-view";
import { explainSheet, SheetStateBadge } from "./sheet-words";
import { ABSTENTION_FIELDS, AbstentionForm, explainStep, RECUSAL_FIELDS, RecusalForm } from "./step-forms";

/** The server's answers to the forms beside the sheet's. */
export type StepAnswers = { readonly abstain?: FormAnswer; readonly recuse?: FormAnswer; readonly flag?: FormAnswer; readonly ask?: FormAnswer };

export type DeskNotice = "saved" | "submitted" | "abstained" | "flagged" | "asked";

export type DeskPageViewProps = {
  desk: DeskPage;
  state: SheetFormState;
  steps: StepAnswers;
  sender: Sender;
  /** What has just been done: to this sheet, or to the one before it. */
  notice: DeskNotice | undefined;
  /** What was kept in the browser has been answered. */
  onResent: () => void;
};

const NOTICES = { saved: m.scoring_saved, submitted: m.scoring_next_submitted, abstained: m.scoring_next_abstained, flagged: m.scoring_flag_done, asked: m.scoring_ask_done } as const satisfies Record<DeskNotice, () => string>;

const toList = () => ({ label: m.scoring_breadcrumb(), items: [{ href: "/jury", label: m.scoring_list_title() }] });

/** DeskPageView({ desk, state, steps, sender, notice?, onResent }) */
export function DeskPageView({ desk, state, steps, sender, notice, onResent }: DeskPageViewProps): ReactNode {
  const { entry, texts, sheet } = desk;
  const { names, defaults } = sheetFields(desk);
  const fields = formFields(SHEET_FORM, names, { answer: state.reply, explain: explainSheet(desk, state.reply), defaults });
  const abstention = formFields("enthaltung", ABSTENTION_FIELDS, { answer: steps.abstain, explain: explainStep });
  const recusal = formFields("befangenheit", RECUSAL_FIELDS, { answer: steps.recuse, explain: explainStep });
  const concern = formFields("hinweis", CONCERN_FIELDS, { answer: steps.flag, explain: explainRequest });
  const inquiry = formFields("rueckfrage", INQUIRY_FIELDS, { answer: steps.ask, explain: explainRequest });
  // What was typed stays in sight, even where it can no longer be saved.
  const isForm = desk.closed === null || state.reply !== undefined;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...fields.problems, ...abstention.problems, ...recusal.problems, ...concern.problems, ...inquiry.problems]} answer={state.reply ?? steps} />
      {notice && <Alert tone="success" title={NOTICES[notice]()} />}
      <PageHeader
        breadcrumb={toList()}
        preline={`${entry.number} · ${say(texts.category)}`}
        title={entry.content.title}
        status={<SheetStateBadge state={sheet?.state ?? (state.version > 0 ? "draft" : null)} />}
        lead={leadOf(desk)}
      />
      <SideBySide
        asideLabel={m.scoring_sheet()}
        jumps={{ toAside: m.scoring_jump_to_sheet(), toMain: m.scoring_jump_to_entry() }}
        aside={
          <>
            <Heading level={2}>{m.scoring_sheet()}</Heading>
            {sheet?.state === "draft" && sheet.reopenReason !== null && (
              <Alert tone="info" title={m.scoring_reopened_title()} announce="still">
                <p>{m.scoring_reopened_text({ reason: sheet.reopenReason })}</p>
              </Alert>
            )}
            {state.trouble && state.trouble !== "unreachable" && <TroubleAlert trouble={state.trouble} contact={texts.contact} entryId={entry.entryId} />}
            <CalibrationHint desk={desk} />
            {isForm ? <SheetForm key={state.round} desk={desk} fields={fields} state={state} sender={sender} onResent={onResent} /> : <SheetView desk={desk} />}
            <PanelPoints desk={desk} />
            {(desk.requesting || steps.ask) && <InquiryForm key={`rueckfragen-${desk.requests.inquiries.length}`} fields={inquiry} />}
            {(desk.requesting || steps.flag) && <ConcernForm key={`hinweise-${desk.requests.concerns.length}`} fields={concern} />}
            <OwnRequestList requests={desk.requests} timeZone={desk.timeZone} />
            {(desk.closed === null || steps.abstain) && <AbstentionForm fields={abstention} />}
            {desk.recusable && <RecusalForm fields={recusal} />}
          </>
        }
      >
        <EntryDocument entry={entry.content} questions={texts.questions} viewing="here" />
        <Additions additions={desk.additions} timeZone={desk.timeZone} />
        <Section title={m.documents_title()}>
          <EntryDownloads id={entry.entryId} />
        </Section>
      </SideBySide>
    </>
  );
}

function leadOf({ phase, judgingOpenAt, judgingCloseAt, timeZone, sheet }: DeskPage): string | undefined {
  if (phase === "judging") {
    const isToDo = sheet === null || sheet.state === "draft";
    return isToDo && judgingCloseAt !== null ? m.scoring_sheet_lead({ deadline: formatDateTime(judgingCloseAt, timeZone) }) : undefined;
  }
  if (phase === "deliberation" || phase === "sealed" || phase === "published") return m.scoring_sheet_lead_over();
  return judgingOpenAt === null ? m.scoring_sheet_lead_before_unset() : m.scoring_sheet_lead_before({ opening: formatDateTime(judgingOpenAt, timeZone) });
}

/** GoneDesk({ contact: of the office }): what a juror reads whose entry was taken from them while its page was open. */
export function GoneDesk({ contact }: { contact: string }): ReactNode {
  return (
    <>
      <PageHeader breadcrumb={toList()} title={m.scoring_sheet()} />
      <Alert tone="warning" title={m.scoring_gone_title()}>
        <p>{m.scoring_gone_text({ contact })}</p>
      </Alert>
      <ButtonLink href="/jury">{m.scoring_to_list()}</ButtonLink>
    </>
  );
}

/** ClosedDesk({ reason }): what an assigned juror reads whose entry does not open to them. */
export function ClosedDesk({ reason }: { reason: "undeclared" | "conflict" }): ReactNode {
  const breadcrumb = toList();
  if (reason === "conflict") return <PageHeader breadcrumb={breadcrumb} title={m.scoring_conflict_title()} lead={m.scoring_conflict_text()} />;
  return (
    <PageHeader
      breadcrumb={breadcrumb}
      title={m.scoring_undeclared_title()}
      lead={m.scoring_undeclared_text()}
      action={<ButtonLink href={DECLARATIONS}>{m.scoring_list_to_declarations()}</ButtonLink>}
    />
  );
}
