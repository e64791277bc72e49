// What the public reads of arguments, in words.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { currentLocale, say } from "#app/i18n/locale";
import { TextLink } from "#app/ui/text-link";
import { AUDIENCES, type Audience } from "#db/vocabulary/argument";
import type { Source } from "#db/vocabulary/example";
import { BASE_LOCALE, type LocalisedText } from "#db/vocabulary/locale";
import { TOPIC_NAMES, TOPICS, type Topic } from "#db/vocabulary/topic";

export const ARGUMENTS_PATH = "/argumente";

const AUDIENCE_NAMES = {
  council: m.arguments_audience_council,
  administration: m.arguments_audience_administration,
  staff: m.arguments_audience_staff,
  citizens: m.arguments_audience_citizens,
} as const satisfies Record<Audience, () => string>;

export const audienceName = (audience: Audience) => AUDIENCE_NAMES[audience]();
export const topicName = (topic: Topic) => say(TOPIC_NAMES[topic]);

export const audienceChoices = () => AUDIENCES.map((value) => ({ value, label: audienceName(value) }));
export const topicChoices = () => TOPICS.map((value) => ({ value, label: topicName(value) })).sort((a, b) => a.label.localeCompare(b.label, currentLocale()));

/** The text in the reader's language, or in German and marked as such. */
export function Said({ text }: { text: LocalisedText }): ReactNode {
  return text[currentLocale()] || <span lang={BASE_LOCALE}>{text.de}</span>;
}

/** Sources are named in German, as they are called. */
export function Sources({ sources }: { sources: readonly Source[] }): ReactNode {
  return (
    <ul>
      {sources.map(({ name, url }) => (
        <li key={name} lang={BASE_LOCALE}>
          {url === null ? name : <TextLink href={url}>{name}</TextLink>}
        </li>
      ))}
    </ul>
  );
}
