// A case is handed over to another adviser, who is told. Whoever had it stays on record as involved (law §5).
import { listAdvisers } from "#app/areas/accounts/find-person.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { m } from "#app/i18n";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { updateCase } from "./case.repo.server";
import { findOpenCase } from "./find-advised-case.server";
import { mailDesk } from "./letters.server";
import { noteInvolvement } from "./note-involvement.server";

export type HandOverRefusal = "forbidden" | "unknown" | "not-an-adviser" | "closed";

export async function handOverCase(deps: Deps, viewer: Viewer, { caseId, adviserId }: { readonly caseId: string; readonly adviserId: string }): Promise<Result<undefined, HandOverRefusal>> {
  return deps.store.tx(async (q) => {
    const found = await findOpenCase(q, viewer, caseId);
    if (!found.ok) return found;
    const about = found.value;
    const adviser = (await listAdvisers(q)).find(({ id }) => id === adviserId);
    if (!adviser) return refused("not-an-adviser");
    if (about.adviserId === adviserId) return ok();
    await updateCase(q, caseId, { adviserId, state: about.state === "received" ? "in-progress" : about.state, touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.handed-over", subject: `case:${caseId}`, before: { adviser: about.adviserId }, after: { adviser: adviserId } });
    await noteInvolvement(q, deps, { caseId, personId: adviserId, kind: "adviser", actor: viewer.personId });
    if (adviserId !== viewer.personId) await mailDesk(q, deps, about, [adviser], { kind: "case.handed-over", subject: m.advice_mail_desk_handed_subject, text: m.advice_mail_desk_handed_text });
    return ok();
  });
}
