// The last look before handing in: what is missing, what the formal rules say, the whole entry as the jury will read it, and the button.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { EntryDocument } from "./entry-document";
import { EntryFormalities } from "./entry-formalities";
import { EntryStateBadge } from "./entry-state";
import { fieldId, fieldLabel, problemText } from "./field-words";
import { FormalFindings } from "./formal-findings";
import type { ReviewPage } from "./read-review.server";

export type ReviewRefusal =
  | { readonly reason: "closed"; readonly because: "too-early" | "too-late" | "other" }
  | { readonly reason: "changed" }
  | { readonly reason: "incomplete" }
  | { readonly reason: "lead-has-entry"; readonly other: { readonly id: string; readonly number: string | null; readonly title: string } };

/** EntryReview({ review, refusal? }) */
export function EntryReview({ review, refusal }: { review: ReviewPage; refusal: ReviewRefusal | undefined }): ReactNode {
  const form = `/beitraege/${review.id}`;
  const { deadline, timeZone } = review.edition;
  const until = review.state === "draft" && deadline !== null ? formatDateTime(deadline, timeZone) : undefined;
  const complete = review.incomplete.length === 0;
  return (
    <>
      <PageHeader
        breadcrumb={{
          label: m.entries_breadcrumb(),
          items: [
            { href: "/beitraege", label: m.entries_own_title() },
            { href: form, label: m.entries_form_title() },
          ],
        }}
        preline={`${say(review.edition.name)} · ${say(review.category.name)}`}
        title={review.content.title || m.entries_untitled()}
        status={<EntryStateBadge state={review.state} />}
        lead={review.closed === null && until ? m.entries_review_lead({ deadline: until }) : undefined}
        action={
          <ButtonLink look="secondary" href={form} icon="edit">
            {m.entries_back_to_form()}
          </ButtonLink>
        }
      />
      {refusal ? <Refusal refusal={refusal} review={review} /> : review.closed !== null && <Closed review={review} because={review.closed === "too-late" ? "too-late" : "other"} />}
      {!complete && <Missing review={review} />}
      <Section title={m.entries_formal_check()} lead={m.entries_formal_check_lead()}>
        <FormalFindings findings={review.findings} />
      </Section>
      <EntryDocument entry={review.content} questions={review.questions} />
      <EntryFormalities entry={review.content} />
      {review.closed === null && complete && (
        <Section title={m.entries_submit_title()} lead={until ? m.entries_submit_lead({ deadline: until }) : m.entries_submit_lead_open()}>
          <Form method="post">
            <input type="hidden" name="version" value={review.version} />
            <SubmitButton>{m.entries_submit()}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

function Missing({ review }: { review: ReviewPage }): ReactNode {
  const words = { questions: review.questions, form: review.form };
  return (
    <Alert tone="warning" title={m.entries_missing({ count: review.incomplete.length })} announce="still">
      <p>{m.entries_missing_text()}</p>
      <ul>
        {review.incomplete.map(({ field, problem }) => (
          <li key={field}>
            <TextLink href={`/beitraege/${review.id}?pruefen=1#${fieldId(field)}`}>{fieldLabel(field, words)}</TextLink>
            {m.form_labelled({ label: "", text: problemText({ field, problem }, words) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Refusal({ refusal, review }: { refusal: ReviewRefusal; review: ReviewPage }): ReactNode {
  switch (refusal.reason) {
    case "closed":
      return <Closed review={review} because={refusal.because} />;
    case "changed":
      return (
        <Alert tone="warning" title={m.entries_refused_changed_title()}>
          <p>{m.entries_refused_changed_text()}</p>
        </Alert>
      );
    case "incomplete":
      return null;
    case "lead-has-entry":
      return (
        <Alert tone="danger" title={m.entries_refused_lead_title()}>
          <p>{m.entries_refused_lead_text({ lead: review.lead.name })}</p>
          <p>
            <TextLink href={`/beitraege/${refusal.other.id}/eingang`}>{`${refusal.other.number ?? ""} ${refusal.other.title}`.trim()}</TextLink>
          </p>
        </Alert>
      );
  }
}

function Closed({ review, because }: { review: ReviewPage; because: "too-early" | "too-late" | "other" }): ReactNode {
  const { deadline, timeZone } = review.edition;
  if (because !== "too-late") {
    return (
      <Alert tone="danger" title={m.entries_trouble_not_open_title()}>
        <p>{m.entries_submit_not_open()}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="danger" title={m.entries_trouble_too_late_title()}>
      <p>{deadline === null ? m.entries_submit_too_late() : m.entries_submit_too_late_since({ deadline: formatDateTime(deadline, timeZone) })}</p>
    </Alert>
  );
}
