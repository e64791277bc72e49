// The file of a case for the office. What the requester reads stands first; what only the office reads has a part and a look of its own below.
import type { ReactNode } from "react";

import { actionName } from "#app/areas/accounts/log-words";
import { m } from "#app/i18n";
import { formatDate, formatNumber, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { languageName } from "#app/i18n/language-names";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { DateTimeField } from "#app/ui/date-field";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextArea } from "#app/ui/text-area";
import { TextField } from "#app/ui/text-field";
import { REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";

import { MESSAGE_MAX, NOTE_MAX, PARTNERS_MAX } from "./case.input";
import { CASES_PATH } from "./case-list-page";
import { partiesMark } from "./case-parties";
import { Appointments, DocumentForm, documentProblems, Documents, Messages } from "./case-parts";
import type { CaseStep } from "./case-state";
import { kindName, regionName, StateBadge, topicName } from "./case-words";
import { MOST_PARTNERS } from "./funding-amount";
import type { DocumentRefusal } from "./hand-in-document.server";
import type { CaseFile } from "./read-case-file.server";
import { SLOT_MINUTES } from "./slot";

export const CASE_FORMS = ["answer", "note", "step", "hand-over", "parties", "appointment", "cancel", "document"] as const;
export type CaseForm = (typeof CASE_FORMS)[number];
type TypedForm = "answer" | "note" | "parties" | "appointment" | "hand-over";

export type CaseFileAnswer =
  | { readonly form: TypedForm; readonly reply: FormAnswer; readonly refusal?: "closed" | "changed" | "viewed" }
  | { readonly form: "step" | "cancel"; readonly refusal: "changed" | "over" }
  | { readonly form: "document"; readonly refusal: DocumentRefusal };

export type CaseFilePageProps = { page: CaseFile; may: "change" | "read"; answer: CaseFileAnswer | undefined; done: CaseForm | undefined };

const DONE = {
  answer: m.casework_done_answer,
  note: m.casework_done_note,
  step: m.casework_done_step,
  "hand-over": m.casework_done_hand_over,
  parties: m.casework_done_parties,
  appointment: m.casework_done_appointment,
  cancel: m.casework_done_cancel,
  document: m.casework_done_document,
} as const satisfies Record<CaseForm, () => string>;

const REFUSED = { closed: m.casework_refused_closed, changed: m.casework_refused_changed, over: m.casework_refused_over, viewed: m.casework_refused_viewed } as const;

/** CaseFilePage({ page, may: "change" | "read", answer?, done? }) */
export function CaseFilePage({ page, may, answer, done }: CaseFilePageProps): ReactNode {
  const fields = fieldsOf(page, answer);
  const refusedDocument = answer?.form === "document" ? answer.refusal : undefined;
  const problems = [...fields.answer.problems, ...fields.appointment.problems, ...documentProblems(refusedDocument), ...fields.note.problems, ...fields.handOver.problems, ...fields.parties.problems];
  const refusal = answer && "refusal" in answer && answer.form !== "document" ? answer.refusal : undefined;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader
        preline={`${kindName(page.kind)} · ${page.number}`}
        title={page.project}
        status={<StateBadge state={page.state} />}
        lead={page.adviser === null ? m.casework_nobody_yet() : m.casework_adviser_is({ name: page.adviser.name })}
        action={page.kind === "pre-assessment" && <ButtonLink look="secondary" href={`/organisation/foerderung/faelle/${page.id}`}>{m.casework_funding_views()}</ButtonLink>}
        breadcrumb={{ label: m.casework_breadcrumb(), items: [{ href: CASES_PATH, label: m.casework_title() }] }}
      />
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      {refusal && <Alert tone="warning" title={answer?.form === "parties" && refusal === "changed" ? m.casework_refused_parties() : REFUSED[refusal]()} />}
      <Facts page={page} />
      {may === "change" && <Steps steps={page.steps} />}
      <Section id="nachrichten" title={m.casework_messages_title()} lead={m.casework_messages_lead()}>
        {page.messages.length === 0 ? <p>{m.casework_messages_none()}</p> : <Messages messages={page.messages} by={({ author }) => author} />}
        {may === "change" && page.state !== "closed" && <AnswerForm fields={fields.answer} />}
      </Section>
      <Section id="termine" title={m.casework_appointments_title()} lead={page.wished === "" ? undefined : m.casework_wished({ wished: page.wished })}>
        {page.appointments.length === 0 ? <p>{m.casework_appointments_none()}</p> : <Appointments appointments={page.appointments} root="/termine" may={may === "change" ? "cancel" : "read"} />}
        {may === "change" && page.state !== "closed" && <AppointmentForm fields={fields.appointment} />}
      </Section>
      <Section id="dokumente" title={m.casework_documents_title()} lead={m.casework_documents_lead()}>
        <Documents documents={page.documents} root="/dateien" by={({ side }) => (side === "office" ? m.advice_office() : page.requester.name)} />
        {may === "change" && <DocumentForm refusal={refusedDocument} />}
      </Section>
      <Internal page={page} may={may} fields={fields} answer={answer} />
    </>
  );
}

