// What the office notes for itself about a case. Only the case file reads it (tests/architecture).
import { asc, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { caseNote } from "#db/schema";

export type NoteRow = typeof caseNote.$inferSelect;

/** Oldest first. */
export async function selectNotes(q: Q, caseId: string): Promise<NoteRow[]> {
  return q.select().from(caseNote).where(eq(caseNote.caseId, caseId)).orderBy(asc(caseNote.writtenAt), asc(caseNote.id));
}

export async function insertNote(q: Q, row: NoteRow): Promise<void> {
  await q.insert(caseNote).values(row);
}
