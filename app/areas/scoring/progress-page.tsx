// The office's view of judging: who has done what, which entries lack sheets, and whom to remind. Nobody's points are on it.
import type { ReactNode } from "react";

import type { Phase } from "#app/areas/competition/phase";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDateTime, formatShortDateTime } from "#app/i18n/format";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Check } from "#app/ui/checkbox-field";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { KeyFigures } from "#app/ui/key-figures";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { Table, type Column } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { doneIn, dueIn, isSilent, lackingFirst, lackingSheets, leftIn, type RemindRefusal } from "./progress";
import type { EntryProgress, JurorProgress } from "./read-progress.server";

/** `remind` null: may be reminded now. */
export type JurorLine = JurorProgress & { readonly remind: RemindRefusal | null };

export type JudgingStanding = {
  readonly slug: string;
  readonly timeZone: string;
  readonly phase: Phase;
  readonly judgingCloseAt: Instant | null;
  readonly quorum: number;
  readonly jurors: readonly JurorLine[];
  readonly entries: readonly EntryProgress[];
  /** What jurors have pointed out or asked and nobody has settled. */
  readonly openRequests: number;
  /** Reminding is open to whoever looks, now. */
  readonly steering: boolean;
};

export const progressPath = (slug: string) => `/organisation/${slug}/fortschritt`;

/** What the page says about the time that is left. */
export function judgingLead({ phase, judgingCloseAt, timeZone }: Pick<JudgingStanding, "phase" | "judgingCloseAt" | "timeZone">): string {
  if (phase === "preparation" || phase === "entries" || phase === "checking") return m.scoring_progress_lead_before();
  if (phase !== "judging") return m.scoring_progress_lead_over();
  return judgingCloseAt === null ? m.scoring_progress_lead_open_end() : m.scoring_progress_lead_judging({ deadline: formatDateTime(judgingCloseAt, timeZone) });
}

/** ProgressPage({ standing, children? }): `children` stand below, for who may end or extend judging. */
export function ProgressPage({ standing, children }: { standing: JudgingStanding; children?: ReactNode }): ReactNode {
  const { jurors, entries, quorum } = standing;
  const silent = jurors.filter(({ tally }) => isSilent(tally)).length;
  const lacking = entries.filter(({ tally }) => tally.submitted < quorum).length;
  if (jurors.length === 0) {
    const toJury = <ButtonLink href={`/organisation/${standing.slug}/jury`}>{m.scoring_progress_to_jury()}</ButtonLink>;
    return <EmptyState title={m.scoring_progress_no_jurors_title()} text={m.scoring_progress_no_jurors_text()} action={toJury} />;
  }
  return (
    <>
      <KeyFigures
        label={m.scoring_progress_figures()}
        figures={[
          { key: "done", value: sum(jurors, doneIn), label: m.scoring_progress_figure_done({ due: sum(jurors, dueIn) }) },
          { key: "silent", value: silent, label: m.scoring_progress_figure_silent({ count: silent }), tone: silent > 0 ? "attention" : "plain" },
          { key: "lacking", value: lacking, label: m.scoring_progress_figure_lacking({ count: lacking }), href: "#beitraege", tone: lacking > 0 ? "attention" : "plain" },
          { key: "requests", value: standing.openRequests, label: m.scoring_progress_figure_requests({ count: standing.openRequests }), href: `${progressPath(standing.slug)}/anliegen`, tone: standing.openRequests > 0 ? "attention" : "plain" },
        ]}
      />
      <Section title={m.scoring_progress_jurors()} lead={m.scoring_progress_jurors_lead()}>
        {standing.steering ? (
          <Form action={`${progressPath(standing.slug)}/erinnerung`} className="lb-flow">
            <JurorTable standing={standing} />
            <ButtonGroup>
              <SubmitButton look="secondary">{m.scoring_remind_selected()}</SubmitButton>
              {silent > 0 && (
                <SubmitButton look="secondary" name="wer" value="stille">
                  {m.scoring_remind_silent()}
                </SubmitButton>
              )}
            </ButtonGroup>
          </Form>
        ) : (
          <JurorTable standing={standing} />
        )}
      </Section>
      {children}
      <p>
        <TextLink href={`${progressPath(standing.slug)}/abgleich`}>{m.scoring_calibrations_title()}</TextLink>
      </p>
      <Section id="beitraege" title={m.scoring_progress_entries()} lead={m.scoring_progress_entries_lead({ quorum })}>
        <EntryTable standing={standing} />
      </Section>
    </>
  );
}

