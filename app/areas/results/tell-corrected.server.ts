// Tells those whom a correction concerns that the public result is another one: leads and contacts of entries that come out otherwise, and the jury.
import type { Edition } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { listReaders, type Reader } from "./list-readers.server";
import { isPublished } from "./results.policy";

export type Corrected = {
  readonly edition: Edition;
  readonly no: number;
  readonly reason: string;
  /** Entries that come out otherwise. */
  readonly entryIds: readonly string[];
};

/** In the transaction of the seal. Nobody is told before the result is public: they learn of it with the result (law §10). Returns how many mails. */
export async function tellCorrected(q: Q, deps: Pick<Deps, "newId" | "now" | "publicUrl">, { edition, no, reason, entryIds }: Corrected): Promise<number> {
  if (!isPublished(edition, deps.now)) return 0;
  const concerned = (await listReaders(q, edition.id)).filter((reader) => reader.isJuror || reader.concerned.some((id) => entryIds.includes(id)));
  for (const reader of concerned) {
    const { locale, email } = reader;
    const words = wordsFor(reader, { edition, reason, entryIds }, deps.publicUrl);
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `result-corrected:${edition.id}:${no}:${email}`,
      to: email,
      locale,
      kind: "result.corrected",
      subject: m.corrected_mail_subject(words, { locale }),
      body: m.corrected_mail_body(words, { locale }),
      editionId: edition.id,
    });
  }
  return concerned.length;
}

function wordsFor({ name, locale, own }: Reader, { edition, reason, entryIds }: Omit<Corrected, "no">, publicUrl: string) {
  const feedback = own
    .filter(({ id }) => entryIds.includes(id))
    .map(({ id, title }) => m.corrected_mail_entry({ title, link: `${publicUrl}/beitraege/${id}/rueckmeldung` }, { locale }));
  return {
    name,
    edition: inLocale(edition.name, locale),
    reason,
    link: `${publicUrl}/wettbewerb/${edition.slug}/preistraeger`,
    more: feedback.join(""),
    office: edition.contact,
  };
}
