// The audit log, chained by hashes, and the mail outbox.
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, id, instantColumn } from "#db/columns";
import type { Locale } from "#db/vocabulary/locale";

/** Append only: triggers of the migrations refuse update and delete. */
export const auditRecord = sqliteTable(
  "audit_record",
  {
    /** 1, 2, 3 … without a gap. */
    seq: integer().primaryKey(),
    at: instantColumn().notNull(),
    /** Id of the person, or "system". */
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    editionId: text(),
    /** JSON, or null where there was nothing before. */
    before: text(),
    after: text(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (t) => [index("audit_record_subject").on(t.subject), index("audit_record_edition").on(t.editionId, t.seq)],
);

export const mail = sqliteTable(
  "mail",
  {
    id: id(),
    /** Makes a mail unique: writing the same one twice is a no-op. */
    dedupeKey: text().notNull().unique(),
    recipient: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    kind: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    editionId: text(),
    /** Names a document that is made when the mail is sent and goes with it, such as "receipt:<entry>:<version>". */
    attachment: text(),
    createdAt: instantColumn().notNull(),
    /** When delivery may be tried next; null once sent or given up. */
    dueAt: instantColumn(),
    attempts: integer().notNull().default(0),
    /** Holds a personal link: the body is emptied once it is sent. */
    sensitive: flag().notNull(),
    sentAt: instantColumn(),
    lastError: text(),
  },
  (t) => [index("mail_due").on(t.dueAt), index("mail_created").on(t.createdAt), check("mail_attempts", sql.raw("attempts >= 0"))],
);
