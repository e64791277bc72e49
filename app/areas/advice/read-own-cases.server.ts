// The cases that somebody has asked for, for the list in their account.
import type { Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Q } from "#app/services/store";
import type { CaseKind, CaseState } from "#db/vocabulary/advice";

import { selectCasesOf } from "./case.repo.server";

export type OwnCaseLine = { readonly id: string; readonly kind: CaseKind; readonly number: string; readonly project: string; readonly state: CaseState; readonly openedAt: Instant; readonly touchedAt: Instant };

/** Newest first; what they asked for without an account included, once the address is confirmed as theirs. */
export async function readOwnCases(q: Q, { personId, email, emailVerified }: Viewer): Promise<readonly OwnCaseLine[]> {
  const rows = await selectCasesOf(q, { personId, email: emailVerified ? email : null });
  return rows.map(({ id, kind, number, project, state, openedAt, touchedAt }) => ({ id, kind, number, project, state, openedAt, touchedAt }));
}
