// The office's page of one juror: seat, ties to entries, and what can be changed about them.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

import { decisionProblems, type DecisionAnswer } from "./chair-cases";
import { reportProblems, ReportForm } from "./conflict-report-form";
import { JurorTies } from "./juror-ties";
import { Refused, type JuryRefusal } from "./jury-errors";
import { JurorStateBadge, roleName } from "./jury-words";
import type { JurorSheet } from "./read-juror.server";
import type { PanelChoice } from "./seat-fields";
import { InviteAgainForm, seatProblems, SeatForm, WithdrawForm, type SeatAnswer } from "./seat-forms";

export type JurorPageAnswer = {
  readonly seat?: SeatAnswer;
  readonly report?: FormAnswer;
  readonly decision?: DecisionAnswer;
  readonly refusal?: JuryRefusal;
};

export const JUROR_NEWS = ["saved", "again", "withdrawn", "reported", "retracted", "decided"] as const;
export type JurorNews = (typeof JUROR_NEWS)[number];

export type JurorPageProps = {
  readonly juror: JurorSheet;
  readonly categories: readonly PanelChoice[];
  readonly back: string;
  readonly timeZone: string;
  readonly manage: "yes" | "no";
  readonly report: "yes" | "no";
  /** The organiser decides where the chair would be judge in their own case. */
  readonly decide: "yes" | "no";
  readonly retract: "yes" | "no";
  readonly news: JurorNews | undefined;
  readonly freed: number;
  readonly answer: JurorPageAnswer | undefined;
};

export function JurorPage(props: JurorPageProps): ReactNode {
  const { juror, categories, back, manage, report, news, answer } = props;
  const problems = [...seatProblems(juror, answer?.seat, categories), ...decisionProblems(answer?.decision), ...reportProblems(answer?.report)];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader
        title={juror.name}
        preline={roleName(juror.role)}
        status={<JurorStateBadge state={juror.state} />}
        breadcrumb={{ label: m.jury_juror_breadcrumb(), items: [{ href: back, label: m.jury_juror_back() }] }}
      />
      {answer?.refusal && <Refused reason={answer.refusal} />}
      {!answer && news && <Alert tone="success" title={newsText(news, props.freed)} />}
      <Facts {...props} />
      <JurorTies juror={juror} decide={props.decide} retract={props.retract} answer={answer?.decision} />
      {report === "yes" && juror.entries.length > 0 && (
        <Section title={m.jury_report_title()} lead={m.jury_report_lead()}>
          <ReportForm entries={juror.entries} categories={categories} answer={answer?.report} />
        </Section>
      )}
      {manage === "yes" && (
        <>
          <Section title={m.jury_juror_seat()}>
            <SeatForm juror={juror} categories={categories} answer={answer?.seat} />
          </Section>
          {juror.state !== "accepted" && (
            <Section title={m.jury_juror_again_title()} lead={m.jury_juror_again_text()}>
              <InviteAgainForm />
            </Section>
          )}
          {(juror.state === "accepted" || juror.state === "invited") && (
            <Section title={m.jury_juror_withdraw_title()} lead={m.jury_juror_withdraw_text()}>
              <WithdrawForm />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function newsText(news: JurorNews, freed: number): string {
  switch (news) {
    case "saved":
      return m.jury_juror_saved();
    case "again":
      return m.jury_juror_again_done();
    case "withdrawn":
      return m.jury_juror_withdrawn_done({ freed });
    case "reported":
      return m.jury_reported_done();
    case "retracted":
      return m.jury_retracted_done();
    case "decided":
      return m.jury_chair_saved();
  }
}

function Facts({ juror, timeZone }: JurorPageProps): ReactNode {
  const organisations = juror.organisations.map(({ name, past }) => (past ? m.jury_organisation_past({ name }) : name));
  return (
    <DescriptionList
      items={[
        { term: m.jury_juror_email(), detail: juror.email },
        { term: m.jury_juror_organisations(), detail: organisations.length > 0 ? organisations.join(", ") : m.jury_organisation_none() },
        { term: m.jury_juror_invited_at(), detail: formatShortDateTime(juror.invitedAt, timeZone) },
        ...(juror.respondedAt === null ? [] : [{ term: m.jury_juror_responded_at(), detail: formatShortDateTime(juror.respondedAt, timeZone) }]),
        ...(juror.declineReason === null ? [] : [{ term: m.jury_juror_decline_reason(), detail: juror.declineReason }]),
        { term: m.jury_juror_work(), detail: m.jury_juror_work_text({ assigned: juror.assigned, started: juror.started }) },
      ]}
    />
  );
}
