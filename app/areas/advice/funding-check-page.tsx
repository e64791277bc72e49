// The questionnaire of the pre-assessment and its result, for everybody: nothing is stored unless it is handed to the office.
import { useEffect, type ReactNode } from "react";

import { OrganisationDirectory, organisationError, OrganisationPicker } from "#app/areas/accounts/organisation-picker";
import type { OrganisationOption, OrganisationRefusal } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { formatDay } from "#app/i18n/format";
import { certaintyText, formText, fundingQuestion, overallText, resolutionText, unlistedText } from "#app/i18n/funding-text";
import { currentLocale } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateField } from "#app/ui/date-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { KeptForm } from "#app/ui/kept-form";
import { forgetText, type TypedFields } from "#app/ui/kept-text";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { NumberField, TextField } from "#app/ui/text-field";
import { CERTAINTIES, FUNDING_FORMS, RESOLUTION_STATES, UNLISTED_APPLICANTS, type Certainty } from "#db/vocabulary/funding";

import type { Choices } from "./assess-funding.server";
import { FUNDING_QUESTIONS, type AnswerProblem, type AnswerProblems, type FundingQuestion, type TypedFunding } from "./funding-answers";
import type { Assessment } from "./funding-assessment";
import { typedFundingFrom } from "./funding-check.input";
import type { Standing } from "./funding-conditions";
import { FundingResult } from "./funding-result-view";
import { topicChoices } from "./funding-words";

export const CHECK_PATH = "/foerderung/vorab-einschaetzung";

export type FundingCheckAnswer =
  | {
      readonly stage: "form";
      readonly typed: TypedFunding;
      readonly choices: Choices;
      readonly problems: AnswerProblems;
      readonly applicant: OrganisationRefusal | null;
      readonly seat: OrganisationRefusal | null;
      /** `missing`: the guideline has no end, so that nothing is assessed by it. */
      readonly guideline: "known" | "missing";
    }
  | { readonly stage: "result"; readonly typed: TypedFunding; readonly choices: Choices; readonly assessment: Assessment; readonly contact: FormAnswer | undefined };

export type FundingCheckPageProps = {
  readonly directory: readonly OrganisationOption[];
  readonly validUntil: string;
  /** How long a closed case is kept. */
  readonly keepMonths: number;
  /** Who is signed in. */
  readonly contact: { readonly name: string; readonly email: string };
  readonly handed: { readonly number: string } | null;
  readonly answer: FundingCheckAnswer | undefined;
};

/** Everybody's who uses this browser, until somebody signs out of it. */
const PLACE = { person: "gast", path: CHECK_PATH };
const DIRECTORY = "antragsteller";
const FORM = "foerderung";

const EMPTY = Object.fromEntries(FUNDING_QUESTIONS.map((name) => [name, ""])) as Record<FundingQuestion, string>;

/** As this page's language writes it. */
function readKept(fields: TypedFields): TypedFields {
  const kept = new Map(fields);
  return Object.entries(typedFundingFrom((name) => kept.get(name) ?? "", currentLocale()));
}

export function FundingCheckPage({ directory, validUntil, keepMonths, contact, handed, answer }: FundingCheckPageProps): ReactNode {
  if (handed !== null && answer === undefined) return <Handed {...handed} />;
  if (answer?.stage === "result") return <Result answer={answer} contact={contact} keepMonths={keepMonths} />;
  return <Questionnaire directory={directory} validUntil={validUntil} answer={answer} />;
}

const PROBLEMS = {
  missing: m.funding_e_missing,
  "too-long": m.funding_e_too_long,
  "not-a-number": m.funding_e_not_a_number,
  negative: m.funding_e_negative,
  "too-many-partners": m.funding_e_too_many_partners,
  "no-partner": m.funding_e_no_partner,
  "too-much": m.funding_e_too_much,
  "not-a-day": m.funding_e_not_a_day,
  "too-many-decimals": m.funding_e_too_many_decimals,
} as const satisfies Record<AnswerProblem, (given: { question: string }) => string>;

type FormStage = Extract<FundingCheckAnswer, { stage: "form" }>;

