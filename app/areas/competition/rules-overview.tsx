// All rules of an edition on one page: to read for everyone of the office, with the ways to change them for organisers.
import type { ReactNode } from "react";

import { AnchorList } from "#app/areas/competition/anchor-list";
import { CriteriaTables } from "#app/areas/competition/criteria-table";
import type { CategoryRules, Edition, EditionRules } from "#app/areas/competition/edition";
import { PhaseTimeline } from "#app/areas/competition/phase-timeline";
import type { RulesPage } from "#app/areas/competition/read-rules.server";
import { firstRuleOf, roundOf, type Round } from "#app/areas/competition/round";
import { RoundsOverview } from "#app/areas/competition/rounds-form";
import { m } from "#app/i18n";
import { formatDay } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { Badge } from "#app/ui/badge";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { DescriptionList } from "#app/ui/description-list";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";
import type { TieRule } from "#db/vocabulary/scoring";

/** `all`: an organiser while rules are open; `wording`: an organiser once they are frozen; `none`: an observer. */
export type MayEdit = "all" | "wording" | "none";
type Props = { edition: Edition; rules: EditionRules; path: string; mayEdit: MayEdit };

export function RulesOverview({ edition, rules, otherRounds, timeline, path, mayEdit }: Props & Pick<RulesPage, "otherRounds" | "timeline">): ReactNode {
  const change = (part: string, label: string) => mayEdit !== "none" && <ChangeLink href={`${path}/${part}`} what={label} />;
  return (
    <>
      <Section title={m.competition_dates_title()} id="termine" action={change("termine", m.competition_dates_title())}>
        <PhaseTimeline items={timeline} timeZone={edition.timeZone} />
      </Section>
      <Section title={m.competition_texts_title()} id="texte" action={change("texte", m.competition_texts_title())}>
        <DescriptionList
          items={[
            { term: m.competition_field_name(), detail: say(edition.name) },
            { term: m.competition_field_contact(), detail: edition.contact },
            { term: m.competition_field_intro(), detail: lengthOf(say(edition.intro)) },
            { term: m.competition_field_conditions(), detail: lengthOf(say(edition.conditions)) },
            { term: m.competition_field_faq(), detail: lengthOf(say(edition.faq)) },
          ]}
        />
        <TextLink href={`/wettbewerb/${edition.slug}`}>{m.competition_see_public()}</TextLink>
      </Section>
      <Section title={m.competition_entry_rules_title()} id="teilnahme" action={mayEdit === "all" && change("teilnahme", m.competition_entry_rules_title())}>
        <DescriptionList
          items={[
            { term: m.competition_field_reference_date(), detail: formatDay(edition.referenceDate) },
            { term: m.competition_field_min_partners(), detail: edition.minPartners },
            { term: m.competition_one_entry_term(), detail: edition.oneEntryPerLead ? m.competition_one_entry_yes() : m.competition_one_entry_no() },
          ]}
        />
      </Section>
      <Categories {...{ edition, rules, path, mayEdit }} />
      <Judging {...{ edition, rules, path, mayEdit }} />
      <Section title={m.rounds_title()} id="runden" action={mayEdit === "all" && change("runden", m.rounds_title())}>
        <RoundsOverview {...planned(edition, otherRounds)} />
      </Section>
    </>
  );
}

/** The plan as it was made, whatever round is under way. */
function planned(edition: Edition, others: readonly Round[]) {
  const all = [...others, roundOf(edition)];
  return { rule: firstRuleOf(all), second: all.find(({ no }) => no === 2) };
}

function ChangeLink({ href, what }: { href: string; what: string }): ReactNode {
  return (
    <ButtonLink look="secondary" icon="edit" href={href} aria-label={m.competition_change_what({ what })}>
      {m.competition_change()}
    </ButtonLink>
  );
}

const lengthOf = (text: string) => (text === "" ? m.competition_text_empty() : m.competition_text_length({ count: text.length }));

function Categories({ edition, rules, path, mayEdit }: Props): ReactNode {
  const add = mayEdit === "all" && (
    <ButtonLink look="secondary" icon="add" href={`${path}/kategorien/neu`}>
      {m.competition_category_add()}
    </ButtonLink>
  );
  return (
    <Section title={m.competition_categories()} id="kategorien" action={add}>
      {rules.categories.length === 0 && <EmptyState level={3} title={m.competition_no_categories()} text={m.competition_no_categories_text()} />}
      {rules.categories.map((category, place) => (
        <Accordion key={category.id} title={m.competition_category_titled({ key: category.key, name: say(category.name) })} id={`kategorie-${category.key}`}>
          <CategoryPart {...{ edition, category, path, mayEdit }} neighbours={{ up: place > 0, down: place < rules.categories.length - 1 }} />
        </Accordion>
      ))}
    </Section>
  );
}

