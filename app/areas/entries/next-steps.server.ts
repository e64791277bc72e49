// What happens next to an entry that was handed in, as sentences to its municipality: on the receipt's page and on paper.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDate } from "#app/i18n/format";
import type { EntryState } from "#db/vocabulary/entry";
import type { Locale } from "#db/vocabulary/locale";

export type Awaited = Pick<Edition, "timeZone" | "contact" | "judgingOpenAt" | "publishAt" | "round">;

const ENDED = { draft: m.entries_next_draft_closed, returned: m.entries_next_returned, rejected: m.entries_next_rejected, withdrawn: m.entries_next_withdrawn, disqualified: m.entries_next_disqualified } as const;

/** One sentence where the entry goes no further by itself; else the steps in their order. */
export function nextSteps(state: EntryState, edition: Awaited, locale: Locale): readonly string[] {
  const words = { locale };
  if (state !== "submitted" && state !== "admitted") return [ENDED[state]({}, words)];
  const published = dayOf(edition.publishAt, edition, locale);
  return [
    state === "submitted" ? m.entries_next_submitted({}, words) : m.entries_next_admitted({}, words),
    thenJudging(edition, locale),
    published ? m.entries_then_published({ day: published }, words) : m.entries_then_published_open({}, words),
    m.entries_then_questions({ office: edition.contact }, words),
  ];
}

/** After the first round the dates are those of a later one, which not every entry reaches. */
function thenJudging(edition: Awaited, locale: Locale): string {
  if (edition.round > 1) return m.rounds_then_judging({ no: edition.round }, { locale });
  const day = dayOf(edition.judgingOpenAt, edition, locale);
  return day === undefined ? m.entries_then_judging_open({}, { locale }) : m.entries_then_judging({ day }, { locale });
}

function dayOf(at: Instant | null, { timeZone }: Awaited, locale: Locale): string | undefined {
  return at === null ? undefined : formatDate(at, timeZone, locale);
}
