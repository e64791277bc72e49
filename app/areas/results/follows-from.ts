// Whether a result is a correction of the one before it: everything but its decisions is as it was sealed (law §10).
import { ok, refused, type Result } from "#app/base/result";

import type { Bundle } from "./bundle";
import { firstDifference, type Difference } from "./recompute";

/** Number of a result in its chain. */
export function numberOf({ correction }: Pick<Bundle, "correction">): number {
  return correction?.no ?? 1;
}

/** That `later` names `earlier` by its hash is asked elsewhere: here is asked whether it corrects decisions alone, as the next result, and later. */
export function followsFrom(earlier: Bundle, later: Bundle): Result<undefined, Difference> {
  const next = numberOf(earlier) + 1;
  if (numberOf(later) !== next) return refused({ path: "/correction/no", expected: next, found: later.correction?.no });
  if (later.sealedAt < earlier.sealedAt) return refused({ path: "/sealedAt", expected: `not before ${earlier.sealedAt}`, found: later.sealedAt });
  const difference = firstDifference(stays(earlier), stays(later), "");
  return difference === null ? ok() : refused(difference);
}

/** What no correction touches. */
function stays(bundle: Bundle): Omit<Bundle, "decisions" | "sealedAt" | "previous" | "correction"> {
  const { decisions: _decisions, sealedAt: _sealedAt, previous: _previous, correction: _correction, ...rest } = bundle;
  return rest;
}
