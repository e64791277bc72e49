// Takes a person out of the outbox (law §11): letters of an edition belong to its file and stay without the address; others lose their text too.
import { and, eq, like, or, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { mail } from "#db/schema";

/** What is still waiting to be sent to `address` is not sent any more. */
export async function forgetRecipient(q: Q, address: string, replacement: string): Promise<void> {
  await q
    .update(mail)
    .set({ recipient: replacement, dueAt: null, body: sql`case when ${mail.editionId} is null then '' else ${mail.body} end` })
    .where(eq(mail.recipient, address));
}

/** Letters of the given kinds, by how their names begin, lose address and text; what is still waiting is not sent any more. */
export async function forgetLetters(q: Q, { to, kinds, replacement }: { readonly to: string; readonly kinds: readonly string[]; readonly replacement: string }): Promise<void> {
  await q
    .update(mail)
    .set({ recipient: replacement, dueAt: null, body: "" })
    .where(and(eq(mail.recipient, to), or(...kinds.map((kind) => like(mail.kind, `${kind}%`)))));
}
