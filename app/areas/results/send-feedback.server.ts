// A piece of the announcement: the feedback to each entry that was judged, as a letter with a document, to the people of its lead (law §10).
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Edition } from "#app/areas/competition/edition";
import type { Instant } from "#app/base/instant";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale, isLocale, type Locale } from "#db/vocabulary/locale";

import { selectEntrants } from "./announcement.repo.server";
import { feedbackReference } from "./mailed-paper.server";

type Reader = { readonly name: string; readonly email: string; readonly locale: Locale };
type Entrant = Awaited<ReturnType<typeof selectEntrants>>[number];

/** What the record of the announcement says: how many letters, and the numbers of the entries with nobody to write to. */
export type SentFeedback = { readonly letters: number; readonly unreached: readonly string[] };

/** In the transaction of the caller, which has made sure that the result is published and that this happens once. */
export async function sendFeedback(q: Q, deps: Pick<Deps, "newId" | "publicUrl">, edition: Edition, now: Instant): Promise<SentFeedback> {
  let letters = 0;
  const unreached: string[] = [];
  for (const entrant of await selectEntrants(q, edition.id)) {
    if (entrant.state !== "admitted") continue;
    const readers = await readersOf(q, entrant);
    if (readers.length === 0) unreached.push(entrant.number ?? entrant.id);
    for (const { name, email, locale } of readers) {
      const words = { name, title: entrant.title, number: entrant.number ?? "", edition: inLocale(edition.name, locale), link: `${deps.publicUrl}/beitraege/${entrant.id}/rueckmeldung`, office: edition.contact };
      await enqueue(q, {
        id: deps.newId(),
        at: now,
        dedupeKey: `result-feedback:${entrant.id}:${email}`,
        to: email,
        locale,
        kind: "result.feedback",
        subject: m.feedback_mail_subject(words, { locale }),
        body: m.feedback_mail_body(words, { locale }),
        editionId: edition.id,
        attachment: feedbackReference(entrant.id),
      });
      letters += 1;
    }
  }
  return { letters, unreached };
}

/** Everybody who works on the lead's entries, in their own language. Where nobody is left, the contact that the entry names, in its language. */
async function readersOf(q: Q, { leadId, contactName, contactEmail, language }: Entrant): Promise<readonly Reader[]> {
  const editors = await listEditors(q, leadId);
  const email = contactEmail.trim().toLowerCase();
  return editors.length > 0 || email === "" ? editors : [{ name: contactName, email, locale: isLocale(language) ? language : BASE_LOCALE }];
}
