// Where a person is signed in, and signing out there.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";

import type { OwnSession } from "./read-account.server";

const deviceName = (session: OwnSession) => session.device || m.accounts_session_unknown();
const since = (session: OwnSession) => formatShortDateTime(session.since, HOME_TIME_ZONE);

export function Sessions({ sessions }: { sessions: readonly OwnSession[] }): ReactNode {
  return (
    <Section title={m.accounts_sessions_title()} lead={m.accounts_sessions_lead()}>
      <Table
        caption={m.accounts_sessions_caption()}
        captionAs="spoken"
        rows={sessions}
        rowKey={({ hash }) => hash}
        columns={[
          { key: "device", label: m.accounts_session_device(), kind: "head", render: deviceName },
          { key: "since", label: m.accounts_session_since(), render: since },
          { key: "end", label: m.accounts_session_end(), kind: "action", render: (session) => (session.isThis ? <Badge tone="info">{m.accounts_session_this()}</Badge> : <EndSession session={session} />) },
        ]}
      />
    </Section>
  );
}

function EndSession({ session }: { session: OwnSession }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="session" />
      <SubmitButton look="tertiary" name="session" value={session.hash} aria-label={m.accounts_session_end_named({ device: deviceName(session), since: since(session) })}>
        {m.accounts_session_end()}
      </SubmitButton>
    </Form>
  );
}
