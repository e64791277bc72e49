// The partner search: what is looked for, by field; to a municipality's people also what they have going on themselves.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDay, formatNumber, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";
import { TOPICS } from "#db/vocabulary/topic";

import type { SearchAccount } from "./notice.policy";
import { NoticeStateBadge, reachWords, topicName } from "./notice-words";
import type { PartnerSearch, PublicNotice } from "./read-partner-search.server";

export const SEARCH_NOTICES = ["digest", "ended"] as const;
export type SearchNotice = (typeof SEARCH_NOTICES)[number];

const POST = "/partnersuche/neu";

/** PartnerSearchPage({ search, unknown, notice? }): `unknown`: the address names a field that does not exist. */
export function PartnerSearchPage({ search, unknown, notice }: { search: PartnerSearch; unknown: "yes" | "no"; notice: SearchNotice | undefined }): ReactNode {
  const { own, account } = search;
  return (
    <>
      {notice === "digest" && <Alert tone="success" title={own?.digest === "weekly" ? m.notices_digest_on_notice() : m.notices_digest_off_notice()} />}
      {notice === "ended" && <Alert tone="success" title={m.notices_ended_notice()} />}
      <PageHeader
        title={m.notices_title()}
        lead={m.notices_lead()}
        action={own ? <ButtonLink href={POST}>{m.notices_post()}</ButtonLink> : account === "none" && <ButtonLink href={`/anmelden?weiter=${POST}`}>{m.notices_sign_in_to_post()}</ButtonLink>}
      />
      {account !== "municipality" && <HowToTakePart account={account} />}
      {own && own.contacts.length > 0 && <Contacts contacts={own.contacts} />}
      {own && own.notices.length > 0 && (
        <Section id="eigene" title={m.notices_own_title()}>
          <Table
            caption={m.notices_own_title()}
            captionAs="spoken"
            rows={own.notices}
            rowKey={({ id }) => id}
            columns={[
              { key: "topic", label: m.notices_field(), kind: "head", render: ({ id, topic }) => <TextLink href={addressOf(id)}>{topicName(topic)}</TextLink> },
              { key: "reach", label: m.notices_reach(), render: reachWords },
              { key: "until", label: m.notices_until(), render: ({ lastDay }) => formatDay(lastDay) },
              { key: "state", label: m.notices_state(), render: ({ state }) => <NoticeStateBadge state={state} /> },
            ]}
          />
        </Section>
      )}
      <Section id="gesuche" title={m.notices_list_title()}>
        <form className="lb-map-choice" role="search" aria-label={m.notices_filter()} action="/partnersuche">
          <Select id="feld" name="feld" label={m.notices_field()} emptyLabel={m.notices_filter_all()} options={TOPICS.map((topic) => ({ value: topic, label: topicName(topic) }))} defaultValue={search.topic ?? ""} />
          <SubmitButton look="secondary">{m.notices_filter_submit()}</SubmitButton>
        </form>
        {unknown === "yes" && (
          <Alert tone="warning" title={m.library_unknown_title()} announce="still">
            <p>{m.notices_unknown_text()}</p>
          </Alert>
        )}
        <Notices notices={search.notices} filtered={search.topic !== undefined} />
        {search.more > 0 && <p>{m.notices_more({ count: search.more, number: formatNumber(search.more) })}</p>}
        <p>
          <TextLink href="/karte">{m.notices_to_map()}</TextLink>
        </p>
      </Section>
      {own && <Digest digest={own.digest} />}
    </>
  );
}

function addressOf(id: string): string {
  return `/partnersuche/gesuche/${id}`;
}

/** What stands between this reader and writing to somebody. */
export function HowToTakePart({ account, back = "/partnersuche" }: { account: SearchAccount; back?: string }): ReactNode {
  const words = { none: m.notices_account_none_text, pending: m.notices_account_pending_text, other: m.notices_account_other_text, municipality: m.notices_account_none_text } as const satisfies Record<SearchAccount, () => string>;
  return (
    <Alert tone="info" title={m.notices_account_title()} announce="still">
      <p>{words[account]()}</p>
      {account === "none" && (
        <ButtonGroup>
          <ButtonLink look="secondary" href={`/anmelden?weiter=${encodeURIComponent(back)}`}>
            {m.shell_sign_in()}
          </ButtonLink>
          <ButtonLink look="secondary" href="/registrieren">
            {m.shell_register()}
          </ButtonLink>
        </ButtonGroup>
      )}
    </Alert>
  );
}

function Notices({ notices, filtered }: { notices: readonly PublicNotice[]; filtered: boolean }): ReactNode {
  if (notices.length === 0) {
    const action = filtered && <ButtonLink look="secondary" href="/partnersuche">{m.notices_filter_clear()}</ButtonLink>;
    return <EmptyState level={3} title={m.notices_none_title()} text={filtered ? m.notices_none_filtered_text() : m.notices_none_text()} action={action} />;
  }
  return (
    <Table
      caption={m.notices_list_title()}
      captionAs="spoken"
      rows={notices}
      rowKey={({ id }) => id}
      columns={[
        { key: "organisation", label: m.notices_municipality(), kind: "head", render: ({ id, organisation }) => <TextLink href={addressOf(id)}>{organisation}</TextLink> },
        { key: "topic", label: m.notices_field(), render: ({ topic }) => topicName(topic) },
        { key: "reach", label: m.notices_reach(), render: reachWords },
        { key: "until", label: m.notices_until(), render: ({ lastDay }) => formatDay(lastDay) },
      ]}
    />
  );
}

function Contacts({ contacts }: { contacts: NonNullable<PartnerSearch["own"]>["contacts"] }): ReactNode {
  return (
    <Section id="kontakte" title={m.notices_contacts_title()}>
      <Table
        caption={m.notices_contacts_title()}
        captionAs="spoken"
        rows={contacts}
        rowKey={({ id }) => id}
        columns={[
          { key: "partner", label: m.notices_partner(), kind: "head", render: ({ id, partner }) => <TextLink href={`/partnersuche/kontakte/${id}`}>{partner}</TextLink> },
          { key: "topic", label: m.notices_field(), render: ({ topic }) => topicName(topic) },
          { key: "last", label: m.notices_last_message(), render: ({ lastWrittenAt }) => (lastWrittenAt === null ? m.notices_no_message() : formatShortDateTime(lastWrittenAt, HOME_TIME_ZONE)) },
          { key: "state", label: m.notices_state(), render: ({ revealed }) => <Badge tone={revealed ? "success" : "info"}>{revealed ? m.notices_contact_revealed() : m.notices_contact_open()}</Badge> },
        ]}
      />
    </Section>
  );
}

function Digest({ digest }: { digest: "weekly" | "never" }): ReactNode {
  const isOn = digest === "weekly";
  return (
    <Section id="uebersicht" title={m.notices_digest_title()} lead={isOn ? m.notices_digest_on_text() : m.notices_digest_off_text()}>
      <Form method="post" action="/partnersuche">
        <SubmitButton look="secondary" name="digest" value={isOn ? "never" : "weekly"}>
          {isOn ? m.notices_digest_stop() : m.notices_digest_start()}
        </SubmitButton>
      </Form>
    </Section>
  );
}
