// The lead takes its entry out of the competition, or discards a draft (law §4). Nothing is deleted; a number stays given.
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { isEditorOf } from "./entries.policy";
import { updateEntry } from "./entry.repo.server";
import { mailWithdrawal } from "./letters.server";
import { mayStep, type EntryStepRefusal } from "./state";
import { findWorkingEntry } from "./working-entry.server";

export type WithdrawEntryRefusal = { readonly reason: "not-found" } | { readonly reason: "closed"; readonly because: EntryStepRefusal };

export async function withdrawEntry(deps: Deps, viewer: Viewer, entryId: string): Promise<Result<undefined, WithdrawEntryRefusal>> {
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, entryId);
    if (!parts || !isEditorOf(viewer, parts.entry)) return refused({ reason: "not-found" });
    const { entry, edition } = parts;
    if (entry.state === "withdrawn") return ok();
    const step = mayStep(entry.state, "withdraw", "lead", { phase: phaseOf(edition, deps.now), reason: "" });
    if (!step.ok) return refused({ reason: "closed", because: step.reason });
    await updateEntry(q, entryId, { state: step.value, takesLeadPlace: false });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "entry.withdrawn",
      subject: `entry:${entryId}`,
      editionId: edition.id,
      before: { state: entry.state },
      after: { state: step.value },
    });
    if (entry.number !== null) await mailWithdrawal(q, deps, parts);
    return ok();
  });
}
