// Rounds of judging in the database: those that are over or still to come. Triggers refuse what is frozen (law §3).
import { and, asc, eq, gt } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { round } from "#db/schema";

import type { Round } from "./round";

/** In their order. */
export async function selectRounds(q: Q, editionId: string): Promise<Round[]> {
  return q
    .select({ no: round.no, rule: round.rule, quorum: round.quorum, jurorsPerEntry: round.jurorsPerEntry, judgingOpenAt: round.judgingOpenAt, judgingCloseAt: round.judgingCloseAt })
    .from(round)
    .where(eq(round.editionId, editionId))
    .orderBy(asc(round.no));
}

export async function insertRound(q: Q, editionId: string, row: Round): Promise<void> {
  await q.insert(round).values({ editionId, ...row });
}

export async function deleteRound(q: Q, editionId: string, no: number): Promise<void> {
  await q.delete(round).where(and(eq(round.editionId, editionId), eq(round.no, no)));
}

export async function deleteRoundsAfter(q: Q, editionId: string, no: number): Promise<void> {
  await q.delete(round).where(and(eq(round.editionId, editionId), gt(round.no, no)));
}
