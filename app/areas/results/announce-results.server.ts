// Tells everybody who took part that the result is public, with nothing in it of the outcome, and sends each lead its feedback: once, after the
// instant of publication.
import { markAnnounced } from "#app/areas/competition/advance-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { getEdition, listEditions } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { listReaders, type Reader } from "./list-readers.server";
import { isPublished } from "./results.policy";
import { sendFeedback } from "./send-feedback.server";

type Announcing = Pick<Deps, "store" | "newId" | "publicUrl">;

/** For every edition that has become public and is not announced. Several processes may ask at once: one of them writes. */
export async function announceResults(deps: Announcing, now: Instant): Promise<void> {
  for (const { id, announcedAt, ...dates } of await listEditions(deps.store.read)) {
    if (announcedAt === null && isPublished(dates, now)) await deps.store.tx((q) => announce(q, deps, id, now));
  }
}

async function announce(q: Q, deps: Announcing, editionId: string, now: Instant): Promise<void> {
  const edition = await getEdition(q, editionId);
  if (edition.announcedAt !== null || !isPublished(edition, now)) return;
  const readers = await listReaders(q, editionId);
  for (const reader of readers) {
    const { locale, email } = reader;
    const words = wordsFor(reader, edition, deps.publicUrl);
    await enqueue(q, {
      id: deps.newId(),
      at: now,
      dedupeKey: `result-announced:${editionId}:${email}`,
      to: email,
      locale,
      kind: "result.announced",
      subject: m.results_mail_announced_subject(words, { locale }),
      body: m.results_mail_announced_body(words, { locale }),
      editionId,
    });
  }
  const feedback = await sendFeedback(q, deps, edition, now);
  await markAnnounced(q, editionId, now);
  await record(q, { at: now, actor: SYSTEM, action: "result.announced", subject: `edition:${editionId}`, editionId, after: { mails: readers.length, feedback } });
}

function wordsFor({ name, locale, own, isJuror }: Reader, edition: Edition, publicUrl: string) {
  const feedback = own.map(({ id, title }) => m.results_mail_announced_entry({ title, link: `${publicUrl}/beitraege/${id}/rueckmeldung` }, { locale }));
  return {
    name,
    edition: inLocale(edition.name, locale),
    link: `${publicUrl}/wettbewerb/${edition.slug}/preistraeger`,
    more: [...feedback, ...(isJuror ? [m.results_mail_announced_juror({}, { locale })] : [])].join(""),
    office: edition.contact,
  };
}
