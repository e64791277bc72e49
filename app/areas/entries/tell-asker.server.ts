// Writes to the juror who asked, inside the transaction of what became of the question.
import { findPersonContact } from "#app/areas/accounts/find-person.server";
import type { Edition } from "#app/areas/competition/edition";
import type { Deps } from "#app/services/deps";
import { enqueue } from "#app/services/mail/outbox";
import type { Q } from "#app/services/store";
import type { Locale } from "#db/vocabulary/locale";

import type { EntryRow } from "./entry.repo.server";
import type { InquiryRow } from "./inquiry.repo.server";

type Told = { readonly inquiry: InquiryRow; readonly entry: EntryRow; readonly edition: Edition };
type Words = { readonly name: string; readonly number: string; readonly link: string; readonly office: string };

export async function tellAsker(
  q: Q,
  deps: Deps,
  { inquiry, entry, edition }: Told,
  kind: "inquiry.declined" | "inquiry.answered",
  write: (words: Words, locale: Locale) => { readonly subject: string; readonly body: string },
): Promise<void> {
  const to = await findPersonContact(q, inquiry.askedBy);
  if (!to) return;
  const words = { name: to.name, number: entry.number ?? "", link: `${deps.publicUrl}/jury/beitraege/${entry.id}`, office: edition.contact };
  await enqueue(q, { id: deps.newId(), at: deps.now, dedupeKey: `${kind}:${inquiry.id}`, to: to.email, locale: to.locale, kind, ...write(words, to.locale), editionId: edition.id });
}
