// What became of the assignment that was asked for: how far it is, why there is none, or the difference to look at before it is applied.
import { useEffect, type ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, SubmitButton } from "#app/ui/button";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { usePolled } from "#app/ui/polled";
import { Progress } from "#app/ui/progress";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { isUnderWay, PERCENT } from "./assigning";
import { ENDED, stepName } from "./assigning-words";
import { NoSolutionAlert } from "./no-solution";
import { Difference } from "./proposal-difference";
import type { AssigningPulse, AssigningView } from "./read-proposal.server";

const REFUSALS = {
  "too-early": m.jury_board_too_early,
  "too-late": m.jury_board_too_late,
  "no-entries": m.jury_board_refused_no_entries,
  "under-way": m.jury_assigning_refused_under_way,
  "nothing-asked": m.jury_assigning_refused_nothing_asked,
  "no-proposal": m.jury_assigning_refused_no_proposal,
  "changed-meanwhile": m.jury_assigning_stale_text,
} as const;
export type AssigningRefusal = keyof typeof REFUSALS;

const PULSE_MS = 1_000;
const RELOAD_SECONDS = "3";

export type AssigningPageProps = {
  readonly edition: { readonly slug: string; readonly name: LocalisedText; readonly timeZone: string };
  readonly assigning: AssigningView;
  /** Whoever looks may assign, now. */
  readonly steering: boolean;
  readonly refusal: AssigningRefusal | undefined;
  /** Gets the page anew: there is an answer. */
  readonly onEnded: () => void;
};

export const boardPath = (slug: string) => `/organisation/${slug}/zuteilung`;
export const assigningPath = (slug: string) => `${boardPath(slug)}/vorschlag`;

export function AssigningPage({ edition, assigning, steering, refusal, onEnded }: AssigningPageProps): ReactNode {
  const title = assigning.kind === "repair" ? m.jury_assigning_title_repair() : m.jury_assigning_title();
  return (
    <>
      <PageHeader title={title} preline={say(edition.name)} lead={(assigning.state === "proposed" || isUnderWay(assigning.state) ? m.jury_assigning_asked : m.jury_assigning_asked_at)({ time: formatDateTime(assigning.askedAt, edition.timeZone) })} />
      {refusal && (
        <Alert tone="warning" title={m.jury_refused_title()}>
          <p>{REFUSALS[refusal]()}</p>
        </Alert>
      )}
      <Content edition={edition} assigning={assigning} steering={steering} onEnded={onEnded} />
      <p>
        <TextLink href={boardPath(edition.slug)}>{m.jury_assigning_to_board()}</TextLink>
      </p>
    </>
  );
}

function Content({ edition, assigning, steering, onEnded }: Omit<AssigningPageProps, "refusal">): ReactNode {
  if (isUnderWay(assigning.state)) return <UnderWay path={`${assigningPath(edition.slug)}/stand`} pulse={{ state: assigning.state, step: assigning.step }} steering={steering} onEnded={onEnded} />;
  if (assigning.noSolution) {
    return (
      <>
        <NoSolutionAlert {...assigning.noSolution} />
        {steering && <AskAgain kind={assigning.kind} />}
      </>
    );
  }
  if (assigning.difference) return <Difference difference={assigning.difference} kind={assigning.kind} proposalId={assigning.id} steering={steering} />;
  const { state } = assigning;
  if (state === "queued" || state === "running" || state === "proposed" || state === "infeasible") return null;
  const again = steering && (state === "failed" || state === "cancelled" || state === "interrupted");
  return (
    <>
      <Alert tone={state === "failed" ? "danger" : "info"} title={ENDED[state].title()} announce="still">
        <p>{ENDED[state].text()}</p>
      </Alert>
      {again && <AskAgain kind={assigning.kind} />}
    </>
  );
}

type UnderWayProps = { readonly path: string; readonly pulse: AssigningPulse } & Pick<AssigningPageProps, "steering" | "onEnded">;

/** Asks how far it is, and for the whole page once there is an answer; without script the page loads itself again. */
function UnderWay({ path, pulse, steering, onEnded }: UnderWayProps): ReactNode {
  const known = usePolled(path, PULSE_MS, pulse);
  const ended = !isUnderWay(known.state);
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);
  const percent = PERCENT[known.step];
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={RELOAD_SECONDS} />
      </noscript>
      <div role="status" className="lb-flow">
        <Progress label={m.jury_assigning_progress()} value={percent} max={100} text={m.jury_assigning_progress_text({ step: stepName(known.step), percent })} />
      </div>
      <p>{m.jury_assigning_wait()}</p>
      {steering && (
        <Form method="post">
          <SubmitButton look="secondary" name="intent" value="give-up">
            {m.jury_assigning_cancel()}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

function AskAgain({ kind }: { kind: "anew" | "repair" }): ReactNode {
  return (
    <Form method="post">
      <ButtonGroup>
        <SubmitButton name="intent" value={kind}>
          {m.jury_assigning_again()}
        </SubmitButton>
      </ButtonGroup>
    </Form>
  );
}
