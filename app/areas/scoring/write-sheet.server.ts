// Writes a sheet in its next version, keeps what closes or opens it for good, and records the step. Part of a larger step, inside its transaction.
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import type { Desk, SheetContent, StoredSheet } from "./desk";
import { insertSheetVersion, putSheet } from "./sheet.repo.server";

export type SheetChange = Partial<Omit<StoredSheet, "id" | "version" | "updatedAt">>;

export type SheetAction = "sheet.saved" | "sheet.submitted" | "sheet.abstained" | "sheet.reopened" | "sheet.revised" | "sheet.voided";

/** `by`: id of the person. `reason`: what the law asks them to give. */
export type SheetWrite = { readonly action: SheetAction; readonly by: string; readonly change: SheetChange; readonly reason?: string };

/**
 * The sheet as it is from now on. The record names a checksum instead of points: the office reads the log, and points are the juror's own.
 * Versions of all steps but a draft's saves are kept, numbered as the sheet is then (law §7).
 */
export async function writeSheet(q: Q, { now, newId }: Pick<Deps, "now" | "newId">, desk: Desk, { action, by, change, reason }: SheetWrite): Promise<StoredSheet> {
  const before = desk.sheet;
  const sheet: StoredSheet = { ...(before ?? blank(newId())), ...change, version: (before?.version ?? 0) + 1, updatedAt: now };
  const content = textOf(sheet);
  await putSheet(q, desk, sheet);
  if (action !== "sheet.saved") await insertSheetVersion(q, { sheetId: sheet.id, no: sheet.version, content, at: now, by });
  await record(q, {
    at: now,
    actor: by,
    action,
    subject: `sheet:${sheet.id}`,
    editionId: desk.edition.id,
    before: before ? { state: before.state, version: before.version } : undefined,
    after: { state: sheet.state, version: sheet.version, entryId: desk.entryId, jurorId: desk.jurorId, checksum: sha256Hex(content), reason },
  });
  return sheet;
}

/** Points, reasons and comment as a change of the sheet. */
export function contentChange({ points, reasons, comment }: SheetContent): SheetChange {
  const ids = Object.keys(points).toSorted();
  return { comment, scores: ids.map((criterionId) => ({ criterionId, points: points[criterionId] ?? null, reason: reasons[criterionId] ?? "" })) };
}

function blank(id: string): Omit<StoredSheet, "version" | "updatedAt"> {
  return { id, state: "draft", total: null, comment: "", abstainReason: null, voidReason: null, reopenReason: null, submittedAt: null, scores: [] };
}

/** What the sheet says, as canonical JSON. */
function textOf({ state, total, comment, abstainReason, voidReason, reopenReason, scores }: StoredSheet): string {
  return canonicalJson({ state, total, comment, abstainReason, voidReason, reopenReason, scores: scores.map(({ criterionId, points, reason }) => ({ criterionId, points, reason })) });
}
