// What was written to those who took part after a publication, and whether it has left the house.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import type { PublicationMails } from "./read-publication-mails.server";

/** PublicationMailList({ mails: null before they are written, path: of the edition in the office }) */
export function PublicationMailList({ mails, path }: { mails: PublicationMails | null; path: string }): ReactNode {
  if (mails === null) {
    return (
      <Section id="schreiben" title={m.feedback_mails_title()}>
        <p>{m.feedback_mails_before()}</p>
      </Section>
    );
  }
  const rows = [
    { key: "news", name: m.feedback_mails_news(), counts: mails.news },
    { key: "feedback", name: m.feedback_mails_letters(), counts: mails.feedback },
  ];
  return (
    <Section id="schreiben" title={m.feedback_mails_title()}>
      <Table
        caption={m.feedback_mails_title()}
        captionAs="spoken"
        narrow="scroll"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: "name", label: m.feedback_mails_kind(), kind: "head", render: ({ name }) => name },
          { key: "sent", label: m.mail_state_sent(), kind: "number", render: ({ counts }) => formatNumber(counts.sent) },
          { key: "kept", label: m.mail_state_kept(), kind: "number", render: ({ counts }) => formatNumber(counts.kept) },
          { key: "waiting", label: m.mail_state_waiting(), kind: "number", render: ({ counts }) => formatNumber(counts.waiting) },
          { key: "failed", label: m.mail_state_failed(), kind: "number", render: ({ counts }) => formatNumber(counts.failed) },
        ]}
      />
      <p>
        <TextLink href={`${path}/schreiben`}>{m.feedback_mails_open()}</TextLink>
      </p>
    </Section>
  );
}
