// Writes the weekly digest to everybody who wants it: what was put up within the week before, matching notices first. One for each person and week; none where
// nothing is new.
import { sha256Hex } from "#app/base/hash";
import { DAY, plus } from "#app/base/instant";
import { m } from "#app/i18n";
import { formatDay, HOME_TIME_ZONE } from "#app/i18n/format";
import { SYSTEM, record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale, type Locale } from "#db/vocabulary/locale";
import { TOPIC_NAMES } from "#db/vocabulary/topic";

import { insertDigest, selectReadersWithout, type DigestReader } from "./digest.repo.server";
import { loadPlaces } from "./load-places.server";
import { isWithinReach } from "./matching";
import { digestWeek, lastDayOf } from "./notice";
import { selectNewNotices, selectOpenNotices, type NamedNotice } from "./notice.repo.server";

/** Of a mail that is read at a glance. */
const MOST_NOTICES = 30;

export async function sendDigests(deps: Deps): Promise<void> {
  const { week, dueAt } = digestWeek(deps.now, HOME_TIME_ZONE);
  if ((await selectReadersWithout(deps.store.read, week, dueAt)).length === 0) return;
  await deps.store.tx(async (q) => {
    const fresh = await selectNewNotices(q, deps.now, { from: plus(dueAt, -7 * DAY), to: dueAt });
    if (fresh.length === 0) return;
    const standing = await selectOpenNotices(q, deps.now);
    for (const reader of await selectReadersWithout(q, week, dueAt)) {
      const others = fresh.filter(({ notice }) => notice.organisationId !== reader.organisationId);
      const matching = new Set(others.filter((other) => standing.some((own) => own.notice.organisationId === reader.organisationId && matches(own, other))).map(({ notice }) => notice.id));
      const sorted = others.toSorted((a, b) => Number(matching.has(b.notice.id)) - Number(matching.has(a.notice.id)));
      if (sorted.length > 0) await write(q, deps, { reader, week, notices: sorted.slice(0, MOST_NOTICES), matching });
    }
  });
}

/** Whether a municipality's own notice and another one are about the same and within reach. */
function matches({ notice: own }: NamedNotice, { notice: other }: NamedNotice): boolean {
  const { places } = loadPlaces();
  const [home, place] = [places.get(own.organisationId), places.get(other.organisationId)];
  return own.topic === other.topic && home !== undefined && place !== undefined && isWithinReach(own, home, place);
}

type Written = { readonly reader: DigestReader; readonly week: string; readonly notices: readonly NamedNotice[]; readonly matching: ReadonlySet<string> };

async function write(q: Q, deps: Deps, { reader, week, notices, matching }: Written): Promise<void> {
  const secret = deps.newSecret();
  if (!(await insertDigest(q, { linkHash: sha256Hex(secret), personId: reader.personId, week, writtenAt: deps.now }))) return;
  const locale = reader.locale ?? BASE_LOCALE;
  const words = {
    name: reader.name,
    notices: notices.map((named) => lineOf(named, locale, { link: `${deps.publicUrl}/partnersuche/gesuche/${named.notice.id}`, matches: matching.has(named.notice.id) })).join("\n\n"),
    link: `${deps.publicUrl}/partnersuche`,
    stop: `${deps.publicUrl}/partnersuche/abbestellen/${secret}`,
    week: formatDay(week, locale),
  };
  await enqueue(q, {
    id: deps.newId(),
    at: deps.now,
    dedupeKey: `partner-digest:${reader.personId}:${week}`,
    to: reader.email,
    locale,
    kind: "notice.digest",
    subject: m.notices_mail_digest_subject(words, { locale }),
    body: m.notices_mail_digest_body(words, { locale }),
    sensitive: true,
  });
  await record(q, { at: deps.now, actor: SYSTEM, action: "digest.written", subject: `person:${reader.personId}`, after: { week, notices: notices.length } });
}

function lineOf({ notice, organisation }: NamedNotice, locale: Locale, { link, matches }: { readonly link: string; readonly matches: boolean }): string {
  const words = { organisation, topic: inLocale(TOPIC_NAMES[notice.topic], locale), until: formatDay(lastDayOf(notice.expiresAt, HOME_TIME_ZONE), locale), link };
  return matches ? m.notices_mail_digest_match(words, { locale }) : m.notices_mail_digest_line(words, { locale });
}
