// What somebody says they know and read: a level for each category of their panels and each field of municipal work, and languages.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { languageName } from "#app/i18n/language-names";
import { say } from "#app/i18n/locale";
import { Accordion } from "#app/ui/accordion";
import { CheckboxGroup } from "#app/ui/checkbox-field";
import { valueAt, type FormAnswer } from "#app/ui/form-answer";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { LOCALES, type Locale } from "#db/vocabulary/locale";
import { TOPIC_NAMES, TOPICS } from "#db/vocabulary/topic";

import { EXPERTISE_LEVELS, type ExpertiseLevel, type StatedExpertise } from "./affinity";
import type { PanelChoice } from "./seat-fields";

const LEVELS = [m.seats_level_0, m.seats_level_1, m.seats_level_2, m.seats_level_3] as const;

export function levelName(level: number): string {
  const at = EXPERTISE_LEVELS.find((known) => known === level);
  return at === undefined ? String(level) : LEVELS[at]();
}

export type ExpertiseFieldsProps = {
  readonly id: string;
  readonly categories: readonly PanelChoice[];
  readonly stated: StatedExpertise;
  readonly languages: readonly Locale[];
  readonly languagesError: string | undefined;
  readonly answer: FormAnswer | undefined;
};

export function ExpertiseFields({ id, categories, stated, languages, languagesError, answer }: ExpertiseFieldsProps): ReactNode {
  const levels = EXPERTISE_LEVELS.map((level: ExpertiseLevel) => ({ value: String(level), label: levelName(level) }));
  const field = (name: string, label: string, known: number | undefined) => {
    const typed = answer?.initialValue ? valueAt(answer.initialValue, name) : known?.toString();
    return <Select id={`${id}-${name}`} name={name} label={label} emptyLabel={m.seats_level_none()} options={levels} defaultValue={typeof typed === "string" ? typed : ""} />;
  };
  return (
    <Section title={m.seats_expertise_title()} lead={m.seats_expertise_lead()}>
      <CheckboxGroup
        id={`${id}-languages`}
        name="languages"
        label={m.seats_languages()}
        help={m.seats_languages_help()}
        error={languagesError}
        options={LOCALES.map((locale) => ({ value: locale, label: languageName(locale) }))}
        defaultValue={answer?.initialValue ? ticked(valueAt(answer.initialValue, "languages")) : languages}
      />
      {categories.map(({ id: categoryId, name }, at) => (
        <div key={categoryId}>
          <input type="hidden" name={`categories[${at}].categoryId`} value={categoryId} />
          {field(`categories[${at}].level`, m.seats_expertise_category({ category: say(name) }), stated.categories.find((known) => known.categoryId === categoryId)?.level)}
        </div>
      ))}
      <Accordion title={m.seats_expertise_topics()}>
        <p>{m.seats_expertise_topics_help()}</p>
        {TOPICS.map((topic, at) => (
          <div key={topic}>
            <input type="hidden" name={`topics[${at}].topic`} value={topic} />
            {field(`topics[${at}].level`, say(TOPIC_NAMES[topic]), stated.topics.find((known) => known.topic === topic)?.level)}
          </div>
        ))}
      </Accordion>
    </Section>
  );
}

/** One box alone arrives as a text. */
function ticked(typed: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(typed) ? typed : [typed];
  return list.filter((value) => typeof value === "string");
}
