// The office's rulings on formal findings, by entry and submitted version, in the database.
import { and, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { entry, formalRuling, person } from "#db/schema";

export type RulingRow = typeof formalRuling.$inferSelect;

const shown = { rule: formalRuling.rule, ruling: formalRuling.ruling, verdict: formalRuling.verdict, note: formalRuling.note, ruledAt: formalRuling.ruledAt, ruledBy: person.name } as const;

export async function selectRulings(q: Q, entryId: string, no: number) {
  return q
    .select(shown)
    .from(formalRuling)
    .innerJoin(person, eq(person.id, formalRuling.ruledBy))
    .where(and(eq(formalRuling.entryId, entryId), eq(formalRuling.no, no)));
}

/** Of all submitted entries of an edition. */
export async function selectRulingsOfSubmitted(q: Q, editionId: string) {
  return q
    .select({ ...shown, entryId: formalRuling.entryId, no: formalRuling.no })
    .from(formalRuling)
    .innerJoin(person, eq(person.id, formalRuling.ruledBy))
    .innerJoin(entry, eq(entry.id, formalRuling.entryId))
    .where(and(eq(entry.editionId, editionId), eq(entry.state, "submitted")));
}

/** Puts the given rulings in the place of those the version has. */
export async function replaceRulings(q: Q, entryId: string, no: number, rows: readonly RulingRow[]): Promise<void> {
  await q.delete(formalRuling).where(and(eq(formalRuling.entryId, entryId), eq(formalRuling.no, no)));
  if (rows.length > 0) await q.insert(formalRuling).values([...rows]);
}
