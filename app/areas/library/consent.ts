// A consent as the office puts it on record: on what ground, how far it reaches, who gave it and when.
import { dayOf } from "#app/areas/competition/deadline";
import { instant, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { ConsentGround, ConsentScope } from "#db/vocabulary/example";

export type GivenConsent = { readonly ground: ConsentGround; readonly scope: ConsentScope; readonly givenBy: string; /** YYYY-MM-DD */ readonly givenOn: string };

/** When it was given, by the calendar of the time zone, in which a day begins before it does in UTC; nobody has consented tomorrow. */
export function givenAt({ givenOn }: GivenConsent, now: Instant, timeZone: string): Result<Instant, "future"> {
  if (givenOn > dayOf(now, timeZone)) return refused("future");
  return ok(instant(Math.min(Date.parse(`${givenOn}T00:00:00Z`), now)));
}
