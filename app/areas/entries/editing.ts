// Who is writing at a draft just now, as far as its savings tell.
import { MINUTE, plus, type Instant } from "#app/base/instant";

/** Somebody else at the same draft. */
export type AtWork = { readonly name: string; readonly since: Instant };

/** What is known of a draft besides one's own page. */
export type DraftPulse = {
  /** Of the entry as it is stored. */
  readonly version: number;
  readonly others: readonly AtWork[];
};

/** Who has saved nothing for as long as this has stopped writing. */
const BREAK = 10 * MINUTE;

/** Savings before this instant were of an earlier sitting. */
export function sittingStart(now: Instant): Instant {
  return plus(now, -BREAK);
}
