// One category in the deliberation: ranking, votes and decision, to write while it lasts and to read afterwards.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { decisionFields, DecisionForm, type DecisionAnswer } from "./decision-form";
import { DecisionRecord, type ShownDecision } from "./decision-record";
import { DeliberatedRanks } from "./deliberated-ranks";
import { KeptCategory } from "./kept-category";
import type { DeliberatedRanking } from "./read-deliberation.server";
import { RecordedVote, voteFields, VoteForm } from "./vote-form";

export type CategoryAnswer =
  | { readonly form: "vote"; readonly rank: number; readonly reply: FormAnswer }
  | (DecisionAnswer & { readonly form: "decision" })
  | { readonly form: "none"; readonly reason: "judging-open" | "further-round" | "sealed" | "not-tied" };

export type CategoryDeliberationProps = {
  readonly slug: string;
  readonly category: DeliberatedRanking;
  readonly mayWrite: boolean;
  /** Id of the person who reads it. */
  readonly person: string;
  /** Whether a vote is among the tie rules of the edition. */
  readonly votes: "decide" | "do-not-decide";
  readonly answer: CategoryAnswer | undefined;
  readonly saved: "saved" | "unsaved";
};

export function CategoryDeliberation({ slug, category, mayWrite, person, votes, answer, saved }: CategoryDeliberationProps): ReactNode {
  const path = `/organisation/${slug}`;
  const decided = answer?.form === "decision" ? answer : undefined;
  const fields = decisionFields(category.decision, decided);
  const ballots = category.ties.map((tie) => ({ tie, fields: voteFields(tie, answer?.form === "vote" && answer.rank === tie.rank ? answer.reply : undefined) }));
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...ballots.flatMap((ballot) => ballot.fields.problems), ...fields.problems]} answer={answer} />
      {answer?.form === "none" && (
        <Alert tone="warning" title={m.results_refused_title()}>
          <p>{refusalWords(answer.reason)}</p>
        </Alert>
      )}
      {saved === "saved" && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={say(category.name)}
        lead={mayWrite ? m.results_category_lead() : undefined}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: `${path}/sitzung`, label: m.results_session_title() }] }}
      />
      <Section title={m.results_ranked_title()} action={<TextLink href={`${path}/rangliste/${category.key}`}>{m.results_ranking_with_all()}</TextLink>}>
        {category.ranked.length > 0 ? (
          <DeliberatedRanks caption={m.results_ranked_title()} criteria={category.criteria} ranks={category.ranked.map((rank) => ({ ...rank, score: rank.adjusted ?? rank.score, kept: false }))} />
        ) : (
          <p>{m.results_nothing_ranked()}</p>
        )}
        {category.undecidable.length > 0 && <p>{m.results_undecidable_note({ numbers: category.undecidable.map(({ number }) => number).join(", ") })}</p>}
      </Section>
      {ballots.length > 0 && (
        <Section title={m.results_vote_title()} lead={votes === "decide" ? m.results_vote_lead() : m.results_vote_not_a_rule()}>
          {votes === "decide" && ballots.map(({ tie, fields: own }) => (mayWrite ? <VoteForm key={tie.rank} tie={tie} fields={own} /> : <RecordedVote key={tie.rank} tie={tie} />))}
        </Section>
      )}
      <Section title={m.results_decision_title()}>
        {mayWrite ? <DecisionForm category={category} fields={fields} answer={decided} back={`${path}/sitzung`} place={{ person, path: `${path}/sitzung/${category.key}` }} /> : <Decided decision={category.shown} />}
      </Section>
    </>
  );
}

/** KeptDeliberation({ slug: of the edition, name: of the category }): for whoever of the office a conflict of interest excludes. */
export function KeptDeliberation({ slug, name }: { slug: string; name: LocalisedText }): ReactNode {
  const path = `/organisation/${slug}/sitzung`;
  return (
    <>
      <PageHeader title={say(name)} breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: path, label: m.results_session_title() }] }} />
      <KeptCategory
        action={
          <ButtonLink look="secondary" href={path}>
            {m.results_back()}
          </ButtonLink>
        }
      />
    </>
  );
}

function refusalWords(reason: "judging-open" | "further-round" | "sealed" | "not-tied"): string {
  if (reason === "judging-open") return m.results_refused_judging_open();
  if (reason === "further-round") return m.rounds_refused_further();
  return reason === "sealed" ? m.results_refused_sealed() : m.results_refused_not_tied();
}

function Decided({ decision }: { decision: ShownDecision | null }): ReactNode {
  return decision === null ? <p>{m.results_not_decided()}</p> : <DecisionRecord decision={decision} level={3} />;
}
