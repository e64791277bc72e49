// Tells everyone with an unfinished entry that the deadline for entries has been moved (law §2).
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Edition } from "#app/areas/competition/edition";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { selectDrafts } from "./entry.repo.server";
import { letterWriter } from "./write-letter.server";

/** One mail for each person, however many drafts. Call it inside the transaction that moves the deadline, with the edition as it is then. */
export async function tellDraftEditors(q: Q, deps: Pick<Deps, "now" | "newId" | "publicUrl">, edition: Edition): Promise<void> {
  const { entriesCloseAt } = edition;
  if (entriesCloseAt === null) return;
  const write = await letterWriter(q, edition.id, "deadline-moved");
  const drafts = await selectDrafts(q, edition.id);
  for (const leadId of new Set(drafts.map((draft) => draft.leadId))) {
    const titles = drafts.filter((draft) => draft.leadId === leadId).map(({ title }) => `– ${title}`);
    for (const { id, name, email, locale } of await listEditors(q, leadId)) {
      const { subject, body } = write(locale, {
        name,
        entwuerfe: titles.join("\n"),
        ausgabe: inLocale(edition.name, locale),
        frist: formatDateTime(entriesCloseAt, edition.timeZone, locale),
        link: `${deps.publicUrl}/beitraege`,
        geschaeftsstelle: edition.contact,
      });
      await enqueue(q, {
        id: deps.newId(),
        at: deps.now,
        dedupeKey: `deadline-moved:${edition.id}:${entriesCloseAt}:${id}`,
        to: email,
        locale,
        kind: "entry.deadline-moved",
        subject,
        body,
        editionId: edition.id,
      });
    }
  }
}
