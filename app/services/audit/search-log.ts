// Reads the audit log, newest first: for the office's page, and what one person did for their own copy of it.
import { and, asc, desc, eq, inArray, like, lt } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { auditRecord } from "#db/schema";

export type LogSearch = {
  /** Beginning of the action: "entry" or "entry.submitted". */
  readonly action?: string;
  /** Beginning of the subject: "entry" or "entry:ab12". */
  readonly subject?: string;
  /** Ids of people, or SYSTEM; undefined: whoever. */
  readonly actors?: readonly string[];
  /** Only records before this number. */
  readonly before?: number;
};

const beginning = (text: string) => `${text.replaceAll(/[%_\\]/g, "")}%`;

export async function searchLog(q: Q, { action, subject, actors, before }: LogSearch, limit: number) {
  return q
    .select({ seq: auditRecord.seq, at: auditRecord.at, actor: auditRecord.actor, action: auditRecord.action, subject: auditRecord.subject, before: auditRecord.before, after: auditRecord.after })
    .from(auditRecord)
    .where(
      and(
        action === undefined ? undefined : like(auditRecord.action, beginning(action)),
        subject === undefined ? undefined : like(auditRecord.subject, beginning(subject)),
        actors === undefined ? undefined : inArray(auditRecord.actor, [...actors]),
        before === undefined ? undefined : lt(auditRecord.seq, before),
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
