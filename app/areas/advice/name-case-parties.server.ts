// The office says which organisations a case is about, where what was typed named none of the directory, and where the lead's seat lies, where no
// code tells: prior involvement and Bezirksregierung follow from them (law §5).
import { organisationsByIds } from "#app/areas/accounts/find-organisation.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { RegionalDistrict } from "#db/vocabulary/regional-district";

import { partiesMark, placedParties, type CaseParty } from "./case-parties";
import { replaceParties, selectParties, updateCase } from "./case.repo.server";
import { findAdvisedCase } from "./find-advised-case.server";
import { mailRegionOpened } from "./funding-letters.server";
import { selectViews } from "./funding-view.repo.server";
import { nameParties } from "./name-parties.server";
import { regionOrSaid } from "./region";

export type Parties = {
  readonly caseId: string;
  readonly lead: string;
  /** One to a line. */
  readonly partners: string;
  /** Where the lead has its seat; it counts where the directory has no code for it. */
  readonly region: RegionalDistrict | null;
  /** Mark of the parties as they were shown. */
  readonly seen: string;
};

/** `viewed`: the Bezirksregierung has given its view, which stands under its own name and not under that of another one. */
export type PartiesRefusal = "forbidden" | "unknown" | "missing" | "changed" | "viewed";

export async function nameCaseParties(deps: Deps, viewer: Viewer, { caseId, lead, partners, region: said, seen }: Parties): Promise<Result<undefined, PartiesRefusal>> {
  const [leading] = await nameParties(deps.store.read, lead.replaceAll("\n", " "));
  const others = await nameParties(deps.store.read, partners);
  return deps.store.tx(async (q) => {
    const found = await findAdvisedCase(q, viewer, caseId);
    if (!found.ok) return found;
    const about = found.value;
    if (!leading) return refused("missing");
    const named = (parties: readonly CaseParty[]) => parties.map(({ organisationId, name }) => organisationId ?? name);
    const before = await selectParties(q, [caseId]);
    if (partiesMark(before, about.region) !== seen) return refused("changed");
    const rows = placedParties(leading, others);
    const leadId = leading.organisationId;
    const region = regionOrSaid(leadId === null ? null : ((await organisationsByIds(q, [leadId])).get(leadId)?.code ?? null), said);
    if (region !== about.region && (await selectViews(q, caseId)).some(({ side }) => side === "regional-government")) return refused("viewed");
    await replaceParties(q, caseId, rows);
    await updateCase(q, caseId, { region, touchedAt: deps.now });
    await record(q, { at: deps.now, actor: viewer.personId, action: "case.parties-named", subject: `case:${caseId}`, before: { parties: named(before), region: about.region }, after: { parties: named(rows), region } });
    if (about.kind === "pre-assessment" && region !== about.region) await mailRegionOpened(q, deps, { ...about, region });
    return ok();
  });
}
