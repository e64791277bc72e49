// The office names who steps in for a juror. While the juror has the place, the substitute waits; where it is free already, they are invited.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { OfficeLocale } from "#db/vocabulary/locale";

import { inviteSubstitute } from "./invite-substitute.server";
import { isVacant } from "./juror";
import { selectJurorByEmail } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { findJuror } from "./read-jury.server";
import { deleteSubstitute, replaceSubstitute, selectSubstitute } from "./substitute.repo.server";

export type SubstituteNaming = {
  readonly jurorId: string;
  /** Null: nobody steps in any more. `email` lower case, trimmed. */
  readonly substitute: { readonly name: string; readonly email: string; readonly locale: OfficeLocale; readonly organisationId: string | null } | null;
};

export type NameSubstituteRefusal = "forbidden" | "too-late" | "unknown-juror" | "already-invited";

/** "invited": the place was free. */
export async function nameSubstitute(deps: Deps, viewer: Viewer, { jurorId, substitute }: SubstituteNaming): Promise<Result<"waits" | "invited" | "removed", NameSubstituteRefusal>> {
  return deps.store.tx(async (q) => {
    const juror = await findJuror(q, jurorId);
    if (juror === undefined) return refused("unknown-juror");
    const { editionId } = juror;
    const allowed = mayManageJury(viewer, phaseOf(await getEdition(q, editionId), deps.now));
    if (!allowed.ok) return allowed;
    const before = await selectSubstitute(q, jurorId);
    const note = { at: deps.now, actor: viewer.personId, subject: `juror:${jurorId}`, editionId, before: before && { name: before.name, email: before.email } };
    if (substitute === null) {
      await deleteSubstitute(q, jurorId);
      if (before !== undefined) await record(q, { ...note, action: "juror.substitute-removed" });
      return ok("removed");
    }
    if (await selectJurorByEmail(q, editionId, substitute.email)) return refused("already-invited");
    await replaceSubstitute(q, { jurorId, ...substitute, namedAt: deps.now, namedBy: viewer.personId });
    await record(q, { ...note, action: "juror.substitute-named", after: { name: substitute.name, email: substitute.email } });
    if (!isVacant(juror.state)) return ok("waits");
    await inviteSubstitute(q, deps, juror, viewer.personId);
    return ok("invited");
  });
}
