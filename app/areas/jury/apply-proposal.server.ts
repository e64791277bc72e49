// The office applies the assignment that was proposed: all or nothing, and only as long as nothing has changed that it rests on (law §6).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { basisOf, brokenRule } from "./applicable";
import { changeTo } from "./assigning";
import { answerOf, moveAssigning, selectLatestAssigning } from "./assigning.repo.server";
import { makeChange } from "./change-assignment.server";
import { mayAssignEntries } from "./jury.policy";
import { loadAssignment, problemOf } from "./load-assignment.server";

export type ApplyRefusal = "forbidden" | "too-early" | "too-late" | "no-proposal" | "changed-meanwhile";
export type Applied = { readonly added: number; readonly removed: number };

/** `proposalId`: the one that was looked at. */
export async function applyProposal(deps: Deps, viewer: Viewer, { editionId, proposalId }: { readonly editionId: string; readonly proposalId: string }): Promise<Result<Applied, ApplyRefusal>> {
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayAssignEntries(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const latest = await selectLatestAssigning(q, editionId);
    const answer = latest?.id === proposalId && latest.state === "proposed" ? answerOf(latest) : undefined;
    if (latest === undefined || answer === undefined || !("proposal" in answer)) return refused("no-proposal");
    const problem = problemOf(edition, await loadAssignment(q, editionId), latest.seed);
    const { pairs } = answer.proposal;
    if (basisOf(problem, latest.kind) !== latest.basis || brokenRule(problem, pairs) !== undefined) return refused("changed-meanwhile");

    const change = changeTo(problem.existing, pairs);
    await moveAssigning(q, latest.id, { from: ["proposed"], state: "applied", endedAt: deps.now });
    await makeChange(q, deps, latest.kind, { edition, by: viewer.personId, change });
    await record(q, { at: deps.now, actor: viewer.personId, action: "jury.assigned", subject: `edition:${editionId}`, editionId, before: { removed: change.removed }, after: { added: change.added } });
    return ok({ added: change.added.length, removed: change.removed.length });
  });
}