function errorOf(answer: FormStage | undefined, name: FundingQuestion): string | undefined {
  if (name === "applicant" && answer?.applicant && answer.applicant.reason !== "missing") return answer.applicant.reason === "unknown" ? m.funding_e_applicant_unknown() : organisationError(answer.applicant.reason);
  if (name === "seat" && answer?.seat) return answer.seat.reason === "ambiguous" ? m.funding_e_seat_ambiguous() : m.funding_e_seat_unknown();
  const problem = answer?.problems[name];
  return problem === undefined ? undefined : PROBLEMS[problem]({ question: fundingQuestion(name) });
}

function Questionnaire({ directory, validUntil, answer }: { directory: readonly OrganisationOption[]; validUntil: string; answer: FormStage | undefined }): ReactNode {
  const typed = answer?.typed ?? EMPTY;
  const errors = FUNDING_QUESTIONS.flatMap((name) => {
    const text = errorOf(answer, name);
    return text === undefined ? [] : [{ href: `#${FORM}-${name}`, text }];
  });
  const of = (name: FundingQuestion) => ({ id: `${FORM}-${name}`, name, label: fundingQuestion(name), defaultValue: typed[name], error: errorOf(answer, name) });
  const sure = (name: FundingQuestion, help?: string) => <RadioGroup {...of(name)} help={help} options={CERTAINTIES.map((value: Certainty) => ({ value, label: certaintyText(value) }))} />;
  const open = m.funding_open_help();
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={errors} answer={answer} />
      <PageHeader title={m.funding_title()} lead={m.funding_lead()} />
      {answer?.guideline === "missing" && (
        <Alert tone="warning" title={m.funding_no_guideline_title()}>
          <p>{m.funding_no_guideline_text()}</p>
        </Alert>
      )}
      <p>{m.funding_privacy()}</p>
      <p>{m.funding_until({ day: formatDay(validUntil) })}</p>
      <OrganisationDirectory id={DIRECTORY} options={directory} />
      <KeptForm method="post" className="lb-flow" place={PLACE} start={answer === undefined ? "restore" : "keep"} read={readKept}>
        <input type="hidden" name="writtenIn" value={currentLocale()} />
        <Section title={m.funding_group_who()}>
          <TextField {...of("title")} autoComplete="off" required />
          <OrganisationPicker {...of("applicant")} help={m.funding_q_applicant_help()} directory={DIRECTORY} choiceName="choice" matches={answer?.applicant?.matches ?? []} required />
          {(typed.applicantKind !== "" || answer?.applicant?.reason === "unknown") && (
            <RadioGroup {...of("applicantKind")} help={m.funding_q_kind_help()} options={UNLISTED_APPLICANTS.map((value) => ({ value, label: unlistedText(value) }))} />
          )}
          <OrganisationPicker {...of("seat")} help={m.funding_q_seat_help()} optionalLabel={m.shell_optional()} directory={DIRECTORY} choiceName="seatChoice" matches={answer?.seat?.matches ?? []} />
          <NumberField {...of("nrwPartners")} required />
          <NumberField {...of("outsidePartners")} help={m.funding_q_outside_help()} />
          <TextArea {...of("partners")} help={m.funding_q_partners_help()} rows={3} />
        </Section>
        <Section title={m.funding_group_what()}>
          <Select {...of("field")} emptyLabel={m.funding_choose()} options={topicChoices()} required />
          {sure("digital")}
          {sure("firstTime")}
          <Select {...of("form")} emptyLabel={m.funding_choose()} options={FUNDING_FORMS.map((value) => ({ value, label: formText(value) }))} required />
          <NumberField {...of("years")} help={open} />
        </Section>
        <Section title={m.funding_group_effect()}>
          {sure("exemplary")}
          <TextField {...of("saving")} help={`${m.funding_q_saving_help()} ${open}`} inputMode="decimal" autoComplete="off" className="lb-number" />
          {sure("service")}
          {sure("joint")}
        </Section>
        <Section title={m.funding_group_when()}>
          <RadioGroup {...of("resolutions")} help={m.funding_q_resolutions_help()} options={RESOLUTION_STATES.map((value) => ({ value, label: resolutionText(value) }))} />
          <DateField {...of("applyOn")} help={open} />
          <DateField {...of("startOn")} help={open} />
          <TextField {...of("eligible")} help={`${m.funding_q_eligible_help()} ${open}`} inputMode="decimal" autoComplete="off" className="lb-number" />
        </Section>
        <ButtonGroup>
          <SubmitButton name="intent" value="assess">
            {m.funding_assess()}
          </SubmitButton>
        </ButtonGroup>
      </KeptForm>
    </>
  );
}

