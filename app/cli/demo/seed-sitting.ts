// The meeting of the demo's jury: under way while it deliberates, closed and minuted once its result is published. By the same use cases as in a
// real edition, noted by the office.
import { getEdition } from "#app/areas/competition/find-edition.server";
import { actInSitting } from "#app/areas/results/act-in-sitting.server";
import { readMinutes } from "#app/areas/results/read-minutes.server";
import { readSitting, type SittingState } from "#app/areas/results/read-sitting.server";
import type { SittingReader } from "#app/areas/results/sitting.policy";
import type { SittingOrder } from "#app/areas/results/sitting.input";
import { MINUTE, plus, type Instant } from "#app/base/instant";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { demoJurors } from "#db/demo/jurors";
import { demoMeeting } from "#db/demo/meeting";

import { entryIdOf } from "./seed-entries";
import { jurorIdOf } from "./seed-jury";
import { DEMO_EDITION, demoId } from "./seed-people";

const OFFICE: SittingReader = { as: "office", seatId: null };

type Meeting = {
  /** A minute passes with each step. */
  readonly act: (...orders: readonly SittingOrder[]) => Promise<void>;
  readonly state: () => Promise<SittingState>;
};

function meetingFrom(deps: Omit<Deps, "now">, viewer: Viewer, start: Instant): Meeting {
  let now = start;
  return {
    async act(...orders) {
      for (const order of orders) {
        const done = await actInSitting({ ...deps, now }, viewer, { id: DEMO_EDITION }, order);
        if (!done.ok) throw new RangeError(`demo: ${order.intent} was refused: ${JSON.stringify(done.reason)}`);
        now = plus(now, MINUTE);
      }
    },
    state: () => readSitting(deps.store, { id: DEMO_EDITION }, OFFICE),
  };
}

const { chair, deputy, keeper, place, guests, absent, tendencies, change, motion } = demoMeeting;

const OPENING: readonly SittingOrder[] = [
  { intent: "open", chairId: jurorIdOf(chair), deputyId: jurorIdOf(deputy), keeper, place, guests },
  ...demoJurors.filter(({ key }) => key !== absent).map(({ key }): SittingOrder => ({ intent: "come", jurorId: jurorIdOf(key), assured: true })),
];

/** One category is in the middle of its discussion, another is done with. */
export async function seedMeeting(deps: Omit<Deps, "now">, viewer: Viewer, start: Instant): Promise<void> {
  const { act, state } = meetingFrom(deps, viewer, start);
  await act(...OPENING, { intent: "call", category: "PV" }, { intent: "show-points", category: "PV" }, { intent: "close-item", category: "PV" });
  await act({ intent: "call", category: "IV" }, ...tendencies.map(({ juror, entry, note }): SittingOrder => ({ intent: "tendency", category: "IV", jurorId: jurorIdOf(juror), entryId: entryIdOf(entry), note })));
  await act({ intent: "show-points", category: "IV" }, { intent: "call-entry", entryId: entryIdOf(change.entry) });
  const item = (await state()).item;
  const sheet = item?.entries.find(({ id }) => id === entryIdOf(change.entry))?.sheets?.find(({ changeable }) => changeable);
  if (!item || !sheet) throw new RangeError("demo: nobody judged the entry under discussion");
  const points = Object.fromEntries(item.criteria.map(({ id }, at) => [id, String(id === demoId("IV", "criterion", change.criterion) ? otherPoints(sheet.points[at] ?? 0, item.scale.max) : (sheet.points[at] ?? ""))]));
  await act({ intent: "points", jurorId: sheet.jurorId, entryId: entryIdOf(change.entry), version: sheet.version, points, reason: change.reason });
  await act({ intent: "move", category: "IV", no: 1, jurorId: jurorIdOf(motion.mover), entryId: entryIdOf(motion.entry), text: motion.text });
  const motionId = (await state()).item?.motions[0]?.id ?? "";
  await act(...motion.votes.map(({ juror, vote }): SittingOrder => ({ intent: "vote", motionId, jurorId: jurorIdOf(juror), vote })));
}

/** One more, where the scale has one. */
function otherPoints(points: number, max: number): number {
  return points < max ? points + 1 : points - 1;
}

/** Every category was called and the meeting closed; the chair has signed the minutes. */
export async function seedClosedMeeting(deps: Omit<Deps, "now">, viewer: Viewer, start: Instant): Promise<void> {
  const { act, state } = meetingFrom(deps, viewer, start);
  await act(...OPENING);
  for (const { key } of (await state()).agenda) await act({ intent: "call", category: key }, { intent: "show-points", category: key }, { intent: "close-item", category: key });
  await act({ intent: "close", confirmed: true });
  const minutes = await readMinutes(deps.store.read, await getEdition(deps.store.read, DEMO_EDITION), OFFICE);
  await act({ intent: "sign-minutes", digest: minutes?.digest ?? "", confirmed: true });
}
