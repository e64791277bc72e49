// Sends what is due in the outbox over SMTP. One mail at a time; what fails is tried again later, each time after a longer pause.
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";

import { HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { mail } from "#db/schema";
import type { Locale } from "#db/vocabulary/locale";

/** Minutes to wait after the 1st, 2nd … failure; after the last the mail waits for the office. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR];
const BATCH = 20;

export type Attached = { readonly filename: string; readonly contentType: string; readonly content: Uint8Array };
type Letter = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string; readonly attachment: Attached | undefined };

export type Post = { readonly send: (letter: Letter) => Promise<void>; readonly close: () => void };

/** Makes the document that a mail names, in the mail's language. Rejects when it cannot be made now. */
export type MakeAttachment = (reference: string, locale: Locale) => Promise<Attached>;

/** A connection to the SMTP server at `url` (smtp:// or smtps://); `from` is the sender's address. */
export function smtpPost(url: string, from: string): Post {
  const transport: Transporter = createTransport(url, { from });
  return {
    async send({ id, to, subject, text, attachment }) {
      const attachments = attachment === undefined ? [] : [{ ...attachment, content: Buffer.from(attachment.content) }];
      await transport.sendMail({ to, subject, text, attachments, messageId: `<${id}@lorbeer>`, headers: { "Auto-Submitted": "auto-generated" } });
    },
    close: () => transport.close(),
  };
}

/** Sends up to 20 due mails. Returns how many were sent and how many failed. */
export async function deliverDue(store: Store, post: Post, make: MakeAttachment, now: Instant): Promise<{ sent: number; failed: number }> {
  const due = await store.read
    .select()
    .from(mail)
    .where(and(lte(mail.dueAt, now), isNull(mail.sentAt)))
    .orderBy(asc(mail.dueAt))
    .limit(BATCH);
  let sent = 0;
  for (const letter of due) {
    const error = await sendOne(post, make, letter).then(
      () => undefined,
      (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
    );
    const attempts = letter.attempts + 1;
    const pause = PAUSES[letter.attempts];
    const outcome =
      error === undefined
        ? { sentAt: now, dueAt: null, lastError: null, ...(letter.sensitive ? { body: "" } : {}) }
        : { dueAt: pause === undefined ? null : plus(now, pause), lastError: error.slice(0, 500) };
    await store.tx(async (q) => {
      await q.update(mail).set({ attempts, ...outcome }).where(eq(mail.id, letter.id));
    });
    if (error === undefined) sent += 1;
  }
  return { sent, failed: due.length - sent };
}

async function sendOne(post: Post, make: MakeAttachment, letter: typeof mail.$inferSelect): Promise<void> {
  const { id, recipient: to, subject, body: text, attachment, locale } = letter;
  await post.send({ id, to, subject, text, attachment: attachment === null ? undefined : await make(attachment, locale) });
}
