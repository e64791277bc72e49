// Takes a sheet out of everything that is counted, visibly, and keeps it on record (law §5). Part of a larger step, inside its transaction.
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { checkStep, type SheetStepRefusal } from "./sheet";
import { findDeskOfJuror } from "./sheet.repo.server";
import { writeSheet } from "./write-sheet.server";

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
export async function voidSheet(
  q: Q,
  deps: Pick<Deps, "now" | "newId">,
  { jurorId, entryId, reason, actor }: Voiding,
): Promise<Result<"voided" | "none", VoidRefusal>> {
  const desk = await findDeskOfJuror(q, jurorId, entryId);
  if (!desk?.sheet || desk.sheet.state === "void") return ok("none");
  if (desk.edition.sealedAt !== null) return refused("sealed");
  const step = checkStep("void", { state: desk.sheet.state, actor: "office", reason });
  if (!step.ok) return step;
  const voidReason = reason.trim();
  await writeSheet(q, deps, desk, { action: "sheet.voided", by: actor, change: { state: step.value, voidReason }, reason: voidReason });
  return ok("voided");
}
