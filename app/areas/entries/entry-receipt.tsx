// The receipt of an entry: number, time, checksum, where it stands, what happens next, and all that was handed in. Made to be printed.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { EntryDocument } from "./entry-document";
import { EntryFormalities } from "./entry-formalities";
import { EntryStateBadge } from "./entry-state";
import type { ReceiptPage } from "./read-receipt.server";

/** EntryReceipt({ receipt, fresh: "yes" | "no" }): `fresh`: it was handed in a moment ago. */
export function EntryReceipt({ receipt, fresh }: { receipt: ReceiptPage; fresh: "yes" | "no" }): ReactNode {
  const { edition, content } = receipt;
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: "/beitraege", label: m.entries_own_title() }] }}
        preline={say(edition.name)}
        title={m.entries_receipt_title({ number: receipt.number })}
        status={<EntryStateBadge state={receipt.state} />}
        lead={content.title}
        action={receipt.editable && <ButtonLink href={`/beitraege/${receipt.id}`}>{m.entries_correct()}</ButtonLink>}
      />
      {fresh === "yes" && (
        <Alert tone="success" title={m.entries_receipt_fresh_title()}>
          <p>{m.entries_receipt_fresh_text()}</p>
        </Alert>
      )}
      {receipt.stateReason && (
        <Alert tone="warning" title={m.entries_reason_title()} announce="still">
          <p>{receipt.stateReason}</p>
        </Alert>
      )}
      <Section title={m.entries_receipt()}>
        <DescriptionList
          items={[
            { term: m.entries_number(), detail: receipt.number },
            { term: m.entries_received(), detail: formatDateTime(receipt.submittedAt, edition.timeZone) },
            { term: m.entries_version(), detail: String(receipt.no) },
            { term: m.entries_category(), detail: say(receipt.category) },
            { term: m.entries_lead(), detail: content.lead.name },
            { term: m.entries_checksum(), detail: <code>{receipt.checksum}</code> },
          ]}
        />
        <p>{m.entries_checksum_text()}</p>
      </Section>
      <Section title={m.entries_next_title()}>
        <NextSteps receipt={receipt} />
      </Section>
      <EntryDocument entry={content} questions={receipt.questions} />
      <EntryFormalities entry={content} />
      {receipt.withdrawable && (
        <Section title={m.entries_withdraw_title()} lead={m.entries_withdraw_hint()}>
          <p>
            <TextLink href={`/beitraege/${receipt.id}/zurueckziehen`}>{m.entries_withdraw()}</TextLink>
          </p>
        </Section>
      )}
    </>
  );
}

function NextSteps({ receipt }: { receipt: ReceiptPage }): ReactNode {
  const { edition, state } = receipt;
  if (state === "returned") return <p>{m.entries_next_returned()}</p>;
  if (state !== "submitted" && state !== "admitted") return <p>{state === "draft" ? m.entries_next_draft_closed() : ENDED[state]()}</p>;
  const on = (at: typeof edition.publishAt) => (at === null ? undefined : formatDate(at, edition.timeZone));
  const judging = on(edition.judgingOpenAt);
  const published = on(edition.publishAt);
  return (
    <ol>
      <li>{state === "submitted" ? m.entries_next_submitted() : m.entries_next_admitted()}</li>
      <li>{judging ? m.entries_then_judging({ day: judging }) : m.entries_then_judging_open()}</li>
      <li>{published ? m.entries_then_published({ day: published }) : m.entries_then_published_open()}</li>
      <li>{m.entries_then_questions({ office: edition.contact })}</li>
    </ol>
  );
}

const ENDED = { rejected: m.entries_next_rejected, withdrawn: m.entries_next_withdrawn, disqualified: m.entries_next_disqualified } as const;
