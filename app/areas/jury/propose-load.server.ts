// Somebody who was invited offers to judge fewer entries. The invitation stays open; the office answers by sending it anew.
import { findInvitationLink } from "#app/areas/accounts/invitation-link.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import { record, SYSTEM } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayProposeLoad, maySeatStep } from "./juror";
import { selectJuror, updateJuror } from "./juror.repo.server";
import { mayAnswerInvitation } from "./jury.policy";

export type Proposal = { readonly secret: string; readonly entries: number; readonly note: string };
export type ProposeRefusal = "gone" | "too-late" | "not-smaller";

/** A later proposal takes the place of an earlier one. The link can still be used. */
export async function proposeLoad(deps: Deps, { secret, entries, note }: Proposal): Promise<Result<undefined, ProposeRefusal>> {
  return deps.store.tx(async (q) => {
    const link = await findInvitationLink(q, secret, deps.now);
    const juror = link && (await selectJuror(q, link.subjectId));
    if (!juror || !maySeatStep(juror.state, "accept").ok) return refused("gone");
    const inTime = mayAnswerInvitation(phaseOf(await getEdition(q, juror.editionId), deps.now));
    if (!inTime.ok) return inTime;
    const verdict = mayProposeLoad(juror.expectedEntries, entries);
    if (!verdict.ok) return verdict;
    await updateJuror(q, juror.id, { proposedEntries: entries, proposalNote: note === "" ? null : note });
    await record(q, {
      at: deps.now,
      actor: juror.personId ?? SYSTEM,
      action: "juror.proposed-load",
      subject: `juror:${juror.id}`,
      editionId: juror.editionId,
      before: { expectedEntries: juror.expectedEntries, proposedEntries: juror.proposedEntries },
      after: { proposedEntries: entries },
    });
    return ok();
  });
}
