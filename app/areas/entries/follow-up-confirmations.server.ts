// What happens without anybody asking: partners that were asked hear of changed content, and are reminded before a deadline.
import { phaseOf } from "#app/areas/competition/phase";
import { SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { selectAskedEntries } from "./confirmation.repo.server";
import { isFollowUpDue } from "./partner-confirmation";
import { readConfirmations } from "./read-confirmations.server";
import { sendQuestion } from "./send-question.server";
import { findWorkingEntry } from "./working-entry.server";

/** Each entry in a transaction of its own; run again, it writes nothing again. */
export async function followUpConfirmations(deps: Deps): Promise<void> {
  for (const entryId of await selectAskedEntries(deps.store.read)) await followUp(deps, entryId);
}

async function followUp(deps: Deps, entryId: string): Promise<void> {
  await deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, entryId);
    if (!parts) return;
    const { entry, edition } = parts;
    const phase = phaseOf(edition, deps.now);
    for (const confirmation of await readConfirmations(q, parts, deps.now)) {
      const { state, askedAt, askedFingerprint, fingerprint, unaskable } = confirmation;
      const due = isFollowUpDue({ state, askedAt, askedOtherwise: askedFingerprint !== fingerprint, changedAt: entry.updatedAt }, edition, phase, deps.now);
      if (due && unaskable === null) await sendQuestion(q, deps, SYSTEM, parts, confirmation);
    }
  });
}
