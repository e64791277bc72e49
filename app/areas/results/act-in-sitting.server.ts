// What a form of the meeting asks for goes to the use case that does it; a refusal comes back tied to the fields of that form, or as a whole.
import type { Edition } from "#app/areas/competition/edition";
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import { callEntry } from "./call-entry.server";
import { callItem, type CallItemRefusal } from "./call-item.server";
import { changePoints, type ChangePointsRefusal } from "./change-points.server";
import { closeItem, type CloseItemRefusal } from "./close-item.server";
import { closeSitting } from "./close-sitting.server";
import { countMotion, type CountRefusal } from "./count-motion.server";
import { endDiscussion } from "./end-discussion.server";
import { openSitting, type OpenSittingRefusal } from "./open-sitting.server";
import { putMotion, type PutMotionRefusal } from "./put-motion.server";
import { recordAttendance } from "./record-attendance.server";
import { showPoints } from "./show-points.server";
import { signMinutes, type SignMinutesRefusal } from "./sign-minutes.server";
import type { SittingOrder } from "./sitting.input";
import { stateTendency, type TendencyRefusal } from "./state-tendency.server";
import { voteOnMotion, type VoteRefusal } from "./vote-on-motion.server";

type Reason = OpenSittingRefusal | CallItemRefusal | CloseItemRefusal | TendencyRefusal | ChangePointsRefusal | PutMotionRefusal | VoteRefusal | CountRefusal | SignMinutesRefusal;
export type SittingNotice = Exclude<Extract<Reason, string>, "forbidden" | "unchanged" | "says-nothing">;
export type SittingTrouble = "forbidden" | { readonly notice: SittingNotice } | { readonly fieldErrors: Readonly<Record<string, string[]>> };

export async function actInSitting(deps: Deps, viewer: Viewer, { id: editionId }: Pick<Edition, "id">, order: SittingOrder): Promise<Result<undefined, SittingTrouble>> {
  const done = await carryOut(deps, viewer, editionId, order);
  return done.ok ? ok() : refused(troubleOf(done.reason));
}

async function carryOut(deps: Deps, viewer: Viewer, editionId: string, order: SittingOrder): Promise<Result<undefined, Reason>> {
  switch (order.intent) {
    case "open": {
      const { intent: _intent, ...frame } = order;
      return openSitting(deps, viewer, { editionId, ...frame });
    }
    case "come":
    case "leave":
      return recordAttendance(deps, viewer, { editionId, jurorId: order.jurorId, move: order.intent === "come" ? "comes" : "leaves" });
    case "call":
      return callItem(deps, viewer, { editionId, categoryKey: order.category });
    case "close-item":
      return closeItem(deps, viewer, { editionId, categoryKey: order.category });
    case "call-entry":
      return callEntry(deps, viewer, { editionId, entryId: order.entryId });
    case "end-discussion":
      return endDiscussion(deps, viewer, { editionId, entryId: order.entryId });
    case "show-points":
      return showPoints(deps, viewer, { editionId, categoryKey: order.category });
    case "tendency":
      return stateTendency(deps, viewer, { editionId, categoryKey: order.category, jurorId: order.jurorId, entryId: order.entryId, note: order.note });
    case "points":
      return changePoints(deps, viewer, { editionId, jurorId: order.jurorId, entryId: order.entryId, version: order.version, points: order.points, reason: order.reason });
    case "move":
      return putMotion(deps, viewer, { editionId, categoryKey: order.category, no: order.no, jurorId: order.jurorId, entryId: order.entryId, text: order.text });
    case "vote":
      return voteOnMotion(deps, viewer, { editionId, motionId: order.motionId, jurorId: order.jurorId, vote: order.vote });
    case "count":
      return countMotion(deps, viewer, { editionId, motionId: order.motionId });
    case "close":
      return closeSitting(deps, viewer, editionId);
    case "sign-minutes":
      return signMinutes(deps, viewer, { editionId, digest: order.digest });
  }
}

function troubleOf(reason: Reason): SittingTrouble {
  if (typeof reason === "object") {
    if ("field" in reason) return { fieldErrors: { [reason.field]: [reason.problem] } };
    if ("missing" in reason) return { fieldErrors: Object.fromEntries(reason.missing.map((id) => [`points.${id}`, ["missing"]])) };
    if (reason.typed === "other-criteria") return { notice: "newer" };
    return { fieldErrors: Object.fromEntries(reason.typed.map(({ criterionId, problem }) => [`points.${criterionId}`, [problem]])) };
  }
  if (reason === "forbidden") return reason;
  if (reason === "unchanged") return { fieldErrors: { reason: ["unchanged"] } };
  if (reason === "says-nothing") return { fieldErrors: { entryId: ["missing"] } };
  return { notice: reason };
}
