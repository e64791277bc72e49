// The office invites somebody to the jury by a personal link.
import { getEdition, listCategories } from "#app/areas/competition/find-edition.server";
import { phaseOf } from "#app/areas/competition/phase";
import { seedOf } from "#app/base/random";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { JurorRole } from "#db/vocabulary/jury";
import type { Locale } from "#db/vocabulary/locale";

import { insertJuror, replaceOrganisations, replacePanels, selectJurorByEmail } from "./juror.repo.server";
import { mayManageJury } from "./jury.policy";
import { sendInvitation } from "./send-invitation.server";

export type JurorInvitation = {
  readonly editionId: string;
  readonly name: string;
  /** Lower case, trimmed. */
  readonly email: string;
  readonly role: JurorRole;
  readonly categoryIds: readonly string[];
  /** As far as the office knows it; the juror confirms or corrects it. */
  readonly organisationId: string | null;
  /** Of the mail. */
  readonly locale: Locale;
};

export type InviteRefusal = "forbidden" | "too-late" | "unknown-category" | "already-invited";

export async function inviteJuror(deps: Deps, viewer: Viewer, invitation: JurorInvitation): Promise<Result<{ readonly jurorId: string }, InviteRefusal>> {
  const { editionId, name, email, role, categoryIds, organisationId, locale } = invitation;
  return deps.store.tx(async (q) => {
    const edition = await getEdition(q, editionId);
    const allowed = mayManageJury(viewer, phaseOf(edition, deps.now));
    if (!allowed.ok) return allowed;
    const categories = (await listCategories(q, editionId)).filter(({ id }) => categoryIds.includes(id));
    if (categories.length !== new Set(categoryIds).size) return refused("unknown-category");
    if (await selectJurorByEmail(q, editionId, email)) return refused("already-invited");

    const jurorId = deps.newId();
    await insertJuror(q, { id: jurorId, editionId, email, name, role, state: "invited", seed: seedOf(`${editionId}:${jurorId}`), invitedAt: deps.now });
    await replacePanels(q, jurorId, categories.map(({ id }) => id));
    if (organisationId !== null) await replaceOrganisations(q, jurorId, [{ organisationId, past: false }]);
    await record(q, { at: deps.now, actor: viewer.personId, action: "juror.invited", subject: `juror:${jurorId}`, editionId, after: { role, categoryIds, organisationId } });
    await sendInvitation(q, deps, { jurorId, name, email, role, categories, edition, locale });
    return ok({ jurorId });
  });
}
