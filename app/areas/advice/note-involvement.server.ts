// Somebody came to know a case's project as its adviser or assessor; that stays on record. Part of a larger step, inside its transaction.
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";
import type { InvolvementKind } from "#db/vocabulary/advice";

import { insertInvolvement } from "./case.repo.server";

export async function noteInvolvement(q: Q, deps: Pick<Deps, "now">, { caseId, personId, kind, actor }: { readonly caseId: string; readonly personId: string; readonly kind: InvolvementKind; readonly actor: string }): Promise<void> {
  await insertInvolvement(q, { caseId, personId, kind, since: deps.now });
  await record(q, { at: deps.now, actor, action: "case.involved", subject: `case:${caseId}`, after: { person: personId, as: kind } });
}
