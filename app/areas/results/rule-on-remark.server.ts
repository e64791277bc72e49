// The office lets the lead read a juror's remark, as it stands or in other words, or withholds it (law §10).
import { getEdition } from "#app/areas/competition/find-edition.server";
import { findJudgedEntry } from "#app/areas/entries/list-judged-entries.server";
import { listRemarks } from "#app/areas/scoring/list-remarks.server";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";

import { putRuling, selectRulings } from "./remark.repo.server";
import { mayRuleOnRemarks, type RemarkRefusal } from "./results.policy";

export type RemarkRuling = { readonly editionId: string; readonly entryId: string; readonly sheetId: string; readonly place: string; /** Null: withheld. */ readonly released: string | null };

export async function ruleOnRemark(deps: Deps, viewer: Viewer, { editionId, entryId, sheetId, place, released }: RemarkRuling): Promise<Result<undefined, RemarkRefusal | "not-found">> {
  return deps.store.tx(async (q) => {
    const verdict = mayRuleOnRemarks(viewer, await getEdition(q, editionId), deps.now);
    if (!verdict.ok) return verdict;
    const entry = await findJudgedEntry(q, entryId);
    const remark = entry?.editionId === editionId ? (await listRemarks(q, { entryId })).find((each) => each.sheetId === sheetId && each.place === place) : undefined;
    if (!remark) return refused("not-found");
    const before = (await selectRulings(q, { entryId })).find((each) => each.sheetId === sheetId && each.place === place);
    await putRuling(q, { id: before?.id ?? deps.newId(), sheetId, place, released, ruledAt: deps.now, ruledBy: viewer.personId });
    const action = released === null ? "remark.withheld" : "remark.released";
    await record(q, { at: deps.now, actor: viewer.personId, action, subject: `entry:${entryId}`, editionId, before: before && { released: before.released }, after: { sheetId, place, released } });
    return ok();
  });
}
