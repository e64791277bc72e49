// The office decides on a submitted entry: it admits it, returns it for correction, rejects it, or disqualifies it later (law §4).
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { EntryState } from "#db/vocabulary/entry";

import { checkVersion } from "./check-version.server";
import { updateEntry } from "./entry.repo.server";
import { openRules } from "./formal-ruling";
import { mailDecision } from "./letters.server";
import { mayStep, STATES, type EntryStepRefusal, type OfficeStep } from "./state";
import { parseContent, selectLatestVersion } from "./version.repo.server";
import { findWorkingEntry } from "./working-entry.server";

export type DecideFormalCheckInput = {
  readonly entryId: string;
  readonly editionId: string;
  /** The submitted version that the office has seen: a newer one is looked at first. */
  readonly no: number;
  readonly decision: OfficeStep;
  readonly reason: string;
};

export type DecideFormalCheckRefusal = EntryStepRefusal | "not-found" | "not-organiser" | "newer-version" | "findings-open";

export async function decideFormalCheck(deps: Deps, viewer: Viewer, input: DecideFormalCheckInput): Promise<Result<EntryState, DecideFormalCheckRefusal>> {
  if (!isOrganiser(viewer)) return refused("not-organiser");
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, input.entryId);
    if (!parts || parts.edition.id !== input.editionId) return refused("not-found");
    const { entry, edition } = parts;
    const reason = input.reason.trim();
    const step = mayStep(entry.state, input.decision, "office", { phase: phaseOf(edition, deps.now), reason });
    if (!step.ok) return step;
    const latest = await selectLatestVersion(q, entry.id);
    if (latest?.no !== input.no) return refused("newer-version");
    if (input.decision === "admit" && openRules(await checkVersion(q, parts, latest.no, parseContent(latest.content))).length > 0) return refused("findings-open");
    await updateEntry(q, entry.id, {
      state: step.value,
      stateReason: reason || null,
      takesLeadPlace: edition.oneEntryPerLead && STATES[step.value].leadPlace === "taken",
    });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: `entry.${step.value}`,
      subject: `entry:${entry.id}`,
      editionId: edition.id,
      before: { state: entry.state },
      after: { state: step.value, no: latest.no, ...(reason ? { reason } : {}) },
    });
    await mailDecision(q, deps, parts, input.decision, { reason, no: latest.no });
    return ok(step.value);
  });
}
