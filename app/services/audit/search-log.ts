// Reads the audit log, newest first: for the office's page, and what one person did for their own copy of it.
import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { auditRecord } from "#db/schema";

export type LogFilter = {
  /** Beginning of the action, such as "entry." or "entry.submitted"; "" for any. */
  readonly action: string;
  /** Beginning of the subject, such as "entry:" or "entry:ab12"; "" for any. */
  readonly subject: string;
  /** Ids of people, or SYSTEM; null for whoever. */
  readonly actors: readonly string[] | null;
  /** Only records before this number; null from the newest on. */
  readonly before: number | null;
};

/** Text is compared as text: nothing in it stands for anything else. */
function begins(column: typeof auditRecord.action | typeof auditRecord.subject, text: string) {
  return text === "" ? undefined : sql`substr(${column}, 1, ${text.length}) = ${text}`;
}

/** Newest first. */
export async function searchLog(q: Q, { action, subject, actors, before }: LogFilter, limit: number) {
  return q
    .select({ seq: auditRecord.seq, at: auditRecord.at, actor: auditRecord.actor, action: auditRecord.action, subject: auditRecord.subject, before: auditRecord.before, after: auditRecord.after })
    .from(auditRecord)
    .where(
      and(
        begins(auditRecord.action, action),
        begins(auditRecord.subject, subject),
        actors === null ? undefined : inArray(auditRecord.actor, [...actors]),
        before === null ? undefined : lt(auditRecord.seq, before),
      ),
    )
    .orderBy(desc(auditRecord.seq))
    .limit(limit);
}

/** What a person did, oldest first; what changed may speak of others and is left out. */
export async function listRecordsOf(q: Q, actor: string) {
  return q
    .select({ at: auditRecord.at, action: auditRecord.action, subject: auditRecord.subject })
    .from(auditRecord)
    .where(eq(auditRecord.actor, actor))
    .orderBy(asc(auditRecord.seq));
}
