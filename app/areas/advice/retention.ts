// How long a closed case is kept (law §11), and who says so.
import { instant, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { KEEP_MONTHS, REST_MONTHS } from "#db/vocabulary/advice";

export function mayKeepTime(viewer: Viewer): Result<undefined, "forbidden"> {
  return isOrganiser(viewer) ? ok() : refused("forbidden");
}

/** Whole months between the least and the most, as typed. */
export function readKeepMonths(typed: string): Result<number, "not-a-term"> {
  const months = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= KEEP_MONTHS.least && months <= KEEP_MONTHS.most ? ok(months) : refused("not-a-term");
}

/** An open case that was touched last before then rests. */
export function restingBefore(now: Instant): Instant {
  return keptUntil(now, REST_MONTHS);
}

/** Whatever was closed until then has been kept long enough. A day that the month does not have is its last one. */
export function keptUntil(now: Instant, months: number): Instant {
  const day = new Date(now);
  const before = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months + 1, 0));
  before.setUTCDate(Math.min(day.getUTCDate(), before.getUTCDate()));
  return instant(before.getTime() + (now - Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate())));
}
