// Puts a mail into the outbox, inside the transaction of the change it speaks of. Delivery happens later (deliver.ts).
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import { mail } from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

export type OutgoingMail = {
  readonly id: string;
  readonly at: Instant;
  /** Names the occasion, such as "entry-submitted:<id>:<version>": the same occasion is never mailed twice. */
  readonly dedupeKey: string;
  readonly to: string;
  readonly locale: Locale;
  /** area.occasion, such as "entry.submitted", for the office's list. */
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly editionId?: string;
  /** Names a document that is made when the mail is sent (deliver.ts). */
  readonly attachment?: string;
  /** Holds a personal link: the body is emptied once it is sent. */
  readonly sensitive?: true;
};

export async function enqueue(q: Q, letter: OutgoingMail): Promise<void> {
  await q
    .insert(mail)
    .values({
      id: letter.id,
      dedupeKey: letter.dedupeKey,
      recipient: letter.to,
      locale: letter.locale,
      kind: letter.kind,
      subject: letter.subject,
      body: letter.body,
      editionId: letter.editionId ?? null,
      attachment: letter.attachment ?? null,
      createdAt: letter.at,
      dueAt: letter.at,
      sensitive: letter.sensitive ?? false,
    })
    .onConflictDoNothing({ target: mail.dedupeKey });
}
