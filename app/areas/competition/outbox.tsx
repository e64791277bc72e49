// The office's outbox: what was written to whom, and whether it has left the house.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime } from "#app/i18n/format";
import type { MailLetter, MailRow, MailState } from "#app/services/mail/read-outbox";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

const STATES = {
  sent: { label: m.mail_state_sent, tone: "success" },
  kept: { label: m.mail_state_kept, tone: "info" },
  waiting: { label: m.mail_state_waiting, tone: "warning" },
  failed: { label: m.mail_state_failed, tone: "danger" },
} as const satisfies Record<MailState, object>;

function State({ state }: { state: MailState }): ReactNode {
  return <Badge tone={STATES[state].tone}>{STATES[state].label()}</Badge>;
}

export type OutboxProps = { mails: readonly MailRow[]; page: number; pages: number; timeZone: string; /** Leads to the texts of an edition's letters. */ further?: ReactNode };

export function Outbox({ mails, page, pages, timeZone, further }: OutboxProps): ReactNode {
  return (
    <>
      <PageHeader title={m.mail_list_title()} lead={m.mail_list_lead()} />
      {further}
      {mails.length === 0 ? (
        <EmptyState title={m.mail_list_none()} text={m.mail_list_none_text()} />
      ) : (
        <Table
          caption={m.mail_list_title()}
          captionAs="spoken"
          rows={mails}
          rowKey={({ id }) => id}
          columns={[
            { key: "subject", label: m.mail_subject(), kind: "head", render: ({ id, subject }) => <TextLink href={`/organisation/schreiben/${id}`}>{subject}</TextLink> },
            { key: "recipient", label: m.mail_recipient(), render: ({ recipient }) => recipient },
            { key: "at", label: m.mail_at(), render: ({ createdAt }) => formatShortDateTime(createdAt, timeZone) },
            { key: "state", label: m.mail_state(), render: ({ state }) => <State state={state} /> },
          ]}
        />
      )}
      {pages > 1 && (
        <nav aria-label={m.mail_list_pages()}>
          <p>{m.mail_list_page({ page, pages })}</p>
          {page > 1 && <TextLink href={`?seite=${page - 1}`}>{m.mail_list_newer()}</TextLink>} {page < pages && <TextLink href={`?seite=${page + 1}`}>{m.mail_list_older()}</TextLink>}
        </nav>
      )}
    </>
  );
}

export type LetterProps = { letter: Omit<MailLetter, "body"> & { readonly body: string | null }; timeZone: string; mayRetry: "may retry" | "may not retry" };

export function Letter({ letter, timeZone, mayRetry }: LetterProps): ReactNode {
  const { id, subject, recipient, createdAt, state, lastError, body, attachment } = letter;
  return (
    <>
      <PageHeader
        title={subject}
        status={<State state={state} />}
        breadcrumb={{ label: m.mail_list_breadcrumb(), items: [{ href: "/organisation/schreiben", label: m.mail_list_title() }] }}
      />
      <DescriptionList
        items={[
          { term: m.mail_recipient(), detail: recipient },
          { term: m.mail_at(), detail: formatShortDateTime(createdAt, timeZone) },
          ...(attachment === null ? [] : [{ term: m.mail_attachment(), detail: <TextLink href={`/organisation/schreiben/${id}/anlage`} kind="document">{m.mail_attachment_open()}</TextLink> }]),
          ...(lastError === null ? [] : [{ term: m.mail_error(), detail: lastError }]),
        ]}
      />
      {state === "failed" && mayRetry === "may retry" && (
        <Form method="post">
          <SubmitButton>{m.mail_retry()}</SubmitButton>
        </Form>
      )}
      {body === null ? <Alert tone="info" title={m.mail_hidden()} announce="still" /> : <LongText text={body} />}
    </>
  );
}