function JurorTable({ standing }: { standing: JudgingStanding }): ReactNode {
  const columns: Column<JurorLine>[] = [
    { key: "name", label: m.scoring_progress_juror(), kind: "head", render: (juror) => <JurorName juror={juror} standing={standing} /> },
    { key: "standing", label: m.scoring_progress_standing(), render: ({ tally }) => <Standing done={doneIn(tally)} due={dueIn(tally)} /> },
    { key: "started", label: m.scoring_progress_started(), kind: "number", render: ({ tally }) => tally.started },
    { key: "open", label: m.scoring_progress_open(), kind: "number", render: ({ tally }) => tally.open },
    { key: "void", label: m.scoring_progress_void(), kind: "number", render: ({ tally }) => tally.void },
    { key: "seen", label: m.scoring_progress_seen(), render: (juror) => <LastSeen juror={juror} timeZone={standing.timeZone} /> },
    { key: "reminded", label: m.scoring_progress_reminded(), render: ({ remindedAt }) => (remindedAt === null ? m.scoring_progress_never() : formatShortDateTime(remindedAt, standing.timeZone)) },
    {
      key: "sheets",
      label: m.scoring_progress_sheets(),
      kind: "action",
      render: ({ jurorId, name }) => (
        <TextLink href={`${progressPath(standing.slug)}/jury/${jurorId}`}>
          {m.scoring_progress_sheets()}
          <span className="kern-sr-only">: {name}</span>
        </TextLink>
      ),
    },
  ];
  return <Table caption={m.scoring_progress_jurors()} captionAs="spoken" rows={standing.jurors} rowKey={({ jurorId }) => jurorId} columns={columns} />;
}

function JurorName({ juror, standing }: { juror: JurorLine; standing: JudgingStanding }): ReactNode {
  const { jurorId, name, tally, remind } = juror;
  return (
    <>
      {standing.steering && leftIn(tally) > 0 ? <Check type="checkbox" id={`jury-${jurorId}`} name="jury" value={jurorId} label={name} disabled={remind !== null} invalid={false} /> : name}
      {isSilent(tally) && <Badge tone="warning">{m.scoring_progress_silent()}</Badge>}
    </>
  );
}

/** Whoever has saved was here. */
function LastSeen({ juror: { lastSeenAt, lastSavedAt }, timeZone }: { juror: JurorLine; timeZone: string }): ReactNode {
  const here = lastSeenAt === null || (lastSavedAt !== null && lastSavedAt > lastSeenAt) ? lastSavedAt : lastSeenAt;
  if (here === null) return m.scoring_progress_never();
  return (
    <>
      {formatShortDateTime(here, timeZone)}
      <br />
      <span className="lb-help">{savedText(here, lastSavedAt, timeZone)}</span>
    </>
  );
}

function savedText(here: Instant, lastSavedAt: Instant | null, timeZone: string): string {
  if (lastSavedAt === null) return m.scoring_progress_never_saved();
  return lastSavedAt === here ? m.scoring_progress_saved_then() : m.scoring_progress_saved({ time: formatShortDateTime(lastSavedAt, timeZone) });
}

function EntryTable({ standing }: { standing: JudgingStanding }): ReactNode {
  const { entries, quorum } = standing;
  const columns: Column<EntryProgress>[] = [
    { key: "entry", label: m.scoring_progress_entry(), kind: "head", render: ({ number, title }) => m.scoring_order_title({ number: number ?? "", title }) },
    { key: "valid", label: m.scoring_progress_valid(), render: ({ tally }) => <Valid valid={tally.submitted} quorum={quorum} /> },
    { key: "assigned", label: m.scoring_progress_assigned(), kind: "number", render: ({ tally }) => dueIn(tally) },
    { key: "abstained", label: m.scoring_progress_abstained(), kind: "number", render: ({ tally }) => tally.abstained },
    { key: "state", label: m.scoring_progress_standing(), render: (entry) => <Decidable entry={entry} quorum={quorum} /> },
  ];
  return <Table caption={m.scoring_progress_entries()} captionAs="spoken" rows={lackingFirst(entries, quorum)} rowKey={({ entryId }) => entryId} columns={columns} />;
}

function Standing({ done, due }: { done: number; due: number }): ReactNode {
  if (due === 0) return m.scoring_progress_nothing_due();
  return <Progress labelAs="spoken" label={m.scoring_progress_done()} value={done} max={due} text={m.scoring_progress_of({ done, due })} />;
}

function Valid({ valid, quorum }: { valid: number; quorum: number }): ReactNode {
  return <Progress labelAs="spoken" label={m.scoring_progress_valid()} value={Math.min(valid, quorum)} max={quorum} text={m.scoring_progress_valid_of({ valid, quorum })} />;
}

/** With fewer jurors than the quorum an entry cannot become decidable, however diligent they are. */
function Decidable({ entry: { tally }, quorum }: { entry: EntryProgress; quorum: number }): ReactNode {
  const lacking = lackingSheets(tally.submitted, quorum);
  const short = lackingSheets(tally.submitted + leftIn(tally), quorum);
  if (lacking === 0) return <Badge tone="success">{m.scoring_progress_decidable()}</Badge>;
  if (short > 0) return <Badge tone="warning">{m.scoring_progress_short({ count: short })}</Badge>;
  return <Badge tone="info">{m.scoring_progress_lacking({ count: lacking })}</Badge>;
}

function sum(jurors: readonly JurorLine[], countIn: (tally: JurorLine["tally"]) => number): number {
  return jurors.reduce((total, { tally }) => total + countIn(tally), 0);
}
