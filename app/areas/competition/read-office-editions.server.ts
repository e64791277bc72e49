// What the office's front page says about the editions themselves.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { LocalisedText } from "#db/vocabulary/locale";

import { listEditions, listOtherRounds } from "./find-edition.server";
import { phaseOf, type Phase } from "./phase";
import { runningEdition } from "./running";
import { stageOf, timeline, type Stage, type TimelineItem } from "./stage";

export type OfficeEdition = { readonly id: string; readonly slug: string; readonly name: LocalisedText; readonly year: number; readonly phase: Phase; readonly stage: Stage };
export type RunningEdition = OfficeEdition & { readonly timeZone: string; readonly timeline: readonly TimelineItem[] };

/** All editions, newest first, and the one that the office works on now. */
export async function readOfficeEditions(q: Q, now: Instant): Promise<{ editions: OfficeEdition[]; running: RunningEdition | null }> {
  const editions = await listEditions(q);
  const short = (edition: (typeof editions)[number]): OfficeEdition => ({
    id: edition.id,
    slug: edition.slug,
    name: edition.name,
    year: edition.year,
    phase: phaseOf(edition, now),
    stage: stageOf(edition, now),
  });
  const running = runningEdition(editions, now);
  return {
    editions: editions.map(short),
    running: running ? { ...short(running), timeZone: running.timeZone, timeline: timeline(running, await listOtherRounds(q, running.id), now) } : null,
  };
}
