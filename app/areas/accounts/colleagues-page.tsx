// The people of one organisation: who waits to be known, who may write its entries, who leads them, and inviting more.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDate, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import { colleagueFields, ColleagueInvitation, ColleagueSteps } from "./colleague-forms";
import { MembershipButtons } from "./membership-buttons";
import type { Colleague, Colleagues } from "./read-colleagues.server";

const known = [
  { key: "name", label: m.accounts_name, kind: "head", render: ({ name }: Colleague) => name },
  { key: "email", label: m.accounts_email, kind: "text", render: ({ email }: Colleague) => email },
  { key: "since", label: m.accounts_registered_on, kind: "text", render: ({ since }: Colleague) => formatDate(since, HOME_TIME_ZONE) },
] as const;

export const COLLEAGUES_DONE = ["confirm", "decline", "invite", "remove", "hand-over"] as const;
export type ColleaguesDone = (typeof COLLEAGUES_DONE)[number];

const DONE = {
  confirm: m.accounts_member_confirmed,
  decline: m.accounts_member_declined,
  invite: m.accounts_colleague_invited,
  remove: m.accounts_colleague_removed,
  "hand-over": m.accounts_colleague_leads,
} as const satisfies Record<ColleaguesDone, () => string>;

export type ColleaguesPageProps = {
  colleagues: Colleagues;
  done: ColleaguesDone | undefined;
  answer: FormAnswer | undefined;
  refusal: "too-many" | "not-lead" | undefined;
};

/** ColleaguesPage({ colleagues, done?, answer?, refusal? }) */
export function ColleaguesPage({ colleagues, done, answer, refusal }: ColleaguesPageProps): ReactNode {
  const columns = known.map((column) => ({ ...column, label: column.label() }));
  const { waiting, confirmed, invited, leadId, viewerId } = colleagues;
  const steps = (title: string, of: "member" | "invited") =>
    leadId === viewerId ? [{ key: "steps", label: title, kind: "action", render: (colleague: Colleague) => colleague.id !== viewerId && <ColleagueSteps colleague={colleague} of={of} /> } as const] : [];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={colleagueFields(answer).problems} answer={answer} />
      <PageHeader
        title={m.accounts_colleagues_title()}
        preline={colleagues.organisation}
        lead={m.accounts_colleagues_lead()}
        breadcrumb={{ label: m.accounts_breadcrumb(), items: [{ href: "/konto", label: m.accounts_account_title() }] }}
      />
      {done && <Alert tone="success" title={DONE[done]()} />}
      {refusal && <Alert tone="danger" title={refusal === "too-many" ? m.accounts_too_many_mails_text() : m.accounts_colleague_not_lead()} />}
      {waiting.length > 0 && (
        <Section title={m.accounts_waiting_title()}>
          <Table
            caption={m.accounts_waiting_caption()}
            captionAs="spoken"
            rows={waiting}
            rowKey={({ id }) => id}
            columns={[...columns, { key: "decide", label: m.accounts_decide(), kind: "action", render: ({ id, name }) => <MembershipButtons id={id} name={name} /> }]}
          />
        </Section>
      )}
      <Section title={m.accounts_confirmed_title()} lead={m.accounts_colleague_lead_text()}>
        <Table
          caption={m.accounts_confirmed_caption()}
          captionAs="spoken"
          rows={confirmed}
          rowKey={({ id }) => id}
          columns={[...columns, { key: "lead", label: m.accounts_colleague_role(), kind: "text", render: ({ id }) => (id === leadId ? <Badge tone="info">{m.accounts_colleague_lead()}</Badge> : m.accounts_colleague_member()) }, ...steps(m.accounts_colleague_steps(), "member")]}
        />
      </Section>
      {invited.length > 0 && (
        <Section title={m.accounts_invited_title()} lead={m.accounts_invited_lead()}>
          <Table caption={m.accounts_invited_title()} captionAs="spoken" rows={invited} rowKey={({ id }) => id} columns={[...columns, ...steps(m.accounts_colleague_steps(), "invited")]} />
        </Section>
      )}
      <Section id="einladen" title={m.accounts_colleague_invite_title()} lead={m.accounts_colleague_invite_lead()}>
        <ColleagueInvitation answer={answer} />
      </Section>
    </>
  );
}
