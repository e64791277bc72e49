// A partner is asked: a new link, a letter with it, and the record, inside the transaction of whoever has it asked.
import { sha256Hex } from "#app/base/hash";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { insertLink, upsertRequest } from "./confirmation.repo.server";
import { mailQuestion, type PartnerOccasion } from "./letters-to-partners.server";
import type { Confirmation } from "./read-confirmations.server";
import type { WorkingEntryParts } from "./working-entry.server";

/** Links of earlier letters to the same address stay good. `actor`: as the audit log names it. Whether the partner may be asked is decided before. */
export async function sendQuestion(q: Q, deps: Deps, actor: string, parts: WorkingEntryParts, confirmation: Confirmation): Promise<void> {
  const { entry, edition } = parts;
  const { partnerId, fingerprint, contact } = confirmation;
  const occasion = occasionOf(confirmation);
  const secret = deps.newSecret();
  await upsertRequest(q, { partnerId, entryId: entry.id, askedAt: deps.now, askedEmail: contact.email, askedFingerprint: fingerprint });
  await insertLink(q, { hash: sha256Hex(secret), partnerId, email: contact.email, createdAt: deps.now });
  await mailQuestion(q, deps, parts, { confirmation, occasion, secret });
  await record(q, { at: deps.now, actor, action: "partner.asked", subject: `entry:${entry.id}`, editionId: edition.id, after: { partner: partnerId, occasion, fingerprint } });
}

function occasionOf({ state, askedAt, askedFingerprint, fingerprint }: Confirmation): PartnerOccasion {
  if (askedAt !== null && askedFingerprint === fingerprint) return "reminder";
  return state === "changed" || askedAt !== null ? "again" : "request";
}

/** With the submission: whoever was never asked, or about other content. */
export async function askOutstanding(q: Q, deps: Deps, actor: string, parts: WorkingEntryParts, confirmations: readonly Confirmation[]): Promise<void> {
  for (const confirmation of confirmations) {
    const { unaskable, askedFingerprint, fingerprint } = confirmation;
    if (unaskable === null && askedFingerprint !== fingerprint) await sendQuestion(q, deps, actor, parts, confirmation);
  }
}
