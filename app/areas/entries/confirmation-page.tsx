// The page behind a partner's personal link: what it confirms, its answer, its council resolution. Without account, in the partner's language.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry, formatDateTime, formatDay } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { AnswerForm, answerFields, DocumentForm, documentProblems, ResolutionForm, resolutionFields } from "./confirmation-forms";
import { partNames } from "./confirmation-words";
import type { LinkRefusal } from "./find-confirmation.server";
import type { DocumentRefusal } from "./hand-in-resolution.server";
import { changedParts, type ConfirmedParty } from "./partner-confirmation";
import type { ConfirmationPage } from "./read-confirmation-page.server";

/** What one of the page's forms was answered. */
export type ConfirmationAnswer =
  | { readonly form: "answer"; readonly reply: FormAnswer; readonly refusal: "changed" | undefined }
  | { readonly form: "resolution"; readonly reply: FormAnswer }
  | { readonly form: "document"; readonly refusal: DocumentRefusal };

export const CONFIRMATION_DONE = ["answer", "resolution", "document"] as const;
export type ConfirmationDone = (typeof CONFIRMATION_DONE)[number];

export type PartnerConfirmationProps = { page: ConfirmationPage; answer: ConfirmationAnswer | undefined; done: ConfirmationDone | undefined };

/** PartnerConfirmation({ page, answer?, done? }) */
export function PartnerConfirmation({ page, answer, done }: PartnerConfirmationProps): ReactNode {
  const { confirmation, edition, entry, askedBy } = page;
  const { content } = confirmation;
  const answered = answer?.form === "answer" ? answer : undefined;
  const stated = answer?.form === "resolution" ? answer.reply : undefined;
  const refusedDocument = answer?.form === "document" ? answer.refusal : undefined;
  const problems = [...answerFields(confirmation, answered?.reply).problems, ...resolutionFields(confirmation, stated).problems, ...documentProblems(refusedDocument)];
  const until = edition.judgingCloseAt;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader
        preline={[entry.number, say(edition.name)].filter(Boolean).join(" · ")}
        title={m.partners_page_title()}
        lead={m.partners_page_lead({ lead: content.lead.name, partner: content.partner.name })}
      />
      {done && !answer && <Alert tone="success" title={DONE[done]()} />}
      {answered?.refusal && (
        <Alert tone="warning" title={m.partners_content_changed_title()}>
          <p>{m.partners_content_changed_text()}</p>
        </Alert>
      )}
      <Standing page={page} />
      <Section title={m.partners_content_title()} lead={m.partners_content_lead()}>
        <DescriptionList
          items={[
            { term: m.entries_field_title(), detail: <span lang={entry.language}>{content.title}</span> },
            { term: m.entries_summary(), detail: <LongText text={content.summary} lang={entry.language} /> },
            { term: m.entries_lead(), detail: content.lead.name },
            { term: m.partners_own_part(), detail: m.partners_own_part_text({ partner: partyName(content.partner) }) },
            { term: m.partners_others(), detail: content.partners.length === 0 ? m.partners_others_none() : content.partners.map(partyName).join(", ") },
            { term: m.entries_agreement_date(), detail: content.agreementDate === null ? m.entries_not_stated() : formatDay(content.agreementDate) },
            { term: m.entries_checksum(), detail: <code className="lb-checksum">{confirmation.fingerprint}</code> },
          ]}
        />
      </Section>
      <Section id="antwort" title={m.partners_answer_title()} lead={until === null ? m.partners_answer_lead_open() : m.partners_answer_lead({ deadline: formatDateTime(until, edition.timeZone) })}>
        <AnswerForm confirmation={confirmation} answer={answered?.reply} />
      </Section>
      <Section id="beschluss" title={m.partners_resolution_title()} lead={m.partners_resolution_lead()}>
        <ResolutionForm confirmation={confirmation} answer={stated} />
      </Section>
      <Section id="dokument" title={m.partners_document_title()} lead={m.partners_document_lead()}>
        <DocumentForm confirmation={confirmation} timeZone={edition.timeZone} refusal={refusedDocument} />
      </Section>
      <Section title={m.partners_questions_title()}>
        <p>
          {m.partners_questions_text({ name: askedBy.name })} {askedBy.email !== "" && <TextLink href={`mailto:${askedBy.email}`} kind="document">{askedBy.email}</TextLink>}
        </p>
        <p>{m.entries_then_questions({ office: edition.contact })}</p>
        <p>
          {m.partners_privacy_before()} <TextLink href="/datenschutz">{m.shell_privacy()}</TextLink>
        </p>
      </Section>
    </>
  );
}

const DONE = { answer: m.partners_done_answer, resolution: m.partners_done_resolution, document: m.partners_done_document } as const satisfies Record<ConfirmationDone, () => string>;

export function partyName({ name, country }: ConfirmedParty): string {
  return country === "DE" ? name : `${name} (${formatCountry(country)})`;
}

/** What the partner has said so far, and what has changed since. */
function Standing({ page: { confirmation, edition } }: { page: ConfirmationPage }): ReactNode {
  const { answer, state, content } = confirmation;
  if (!answer) return null;
  const words = { name: answer.name, role: answer.role, when: formatDateTime(answer.answeredAt, edition.timeZone) };
  if (state === "changed") {
    return (
      <Alert tone="warning" title={m.partners_standing_changed_title()} announce="still">
        <p>{m.partners_standing_changed_text({ when: words.when, parts: partNames(changedParts(answer.content, content)) })}</p>
      </Alert>
    );
  }
  return (
    <Alert tone={answer.answer === "confirmed" ? "success" : "warning"} title={answer.answer === "confirmed" ? m.partners_standing_confirmed_title() : m.partners_standing_objected_title()} announce="still">
      <p>{m.partners_standing_text(words)}</p>
    </Alert>
  );
}

const CLOSED = {
  replaced: { title: m.partners_closed_replaced_title, text: m.partners_closed_replaced_text },
  "out-of-competition": { title: m.partners_closed_out_title, text: m.partners_closed_out_text },
  over: { title: m.partners_closed_over_title, text: m.partners_closed_over_text },
} as const satisfies Record<Exclude<LinkRefusal, "unknown">, object>;

/** ClosedConfirmation({ reason }): a link that once was good. */
export function ClosedConfirmation({ reason }: { reason: Exclude<LinkRefusal, "unknown"> }): ReactNode {
  const { title, text } = CLOSED[reason];
  return <PageHeader title={title()} lead={text()} />;
}
