// The demo's audience prize: announced during judging, open during the deliberation, and over with the publication.
import { and, asc, eq, sql } from "drizzle-orm";

import { wallClockOf } from "#app/areas/competition/deadline";
import { setAudiencePeriod } from "#app/areas/results/set-audience-period.server";
import { sha256Hex } from "#app/base/hash";
import { HOUR, MINUTE, plus } from "#app/base/instant";
import { seededRandom, seedOf } from "#app/base/random";
import type { Viewer } from "#app/base/viewer";
import { GUEST, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { edition2024 } from "#db/reference/edition-2024";
import { audienceCount, audienceVoter, entry } from "#db/schema";

import type { DemoCalendar, DemoPhase } from "./calendar";
import { DEMO_EDITION } from "./seed-people";

/** Confirmed by then. */
const VOTES: Readonly<Record<DemoPhase, number>> = { entries: 0, judging: 0, deliberation: 41, published: 128 };

export async function seedAudience(deps: Omit<Deps, "now">, viewer: Viewer, { phase, calendar }: { readonly phase: DemoPhase; readonly calendar: DemoCalendar }): Promise<void> {
  const { timeZone } = edition2024.settings;
  const opensAt = plus(calendar.judgingCloseAt, 8 * HOUR + MINUTE);
  const closesAt = plus(calendar.publishAt, -(11 * HOUR + MINUTE));
  const texts = { opensAt: wallClockOf(opensAt, timeZone), closesAt: wallClockOf(closesAt, timeZone) };
  const done = await setAudiencePeriod({ ...deps, now: calendar.judgingOpenAt }, viewer, { editionId: DEMO_EDITION, informed: true, ...texts });
  if (!done.ok) throw new RangeError(`demo: the audience prize was refused: ${JSON.stringify(done.reason)}`);
  await deps.store.tx(async (q) => {
    const standing = and(eq(entry.editionId, DEMO_EDITION), eq(entry.state, "admitted"), eq(entry.publicationConsent, true));
    const entries = await q.select({ id: entry.id }).from(entry).where(standing).orderBy(asc(entry.number));
    const random = seededRandom(seedOf("audience"));
    for (let votes = 1; votes <= VOTES[phase]; votes++) {
      // The square makes some entries better liked than others.
      const chosen = entries[Math.floor(random() ** 2 * entries.length)];
      if (chosen === undefined) return;
      await q.insert(audienceVoter).values({ editionId: DEMO_EDITION, addressHash: sha256Hex(`demo-voice-${votes}`) });
      await q.insert(audienceCount).values({ editionId: DEMO_EDITION, entryId: chosen.id, votes: 1 }).onConflictDoUpdate({ target: audienceCount.entryId, set: { votes: sql`${audienceCount.votes} + 1` } });
      await record(q, { at: plus(opensAt, votes * MINUTE), actor: GUEST, action: "audience.voted", subject: `edition:${DEMO_EDITION}`, editionId: DEMO_EDITION, after: { votes } });
    }
  });
}
