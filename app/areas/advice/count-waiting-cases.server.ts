// What waits for the office: requests that nobody has taken, pre-assessments without the office's view, and open cases that rest.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { countUntaken, countUntouched, countWithoutOfficeView } from "./case-list.repo.server";
import { restingBefore } from "./retention";

export async function countWaitingCases(q: Q, now: Instant): Promise<{ readonly adviceWaiting: number; readonly assessmentsWaiting: number; readonly casesResting: number }> {
  return { adviceWaiting: await countUntaken(q, "advice"), assessmentsWaiting: await countWithoutOfficeView(q), casesResting: await countUntouched(q, restingBefore(now)) };
}
