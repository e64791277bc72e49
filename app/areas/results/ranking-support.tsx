// What supports or shakes a ranking: sentences first, then pictures with their figures behind them, and what the words mean.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { JuryFigures } from "./jury-figures";
import { RankCertainty } from "./rank-certainty";
import type { CategoryRankingDetails } from "./read-category-ranking.server";
import type { ShownStudy } from "./read-ranking-study.server";
import { agreementWords, firstPlaceWords, nextStepWords, orderWords, weightsWords, withoutEachWords, type StudyNames } from "./study-words";

type Supported = { readonly ranking: CategoryRankingDetails; readonly study: ShownStudy };

/** RankingSupport({ ranking, path: of this page }) */
export function RankingSupport({ ranking, path }: { ranking: CategoryRankingDetails; path: string }): ReactNode {
  const { study } = ranking;
  switch (study.state) {
    case "nothing":
      return null;
    case "computing":
      return <StudyMissing tone="info" title={m.results_study_computing_title()} text={m.results_study_computing_text()} path={path} />;
    case "failed":
      return <StudyMissing tone="warning" title={m.results_study_failed_title()} text={m.results_study_failed_text()} path={path} />;
    case "known":
      return <Support ranking={ranking} study={study} />;
  }
}

function StudyMissing({ tone, title, text, path }: { tone: "info" | "warning"; title: string; text: string; path: string }): ReactNode {
  return (
    <Alert tone={tone} title={title} announce="still">
      <p>{text}</p>
      <p>
        <TextLink href={path}>{m.results_study_reload()}</TextLink>
      </p>
    </Alert>
  );
}

function Support({ ranking, study }: Supported): ReactNode {
  const names = namesIn(ranking);
  const found = [firstPlaceWords, nextStepWords, agreementWords, weightsWords, withoutEachWords, orderWords].flatMap((words) => words(study, names));
  return (
    <>
      <Section title={m.results_study_title()}>
        <ul>
          {found.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      {study.notAdjusted === null && <RankCertainty ranking={ranking} study={study} />}
      <JuryFigures study={study} />
      {study.entries.length > 1 && <WhatIf study={study} names={names} />}
    </>
  );
}

function namesIn({ ranked, criteria }: CategoryRankingDetails): StudyNames {
  return {
    entry: (id) => ranked.find((entry) => entry.id === id)?.number ?? "",
    criterion: (id) => {
      const found = criteria.find((criterion) => criterion.id === id);
      return found ? say(found.name) : "";
    },
  };
}

function WhatIf({ study, names }: { study: ShownStudy; names: StudyNames }): ReactNode {
  return (
    <Section title={m.results_what_if_title()}>
      {study.withoutEach !== null && (
        <Accordion title={m.results_without_title()}>
          <Table
            caption={m.results_without_title()}
            captionAs="spoken"
            rows={study.withoutEach}
            rowKey={({ juror }) => juror}
            columns={[
              { key: "juror", label: m.results_column_without(), kind: "head", render: ({ juror }) => juror },
              { key: "winners", label: m.results_column_then_first(), render: ({ winners }) => winners.map(names.entry).join(", ") || m.results_without_nobody() },
              { key: "changes", label: m.results_column_changes(), render: ({ changes }) => changes && m.results_yes() },
            ]}
          />
        </Accordion>
      )}
      <Accordion title={m.results_explain_what_if()}>
        <p>{m.results_explain_what_if_text()}</p>
      </Accordion>
    </Section>
  );
}
