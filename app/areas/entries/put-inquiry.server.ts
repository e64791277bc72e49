// A juror's question about an entry is put before the office. Part of a larger step, inside its transaction: whether the juror may ask is decided before.
import { listOrganisers } from "#app/areas/accounts/find-person.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import { inLocale } from "#db/vocabulary/locale";

import { insertInquiry } from "./inquiry.repo.server";

export type NewInquiry = { readonly editionId: string; readonly entryId: string; readonly number: string; readonly askedBy: string; readonly text: string };

/** The organisers are told; the record names who asked, and not what. */
export async function putInquiry(q: Q, deps: Deps, { editionId, entryId, number, askedBy, text }: NewInquiry): Promise<void> {
  const id = deps.newId();
  await insertInquiry(q, { id, entryId, state: "asked", text, askedAt: deps.now, askedBy });
  await record(q, { at: deps.now, actor: askedBy, action: "inquiry.asked", subject: `entry:${entryId}`, editionId, after: { inquiry: id } });
  const edition = await getEdition(q, editionId);
  for (const { id: personId, name, email, locale } of await listOrganisers(q)) {
    const words = { name, edition: inLocale(edition.name, locale), number, text, link: `${deps.publicUrl}/organisation/${edition.slug}/fortschritt/anliegen` };
    await enqueue(q, {
      id: deps.newId(),
      at: deps.now,
      dedupeKey: `inquiry-asked:${id}:${personId}`,
      to: email,
      locale,
      kind: "inquiry.asked",
      subject: m.inquiries_mail_asked_subject(words, { locale }),
      body: m.inquiries_mail_asked_body(words, { locale }),
      editionId,
    });
  }
}
