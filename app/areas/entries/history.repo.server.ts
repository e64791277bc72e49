// What the audit log says about one entry.
import { asc, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { auditRecord, person } from "#db/schema";

export async function selectHistory(q: Q, entryId: string) {
  return q
    .select({ at: auditRecord.at, action: auditRecord.action, actor: person.name, actorId: auditRecord.actor, after: auditRecord.after })
    .from(auditRecord)
    .leftJoin(person, eq(person.id, auditRecord.actor))
    .where(eq(auditRecord.subject, `entry:${entryId}`))
    .orderBy(asc(auditRecord.seq));
}
