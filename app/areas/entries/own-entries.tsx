// A municipality's entries: where each stands, what is missing, and until when.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatShortDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ButtonLink } from "#app/ui/button";
import { Card, CardGrid } from "#app/ui/card";
import { EmptyState } from "#app/ui/empty-state";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

import { EntryStateBadge } from "./entry-state";
import type { OwnEntry } from "./read-own-entries.server";

type OwnEntriesProps = {
  entries: readonly OwnEntry[];
  organisation: string;
  /** Editions that take entries now, with their deadlines in words. */
  open: readonly { name: string; deadline: string | null }[];
};

/** OwnEntries({ entries, organisation, open: { name, deadline }[] }) */
export function OwnEntries({ entries, organisation, open }: OwnEntriesProps): ReactNode {
  const kept = entries.filter(({ state }) => state !== "withdrawn");
  const withdrawn = entries.filter(({ state }) => state === "withdrawn");
  const begin = open.length > 0 && <ButtonLink href="/beitraege/neu">{m.entries_new()}</ButtonLink>;
  return (
    <>
      <PageHeader title={m.entries_own_title()} preline={organisation} lead={<OpenEditions open={open} />} action={kept.length > 0 && begin} />
      {kept.length === 0 ? (
        <EmptyState title={m.entries_empty_title()} text={open.length > 0 ? m.entries_empty_text() : m.entries_empty_closed()} action={begin} />
      ) : (
        <CardGrid label={m.entries_own_title()}>
          {kept.map((entry) => (
            <EntryCard key={entry.id} entry={entry} level={2} />
          ))}
        </CardGrid>
      )}
      {withdrawn.length > 0 && (
        <Section title={m.entries_withdrawn_title()}>
          <CardGrid label={m.entries_withdrawn_title()}>
            {withdrawn.map((entry) => (
              <EntryCard key={entry.id} entry={entry} level={3} />
            ))}
          </CardGrid>
        </Section>
      )}
    </>
  );
}

function OpenEditions({ open }: Pick<OwnEntriesProps, "open">): ReactNode {
  if (open.length === 0) return <p>{m.entries_none_open()}</p>;
  return open.map(({ name, deadline }) => <p key={name}>{deadline === null ? m.entries_open_edition({ name }) : m.entries_open_until({ name, deadline })}</p>);
}

function EntryCard({ entry, level }: { entry: OwnEntry; level: 2 | 3 }): ReactNode {
  const href = entry.number === null || entry.state === "returned" ? `/beitraege/${entry.id}` : `/beitraege/${entry.id}/eingang`;
  return (
    <Card level={level} title={entry.title || m.entries_untitled()} href={href} preline={entry.number ?? say(entry.category)} subline={entry.number === null ? undefined : say(entry.category)}>
      <p>
        <EntryStateBadge state={entry.state} />
      </p>
      <p>{nextStep(entry)}</p>
      <p>{m.entries_changed_at({ time: formatShortDateTime(entry.updatedAt, entry.timeZone) })}</p>
    </Card>
  );
}

function nextStep({ state, missing, deadline, timeZone }: OwnEntry): string {
  if (state === "draft" && missing === null) return m.entries_next_draft_closed();
  if (state === "returned") return m.entries_next_returned();
  if (state !== "draft") return NEXT[state]();
  const until = deadline === null ? "" : formatDateTime(deadline, timeZone);
  if (missing === 0) return until ? m.entries_next_complete({ deadline: until }) : m.entries_next_complete_open();
  return until ? m.entries_next_missing({ count: missing ?? 0, deadline: until }) : m.entries_missing({ count: missing ?? 0 });
}

const NEXT = {
  submitted: m.entries_next_submitted,
  admitted: m.entries_next_admitted,
  rejected: m.entries_next_rejected,
  withdrawn: m.entries_next_withdrawn,
  disqualified: m.entries_next_disqualified,
} as const;

/** NoOrganisationYet({ organisation? }): for people who nobody has confirmed, or who named no organisation. */
export function NoOrganisationYet({ organisation }: { organisation: string | undefined }): ReactNode {
  return (
    <>
      <PageHeader title={m.entries_own_title()} preline={organisation} />
      <EmptyState
        title={organisation ? m.entries_unconfirmed_title() : m.entries_no_organisation_title()}
        text={organisation ? m.entries_unconfirmed_text({ organisation }) : m.entries_no_organisation_text()}
        action={<ButtonLink href="/konto">{m.entries_to_account()}</ButtonLink>}
      />
    </>
  );
}
