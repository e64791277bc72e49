// Changes the words of an edition's public page: always allowed, always on record.
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { editEdition, type EditRefusal } from "./edit-edition.server";
import type { EditionTexts } from "./edition.input";

export async function saveTexts(deps: Deps, viewer: Viewer, { editionId, version, ...texts }: EditionTexts & { readonly editionId: string }): Promise<Result<undefined, EditRefusal>> {
  return editEdition(deps, viewer, { editionId, version, touches: "wording" }, async (_q, edition) => {
    const { name, intro, conditions, faq, contact } = edition;
    return ok({ row: texts, action: "edition.texts-changed", before: { name, intro, conditions, faq, contact }, after: texts });
  });
}
