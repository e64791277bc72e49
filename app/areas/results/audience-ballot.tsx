// The audience prize for everybody: when the vote opens, the ballot, that it is over; and the page behind a personal link.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatCountry, formatDateTime } from "#app/i18n/format";
import { currentLocale, say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { Check } from "#app/ui/checkbox-field";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Fieldset } from "#app/ui/fieldset";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { LinkRefusal, StandingEntry } from "./find-vote-link.server";
import type { AudienceBallot } from "./read-audience-ballot.server";

type Edition = { readonly slug: string; readonly name: LocalisedText; readonly timeZone: string };
type Parties = Pick<StandingEntry, "lead" | "partners">;

export type BallotNotice = "sent" | "counted" | "too-many" | "not-open" | "closed" | "not-standing";

const NOTICES = {
  sent: { tone: "success", title: m.audience_sent_title, text: m.audience_sent_text },
  counted: { tone: "success", title: m.audience_counted_title, text: m.audience_counted_text },
  "too-many": { tone: "warning", title: m.audience_too_many_title, text: m.audience_too_many_text },
  "not-open": { tone: "warning", title: m.audience_not_open_title, text: m.audience_not_open_text },
  closed: { tone: "warning", title: m.audience_closed_title, text: m.audience_closed_text },
  "not-standing": { tone: "warning", title: m.audience_not_standing_title, text: m.audience_not_standing_text },
} as const satisfies Record<BallotNotice, object>;

const crumbs = ({ slug, name }: Edition) => ({ label: m.results_breadcrumb(), items: [{ href: `/wettbewerb/${slug}`, label: say(name) }] });

export function partiesOf({ lead, partners }: Parties): string {
  const named = partners.map(({ name, country }) => (country === "DE" ? name : `${name} (${formatCountry(country)})`)).join(", ");
  return m.results_parties({ lead, partners: named || m.results_no_partners() });
}

export type BallotPageProps = { edition: Edition; ballot: AudienceBallot; /** Of the order in which the entries stand. */ seed: string; answer: FormAnswer | undefined; notice: BallotNotice | undefined };

/** BallotPage({ edition, ballot, seed, answer, notice }): up to the publication; then audience-outcome.tsx. */
export function BallotPage({ edition, ballot, seed, answer, notice }: BallotPageProps): ReactNode {
  const { stage, opensAt, closesAt } = ballot;
  const fields = formFields("abstimmung", ["entry", "email"], { answer, explain: voteError });
  const leads = {
    announced: () => m.audience_lead_announced({ at: formatDateTime(opensAt, edition.timeZone) }),
    open: () => m.audience_lead_open({ at: formatDateTime(closesAt, edition.timeZone) }),
    closed: () => m.audience_lead_closed(),
    published: () => m.audience_lead_closed(),
  };
  const said = notice && NOTICES[notice];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {said && (
        <Alert tone={said.tone} title={said.title()}>
          <p>{said.text()}</p>
        </Alert>
      )}
      <PageHeader title={m.audience_title()} preline={say(edition.name)} lead={leads[stage]()} breadcrumb={crumbs(edition)} />
      {stage === "open" && notice !== "sent" && notice !== "counted" && <Ballot entries={ballot.entries} seed={seed} fields={fields} />}
      {(notice === "sent" || notice === "counted") && (
        <p>
          <TextLink href={`/wettbewerb/${edition.slug}`}>{m.audience_to_competition()}</TextLink>
        </p>
      )}
    </>
  );
}

type BallotProps = { entries: AudienceBallot["entries"]; seed: string; fields: ReturnType<typeof formFields<"entry" | "email">> };

function Ballot({ entries, seed, fields }: BallotProps): ReactNode {
  if (entries.length === 0) return <EmptyState title={m.audience_none_title()} text={m.audience_none_text()} />;
  const { id, name, error, defaultValue } = fields.of("entry");
  return (
    <Form method="post" action={`?folge=${encodeURIComponent(seed)}`} className="lb-flow">
      <Fieldset id={id} legend={m.audience_choose()} help={m.audience_choose_help()} error={error} required>
        {entries.map((entry) => (
          <div key={entry.number} className="lb-ballot__entry" lang={entry.language}>
            <Check
              type="radio"
              id={`${id}-${entry.number}`}
              name={name}
              value={entry.number}
              label={entry.title}
              help={
                <span lang={currentLocale()}>
                  {say(entry.category)} · {partiesOf(entry)}
                </span>
              }
              defaultChecked={entry.number === defaultValue}
              invalid={error !== undefined}
            />
            {entry.summary !== "" && (
              <details className="lb-ballot__summary">
                <summary className="lb-summary" lang={currentLocale()}>
                  {m.audience_summary({ title: entry.title })}
                </summary>
                <LongText text={entry.summary} />
              </details>
            )}
          </div>
        ))}
      </Fieldset>
      <TextField {...fields.of("email")} label={m.audience_email()} help={m.audience_email_help()} type="email" autoComplete="email" inputMode="email" spellCheck={false} required />
      <SubmitButton>{m.audience_vote()}</SubmitButton>
      <p>{m.audience_privacy()}</p>
    </Form>
  );
}

function voteError(reason: string, name: "entry" | "email"): string {
  if (name === "entry") return m.audience_error_entry();
  if (reason === "too-long") return m.audience_error_email_long();
  return reason === "missing" ? m.audience_error_email_missing() : m.audience_error_email();
}

/** ConfirmVotePage({ edition, entry, until }): what is chosen, and the one button that counts it. */
export function ConfirmVotePage({ edition, entry }: { edition: Edition; entry: Pick<StandingEntry, "title" | "language"> & Parties }): ReactNode {
  return (
    <>
      <PageHeader title={m.audience_confirm_title()} preline={say(edition.name)} lead={m.audience_confirm_lead()} breadcrumb={crumbs(edition)} />
      <p>
        <strong lang={entry.language}>{entry.title}</strong>
        <br />
        {partiesOf(entry)}
      </p>
      <Form method="post">
        <SubmitButton>{m.audience_confirm()}</SubmitButton>
      </Form>
    </>
  );
}

const LINK_ENDS = {
  unknown: m.audience_link_unknown,
  expired: m.audience_link_expired,
  over: m.audience_link_over,
  "not-standing": m.audience_link_not_standing,
} as const satisfies Record<LinkRefusal, () => string>;

/** EndedVotePage({ edition, reason }) */
export function EndedVotePage({ edition, reason }: { edition: Edition; reason: LinkRefusal }): ReactNode {
  return (
    <>
      <PageHeader title={m.audience_link_title()} preline={say(edition.name)} lead={LINK_ENDS[reason]()} breadcrumb={crumbs(edition)} />
      <ButtonLink href={`/wettbewerb/${edition.slug}/publikumspreis`}>{m.audience_link_again()}</ButtonLink>
    </>
  );
}

/** AudienceInvitation({ edition, closesAt }): on pages that somebody reads while the vote is open. */
export function AudienceInvitation({ edition, closesAt }: { edition: Edition; closesAt: AudienceBallot["closesAt"] }): ReactNode {
  return (
    <Alert tone="info" title={m.audience_title()} announce="still">
      <p>{m.audience_lead_open({ at: formatDateTime(closesAt, edition.timeZone) })}</p>
      <p>
        <TextLink href={`/wettbewerb/${edition.slug}/publikumspreis`}>{m.audience_vote()}</TextLink>
      </p>
    </Alert>
  );
}
