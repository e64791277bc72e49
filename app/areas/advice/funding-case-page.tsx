// A case of pre-assessment for those who give a view of it: what was handed in, the result, both views, and the own one to give.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { answerFacts, recommendationText } from "#app/i18n/funding-text";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { TextLink } from "#app/ui/text-link";
import { RECOMMENDATIONS, VIEW_SIDES, type ViewSide } from "#db/vocabulary/funding";

import type { Standing } from "./funding-conditions";
import { FundingResult } from "./funding-result-view";
import { viewMark } from "./funding-view";
import type { FundingCase, FundingDesk, GivenView, RegionalNote } from "./read-funding-cases.server";

export const CASES_PATH = { office: "/organisation/foerderung/faelle", "regional-government": "/bezirksregierung" } as const satisfies Record<ViewSide, string>;

export type CaseNotice = "view" | "note";
export type FundingCaseAnswer = { readonly form: "view" | "note"; readonly reply: FormAnswer };
export type FundingCasePageProps = FundingDesk & { readonly notice: CaseNotice | undefined; readonly answer: FundingCaseAnswer | undefined };

export function FundingCasePage({ funding, side, may, notes, notice, answer }: FundingCasePageProps): ReactNode {
  const own = funding.views.find((view) => view.side === side);
  const fields = viewFields(own, answer);
  const note = noteFields(answer);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...fields.problems, ...note.problems]} answer={answer} />
      <PageHeader
        preline={funding.number}
        title={funding.project}
        lead={m.opinions_case_lead({ requester: funding.requester, day: formatDate(funding.openedAt, HOME_TIME_ZONE) })}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: CASES_PATH[side], label: m.opinions_cases() }] }}
      />
      {notice && !answer && <Alert tone="success" title={notice === "view" ? m.opinions_saved_view() : m.opinions_saved_note()} />}
      {funding.settled === "yes" && <Settled funding={funding} side={side} />}
      <Overview funding={funding} side={side} />
      <Section title={m.opinions_views()}>
        {VIEW_SIDES.map((each) => (
          <ViewOf key={each} side={each} view={funding.views.find((view) => view.side === each)} funding={funding} />
        ))}
      </Section>
      {may === "give" && <ViewForm own={own} answer={answer} />}
      <FundingResult assessment={funding.assessment} />
      {notes !== null && <Notes notes={notes} answer={answer} />}
      {side === "office" && (
        <p>
          <TextLink href={`/organisation/beratung/${funding.id}`}>{m.opinions_file_of_office()}</TextLink>
        </p>
      )}
    </>
  );
}

const STANDINGS = { holds: m.opinions_all_hold, lacks: m.opinions_some_lack, open: m.opinions_some_open } as const satisfies Record<Standing, () => string>;

/** What a view is given of: who asks, what for, and what was answered. */
function Overview({ funding, side }: { funding: FundingCase; side: ViewSide }): ReactNode {
  return (
    <Section title={STANDINGS[funding.assessment.standing]()}>
      {side === "office" && funding.region === null && <Alert tone="warning" title={m.opinions_set_region()} announce="still" />}
      <DescriptionList
        items={[
          { term: m.opinions_applicant(), detail: funding.assessment.applicant.name },
          { term: m.opinions_partners(), detail: funding.partners.length === 0 ? m.opinions_partners_none() : funding.partners.join(", ") },
          { term: m.opinions_concern(), detail: <LongText text={funding.concern} /> },
        ]}
      />
      <Accordion title={m.opinions_answers()}>
        <DescriptionList items={answerFacts(funding.answers, funding.assessment.applicant.name)} layout="below" />
      </Accordion>
    </Section>
  );
}

function Settled({ funding, side }: { funding: FundingCase; side: ViewSide }): ReactNode {
  return (
    <Alert tone="success" title={m.opinions_settled()} announce="still">
      <p>
        <TextLink kind="document" href={`${CASES_PATH[side]}/${funding.id}/sichten.pdf`}>
          {m.opinions_pdf()}
        </TextLink>
      </p>
    </Alert>
  );
}

function ViewOf({ side, view, funding }: { side: ViewSide; view: GivenView | undefined; funding: FundingCase }): ReactNode {
  const name = side === "office" ? m.opinions_side_office() : (funding.assessment.authority?.name ?? m.opinions_side_region());
  return (
    <Section level={3} title={m.opinions_view_of({ side: name })}>
      {view === undefined ? (
        <p>{m.opinions_view_missing()}</p>
      ) : (
        <DescriptionList
          items={[
            { term: m.opinions_recommendation(), detail: recommendationText(view.recommendation) },
            { term: m.opinions_reason(), detail: <LongText text={view.reason} /> },
            ...(view.conditions === "" ? [] : [{ term: m.opinions_conditions(), detail: <LongText text={view.conditions} /> }]),
            { term: m.opinions_given(), detail: formatDate(view.givenAt, HOME_TIME_ZONE) },
          ]}
        />
      )}
    </Section>
  );
}

const VIEW_ERRORS: Readonly<Record<string, () => string>> = { "too-long": m.opinions_e_long, "reason-missing": m.opinions_e_reason, "conditions-missing": m.opinions_e_conditions, settled: m.opinions_settled_error, changed: m.opinions_e_changed };

function viewFields(own: GivenView | undefined, answer: FundingCaseAnswer | undefined) {
  return formFields("sicht", ["recommendation", "reason", "conditions"], {
    answer: answer?.form === "view" ? answer.reply : undefined,
    explain: (reason) => (VIEW_ERRORS[reason] ?? m.opinions_e_recommendation)(),
    defaults: { recommendation: own?.recommendation ?? "", reason: own?.reason ?? "", conditions: own?.conditions ?? "" },
  });
}

function ViewForm({ own, answer }: { own: GivenView | undefined; answer: FundingCaseAnswer | undefined }): ReactNode {
  const { of } = viewFields(own, answer);
  return (
    <Section title={m.opinions_own()} lead={m.opinions_own_lead()} id="sicht">
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="view" />
        <input type="hidden" name="seen" value={viewMark(own)} />
        <RadioGroup {...of("recommendation")} label={m.opinions_recommendation()} options={RECOMMENDATIONS.map((value) => ({ value, label: recommendationText(value) }))} />
        <TextArea {...of("reason")} label={m.opinions_reason()} rows={6} required />
        <TextArea {...of("conditions")} label={m.opinions_conditions()} help={m.opinions_conditions_help()} rows={3} />
        <ButtonGroup>
          <SubmitButton>{own === undefined ? m.opinions_give() : m.opinions_change()}</SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function noteFields(answer: FundingCaseAnswer | undefined) {
  return formFields("notiz", ["text"], { answer: answer?.form === "note" ? answer.reply : undefined, explain: (reason) => (reason === "too-long" ? m.opinions_e_long() : m.opinions_e_note()) });
}

function Notes({ notes, answer }: { notes: readonly RegionalNote[]; answer: FundingCaseAnswer | undefined }): ReactNode {
  const { of } = noteFields(answer);
  return (
    <Section title={m.opinions_notes()} lead={m.opinions_notes_lead()} id="notizen">
      {notes.length > 0 && (
        <ul>
          {notes.map(({ id, author, text, writtenAt }) => (
            <li key={id}>
              <LongText text={text} />
              <p>{m.opinions_note_by({ author, day: formatDate(writtenAt, HOME_TIME_ZONE) })}</p>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="note" />
        <TextArea {...of("text")} label={m.opinions_note()} rows={3} />
        <SubmitButton look="secondary">{m.opinions_note_save()}</SubmitButton>
      </Form>
    </Section>
  );
}
