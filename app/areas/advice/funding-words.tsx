// Terms of funding in words: fields of work, authorities, periods.
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { REGIONAL_DISTRICT_NAMES, REGIONAL_DISTRICTS } from "#db/vocabulary/regional-district";
import { TOPIC_NAMES, TOPICS, type Topic } from "#db/vocabulary/topic";

export function topicName(topic: Topic): string {
  return say(TOPIC_NAMES[topic]);
}

export function topicChoices(): { value: string; label: string }[] {
  return TOPICS.map((value) => ({ value, label: topicName(value) }));
}

export function regionChoices(): { value: string; label: string }[] {
  return REGIONAL_DISTRICTS.map((value) => ({ value, label: REGIONAL_DISTRICT_NAMES[value] }));
}

/** "02/2026", short enough for a list. */
const monthOf = (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

export function periodText({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string {
  return m.funded_period_text({ from: monthOf(startsOn), to: monthOf(endsOn) });
}
