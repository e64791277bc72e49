// The office's front page: where the running edition stands and what needs a hand today, gathered from the areas.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { countWaitingCases } from "#app/areas/advice/count-waiting-cases.server";
import { BeginEdition, EditionList } from "#app/areas/competition/edition-list";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { NextStep, stageSentence } from "#app/areas/competition/next-step";
import { OfficeTasks } from "#app/areas/competition/office-tasks";
import { phaseOf } from "#app/areas/competition/phase";
import { PhaseTimeline } from "#app/areas/competition/phase-timeline";
import { readOfficeEditions } from "#app/areas/competition/read-office-editions.server";
import { readRules } from "#app/areas/competition/read-rules.server";
import { officeTasks, standingTasks, type OfficeFigures } from "#app/areas/competition/tasks";
import { countEntriesByState } from "#app/areas/entries/count-entries-by-state.server";
import { listJurors } from "#app/areas/jury/read-jury.server";
import { readRankings } from "#app/areas/results/read-rankings.server";
import { dueIn, isSilent } from "#app/areas/scoring/progress";
import { countOpen, readRequests } from "#app/areas/scoring/read-requests.server";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { isOrganiser } from "#app/base/viewer";
import { requireOfficeReader } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import type { Deps } from "#app/services/deps";
import { countFailedMails } from "#app/services/mail/read-outbox";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.competition_home_title() }) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const { editions, running } = await readOfficeEditions(context.deps.store.read, context.deps.now);
  const standing = standingTasks({ mailsFailed: await countFailedMails(context.deps.store.read), ...(await countWaitingCases(context.deps.store.read, context.deps.now)) });
  const tasks = running ? [...standing, ...officeTasks(running.phase, await figuresOf(context.deps, running.id))] : standing;
  return { editions, running, tasks, mayBegin: isOrganiser(viewer) };
}

async function figuresOf({ store, now }: Deps, editionId: string): Promise<OfficeFigures> {
  const edition = await getEdition(store.read, editionId);
  const { problems } = await readRules(store.read, edition, now);
  const entries = await countEntriesByState(store.read, editionId);
  const jurors = await listJurors(store.read, editionId);
  const progress = await readProgress(store.read, editionId);
  const rankings = phaseOf(edition, now) === "deliberation" ? await readRankings(store, edition, () => false) : [];
  return {
    openingProblems: problems.length,
    entriesToCheck: entries.submitted,
    entriesReturned: entries.returned,
    jurors: jurors.filter(({ state }) => state === "invited" || state === "accepted").length,
    jurorsUnanswered: jurors.filter(({ state }) => state === "invited").length,
    entriesShort: progress.entries.filter(({ tally }) => dueIn(tally) < edition.quorum).length,
    juryRequests: countOpen(await readRequests(store.read, editionId)),
    jurorsSilent: progress.jurors.filter(({ tally }) => isSilent(tally)).length,
    entriesUndecidable: rankings.reduce((sum, { undecidable }) => sum + undecidable.length, 0),
    openTies: rankings.reduce((sum, { openTies }) => sum + openTies, 0),
    roundsToOpen: edition.roundRule === null ? 0 : 1,
  };
}

export default function OfficeHome() {
  const { editions, running, tasks, mayBegin } = useLoaderData<typeof loader>();
  const further = mayBegin && <BeginEdition look="further" taken={editions.map(({ year }) => year)} />;
  if (!running) {
    return (
      <>
        <PageHeader title={m.competition_home_title()} />
        {tasks.length > 0 && (
          <Section title={m.competition_tasks()}>
            <OfficeTasks slug={null} tasks={tasks} />
          </Section>
        )}
        {mayBegin ? <BeginEdition look="first" taken={[]} /> : <p>{m.competition_no_edition()}</p>}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={m.competition_home_title()}
        preline={say(running.name)}
        lead={stageSentence(running.timeline, running.timeZone)}
        action={<NextStep slug={running.slug} stage={running.stage} />}
      />
      <Section title={m.competition_tasks()}>
        <OfficeTasks slug={running.slug} tasks={tasks} />
      </Section>
      <Section title={m.competition_timeline()}>
        <PhaseTimeline items={running.timeline} timeZone={running.timeZone} />
      </Section>
      <Section title={m.competition_editions()} action={further}>
        <EditionList editions={editions} />
      </Section>
    </>
  );
}
