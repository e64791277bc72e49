// The office says which organisations a case is about, where what was typed named none of the directory: prior involvement follows from them (law §5).
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { mayAdvise } from "./advice.policy";
import { placedParties, type CaseParty } from "./case-parties";
import { replaceParties, selectCase, selectParties, updateCase } from "./case.repo.server";
import { nameParties } from "./name-parties.server";
import { regionOfCode } from "./region";

export type Parties = { readonly caseId: string; readonly lead: string; /** One to a line. */ readonly partners: string };

export async function nameCaseParties(deps: Deps, viewer: Viewer, { caseId, lead, partners }: Parties): Promise<Result<undefined, "forbidden" | "unknown" | "missing">> {
  const [leading] = await nameParties(deps.store.read, lead.replaceAll("\n", " "));
  const others = await nameParties(deps.store.read, partners);
  return deps.store.tx(async (q) => {
    const allowed = mayAdvise(viewer);
    if (!allowed.ok) return allowed;
    if (!(await selectCase(q, caseId))) return refused("unknown");
    if (!leading) return refused("missing");
    const named = (parties: readonly CaseParty[]) => parties.map(({ organisationId, name }) => organisationId ?? name);
    const before = await selectParties(q, [caseId]);
    const rows = placedParties(leading, others);
    const leadId = leading.organisationId;
    const region = regionOfCode(leadId === null ? null : ((await organisationsByIds(q, [leadId])).get(leadId)?.code ?? null));
    await replaceParties(q, caseId, rows);
    await updateCase(q, caseId, { region, touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.parties-named", subject: `case:${caseId}`, before: { parties: named(before) }, after: { parties: named(rows) } });
    return ok();
  });
}
