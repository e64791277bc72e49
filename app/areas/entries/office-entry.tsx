// The office's page of one entry: formal check, decision, the document in each version, history.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatShortDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { ConfirmationsSection } from "./confirmations";
import { EntryDownloads } from "./entry-downloads";
import { EntryDocument } from "./entry-document";
import { EntryFormalities } from "./entry-formalities";
import { EntryStateBadge } from "./entry-state";
import type { FormalRule } from "./formal-check";
import { ruleName } from "./formal-findings";
import { openRules } from "./formal-ruling";
import { RuledFindings } from "./ruled-findings";
import type { OfficeEntryPage } from "./read-office-entry.server";
import type { OfficeStep } from "./state";

type OfficeEntryProps = {
  edition: { slug: string; name: LocalisedText; timeZone: string };
  entry: OfficeEntryPage;
  /** Observers read only. */
  mayDecide: "yes" | "no";
  answer: FormAnswer | undefined;
  /** The decision was refused because things have changed meanwhile. */
  refusal: "newer-version" | "findings-open" | "state" | undefined;
};

/** OfficeEntry({ edition, entry, mayDecide, answer?, refusal? }) */
export function OfficeEntry({ edition, entry, mayDecide, answer, refusal }: OfficeEntryProps): ReactNode {
  const list = `/organisation/${edition.slug}/beitraege`;
  const latest = entry.versions[0]?.no;
  const { shown } = entry;
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: list, label: m.entries_office_title() }] }}
        preline={[entry.number, say(entry.category)].filter(Boolean).join(" · ")}
        title={entry.title || m.entries_untitled()}
        status={<EntryStateBadge state={entry.state} />}
        lead={entry.leadName}
      />
      {refusal && (
        <Alert tone="warning" title={m.entries_decision_refused_title()}>
          <p>{REFUSALS[refusal]()}</p>
        </Alert>
      )}
      {entry.stateReason && (
        <Alert tone="info" title={m.entries_reason_title()} announce="still">
          <p>{entry.stateReason}</p>
        </Alert>
      )}
      {shown === null ? (
        <EmptyState title={m.entries_office_draft_title()} text={m.entries_office_draft_text()} />
      ) : (
        <>
          <Section title={m.entries_formal_check()} lead={m.entries_formal_check_office()}>
            <RuledFindings findings={shown.findings} />
            {mayDecide === "yes" && shown.no === latest && entry.steps.includes("admit") && <ToRulings path={`${list}/${entry.id}/pruefung`} open={openRules(shown.findings)} />}
          </Section>
          {shown.no !== latest && (
            <Alert tone="info" title={m.entries_older_version({ no: shown.no })} announce="still">
              <p>
                <TextLink href={`${list}/${entry.id}`}>{m.entries_to_latest()}</TextLink>
              </p>
            </Alert>
          )}
          {mayDecide === "yes" && shown.no === latest && entry.steps.length > 0 && <Decision steps={entry.steps} no={shown.no} answer={answer} />}
          <Section title={m.documents_title()}>
            <EntryDownloads id={entry.id} no={shown.no} />
          </Section>
          <EntryDocument entry={shown.content} questions={entry.questions} />
          <EntryFormalities entry={shown.content} />
          <Section title={m.entries_versions()}>
            {entry.versions.length > 1 && (
              <p>
                <TextLink href={`${list}/${entry.id}/vergleich`}>{m.check_compare_to()}</TextLink>
              </p>
            )}
            <Table
              caption={m.entries_versions_table()}
              captionAs="spoken"
              rows={entry.versions}
              rowKey={({ no }) => String(no)}
              columns={[
                {
                  key: "no",
                  label: m.entries_version(),
                  kind: "head",
                  render: ({ no }) => <TextLink href={no === latest ? `${list}/${entry.id}` : `${list}/${entry.id}?fassung=${no}`}>{m.entries_version_no({ no })}</TextLink>,
                },
                { key: "at", label: m.entries_received(), render: ({ submittedAt }) => formatShortDateTime(submittedAt, edition.timeZone) },
                { key: "by", label: m.entries_submitted_by(), render: ({ submittedBy }) => submittedBy },
                { key: "sum", label: m.entries_checksum(), render: ({ checksum }) => <code>{checksum.slice(0, 16)}…</code> },
              ]}
            />
          </Section>
        </>
      )}
      <ConfirmationsSection confirmations={entry.confirmations} timeZone={edition.timeZone} />
      <History entry={entry} timeZone={edition.timeZone} />
    </>
  );
}

