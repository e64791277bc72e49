// What the demo's jury decided, signed off, sealed and published, and a correction of it: by the same use cases as in a real edition, at the
// times of the demo.
import { correctDecision } from "#app/areas/results/correct-decision.server";
import { openCorrection } from "#app/areas/results/open-correction.server";
import { readCorrection } from "#app/areas/results/read-correction.server";
import { readResult } from "#app/areas/results/read-records.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { sealCorrection } from "#app/areas/results/seal-correction.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signCorrection } from "#app/areas/results/sign-correction.server";
import { signOff } from "#app/areas/results/sign-off.server";
import type { DecisionToSave } from "#app/areas/results/write-decision.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { HOUR, MINUTE, plus } from "#app/base/instant";
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { demoCorrection, demoDecisions } from "#db/demo/decisions";
import type { DemoDecision } from "#db/demo/types";
import { demoJurors } from "#db/demo/jurors";

import type { DemoCalendar } from "./calendar";
import { entryIdOf } from "./seed-entries";
import { jurorIdOf } from "./seed-jury";
import { DEMO_EDITION } from "./seed-people";
import { seedClosedMeeting } from "./seed-sitting";

function done<T, R>(what: string, result: Result<T, R>): T {
  if (!result.ok) throw new RangeError(`demo: ${what} was refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

function chairId(): string {
  const chair = demoJurors.find((juror) => juror.chair);
  if (!chair) throw new RangeError("the demo has no chair");
  return jurorIdOf(chair.key);
}

function toSave({ category, winner, reason, commendations }: DemoDecision, version: number): DecisionToSave {
  const words = { winnerId: entryIdOf(winner), reason, departureReason: null, commendations: commendations.map((each) => ({ entryId: entryIdOf(each.entry), reason: each.reason })) };
  return { editionId: DEMO_EDITION, categoryKey: category, version, ...words };
}

export async function seedResults(deps: Omit<Deps, "now">, viewer: Viewer, { deliberationAt, correctedAt }: DemoCalendar): Promise<void> {
  const decided: Deps = { ...deps, now: deliberationAt };
  for (const decision of demoDecisions) done(`decision in ${decision.category}`, await saveDecision(decided, viewer, toSave(decision, 0)));
  await seedClosedMeeting(deps, viewer, plus(deliberationAt, MINUTE));
  const { digest } = await readResult(deps.store.read, await getEdition(deps.store.read, DEMO_EDITION));
  done("sign-off", await signOff({ ...decided, now: plus(decided.now, HOUR) }, viewer, { editionId: DEMO_EDITION, digest, chairId: chairId() }));
  done("seal", await sealResult({ ...decided, now: plus(decided.now, 2 * HOUR) }, viewer, DEMO_EDITION));
  await seedCorrection({ ...deps, now: correctedAt }, viewer);
}

async function seedCorrection(deps: Deps, viewer: Viewer): Promise<void> {
  done("opening of the correction", await openCorrection(deps, viewer, { editionId: DEMO_EDITION, reason: demoCorrection.reason }));
  done("correction", await correctDecision(deps, viewer, toSave(demoCorrection.decision, 1)));
  const { open } = await readCorrection(deps.store.read, await getEdition(deps.store.read, DEMO_EDITION), () => false);
  done("sign-off of the correction", await signCorrection(deps, viewer, { editionId: DEMO_EDITION, digest: open?.digest ?? "", chairId: chairId() }));
  done("seal of the correction", await sealCorrection(deps, viewer, DEMO_EDITION));
}
