// Tells everyone with an unfinished entry that the deadline for entries has been moved (law §2).
import { listEditors } from "#app/areas/accounts/find-person.server";
import type { Edition } from "#app/areas/competition/edition";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { selectDrafts } from "./entry.repo.server";

/** One mail for each person, however many drafts. Call it inside the transaction that moves the deadline, with the edition as it is then. */
export async function tellDraftEditors(q: Q, deps: Pick<Deps, "now" | "newId" | "publicUrl">, edition: Edition): Promise<void> {
  const { entriesCloseAt } = edition;
  if (entriesCloseAt === null) return;
  const drafts = await selectDrafts(q, edition.id);
  for (const leadId of new Set(drafts.map((draft) => draft.leadId))) {
    const titles = drafts.filter((draft) => draft.leadId === leadId).map(({ title }) => `– ${title}`);
    for (const { id, name, email, locale } of await listEditors(q, leadId)) {
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
        dedupeKey: `deadline-moved:${edition.id}:${entriesCloseAt}:${id}`,
        to: email,
        locale,
        kind: "entry.deadline-moved",
        subject: m.entries_mail_deadline_subject(words, { locale }),
        body: m.entries_mail_deadline_body(words, { locale }),
        editionId: edition.id,
      });
    }
  }
}
