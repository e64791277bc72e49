// An entry is handed in: complete, in time, the lead's only one; it gets its number, a version that never changes, and receipts by mail (law §4).
import { phaseOf } from "#app/areas/competition/phase";
import { canonicalJson } from "#app/base/canonical-json";
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { incompleteFields, type Incomplete } from "./completeness";
import { formOf } from "./draft";
import { isEditorOf } from "./entries.policy";
import { selectHighestRunning, selectPlaceHolder, updateEntry } from "./entry.repo.server";
import { mailReceipt, type Receipt } from "./letters.server";
import { formatNumber } from "./number";
import { readConfirmations } from "./read-confirmations.server";
import { askOutstanding } from "./send-question.server";
import { mayStep, STATES, type EntryStepRefusal } from "./state";
import { insertVersion, selectLatestVersion } from "./version.repo.server";
import { findWorkingEntry, workingContent, type WorkingEntryParts } from "./working-entry.server";

export type SubmitEntryInput = {
  readonly entryId: string;
  /** Of the entry when it was shown for the last look: nothing is handed in that nobody has seen. */
  readonly version: number;
};

export type SubmitEntryRefusal =
  | { readonly reason: "not-found" }
  | { readonly reason: "closed"; readonly because: EntryStepRefusal; readonly deadline: Instant | null }
  | { readonly reason: "changed" }
  | { readonly reason: "incomplete"; readonly points: readonly Incomplete[] }
  | { readonly reason: "lead-has-entry"; readonly other: { readonly id: string; readonly number: string | null; readonly title: string } };

/** The same entry submitted a second time answers with the receipt of the first. */
export async function submitEntry(deps: Deps, viewer: Viewer, { entryId, version }: SubmitEntryInput): Promise<Result<Receipt, SubmitEntryRefusal>> {
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, entryId);
    if (!parts || !isEditorOf(viewer, parts.entry)) return refused({ reason: "not-found" });
    const { entry, edition, category } = parts;
    const latest = await selectLatestVersion(q, entryId);
    if (entry.state === "submitted" && entry.number !== null && latest) return ok({ number: entry.number, no: latest.no, checksum: latest.checksum });

    const step = mayStep(entry.state, "submit", "lead", { phase: phaseOf(edition, deps.now), reason: "" });
    if (!step.ok) return refused({ reason: "closed", because: step.reason, deadline: edition.entriesCloseAt });
    if (entry.version !== version) return refused({ reason: "changed" });
    const points = incompleteFields({ ...formOf(entry, parts.partners), leadId: entry.leadId }, category, parts.attachments.map(({ id }) => id));
    if (points.length > 0) return refused({ reason: "incomplete", points });
    const other = edition.oneEntryPerLead ? await selectPlaceHolder(q, edition.id, entry.leadId) : undefined;
    if (other && other.id !== entry.id) return refused({ reason: "lead-has-entry", other });

    const given = entry.number === null ? await nextNumber(q, parts) : { number: entry.number, running: entry.running };
    const content = canonicalJson(workingContent(parts));
    const receipt = { number: given.number, no: (latest?.no ?? 0) + 1, checksum: sha256Hex(content) };
    await insertVersion(q, { entryId, no: receipt.no, content, checksum: receipt.checksum, submittedAt: deps.now, submittedBy: viewer.personId });
    await updateEntry(q, entryId, {
      ...given,
      state: step.value,
      takesLeadPlace: edition.oneEntryPerLead && STATES[step.value].leadPlace === "taken",
      stateReason: null,
      submittedAt: deps.now,
    });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "entry.submitted",
      subject: `entry:${entryId}`,
      editionId: edition.id,
      before: { state: entry.state },
      after: { state: step.value, ...receipt },
    });
    await mailReceipt(q, deps, viewer, parts, receipt);
    await askOutstanding(q, deps, viewer.personId, parts, await readConfirmations(q, parts, deps.now));
    return ok(receipt);
  });
}

async function nextNumber(q: Q, { edition, category }: WorkingEntryParts): Promise<{ number: string; running: number }> {
  const running = (await selectHighestRunning(q, category.id)) + 1;
  return { number: formatNumber({ year: edition.year, categoryKey: category.key, running }), running };
}
