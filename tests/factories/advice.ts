// Advice cases put into the database directly, as they stand after somebody has asked and somebody has taken them.
import { max } from "drizzle-orm";

import type { Store } from "#app/services/store";
import * as schema from "#db/schema";

import { NOON } from "./world";

type CaseGiven = Partial<typeof schema.adviceCase.$inferInsert> & {
  /** Ids of organisations, the lead first. */
  readonly parties?: readonly string[];
  /** Everybody who ever advised in it. */
  readonly advisers?: readonly string[];
  readonly assessors?: readonly string[];
};

/** Asked by somebody without an account, about what Bocholt and Aalten plan; taken by the first adviser. */
export async function makeCase(store: Store, { parties = ["de-05554008", "nl-gm0197"], advisers = [], assessors = [], ...given }: CaseGiven = {}) {
  return store.tx(async (q) => {
    const [last] = await q.select({ running: max(schema.adviceCase.running) }).from(schema.adviceCase);
    const running = (last?.running ?? 0) + 1;
    const id = given.id ?? `case${running}`;
    const [row] = await q
      .insert(schema.adviceCase)
      .values({
        id,
        kind: "advice",
        year: 2024,
        running,
        number: `B-2024-${String(running).padStart(3, "0")}`,
        state: advisers.length === 0 ? "received" : "in-progress",
        project: "Gemeinsame Feuerwache an der Grenze",
        topic: "rescue",
        concern: "Wie fangen wir an?",
        region: "muenster",
        requesterName: "Ute Frage",
        requesterEmail: "ute.frage@example.org",
        locale: "de",
        adviserId: advisers[0] ?? null,
        openedAt: NOON,
        touchedAt: NOON,
        ...given,
      })
      .returning();
    if (!row) throw new Error("no case was made");
    await q.insert(schema.caseParty).values(parties.map((organisationId, position) => ({ caseId: id, position, role: position === 0 ? ("lead" as const) : ("partner" as const), organisationId, name: organisationId })));
    const involved = [...advisers.map((personId) => ({ personId, kind: "adviser" as const })), ...assessors.map((personId) => ({ personId, kind: "assessor" as const }))];
    if (involved.length > 0) await q.insert(schema.caseInvolvement).values(involved.map(({ personId, kind }) => ({ caseId: id, personId, kind, since: NOON })));
    return row;
  });
}
