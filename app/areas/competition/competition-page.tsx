// The public page of an edition: everything that somebody who thinks of entering wants to know.
import type { ReactNode } from "react";

import { AnchorList } from "#app/areas/competition/anchor-list";
import { CriteriaTables } from "#app/areas/competition/criteria-table";
import { questionsAndAnswers } from "#app/areas/competition/faq";
import { PhaseTimeline } from "#app/areas/competition/phase-timeline";
import type { Competition, PublicCategory } from "#app/areas/competition/read-competition.server";
import { ruleWords } from "#app/areas/competition/round-words";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Badge } from "#app/ui/badge";
import { LongText } from "#app/ui/long-text";
import { Section } from "#app/ui/section";

/** CompetitionPage({ competition, open: key of the category to show at once }) */
export function CompetitionPage({ competition, open }: { competition: Competition; open: string | null }): ReactNode {
  const { timeline, timeZone, categories, anchors, scaleMin, scaleMax, contact, firstRoundRule } = competition;
  const [intro, conditions, faq] = [say(competition.intro), say(competition.conditions), questionsAndAnswers(say(competition.faq))];
  return (
    <>
      <PhaseTimeline items={timeline} timeZone={timeZone} audience="public" />
      {intro !== "" && (
        <Section title={m.competition_about()}>
          <LongText text={intro} />
        </Section>
      )}
      {conditions !== "" && (
        <Section title={m.competition_field_conditions()} id="teilnahme">
          <ul>
            {conditions.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [<li key={line}>{line}</li>]))}
          </ul>
        </Section>
      )}
      <Section title={m.competition_categories()} id="kategorien" lead={m.competition_categories_lead()}>
        {firstRoundRule !== null && <p>{m.rounds_two_public({ rule: ruleWords(firstRoundRule) })}</p>}
        {categories.map((category) => (
          <CategorySection key={category.id} category={category} start={category.key === open ? "open" : "closed"} />
        ))}
      </Section>
      {anchors.length > 0 && (
        <Section title={m.competition_how_judged()} id="bewertung" lead={m.competition_how_judged_lead({ min: scaleMin, max: scaleMax })}>
          <AnchorList anchors={anchors} />
        </Section>
      )}
      {faq.length > 0 && (
        <Section title={m.competition_field_faq()} id="fragen">
          {faq.map(({ question, answer }) => (
            <Accordion key={question} title={question}>
              <LongText text={answer} />
            </Accordion>
          ))}
        </Section>
      )}
      <Section title={m.competition_field_contact()} id="kontakt">
        <LongText text={contact} />
      </Section>
    </>
  );
}

function CategorySection({ category, start }: { category: PublicCategory; start: "open" | "closed" }): ReactNode {
  const name = say(category.name);
  return (
    <Accordion title={name} id={`kategorie-${category.key}`} start={start}>
      <p>{say(category.description)}</p>
      {category.requiresForeignPartner && <Badge tone="info">{m.competition_foreign_badge()}</Badge>}
      <CriteriaTables category={name} criteria={category.criteria} otherCriteria={category.otherCriteria} />
    </Accordion>
  );
}
