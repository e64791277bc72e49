// What the demo's jury decided, signed off, sealed and published: by the same use cases as in a real edition, at the times of the demo.
import { readResult } from "#app/areas/results/read-records.server";
import { saveDecision } from "#app/areas/results/save-decision.server";
import { sealResult } from "#app/areas/results/seal-result.server";
import { signOff } from "#app/areas/results/sign-off.server";
import { getEdition } from "#app/areas/competition/find-edition.server";
import { HOUR, plus } from "#app/base/instant";
import type { Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";
import { demoDecisions } from "#db/demo/decisions";
import { demoJurors } from "#db/demo/jurors";

import type { DemoCalendar } from "./calendar";
import { entryIdOf } from "./seed-entries";
import { jurorIdOf } from "./seed-jury";
import { DEMO_EDITION } from "./seed-people";

function done<T, R>(what: string, result: Result<T, R>): T {
  if (!result.ok) throw new RangeError(`demo: ${what} was refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

export async function seedResults(deps: Omit<Deps, "now">, viewer: Viewer, { deliberationAt }: DemoCalendar): Promise<void> {
  const decided: Deps = { ...deps, now: deliberationAt };
  for (const { category, winner, reason, commendations } of demoDecisions) {
    const words = { winnerId: entryIdOf(winner), reason, departureReason: null, commendations: commendations.map((each) => ({ entryId: entryIdOf(each.entry), reason: each.reason })) };
    done(`decision in ${category}`, await saveDecision(decided, viewer, { editionId: DEMO_EDITION, categoryKey: category, version: 0, ...words }));
  }
  const { digest } = await readResult(deps.store.read, await getEdition(deps.store.read, DEMO_EDITION));
  const chair = demoJurors.find((juror) => juror.chair);
  if (!chair) throw new RangeError("the demo has no chair");
  const signing = { editionId: DEMO_EDITION, digest, chairId: jurorIdOf(chair.key) };
  done("sign-off", await signOff({ ...decided, now: plus(decided.now, HOUR) }, viewer, signing));
  done("seal", await sealResult({ ...decided, now: plus(decided.now, 2 * HOUR) }, viewer, DEMO_EDITION));
}
