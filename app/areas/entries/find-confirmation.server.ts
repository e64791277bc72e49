// What a personal link opens: the partner's own part in an entry as it stands now, or why the link is no longer good.
import { phaseOf } from "#app/areas/competition/phase";
import { sha256Hex } from "#app/base/hash";
import type { Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Q } from "#app/services/store";

import { selectLink } from "./confirmation.repo.server";
import { mayAnswer } from "./partner-confirmation";
import { readConfirmations, type Confirmation } from "./read-confirmations.server";
import { findWorkingEntry, type WorkingEntryParts } from "./working-entry.server";

/** "replaced": the lead has named another contact, or no longer names this partner. */
export type LinkRefusal = "unknown" | "replaced" | "out-of-competition" | "over";

export type FoundConfirmation = { readonly parts: WorkingEntryParts; readonly confirmation: Confirmation };

export async function findConfirmation(q: Q, secret: string, now: Instant): Promise<Result<FoundConfirmation, LinkRefusal>> {
  const link = await selectLink(q, sha256Hex(secret));
  const parts = link && (await findWorkingEntry(q, link.entryId));
  if (!link || !parts) return refused("unknown");
  const open = mayAnswer(parts.entry.state, phaseOf(parts.edition, now));
  if (!open.ok) return open;
  const confirmation = (await readConfirmations(q, parts, now)).find(({ partnerId }) => partnerId === link.partnerId);
  if (!confirmation || confirmation.contact.email !== link.email) return refused("replaced");
  return ok({ parts, confirmation });
}
