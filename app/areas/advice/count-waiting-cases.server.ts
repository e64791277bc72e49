// What waits for the office: requests that nobody has taken, and pre-assessments without the office's view.
import type { Q } from "#app/services/store";

import { countUntaken, countWithoutOfficeView } from "./case-list.repo.server";

export async function countWaitingCases(q: Q): Promise<{ readonly adviceWaiting: number; readonly assessmentsWaiting: number }> {
  return { adviceWaiting: await countUntaken(q, "advice"), assessmentsWaiting: await countWithoutOfficeView(q) };
}
