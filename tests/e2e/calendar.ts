// Dates as people in the office write them: the wall clock of Berlin, on either side of a change of the clocks.
import { Temporal } from "temporal-polyfill";

import { instant, type Instant } from "#app/base/instant";

/** "2024-03-31 23:59" in Berlin. */
export function epochOf(wallClock: string): Instant {
  return instant(Temporal.PlainDateTime.from(wallClock.replace(" ", "T")).toZonedDateTime("Europe/Berlin").epochMilliseconds);
}

/** As a field for day and time takes it. */
export const fieldValue = (wallClock: string) => wallClock.replace(" ", "T");