type ResultStage = Extract<FundingCheckAnswer, { stage: "result" }>;

/** The answers on their way to the next step. */
function Carried({ answer: { typed, choices } }: { answer: ResultStage }): ReactNode {
  return (
    <>
      <input type="hidden" name="writtenIn" value={currentLocale()} />
      <input type="hidden" name="choice" value={choices.applicant} />
      <input type="hidden" name="seatChoice" value={choices.seat} />
      {FUNDING_QUESTIONS.map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]} />
      ))}
    </>
  );
}

const TONES = { holds: "success", lacks: "warning", open: "info" } as const satisfies Record<Standing, string>;

function Result({ answer, contact, keepMonths }: { answer: ResultStage } & Pick<FundingCheckPageProps, "contact" | "keepMonths">): ReactNode {
  const { assessment } = answer;
  const count = (standing: Standing) => assessment.conditions.filter((condition) => condition.standing === standing).length;
  const fields = contactFields(answer, contact);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader title={m.funding_title()} preline={answer.typed.title} />
      <Alert tone={TONES[assessment.standing]} title={overallText(assessment.standing)} announce={fields.problems.length > 0 ? "still" : "spoken"}>
        <p>{m.funding_result_counts({ holds: count("holds"), lacks: count("lacks"), open: count("open") })}</p>
      </Alert>
      <p>{m.funding_disclaimer()}</p>
      <p>{m.funding_until({ day: formatDay(assessment.validUntil) })}</p>
      <FundingResult assessment={assessment} />
      <Section title={m.funding_next()}>
        <Form method="post" action={CHECK_PATH}>
          <Carried answer={answer} />
          <SubmitButton look="secondary" icon="edit" name="intent" value="edit">
            {m.funding_edit()}
          </SubmitButton>
        </Form>
        <Form method="post" action={`${CHECK_PATH}.pdf`} reloadDocument>
          <Carried answer={answer} />
          <SubmitButton look="secondary" icon="download">
            {m.funding_pdf()}
          </SubmitButton>
        </Form>
      </Section>
      <Section title={m.funding_hand_over()} lead={m.funding_hand_over_lead()}>
        <Form method="post" action={CHECK_PATH} className="lb-flow">
          <Carried answer={answer} />
          <TextField {...fields.of("name")} label={m.funding_name()} autoComplete="name" required />
          <TextField {...fields.of("email")} label={m.funding_email()} type="email" autoComplete="email" required />
          <TextArea {...fields.of("message")} label={m.funding_message()} optionalLabel={m.shell_optional()} rows={4} />
          <CheckboxField id="uebergabe-consent" name="consent" label={m.funding_consent()} help={m.funding_consent_help({ months: keepMonths })} error={fields.of("consent").error} required />
          <ButtonGroup>
            <SubmitButton name="intent" value="hand-over">
              {m.funding_hand_over()}
            </SubmitButton>
          </ButtonGroup>
        </Form>
      </Section>
    </>
  );
}

function contactFields(answer: ResultStage, defaults: FundingCheckPageProps["contact"]) {
  const words = { name: m.funding_e_name, email: m.funding_e_email, message: m.funding_e_message, consent: m.funding_e_consent } as const;
  return formFields("uebergabe", ["name", "email", "message", "consent"], { answer: answer.contact, explain: (reason, name) => (reason === "too-many" ? m.funding_e_too_many() : words[name]()), defaults });
}

function Handed({ number }: { number: string }): ReactNode {
  useEffect(() => forgetText(PLACE), []);
  return (
    <>
      <PageHeader title={m.funding_handed_title()} />
      <Alert tone="success" title={m.funding_handed_text({ number })} />
      <ButtonLink href="/foerderung/kooperationen">{m.funding_handed_next()}</ButtonLink>
    </>
  );
}
