// Writes one audit record, inside the transaction of the change it speaks of (law §11).
import { desc, eq, sql } from "drizzle-orm";

import type { Instant } from "#app/base/instant";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { auditRecord } from "#db/schema";

import { GENESIS, hashOf } from "./chain";

export const SYSTEM = "system";
/** Somebody without an account, through a personal link; what the record is about tells who was given it. */
export const GUEST = "guest";

export type AuditEvent = {
  readonly at: Instant;
  /** Id of the person, SYSTEM or GUEST. Never a name or an address: the record outlives the person. */
  readonly actor: string;
  /** area.verb, such as "entry.submitted". */
  readonly action: string;
  /** kind:id, such as "entry:ab12". */
  readonly subject: string;
  readonly editionId?: string;
  /** What changed, as plain data without secrets; left out where there was nothing before. */
  readonly before?: unknown;
  readonly after?: unknown;
};

const asText = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

const lastRecord = prepared((q) => q.select({ seq: auditRecord.seq, hash: auditRecord.hash }).from(auditRecord).orderBy(desc(auditRecord.seq)).limit(1).prepare());

const insertion = prepared((q) =>
  q
    .insert(auditRecord)
    .values({
      seq: sql.placeholder("seq"),
      at: sql.placeholder("at"),
      actor: sql.placeholder("actor"),
      action: sql.placeholder("action"),
      subject: sql.placeholder("subject"),
      editionId: sql.placeholder("editionId"),
      before: sql.placeholder("before"),
      after: sql.placeholder("after"),
      previousHash: sql.placeholder("previousHash"),
      hash: sql.placeholder("hash"),
    })
    .prepare(),
);

export async function record(q: Q, event: AuditEvent): Promise<void> {
  const [last] = await lastRecord(q).all();
  const previousHash = last?.hash ?? GENESIS;
  const fields = {
    seq: (last?.seq ?? 0) + 1,
    at: event.at,
    actor: event.actor,
    action: event.action,
    subject: event.subject,
    editionId: event.editionId ?? null,
    before: asText(event.before),
    after: asText(event.after),
  };
  await insertion(q).run({ ...fields, previousHash, hash: hashOf(fields, previousHash) });
}

/** Number of the last record about an edition: another one after every change of anything in it, in whatever process; 0 before the first. */
export async function lastRecordOf(q: Q, editionId: string): Promise<number> {
  const [last] = await lastOfEdition(q).all({ editionId });
  return last?.seq ?? 0;
}

const lastOfEdition = prepared((q) => q.select({ seq: auditRecord.seq }).from(auditRecord).where(eq(auditRecord.editionId, sql.placeholder("editionId"))).orderBy(desc(auditRecord.seq)).limit(1).prepare());
