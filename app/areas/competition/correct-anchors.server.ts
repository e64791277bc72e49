// Corrects what a number of points means, in words; possible at any time, on record with before and after (law §3).
import { ok, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { AnchorWording } from "./category.input";
import { updateAnchorWording } from "./category.repo.server";
import { editEdition, type EditRefusal } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";

export async function correctAnchors(deps: Deps, viewer: Viewer, { editionId, version, anchors }: AnchorWording & { readonly editionId: string }): Promise<Result<undefined, EditRefusal>> {
  return editEdition(deps, viewer, { editionId, version, touches: "wording" }, async (q) => {
    const { anchors: before } = await readEditionRules(q, editionId);
    const after = before.map((known) => anchors.find(({ points }) => points === known.points) ?? known);
    for (const anchor of after) await updateAnchorWording(q, editionId, anchor);
    return ok({ action: "edition.anchors-corrected", before, after });
  });
}
