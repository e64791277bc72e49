// The office's page of one juror: seat, ties to entries, and what can be changed about them.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import { decisionProblems, type DecisionAnswer } from "./chair-cases";
import { reportProblems, ReportForm } from "./conflict-report-form";
import { levelName } from "./expertise-fields";
import { JurorTies } from "./juror-ties";
import { Refused, type JuryRefusal } from "./jury-errors";
import { JurorStateBadge, roleName } from "./jury-words";
import type { JurorSheet } from "./read-juror.server";
import type { PanelChoice } from "./seat-fields";
import { againProblems, InviteAgainForm, seatProblems, SeatForm, WithdrawForm, type SeatAnswer } from "./seat-forms";
import { SubstituteForm, substituteProblems, type SubstituteAnswer } from "./substitute-form";

export type JurorPageAnswer = {
  readonly seat?: SeatAnswer;
  readonly again?: FormAnswer;
  readonly substitute?: SubstituteAnswer;
  readonly report?: FormAnswer;
  readonly decision?: DecisionAnswer;
  readonly refusal?: JuryRefusal;
};

export const JUROR_NEWS = ["saved", "again", "withdrawn", "reported", "retracted", "decided", "substitute-waits", "substitute-invited", "substitute-removed"] as const;
export type JurorNews = (typeof JUROR_NEWS)[number];

export type JurorPageProps = {
  readonly juror: JurorSheet;
  readonly categories: readonly PanelChoice[];
  readonly back: string;
  readonly timeZone: string;
  /** Of judging; in a further one a juror may be without a category. */
  readonly round: number;
  readonly directory: readonly OrganisationOption[];
  /** The last day to answer that is proposed, YYYY-MM-DD. */
  readonly respondBy: string;
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
  const problems = [...seatProblems(juror, answer?.seat, categories), ...againProblems(juror, answer?.again), ...substituteProblems(answer?.substitute), ...decisionProblems(answer?.decision), ...reportProblems(answer?.report)];
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
      {juror.proposedEntries !== null && (
        <Alert tone="info" title={m.seats_proposal_title({ entries: juror.proposedEntries })} announce="still">
          {juror.proposalNote !== null && <p>{m.seats_proposal_note({ note: juror.proposalNote })}</p>}
          <p>{m.seats_proposal_answer()}</p>
        </Alert>
      )}
      <Facts {...props} />
      <Knowledge {...props} />
      <JurorTies juror={juror} decide={props.decide} retract={props.retract} answer={answer?.decision} />
      {report === "yes" && juror.entries.length > 0 && (
        <Section title={m.jury_report_title()} lead={m.jury_report_lead()}>
          <ReportForm entries={juror.entries} categories={categories} answer={answer?.report} />
        </Section>
      )}
      {manage === "yes" && (
        <>
          <Section title={m.jury_juror_seat()}>
            <SeatForm juror={juror} categories={categories} round={props.round} answer={answer?.seat} />
          </Section>
          {juror.state !== "accepted" && (
            <Section title={m.jury_juror_again_title()} lead={m.jury_juror_again_text()}>
              <InviteAgainForm juror={juror} respondBy={props.respondBy} answer={answer?.again} />
            </Section>
          )}
          <Section title={m.seats_substitute_title()} lead={m.seats_substitute_lead()}>
            <SubstituteForm juror={juror} directory={props.directory} answer={answer?.substitute} />
          </Section>
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
    case "substitute-waits":
      return m.seats_substitute_done_waits();
    case "substitute-invited":
      return m.seats_substitute_done_invited();
    case "substitute-removed":
      return m.seats_substitute_done_removed();
  }
}

/** What the juror says to know; what was not stated is left out. */
function Knowledge({ juror: { expertise, state }, categories }: JurorPageProps): ReactNode {
  const ofCategories = categories.flatMap(({ id, name }) => expertise.categories.filter(({ categoryId }) => categoryId === id).map(({ level }) => ({ key: id, field: say(name), level })));
  const ofTopics = expertise.topics.map(({ topic, level }) => ({ key: topic, field: say(TOPIC_NAMES[topic]), level }));
  const stated = [...ofCategories, ...ofTopics];
  if (state !== "accepted") return null;
  return (
    <Section title={m.seats_expertise_title()}>
      {stated.length === 0 ? (
        <p>{m.seats_expertise_nothing()}</p>
      ) : (
        <Table
          caption={m.seats_expertise_title()}
          captionAs="spoken"
          rows={stated}
          rowKey={({ key }) => key}
          columns={[
            { key: "field", label: m.seats_expertise_field(), kind: "head", render: ({ field }) => field },
            { key: "level", label: m.seats_expertise_level(), render: ({ level }) => levelName(level) },
          ]}
        />
      )}
    </Section>
  );
}

function Facts({ juror, timeZone, back }: JurorPageProps): ReactNode {
  const organisations = juror.organisations.map(({ name, past }) => (past ? m.jury_organisation_past({ name }) : name));
  return (
    <DescriptionList
      items={[
        { term: m.jury_juror_email(), detail: juror.email },
        { term: m.jury_juror_organisations(), detail: organisations.length > 0 ? organisations.join(", ") : m.jury_organisation_none() },
        { term: m.seats_languages_read(), detail: juror.languages.map((locale) => languageName(locale)).join(", ") },
        ...(juror.expectedEntries === null ? [] : [{ term: m.seats_expected(), detail: m.seats_entries({ entries: juror.expectedEntries }) }]),
        ...(juror.respondBy === null || juror.state !== "invited" ? [] : [{ term: m.seats_respond_by(), detail: formatShortDateTime(juror.respondBy, timeZone) }]),
        ...(juror.substituteFor === null ? [] : [{ term: m.seats_substitute_for(), detail: <TextLink href={`${back}/${juror.substituteFor.id}`}>{juror.substituteFor.name}</TextLink> }]),
        { term: m.jury_juror_invited_at(), detail: formatShortDateTime(juror.invitedAt, timeZone) },
        ...(juror.respondedAt === null ? [] : [{ term: m.jury_juror_responded_at(), detail: formatShortDateTime(juror.respondedAt, timeZone) }]),
        ...(juror.declineReason === null ? [] : [{ term: m.jury_juror_decline_reason(), detail: juror.declineReason }]),
        { term: m.jury_juror_work(), detail: m.jury_juror_work_text({ assigned: juror.assigned, started: juror.started }) },
      ]}
    />
  );
}
