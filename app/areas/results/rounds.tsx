// The rounds of an edition: how those that are over ended, who would come into the next, and the form that opens it.
import type { ReactNode } from "react";

import { ruleWords } from "#app/areas/competition/round-words";
import { m } from "#app/i18n";
import { formatDateTime, formatDecimal } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { DateTimeField } from "#app/ui/date-field";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import type { NextRound, PastRound, RoundRow } from "./read-rounds.server";

/** PastRounds({ rounds, slug, timeZone }) */
export function PastRounds({ rounds, slug, timeZone }: { rounds: readonly PastRound[]; slug: string; timeZone: string }): ReactNode {
  return rounds.map(({ no, rule, judgingOpenAt, judgingCloseAt, rows }) => (
    <Section key={no} id={`runde-${no}`} title={m.rounds_past_title({ no })} lead={rule === null ? undefined : ruleWords(rule)}>
      {judgingOpenAt !== null && judgingCloseAt !== null && <p>{m.rounds_past_dates({ from: formatDateTime(judgingOpenAt, timeZone), until: formatDateTime(judgingCloseAt, timeZone) })}</p>}
      <RoundTable caption={m.rounds_past_title({ no })} rows={rows.map((row) => ({ ...row, tiedAtLine: false }))} slug={slug} />
    </Section>
  ));
}

/** Who goes on, as a preview: everything of a server's read but what only opening needs. */
export type NextRoundView = Pick<NextRound, "conflicts" | "digest"> & { readonly categories: readonly Pick<NextRound["categories"][number], "key" | "name" | "rows" | "beyond">[] };

/** NextRoundPreview({ next, slug }) */
export function NextRoundPreview({ next, slug }: { next: NextRoundView; slug: string }): ReactNode {
  return (
    <>
      {next.conflicts.length > 0 && (
        <Alert tone="warning" title={m.rounds_conflicts_title()} announce="still">
          <p>{m.rounds_conflicts_text({ numbers: next.conflicts.join(", ") })}</p>
        </Alert>
      )}
      {next.categories.map(({ key, name, rows, beyond }) => (
        <Section key={key} level={3} title={say(name)}>
          {beyond > 0 && <p>{m.rounds_beyond({ extra: beyond })}</p>}
          {rows.length === 0 ? <p>{m.rounds_no_entries()}</p> : <RoundTable caption={say(name)} rows={rows} slug={slug} />}
        </Section>
      ))}
    </>
  );
}

function RoundTable({ caption, rows, slug }: { caption: string; rows: readonly RoundRow[]; slug: string }): ReactNode {
  return (
    <Table
      caption={caption}
      captionAs="spoken"
      rows={rows}
      rowKey={({ entryId }) => entryId}
      columns={[
        {
          key: "entry",
          label: m.rounds_col_entry(),
          kind: "head",
          render: ({ entryId, number, title }) => (
            <>
              <TextLink href={`/organisation/${slug}/beitraege/${entryId}`}>{number}</TextLink> {title}
            </>
          ),
        },
        { key: "score", label: m.rounds_col_score(), kind: "number", render: ({ score }) => (score === null ? m.rounds_no_score() : formatDecimal(score)) },
        { key: "sheets", label: m.rounds_col_sheets(), kind: "number", render: ({ sheets }) => sheets },
        { key: "passed", label: m.rounds_col_goes_on(), render: goesOn },
      ]}
    />
  );
}

function goesOn({ passed, tiedAtLine, score }: RoundRow): ReactNode {
  if (passed) return <Badge tone="success">{tiedAtLine ? m.rounds_passed_tied() : m.rounds_passed()}</Badge>;
  return score === null ? <Badge tone="warning">{m.rounds_undecidable()}</Badge> : m.rounds_not_passed();
}

const DATES = ["judgingOpenAt", "judgingCloseAt"] as const;

const WORDS: Readonly<Record<string, () => string>> = {
  "not-set": m.rounds_error_missing,
  malformed: m.rounds_error_missing,
  skipped: m.rounds_error_skipped,
  past: m.rounds_error_past,
  "too-early": m.rounds_error_order,
  "after-publication": m.rounds_error_publish,
};

export function roundFields(answer: FormAnswer | undefined): FormFields<(typeof DATES)[number]> {
  return formFields("runde", DATES, { answer, explain: (reason) => (WORDS[reason] ?? m.rounds_error_missing)() });
}

/** OpenRoundForm({ fields, digest, timeZone }) */
export function OpenRoundForm({ fields, digest, timeZone }: { fields: ReturnType<typeof roundFields>; digest: string; timeZone: string }): ReactNode {
  return (
    <Section id="runde" title={m.rounds_open_title()} lead={m.rounds_open_lead()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="digest" value={digest} />
        <DateTimeField {...fields.of("judgingOpenAt")} label={m.rounds_field_open()} help={m.rounds_field_dates_help({ timeZone })} required />
        <DateTimeField {...fields.of("judgingCloseAt")} label={m.rounds_field_close()} required />
        <SubmitButton>{m.rounds_open_submit()}</SubmitButton>
      </Form>
    </Section>
  );
}
