// The dates of an edition of one round, not sealed yet.
import type { EditionDates } from "#app/areas/competition/phase";
import { instant, type Instant } from "#app/base/instant";

export function utc(text: string): Instant {
  return instant(Date.parse(`${text}Z`));
}

export const DATES: EditionDates = {
  rulesFrozenAt: utc("2024-01-08T09:00"),
  entriesOpenAt: utc("2024-01-10T08:00"),
  entriesCloseAt: utc("2024-03-31T21:59"),
  judgingOpenAt: utc("2024-04-15T08:00"),
  judgingCloseAt: utc("2024-05-31T21:59"),
  sealedAt: null,
  publishAt: utc("2024-06-20T10:00"),
};
