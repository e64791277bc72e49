// Tells everyone with an unfinished entry that the deadline for entries has been moved (law §2).
import type { Edition } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { BASE_LOCALE, inLocale } from "#db/vocabulary/locale";

import { selectDraftEditors } from "./entry.repo.server";

/** One mail for each person, however many drafts. Call it inside the transaction that moves the deadline, with the edition as it is then. */
export async function tellDraftEditors(q: Q, deps: Pick<Deps, "now" | "newId" | "publicUrl">, edition: Edition): Promise<void> {
  const { entriesCloseAt } = edition;
  if (entriesCloseAt === null) return;
  const drafts = await selectDraftEditors(q, edition.id);
  const people = new Map(drafts.map((row) => [row.personId, row]));
  for (const { personId, name, email, locale: own } of people.values()) {
    const locale = own ?? BASE_LOCALE;
    const titles = drafts.filter((row) => row.personId === personId).map(({ title }) => `– ${title}`);
    const words = {
      name,
      titles: titles.join("\n"),
      edition: inLocale(edition.name, locale),
      deadline: formatDateTime(entriesCloseAt, edition.timeZone, locale),
      link: `${deps.publicUrl}/beitraege`,
      office: edition.contact,
    };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `deadline-moved:${edition.id}:${entriesCloseAt}:${personId}`,
      to: email,
      locale,
      kind: "entry.deadline-moved",
      subject: m.entries_mail_deadline_subject(words, { locale }),
      body: m.entries_mail_deadline_body(words, { locale }),
      editionId: edition.id,
    });
  }
}
