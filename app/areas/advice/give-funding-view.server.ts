// One side gives its view of a case, or changes it while the other has not given its own. With the second, whoever asked is told.
// Whoever gives the office's view of a case that nobody has taken has taken it.
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import { record } from "#app/services/audit/record";
import type { Deps } from "#app/services/deps";
import type { Recommendation } from "#db/vocabulary/funding";

import { selectCase, updateCase } from "./case.repo.server";
import { findDistrict } from "./find-district.server";
import { mailOtherSide, mailViewsGiven } from "./funding-letters.server";
import { checkView, isSameView, isSettled, mayGiveView, sideOf, viewMark, type ViewProblem } from "./funding-view";
import { selectAnswerSheet, selectViews, upsertView } from "./funding-view.repo.server";
import { noteInvolvement } from "./note-involvement.server";

export type NewView = { readonly caseId: string; readonly recommendation: Recommendation; readonly reason: string; readonly conditions: string; /** When the view of one's own side that was shown was given; "" where there was none. */ readonly seen: string };

export type GiveRefusal = "unknown" | "forbidden" | "settled" | "changed" | ViewProblem;

/** "unknown" also for a case that is not the viewer's to know. */
export async function giveFundingView(deps: Deps, viewer: Viewer, { caseId, seen, ...view }: NewView): Promise<Result<undefined, GiveRefusal>> {
  return deps.store.tx(async (q): Promise<Result<undefined, GiveRefusal>> => {
    const found = await selectCase(q, caseId);
    const side = found && sideOf(viewer, await findDistrict(q, viewer), found);
    if (found === undefined || side === undefined || (await selectAnswerSheet(q, caseId)) === undefined) return refused("unknown");
    const views = await selectViews(q, caseId);
    const given = views.map((each) => each.side);
    const allowed = mayGiveView(viewer, side, given);
    if (!allowed.ok) return allowed;
    const complete = checkView(view);
    if (!complete.ok) return complete;
    const conditions = view.recommendation === "apply-with-conditions" ? view.conditions.trim() : "";
    const before = views.find((each) => each.side === side);
    const after = { recommendation: view.recommendation, reason: view.reason.trim(), conditions };
    if (before !== undefined && isSameView(before, after)) return ok();
    if (viewMark(before) !== seen) return refused("changed");
    await upsertView(q, { caseId, side, ...after, givenBy: viewer.personId, givenAt: deps.now });
    await record(q, {
      at: deps.now,
      actor: viewer.personId,
      action: "funding.view-given",
      subject: `case:${caseId}`,
      before: before && { side, recommendation: before.recommendation, reason: before.reason, conditions: before.conditions },
      after: { side, ...after },
    });
    const taken = side === "office" && found.state === "received" ? ({ state: "in-progress", adviserId: found.adviserId ?? viewer.personId } as const) : {};
    await updateCase(q, caseId, { ...taken, touchedAt: deps.now });
    await noteInvolvement(q, deps, { caseId, personId: viewer.personId, kind: "assessor", actor: viewer.personId });
    if (isSettled([...given, side])) await mailViewsGiven(q, deps, found);
    else if (before === undefined) await mailOtherSide(q, deps, found, side);
    return ok();
  });
}
