// The receipt of an entry: number, time, checksum, where it stands, what happens next, and all that was handed in. Made to be printed.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { ConfirmationsHint } from "./confirmations";
import { EntryDownloads } from "./entry-downloads";
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
        <EntryDownloads id={receipt.id} receipt="with receipt" />
      </Section>
      <Section title={m.entries_next_title()}>
        <NextSteps steps={receipt.next} />
      </Section>
      {receipt.inquiries > 0 && (
        <Alert tone="info" title={m.inquiries_own_title()} announce="still">
          <p>
            <TextLink href={`/beitraege/${receipt.id}/rueckfragen`}>{m.inquiries_link()}</TextLink>
          </p>
        </Alert>
      )}
      <ConfirmationsHint entryId={receipt.id} />
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

function NextSteps({ steps }: { steps: readonly string[] }): ReactNode {
  if (steps.length === 1) return <p>{steps[0]}</p>;
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
