// Keeps what a sheet became by a step, for good (law §7). Runs inside the transaction of the step.
import { canonicalJson } from "#app/base/canonical-json";
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { insertSheetVersion, type SheetScore, type StoredSheet } from "./scoring.repo.server";

/** The version is numbered as the sheet was at that time, so numbers grow with gaps: saves of a draft are not kept. */
export async function keepVersion(q: Q, sheet: StoredSheet, scores: readonly SheetScore[], { now, by }: { readonly now: Instant; readonly by: string }): Promise<void> {
  const { id, version, state, total, comment, abstainReason, voidReason, reopenReason } = sheet;
  const content = canonicalJson({ state, total, comment, abstainReason, voidReason, reopenReason, scores: scores.map((given) => ({ ...given })) });
  await insertSheetVersion(q, { sheetId: id, no: version, content, at: now, by });
}
