// Whom a publication concerns: the contacts named in entries, and the people who judged.
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { entry, juror } from "#db/schema";

/** Of entries that were judged or rejected, in the order of their numbers. */
export async function selectEntrants(q: Q, editionId: string) {
  return q
    .select({ id: entry.id, number: entry.number, leadId: entry.leadId, state: entry.state, title: entry.title, language: entry.language, contactName: entry.contactName, contactEmail: entry.contactEmail })
    .from(entry)
    .where(and(eq(entry.editionId, editionId), inArray(entry.state, ["admitted", "rejected"])))
    .orderBy(asc(entry.number));
}

export async function selectJudges(q: Q, editionId: string): Promise<string[]> {
  const rows = await q
    .select({ personId: juror.personId })
    .from(juror)
    .where(and(eq(juror.editionId, editionId), eq(juror.state, "accepted"), isNotNull(juror.personId)));
  return rows.flatMap(({ personId }) => personId ?? []);
}
