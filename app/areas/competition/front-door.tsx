// The front door: which competition runs, where it stands, what to do now, and the categories at a glance.
import type { ReactNode } from "react";

import { PhaseTimeline } from "#app/areas/competition/phase-timeline";
import type { Phase } from "#app/areas/competition/phase";
import type { Competition } from "#app/areas/competition/read-competition.server";
import type { Stage, TimelineItem } from "#app/areas/competition/stage";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { ButtonGroup, ButtonLink } from "#app/ui/button";
import { Card, CardGrid } from "#app/ui/card";
import { LongText } from "#app/ui/long-text";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

/** `stranger`: nobody is signed in. `entrant`: works for a municipality. `other`: has another part. */
export type Caller = "stranger" | "entrant" | "other";

/** FrontDoor({ competition, caller, children }): `children` stand after the header, such as the winners. */
export function FrontDoor({ competition, caller, children }: { competition: Competition; caller: Caller; children?: ReactNode }): ReactNode {
  const { slug, name, intro, timeline, timeZone, phase, categories } = competition;
  const page = `/wettbewerb/${slug}`;
  return (
    <>
      <PageHeader title={say(name)} lead={publicSentence(timeline, timeZone)} action={<Invitation {...{ page, phase, caller }} />} />
      {children}
      <Section title={m.competition_timeline()}>
        <PhaseTimeline items={timeline} timeZone={timeZone} audience="public" />
      </Section>
      {say(intro) !== "" && (
        <Section title={m.competition_about()}>
          <LongText text={say(intro)} />
        </Section>
      )}
      <Section title={m.competition_categories_short()}>
        <CardGrid>
          {categories.map((category) => (
            <Card key={category.id} title={say(category.name)} href={`${page}?kategorie=${category.key}#kategorie-${category.key}`}>
              <p>{say(category.description)}</p>
            </Card>
          ))}
        </CardGrid>
      </Section>
    </>
  );
}

function Invitation({ page, phase, caller }: { page: string; phase: Phase; caller: Caller }): ReactNode {
  if (phase === "published") return <ButtonLink href={`${page}/preistraeger`}>{m.competition_see_winners()}</ButtonLink>;
  const first =
    phase !== "entries" || caller === "other" ? null : caller === "entrant" ? (
      <ButtonLink href="/beitraege">{m.competition_enter()}</ButtonLink>
    ) : (
      <ButtonLink href="/registrieren">{m.competition_register()}</ButtonLink>
    );
  return (
    <ButtonGroup>
      {first}
      <ButtonLink look={first ? "secondary" : "primary"} href={page}>
        {m.competition_see_competition()}
      </ButtonLink>
    </ButtonGroup>
  );
}

type Words = { readonly until: (at: { when: string; no: number }) => string; readonly open: (at: { no: number }) => string };

/** What the public is told of each stage. Of the seal it learns nothing: the jury is still deciding. */
const SENTENCES: Readonly<Record<Stage["kind"], Words>> = {
  preparation: { until: m.competition_public_preparation_until, open: m.competition_public_preparation },
  entries: { until: m.competition_public_entries_until, open: m.competition_public_entries },
  checking: { until: m.competition_public_checking, open: m.competition_public_checking },
  between: { until: m.rounds_public_before_until, open: m.rounds_public_before },
  judging: { until: m.competition_public_judging, open: m.competition_public_judging },
  deliberation: { until: m.competition_public_deliberation, open: m.competition_public_deliberation },
  sealed: { until: m.competition_public_sealed_until, open: m.competition_public_deliberation },
  published: { until: m.competition_public_published, open: m.competition_public_published },
};

export function publicSentence(items: readonly TimelineItem[], timeZone: string): string {
  const current = items.find(({ state }) => state === "current");
  if (!current) return "";
  const { until, open } = SENTENCES[current.kind];
  const no = current.round ?? 1;
  return current.until === null ? open({ no }) : until({ when: formatDateTime(current.until, timeZone), no });
}
