// What happens next to an entry that was handed in, as sentences to its municipality: on the receipt's page and on paper.
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDate } from "#app/i18n/format";
import type { EntryState } from "#db/vocabulary/entry";
import type { Locale } from "#db/vocabulary/locale";

export type Awaited = Pick<Edition, "timeZone" | "contact" | "judgingOpenAt" | "publishAt">;

const ENDED = { draft: m.entries_next_draft_closed, returned: m.entries_next_returned, rejected: m.entries_next_rejected, withdrawn: m.entries_next_withdrawn, disqualified: m.entries_next_disqualified } as const;

/** One sentence where the entry goes no further by itself; else the steps in their order. */
export function nextSteps(state: EntryState, edition: Awaited, locale: Locale): readonly string[] {
  const words = { locale };
  if (state !== "submitted" && state !== "admitted") return [ENDED[state]({}, words)];
  const on = (at: Instant | null) => (at === null ? undefined : formatDate(at, edition.timeZone, locale));
  const judging = on(edition.judgingOpenAt);
  const published = on(edition.publishAt);
  return [
    state === "submitted" ? m.entries_next_submitted({}, words) : m.entries_next_admitted({}, words),
    judging ? m.entries_then_judging({ day: judging }, words) : m.entries_then_judging_open({}, words),
    published ? m.entries_then_published({ day: published }, words) : m.entries_then_published_open({}, words),
    m.entries_then_questions({ office: edition.contact }, words),
  ];
}
