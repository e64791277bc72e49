// Tells jurors that entries wait for them: a piece of assigning, inside its transaction. That judging begins is told by tell-judging-open.
import type { Edition } from "#app/areas/competition/edition";
import { phaseOf } from "#app/areas/competition/phase";
import { sha256Hex } from "#app/base/hash";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale, type OfficeLocale } from "#db/vocabulary/locale";

import { selectSeatContacts } from "./juror.repo.server";
import type { Pair } from "./pair";

/** Once for each juror until judging begins, however often the office assigns anew; from then on with each change that adds entries. */
export async function tellAssigned(q: Q, deps: Deps, edition: Edition, added: readonly Pair[]): Promise<void> {
  const isJudging = phaseOf(edition, deps.now) === "judging";
  for (const { jurorId, name, email, locale } of await selectSeatContacts(q, edition.id)) {
    const entryIds = added.filter((pair) => pair.jurorId === jurorId).map(({ entryId }) => entryId);
    if (entryIds.length === 0) continue;
    const occasion = isJudging ? sha256Hex(entryIds.toSorted().join(" ")) : "first";
    const words = {
      name,
      edition: inLocale(edition.name, locale),
      count: entryIds.length,
      period: judgingPeriod(edition, locale),
      link: `${deps.publicUrl}/jury/befangenheit`,
      office: edition.contact,
    };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `jury-assigned:${jurorId}:${occasion}`,
      to: email,
      locale,
      kind: "jury.assigned",
      subject: m.jury_mail_assigned_subject(words, { locale }),
      body: m.jury_mail_assigned_body(words, { locale }),
      editionId: edition.id,
    });
  }
}

/** "vom … bis …", or that the dates follow. */
function judgingPeriod({ judgingOpenAt, judgingCloseAt, timeZone }: Edition, locale: OfficeLocale): string {
  if (judgingOpenAt === null || judgingCloseAt === null) return m.jury_mail_period_open({}, { locale });
  return m.jury_mail_period({ from: formatDateTime(judgingOpenAt, timeZone, locale), until: formatDateTime(judgingCloseAt, timeZone, locale) }, { locale });
}