type CategoryPartProps = { edition: Edition; category: CategoryRules; path: string; mayEdit: MayEdit; neighbours: { up: boolean; down: boolean } };

function CategoryPart({ edition, category, path, mayEdit, neighbours }: CategoryPartProps): ReactNode {
  const name = say(category.name);
  const own = `${path}/kategorien/${category.key}`;
  const mayCriteriaOfNext = edition.roundRule !== null && (mayEdit === "all" || category.otherCriteria.some(({ round }) => round > edition.round));
  return (
    <>
      <p>{say(category.description)}</p>
      {category.requiresForeignPartner && <Badge tone="info">{m.competition_foreign_badge()}</Badge>}
      <CriteriaTables category={name} criteria={category.criteria} otherCriteria={category.otherCriteria} />
      <details>
        <summary className="lb-summary">{m.competition_questions_count({ count: category.questions.length })}</summary>
        <ol>
          {category.questions.map((question) => (
            <li key={question.id}>
              {say(question.label)}
              {!question.required && ` (${m.shell_optional()})`}
            </li>
          ))}
        </ol>
      </details>
      {mayEdit !== "none" && (
        <ButtonGroup>
          <ButtonLink look="secondary" icon="edit" href={own} aria-label={m.competition_change_what({ what: name })}>
            {m.competition_change()}
          </ButtonLink>
          <ButtonLink look="tertiary" href={`${own}/fragen`}>
            {m.competition_questions_change()}
          </ButtonLink>
          {mayCriteriaOfNext && (
            <ButtonLink look="tertiary" href={`${own}/naechste-runde`}>
              {m.rounds_criteria_change({ no: edition.round + 1 })}
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
      {mayEdit === "all" && <Order {...{ category, name, neighbours }} version={edition.version} />}
    </>
  );
}

function Order({ category, name, neighbours, version }: { category: CategoryRules; name: string; neighbours: CategoryPartProps["neighbours"]; version: number }): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="category" value={category.id} />
      <input type="hidden" name="version" value={version} />
      <ButtonGroup>
        {neighbours.up && (
          <SubmitButton look="tertiary" icon="arrow-up" name="step" value="up" aria-label={m.competition_move_up({ name })}>
            {m.competition_up()}
          </SubmitButton>
        )}
        {neighbours.down && (
          <SubmitButton look="tertiary" icon="arrow-down" name="step" value="down" aria-label={m.competition_move_down({ name })}>
            {m.competition_down()}
          </SubmitButton>
        )}
      </ButtonGroup>
      <details>
        <summary className="lb-summary">{m.competition_category_remove()}</summary>
        <div className="lb-flow">
          <p>{m.competition_category_remove_text({ name })}</p>
          <SubmitButton look="secondary" icon="delete" name="step" value="remove">
            {m.competition_category_remove_now({ name })}
          </SubmitButton>
        </div>
      </details>
    </Form>
  );
}

const TIE_RULES: Readonly<Record<TieRule, () => string>> = {
  criteria: m.competition_tie_criteria,
  "first-places": m.competition_tie_first_places,
  vote: m.competition_tie_vote,
};

function Judging({ edition, rules, path, mayEdit }: Props): ReactNode {
  const { scaleMin, scaleMax, reasonLowAt, reasonHighAt, jurorsPerEntry, quorum } = edition;
  return (
    <Section title={m.competition_judging_title()} id="bewertung" action={mayEdit !== "none" && <ChangeLink href={`${path}/bewertung`} what={m.competition_judging_title()} />}>
      <DescriptionList
        items={[
          { term: m.competition_field_scale(), detail: m.competition_scale_text({ min: scaleMin, max: scaleMax }) },
          { term: m.competition_field_reasons(), detail: m.competition_reasons_text({ low: reasonLowAt, high: reasonHighAt }) },
          { term: m.competition_field_jurors(), detail: jurorsPerEntry === null ? m.competition_jurors_all() : m.competition_jurors_number({ count: jurorsPerEntry }) },
          { term: m.competition_field_quorum(), detail: m.competition_quorum_text({ count: quorum }) },
          { term: m.blind_term(), detail: edition.blind ? m.blind_yes() : m.blind_no() },
          { term: m.competition_ranking_method(), detail: edition.rankingMethod === "mean" ? m.competition_ranking_mean() : m.competition_ranking_adjusted() },
          {
            term: m.competition_tie_rules(),
            detail: (
              <ol>
                {edition.tieRules.map((rule) => (
                  <li key={rule}>{TIE_RULES[rule]()}</li>
                ))}
              </ol>
            ),
          },
        ]}
      />
      {rules.anchors.length > 0 && (
        <Section level={3} title={m.competition_anchors()}>
          <AnchorList anchors={rules.anchors} />
        </Section>
      )}
    </Section>
  );
}
