// Sends what is due in the outbox over SMTP. One mail at a time; what fails is tried again later, each time after a longer pause.
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";

import { HOUR, MINUTE, plus, type Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { mail } from "#db/schema";

/** Minutes to wait after the 1st, 2nd … failure; after the last the mail waits for the office. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR];
const BATCH = 20;

export type Post = { readonly send: (to: string, subject: string, text: string, id: string) => Promise<void>; readonly close: () => void };

/** A connection to the SMTP server at `url` (smtp:// or smtps://); `from` is the sender's address. */
export function smtpPost(url: string, from: string): Post {
  const transport: Transporter = createTransport(url, { from });
  return {
    async send(to, subject, text, id) {
      await transport.sendMail({ to, subject, text, messageId: `<${id}@lorbeer>`, headers: { "Auto-Submitted": "auto-generated" } });
    },
    close: () => transport.close(),
  };
}

/** Sends up to 20 due mails. Returns how many were sent and how many failed. */
export async function deliverDue(store: Store, post: Post, now: Instant): Promise<{ sent: number; failed: number }> {
  const due = await store.read
    .select()
    .from(mail)
    .where(and(lte(mail.dueAt, now), isNull(mail.sentAt)))
    .orderBy(asc(mail.dueAt))
    .limit(BATCH);
  let sent = 0;
  for (const letter of due) {
    const error = await post.send(letter.recipient, letter.subject, letter.body, letter.id).then(
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
