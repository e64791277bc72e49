// Gives one entry to every juror of its panel whom the hard rules allow. Part of a larger step, inside its transaction.
import type { Edition } from "#app/areas/competition/edition";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Q } from "#app/services/store";

import { makeChange } from "./change-assignment.server";
import { mayAssignByHand } from "./eligibility";
import { loadAssignment } from "./load-assignment.server";

/** `by`: id of the person. Returns how many jurors were added; 0 too when there is no such entry in the round. */
export async function assignPanel(q: Q, deps: Deps, edition: Edition, { entryId, by }: { readonly entryId: string; readonly by: string }): Promise<number> {
  const { entries, jurors, existing, conflicts } = await loadAssignment(q, edition.id);
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return 0;
  const added = jurors.filter((juror) => mayAssignByHand(juror, entry, { excluded: conflicts.excluded, existing }).ok).map(({ id }) => ({ jurorId: id, entryId }));
  if (added.length === 0) return 0;
  await makeChange(q, deps, "by-hand", { edition, by, change: { added, removed: [] } });
  for (const { jurorId } of added) await record(q, { at: deps.now, actor: by, action: "assignment.made", subject: `juror:${jurorId}`, editionId: edition.id, after: { entryId } });
  return added.length;
}
