// Tells everybody who took part that the result is public, with nothing in it of the outcome, and sends each lead its feedback: once, after the
// instant of publication.
import { findPersonContact, listEditors } from "#app/areas/accounts/find-person.server";
import { markAnnounced } from "#app/areas/competition/advance-edition.server";
import type { Edition } from "#app/areas/competition/edition";
import { getEdition, listEditions } from "#app/areas/competition/find-edition.server";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale, isLocale, type Locale } from "#db/vocabulary/locale";

import { selectEntrants, selectJudges } from "./announcement.repo.server";
import { isPublished } from "./results.policy";
import { sendFeedback } from "./send-feedback.server";

type Announcing = Pick<Deps, "store" | "newId" | "publicUrl">;

type Reader = {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Judged entries whose feedback the reader may open. */
  readonly entries: { readonly id: string; readonly title: string }[];
  isJuror: boolean;
};

/** For every edition that has become public and is not announced. Several processes may ask at once: one of them writes. */
export async function announceResults(deps: Announcing, now: Instant): Promise<void> {
  for (const { id, announcedAt, ...dates } of await listEditions(deps.store.read)) {
    if (announcedAt === null && isPublished(dates, now)) await deps.store.tx((q) => announce(q, deps, id, now));
  }
}

async function announce(q: Q, deps: Announcing, editionId: string, now: Instant): Promise<void> {
  const edition = await getEdition(q, editionId);
  if (edition.announcedAt !== null || !isPublished(edition, now)) return;
  const readers = await readersOf(q, editionId);
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

/** Each address once: people of the leads and the jury in their own language, other contacts in that of their entry. */
async function readersOf(q: Q, editionId: string): Promise<readonly Reader[]> {
  const readers = new Map<string, Reader>();
  function add({ name, email, locale }: Pick<Reader, "name" | "email" | "locale">): Reader {
    const known = readers.get(email);
    if (known) return known;
    const reader = { name, email, locale, entries: [], isJuror: false };
    readers.set(email, reader);
    return reader;
  }
  const entrants = await selectEntrants(q, editionId);
  for (const { id, leadId, state, title } of entrants) {
    for (const editor of await listEditors(q, leadId)) {
      const reader = add(editor);
      if (state === "admitted") reader.entries.push({ id, title });
    }
  }
  for (const personId of await selectJudges(q, editionId)) {
    const judge = await findPersonContact(q, personId);
    if (judge) add(judge).isJuror = true;
  }
  for (const { contactName, contactEmail, language } of entrants) {
    const email = contactEmail.trim().toLowerCase();
    if (email !== "") add({ name: contactName, email, locale: isLocale(language) ? language : BASE_LOCALE });
  }
  return [...readers.values()];
}

function wordsFor({ name, locale, entries, isJuror }: Reader, edition: Edition, publicUrl: string) {
  const feedback = entries.map(({ id, title }) => m.results_mail_announced_entry({ title, link: `${publicUrl}/beitraege/${id}/rueckmeldung` }, { locale }));
  return {
    name,
    edition: inLocale(edition.name, locale),
    link: `${publicUrl}/wettbewerb/${edition.slug}/preistraeger`,
    more: [...feedback, ...(isJuror ? [m.results_mail_announced_juror({}, { locale })] : [])].join(""),
    office: edition.contact,
  };
}