const REFUSALS = { "newer-version": m.entries_decision_newer, "findings-open": m.check_refused_open, state: m.entries_decision_state } as const;

function ToRulings({ path, open }: { path: string; open: readonly FormalRule[] }): ReactNode {
  return (
    <>
      {open.length > 0 && <p>{m.check_admission_open({ rules: open.map(ruleName).join(", ") })}</p>}
      <p>
        <TextLink href={path}>{m.check_to()}</TextLink>
      </p>
    </>
  );
}

const STEP_NAMES = {
  admit: { label: m.entries_step_admit, help: m.entries_step_admit_help },
  return: { label: m.entries_step_return, help: m.entries_step_return_help },
  reject: { label: m.entries_step_reject, help: m.entries_step_reject_help },
  disqualify: { label: m.entries_step_disqualify, help: m.entries_step_disqualify_help },
} as const satisfies Record<OfficeStep, object>;

function Decision({ steps, no, answer }: { steps: readonly OfficeStep[]; no: number; answer: FormAnswer | undefined }): ReactNode {
  const explain = (reason: string) => (reason === "reason-missing" ? m.entries_decision_reason_missing() : reason === "too-long" ? m.entries_problem_too_long() : m.entries_problem_missing());
  const { of, problems } = formFields("entscheidung", ["decision", "reason"], { answer, explain });
  return (
    <Section title={m.entries_decision()} id="entscheidung">
      <Form method="post" className="lb-flow">
        <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
        <input type="hidden" name="no" value={no} />
        <RadioGroup
          {...of("decision")}
          label={m.entries_decision_choose()}
          options={steps.map((step) => ({ value: step, label: STEP_NAMES[step].label(), help: STEP_NAMES[step].help() }))}
          required
        />
        <TextArea {...of("reason")} label={m.entries_decision_reason()} help={m.entries_decision_reason_help()} rows={4} />
        <SubmitButton>{m.entries_decide()}</SubmitButton>
      </Form>
    </Section>
  );
}

const EVENTS: Readonly<Record<string, () => string>> = {
  "entry.started": m.entries_event_started,
  "entry.submitted": m.entries_event_submitted,
  "entry.findings-ruled": m.check_event_ruled,
  "entry.admitted": m.entries_event_admitted,
  "entry.returned": m.entries_event_returned,
  "entry.rejected": m.entries_event_rejected,
  "entry.disqualified": m.entries_event_disqualified,
  "entry.withdrawn": m.entries_event_withdrawn,
  "entry.file-added": m.entries_event_file_added,
  "entry.file-removed": m.entries_event_file_removed,
  "partner.asked": m.entries_event_partner_asked,
  "partner.confirmed": m.entries_event_partner_confirmed,
  "partner.objected": m.entries_event_partner_objected,
  "partner.resolution-stated": m.entries_event_partner_resolution,
  "partner.document-added": m.entries_event_partner_document,
};

const WITHOUT_ACCOUNT = { system: m.entries_event_system, guest: m.entries_event_guest } as const;

function History({ entry, timeZone }: { entry: OfficeEntryPage; timeZone: string }): ReactNode {
  const events = entry.history.map((event, position) => ({ ...event, key: String(position) }));
  return (
    <Section title={m.entries_history()}>
      <Table
        caption={m.entries_history_table()}
        captionAs="spoken"
        rows={events}
        rowKey={({ key }) => key}
        columns={[
          { key: "at", label: m.entries_event_at(), render: ({ at }) => formatDateTime(at, timeZone) },
          { key: "what", label: m.entries_event(), kind: "head", render: ({ action }) => EVENTS[action]?.() ?? action },
          { key: "who", label: m.entries_event_by(), render: ({ by, actor }) => (by === "person" ? actor : WITHOUT_ACCOUNT[by]()) },
          { key: "why", label: m.entries_event_reason(), render: ({ reason }) => reason || "–" },
        ]}
      />
    </Section>
  );
}
