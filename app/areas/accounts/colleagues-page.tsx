// The people of one organisation: who waits to be known, and who may write its entries.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import type { MembershipDecision } from "./membership";
import { MembershipButtons } from "./membership-buttons";
import type { Colleague, Colleagues } from "./read-colleagues.server";

const known = [
  { key: "name", label: m.accounts_name, kind: "head", render: ({ name }: Colleague) => name },
  { key: "email", label: m.accounts_email, kind: "text", render: ({ email }: Colleague) => email },
  { key: "since", label: m.accounts_registered_on, kind: "text", render: ({ since }: Colleague) => formatDate(since, HOME_TIME_ZONE) },
] as const;

export function ColleaguesPage({ colleagues, done }: { colleagues: Colleagues; done: MembershipDecision | undefined }): ReactNode {
  const columns = known.map((column) => ({ ...column, label: column.label() }));
  return (
    <>
      <PageHeader
        title={m.accounts_colleagues_title()}
        preline={colleagues.organisation}
        lead={m.accounts_colleagues_lead()}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: "/konto", label: m.accounts_account_title() }] }}
      />
      {done && <Alert tone="success" title={done === "confirm" ? m.accounts_member_confirmed() : m.accounts_member_declined()} />}
      {colleagues.waiting.length === 0 ? (
        <EmptyState title={m.accounts_nobody_waits()} text={m.accounts_nobody_waits_text()} />
      ) : (
        <Section title={m.accounts_waiting_title()}>
          <Table
            caption={m.accounts_waiting_caption()}
            captionAs="spoken"
            rows={colleagues.waiting}
            rowKey={({ id }) => id}
            columns={[...columns, { key: "decide", label: m.accounts_decide(), kind: "action", render: ({ id, name }) => <MembershipButtons id={id} name={name} /> }]}
          />
        </Section>
      )}
      <Section title={m.accounts_confirmed_title()}>
        <Table caption={m.accounts_confirmed_caption()} captionAs="spoken" rows={colleagues.confirmed} rowKey={({ id }) => id} columns={columns} />
      </Section>
    </>
  );
}
