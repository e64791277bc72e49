// The audit log: searching it, reading what changed, and checking that nobody has touched it.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import type { ChainVerdict } from "#app/services/audit/verify-chain";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";

import { logAddress, readable, type LogSearch } from "./audit-log";
import { actionName, topics } from "./log-words";
import type { AuditLog, LogRow } from "./read-audit-log.server";

const WITHOUT_ACCOUNT = { system: m.accounts_log_system, guest: m.accounts_log_guest } as const;

export type AuditLogPageProps = AuditLog & {
  readonly search: LogSearch;
  /** Undefined: not asked for. */
  readonly chain: ChainVerdict | undefined;
};

export function AuditLogPage({ rows, next, search, chain }: AuditLogPageProps): ReactNode {
  return (
    <>
      <PageHeader
        title={m.accounts_log_title()}
        lead={m.accounts_log_lead()}
        action={
          <ButtonLink look="secondary" href="?pruefen">
            {m.accounts_log_check()}
          </ButtonLink>
        }
      />
      {chain && <Verdict chain={chain} />}
      <SearchForm search={search} />
      {rows.length === 0 ? (
        <EmptyState title={m.accounts_log_none()} text={m.accounts_log_none_text()} action={<TextLink href="/organisation/protokoll">{m.accounts_log_reset()}</TextLink>} />
      ) : (
        <Table
          caption={m.accounts_log_caption()}
          rows={rows}
          rowKey={({ seq }) => String(seq)}
          columns={[
            { key: "action", label: m.accounts_log_action(), kind: "head", render: ({ action }) => actionName(action) },
            { key: "actor", label: m.accounts_log_actor(), render: ({ by, actor }) => (by === "person" ? actor : WITHOUT_ACCOUNT[by]()) },
            { key: "at", label: m.accounts_log_at(), render: ({ at }) => formatShortDateTime(at, HOME_TIME_ZONE) },
            { key: "about", label: m.accounts_log_about(), render: (row) => <Subject row={row} search={search} /> },
            { key: "change", label: m.accounts_log_change(), render: (row) => <Change row={row} /> },
            { key: "seq", label: m.accounts_log_no(), kind: "number", render: ({ seq }) => formatNumber(seq) },
          ]}
        />
      )}
      <ButtonGroup>
        {search.before !== null && (
          <ButtonLink look="tertiary" href={`/organisation/protokoll${logAddress(search, null)}`}>
            {m.accounts_log_newest()}
          </ButtonLink>
        )}
        {next !== null && (
          <ButtonLink look="secondary" href={`/organisation/protokoll${logAddress(search, next)}`}>
            {m.accounts_log_older()}
          </ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}

function Verdict({ chain }: { chain: ChainVerdict }): ReactNode {
  if (!chain.intact) {
    return (
      <Alert tone="danger" title={m.accounts_log_broken_title()}>
        <p>{m.accounts_log_broken_text({ seq: formatNumber(chain.brokenAt) })}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="success" title={m.accounts_log_intact_title()}>
      <p className="lb-code">{m.accounts_log_intact_text({ records: formatNumber(chain.records), head: chain.head })}</p>
    </Alert>
  );
}

function SearchForm({ search }: { search: LogSearch }): ReactNode {
  const known = topics();
  const options = search.action === "" || known.some(({ value }) => value === search.action) ? known : [...known, { value: search.action, label: actionName(search.action) }];
  return (
    <Form method="get" className="lb-flow" role="search">
      <Select id="vorgang" name="vorgang" label={m.accounts_log_topic()} emptyLabel={m.accounts_log_any()} options={options} defaultValue={search.action} />
      <TextField id="person" name="person" label={m.accounts_log_person()} defaultValue={search.person} autoComplete="off" />
      <TextField id="gegenstand" name="gegenstand" label={m.accounts_log_subject()} help={m.accounts_log_subject_help()} defaultValue={search.subject} autoComplete="off" spellCheck={false} />
      <ButtonGroup>
        <SubmitButton icon="search">{m.accounts_log_show()}</SubmitButton>
        <ButtonLink look="tertiary" href="/organisation/protokoll">
          {m.accounts_log_reset()}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

function Subject({ row, search }: { row: LogRow; search: LogSearch }): ReactNode {
  const text = row.subjectName ?? row.subject;
  if (row.subject === search.subject) return text;
  const only: LogSearch = { action: "", person: "", subject: row.subject, before: null };
  return (
    <TextLink className="lb-code" href={`/organisation/protokoll${logAddress(only, null)}`}>
      {text}
    </TextLink>
  );
}

function Change({ row: { seq, before, after } }: { row: LogRow }): ReactNode {
  if (before === null && after === null) return m.accounts_log_nothing();
  return (
    <details>
      <summary className="lb-summary" aria-label={m.accounts_log_details_named({ seq: formatNumber(seq) })}>
        {m.accounts_log_details()}
      </summary>
      <Side title={m.accounts_log_before()} json={before} />
      <Side title={m.accounts_log_after()} json={after} />
    </details>
  );
}

function Side({ title, json }: { title: string; json: string | null }): ReactNode {
  if (json === null) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <pre className="lb-code">{readable(json)}</pre>
    </>
  );
}
