// The mails written to one address, oldest first, for the person's own copy of their data. Texts with personal links are left out.
import { asc, eq, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { mail } from "#db/schema";

export async function listMailsTo(q: Q, address: string) {
  return q
    .select({ createdAt: mail.createdAt, sentAt: mail.sentAt, subject: mail.subject, text: sql<string>`case when ${mail.sensitive} then '' else ${mail.body} end` })
    .from(mail)
    .where(eq(mail.recipient, address))
    .orderBy(asc(mail.createdAt));
}
