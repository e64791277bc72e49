// Takes a sheet out of everything that is counted, visibly, and keeps it on record (law §5). Part of a larger step, inside its transaction.
import { ok, refused, type Result } from "#app/base/result";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { keepVersion } from "./keep-version.server";
import { findSheet, selectScores, updateSheet } from "./scoring.repo.server";
import { checkStep, type SheetStepRefusal } from "./sheet";

export type Voiding = {
  readonly jurorId: string;
  readonly entryId: string;
  /** Why; stays with the sheet. */
  readonly reason: string;
  /** Id of the person who does it. */
  readonly actor: string;
};

export type VoidRefusal = SheetStepRefusal | "sealed";

/** "none": there was no sheet, or it was void before. After the seal nothing changes any more (law §10). */
export async function voidSheet(q: Q, { now }: Pick<Deps, "now">, { jurorId, entryId, reason, actor }: Voiding): Promise<Result<"voided" | "none", VoidRefusal>> {
  const sheet = await findSheet(q, jurorId, entryId);
  if (!sheet || sheet.state === "void") return ok("none");
  if (sheet.sealedAt !== null) return refused("sealed");
  const step = checkStep("void", { state: sheet.state, actor: "office", reason });
  if (!step.ok) return step;
  const voided = { ...sheet, state: step.value, voidReason: reason.trim(), version: sheet.version + 1 };
  const { state, voidReason, version } = voided;
  await updateSheet(q, sheet.id, { state, voidReason, version, updatedAt: now });
  await keepVersion(q, voided, await selectScores(q, sheet.id), { now, by: actor });
  await record(q, {
    at: now,
    actor,
    action: "sheet.voided",
    subject: `sheet:${sheet.id}`,
    editionId: sheet.editionId,
    before: { state: sheet.state, version: sheet.version },
    after: { state, version, entryId, jurorId, reason: voidReason },
  });
  return ok("voided");
}
