// The office opens entries, at once or at the planned instant. From then on whatever decides is frozen (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { editEdition, type EditRefusal } from "./edit-edition.server";
import type { Edition } from "./edition";
import { readEditionRules } from "./find-edition.server";
import { openingInstant, openingProblems, type OpeningProblem } from "./rules";

export type OpenEntriesRefusal = EditRefusal | { readonly problems: readonly OpeningProblem[] };
type Input = { readonly editionId: string; readonly version: number; readonly when: "now" | "planned" };

export async function openEntries(deps: Deps, viewer: Viewer, { editionId, version, when }: Input): Promise<Result<undefined, OpenEntriesRefusal>> {
  return editEdition<OpenEntriesRefusal>(deps, viewer, { editionId, version, touches: "rules" }, async (q, edition) => {
    const entriesOpenAt = when === "planned" ? openingInstant(edition, deps.now) : deps.now;
    const problems = await readOpeningProblems(q, { ...edition, entriesOpenAt });
    if (problems.length > 0) return refused({ problems });
    const before = { rulesFrozenAt: null, entriesOpenAt: edition.entriesOpenAt };
    const after = { rulesFrozenAt: deps.now, entriesOpenAt };
    return ok({ row: after, action: "edition.entries-opened", before, after });
  });
}

/** Everything that must be put right before entries can open. */
export async function readOpeningProblems(q: Q, edition: Edition): Promise<readonly OpeningProblem[]> {
  const { categories, anchors } = await readEditionRules(q, edition.id);
  return openingProblems({
    schedule: edition,
    rules: { ...edition, anchors },
    categories: categories.flatMap(({ id, criteria, otherCriteria }) => [criteria, ...(otherCriteria.length > 0 ? [otherCriteria] : [])].map((own) => ({ id, weights: own.map(({ weight }) => weight) }))),
  });
}
