// The lead has one partner asked for its confirmation, or reminds it.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { isEditorOf } from "./entries.policy";
import type { AskRefusal } from "./partner-confirmation";
import { readConfirmations } from "./read-confirmations.server";
import { sendQuestion } from "./send-question.server";
import { findWorkingEntry } from "./working-entry.server";

export type AskPartnerInput = { readonly entryId: string; readonly partnerId: string };

export async function askPartner(deps: Deps, viewer: Viewer, { entryId, partnerId }: AskPartnerInput): Promise<Result<undefined, "not-found" | AskRefusal>> {
  return deps.store.tx(async (q) => {
    const parts = await findWorkingEntry(q, entryId);
    if (!parts || !isEditorOf(viewer, parts.entry)) return refused("not-found");
    const confirmation = (await readConfirmations(q, parts, deps.now)).find((known) => known.partnerId === partnerId);
    if (!confirmation) return refused("not-found");
    if (confirmation.unaskable !== null) return refused(confirmation.unaskable);
    await sendQuestion(q, deps, viewer.personId, parts, confirmation);
    return ok();
  });
}
