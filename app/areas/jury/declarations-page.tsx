// The page on which jurors declare their conflicts, and the chair decides about hints.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Progress } from "#app/ui/progress";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { ChairDecisions, decisionProblems, type DecisionAnswer } from "./chair-cases";
import { declarationProblems, DeclarationsForm } from "./declarations";
import { Refused, type JuryRefusal } from "./jury-errors";
import type { DeclarationStage } from "./jury.policy";
import type { ChairCase } from "./list-chair-cases.server";
import { participantProblems, ParticipantsForm } from "./participants-form";
import type { Participants } from "./read-participants.server";
import type { Declarations } from "./read-declarations.server";

export type DeclarationsPageProps = Declarations & {
  readonly edition: LocalisedText;
  readonly stage: DeclarationStage;
  readonly jurorId: string;
  /** Null for jurors who are not in the chair. */
  readonly cases: readonly ChairCase[] | null;
  /** Where judging is blind: ties are declared to participants, not entry by entry. */
  readonly participants: Participants | null;
  readonly saved: "declarations" | "decision" | undefined;
  readonly answer: { readonly declarations: FormAnswer | undefined; readonly decision: DecisionAnswer | undefined; readonly refusal: JuryRefusal | undefined } | undefined;
};

export function DeclarationsPage({ edition, stage, jurorId, groups, done, total, cases, participants, saved, answer }: DeclarationsPageProps): ReactNode {
  if (participants) return <BlindDeclarations {...{ edition, stage, participants, saved, answer }} />;
  const problems = [...declarationProblems(groups, stage, answer?.declarations), ...decisionProblems(answer?.decision)];
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <PageHeader title={m.jury_declare_title()} preline={say(edition)} lead={stage === "closed" ? m.jury_declare_closed() : m.jury_declare_lead()} />
      {answer?.refusal && <Refused reason={answer.refusal} />}
      {!answer && saved === "declarations" && <Saved open={total - done} />}
      {!answer && saved === "decision" && <Alert tone="success" title={m.jury_chair_saved()} />}
      {cases && (
        <Section title={m.jury_chair_title()} id="vorsitz" lead={m.jury_chair_lead()}>
          <ChairDecisions cases={cases} ownJurorId={jurorId} answer={answer?.decision} />
        </Section>
      )}
      {total === 0 ? (
        <EmptyState title={m.jury_declare_empty_title()} text={m.jury_declare_empty_text()} />
      ) : (
        <>
          <Progress label={m.jury_declare_progress()} value={done} max={total} text={m.jury_declare_progress_text({ done, total })} />
          <Accordion title={m.jury_declare_what_title()}>
            <p>{m.jury_declare_what_text()}</p>
          </Accordion>
          {stage === "ties-stand" && <p>{m.jury_declare_stands()}</p>}
          <DeclarationsForm groups={groups} stage={stage} answer={answer?.declarations} />
        </>
      )}
    </>
  );
}

type BlindProps = Pick<DeclarationsPageProps, "edition" | "stage" | "saved" | "answer"> & { participants: Participants };

function BlindDeclarations({ edition, stage, participants, saved, answer }: BlindProps): ReactNode {
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={participantProblems(participants, answer?.declarations)} answer={answer} />
      <PageHeader title={m.jury_declare_title()} preline={say(edition)} lead={stage === "closed" ? m.jury_declare_closed() : m.blind_declare_lead()} />
      {answer?.refusal && <Refused reason={answer.refusal} />}
      {!answer && saved === "declarations" && <Saved open={participants.open} />}
      {participants.total === 0 ? <EmptyState title={m.jury_declare_empty_title()} text={m.jury_declare_empty_text()} /> : <ParticipantsForm list={participants} stage={stage} answer={answer?.declarations} />}
    </>
  );
}

function Saved({ open }: { open: number }): ReactNode {
  return (
    <Alert tone="success" title={m.jury_declare_saved()}>
      <p>{open > 0 ? m.jury_declare_saved_open({ open }) : m.jury_declare_saved_done()}</p>
      <p>
        <TextLink href="/jury">{m.jury_declare_to_list()}</TextLink>
      </p>
    </Alert>
  );
}
