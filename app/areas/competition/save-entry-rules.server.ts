// Changes who may enter: the day after which a cooperation was agreed, how many partners, how many entries of one lead.
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { editEdition, type EditRefusal } from "./edit-edition.server";
import type { EntryRules } from "./edition.input";

export async function saveEntryRules(deps: Deps, viewer: Viewer, { editionId, version, ...rules }: EntryRules & { readonly editionId: string }): Promise<Result<undefined, EditRefusal>> {
  return editEdition(deps, viewer, { editionId, version, touches: "rules" }, async (_q, edition) => {
    const { referenceDate, minPartners, oneEntryPerLead } = edition;
    return ok({ row: rules, action: "edition.entry-rules-changed", before: { referenceDate, minPartners, oneEntryPerLead }, after: rules });
  });
}