const explain = (max: number) => (reason: string) => {
  const words: Readonly<Record<string, () => string>> = {
    missing: m.casework_missing,
    malformed: m.casework_time_malformed,
    skipped: m.casework_time_skipped,
    past: m.casework_time_past,
    "too-many": () => m.casework_too_many_lines({ max: MOST_PARTNERS }),
    "not-an-adviser": m.casework_not_an_adviser,
  };
  return reason === "too-long" ? m.advice_too_long({ max: formatNumber(max) }) : (words[reason] ?? m.casework_missing)();
};

function fieldsOf(page: CaseFile, answer: CaseFileAnswer | undefined) {
  const to = (form: TypedForm) => (answer?.form === form ? answer.reply : undefined);
  const [lead, ...partners] = page.parties.map(({ name }) => name);
  return {
    answer: formFields("antwort", ["text", "next"], { answer: to("answer"), explain: explain(MESSAGE_MAX), defaults: { next: "office" } }),
    note: formFields("vermerk", ["text"], { answer: to("note"), explain: explain(NOTE_MAX) }),
    handOver: formFields("uebergabe", ["adviser"], { answer: to("hand-over"), explain: explain(100) }),
    parties: formFields("beteiligte", ["lead", "partners", "region"], { answer: to("parties"), explain: explain(PARTNERS_MAX), defaults: { lead: lead ?? "", partners: partners.join("\n"), region: page.region ?? "" } }),
    appointment: formFields("termin", ["starts", "minutes", "place"], { answer: to("appointment"), explain: explain(500), defaults: { minutes: "45" } }),
  };
}

type Fields = ReturnType<typeof fieldsOf>;

function Facts({ page }: { page: CaseFile }): ReactNode {
  const { requester } = page;
  return (
    <DescriptionList
      items={[
        { term: m.casework_requester(), detail: `${requester.name}, ${requester.email} (${requester.account === "yes" ? m.casework_with_account() : m.casework_without_account()}, ${languageName(requester.locale)})` },
        {
          term: m.casework_parties(),
          detail: (
            <ul>
              {page.parties.map(({ name, known }) => (
                <li key={name}>
                  {name} {known === "no" && <Badge tone="warning">{m.casework_party_unknown()}</Badge>}
                </li>
              ))}
            </ul>
          ),
        },
        { term: m.casework_topic(), detail: topicName(page.topic) },
        { term: m.casework_region(), detail: regionName(page.region) },
        { term: m.casework_opened(), detail: formatDate(page.openedAt, HOME_TIME_ZONE) },
        { term: m.casework_concern(), detail: <LongText text={page.concern} /> },
      ]}
    />
  );
}

const STEP_WORDS: Readonly<Partial<Record<CaseStep, () => string>>> = { take: m.casework_step_take, resume: m.casework_step_resume, close: m.casework_step_close, reopen: m.casework_step_reopen };

function Steps({ steps }: { steps: readonly CaseStep[] }): ReactNode {
  return (
    <div className="lb-actions">
      {steps.map((step) => {
        const words = STEP_WORDS[step];
        return (
          words && (
            <Form key={step} method="post">
              <input type="hidden" name="intent" value="step" />
              <input type="hidden" name="step" value={step} />
              <SubmitButton look={step === "take" ? "primary" : "secondary"}>{words()}</SubmitButton>
            </Form>
          )
        );
      })}
    </div>
  );
}

function AnswerForm({ fields: { of } }: { fields: Fields["answer"] }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="answer" />
      <TextArea {...of("text")} label={m.casework_answer()} help={m.casework_answer_help({ max: formatNumber(MESSAGE_MAX) })} required />
      <RadioGroup
        {...of("next")}
        label={m.casework_next()}
        options={[
          { value: "office", label: m.casework_next_office() },
          { value: "requester", label: m.casework_next_requester() },
        ]}
      />
      <SubmitButton icon="mail">{m.casework_answer_send()}</SubmitButton>
    </Form>
  );
}

export function minuteChoices() {
  return SLOT_MINUTES.map((minutes) => ({ value: String(minutes), label: m.casework_minutes({ minutes }) }));
}

function AppointmentForm({ fields }: { fields: Fields["appointment"] }): ReactNode {
  const { of } = fields;
  return (
    <Accordion title={m.casework_appointment_new()} start={fields.problems.length > 0 ? "open" : "closed"}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="appointment" />
        <DateTimeField {...of("starts")} label={m.casework_starts()} help={m.casework_time_zone()} required />
        <Select {...of("minutes")} label={m.casework_length()} options={minuteChoices()} required />
        <TextField {...of("place")} label={m.casework_place()} help={m.casework_place_help()} required />
        <SubmitButton look="secondary">{m.casework_appointment_make()}</SubmitButton>
      </Form>
    </Accordion>
  );
}

/** Only the office comes here. */
function Internal({ page, may, fields, answer }: { page: CaseFile; may: "change" | "read"; fields: Fields; answer: CaseFileAnswer | undefined }): ReactNode {
  return (
    <section className="lb-internal lb-flow" aria-labelledby="intern">
      <h2 className="kern-heading-medium" id="intern">
        {m.casework_internal_title()}
      </h2>
      <p>{m.casework_internal_lead()}</p>
      <Section level={3} title={m.casework_notes_title()}>
        {page.notes.length === 0 ? <p>{m.casework_notes_none()}</p> : <Notes page={page} />}
        {may === "change" && (
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="note" />
            <TextArea {...fields.note.of("text")} label={m.casework_note()} help={m.casework_note_help()} required />
            <SubmitButton look="secondary">{m.casework_note_save()}</SubmitButton>
          </Form>
        )}
      </Section>
      <Section level={3} title={m.casework_involved_title()} lead={m.casework_involved_lead()}>
        {page.involved.length === 0 ? <p>{m.casework_involved_none()}</p> : <Involved page={page} />}
        {may === "change" && page.state !== "closed" && page.advisers.length > 0 && (
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="hand-over" />
            <Select {...fields.handOver.of("adviser")} label={m.casework_hand_over_to()} emptyLabel={m.advice_choose()} options={page.advisers.map(({ id, name }) => ({ value: id, label: name }))} required />
            <SubmitButton look="secondary">{m.casework_hand_over()}</SubmitButton>
          </Form>
        )}
      </Section>
      {may === "change" && (
        <Accordion title={m.casework_parties_change()} start={answer?.form === "parties" ? "open" : "closed"}>
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="parties" />
            <input type="hidden" name="seen" value={partiesMark(page.parties, page.region)} />
            <TextField {...fields.parties.of("lead")} label={m.casework_party_lead()} required />
            <TextArea {...fields.parties.of("partners")} label={m.casework_party_partners()} help={m.casework_party_help()} rows={4} />
            <Select {...fields.parties.of("region")} label={m.casework_region()} help={m.casework_party_region_help()} emptyLabel={m.casework_party_region_open()} options={REGIONAL_DISTRICTS.map((value) => ({ value, label: regionName(value) }))} />
            <SubmitButton look="secondary">{m.casework_parties_save()}</SubmitButton>
          </Form>
        </Accordion>
      )}
      <Accordion title={m.casework_log_title({ count: page.log.length })}>
        <ol>
          {page.log.map(({ seq, at, actor, action }) => (
            <li key={seq}>
              {formatShortDateTime(at, HOME_TIME_ZONE)} · {actor ?? m.casework_log_program()} · {actionName(action)}
            </li>
          ))}
        </ol>
      </Accordion>
    </section>
  );
}

function Notes({ page }: { page: CaseFile }): ReactNode {
  return (
    <ol className="lb-talk" role="list">
      {page.notes.map(({ id, author, writtenAt, text }) => (
        <li key={id} className="lb-talk__turn">
          <p className="lb-talk__head">
            <strong>{author}</strong> · {formatShortDateTime(writtenAt, HOME_TIME_ZONE)}
          </p>
          <LongText text={text} />
        </li>
      ))}
    </ol>
  );
}

function Involved({ page }: { page: CaseFile }): ReactNode {
  return (
    <ul>
      {page.involved.map(({ name, kind, since }) => (
        <li key={`${name} ${kind}`}>{(kind === "adviser" ? m.casework_involved_adviser : m.casework_involved_assessor)({ name, day: formatDate(since, HOME_TIME_ZONE) })}</li>
      ))}
    </ul>
  );
}
