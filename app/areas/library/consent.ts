// A consent as the office puts it on record: on what ground, how far it reaches, who gave it and when.
import { instant, type Instant } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { ConsentGround, ConsentScope } from "#db/vocabulary/example";

export type GivenConsent = { readonly ground: ConsentGround; readonly scope: ConsentScope; readonly givenBy: string; /** YYYY-MM-DD */ readonly givenOn: string };

/** When it was given; nobody has consented tomorrow. */
export function givenAt({ givenOn }: GivenConsent, now: Instant): Result<Instant, "future"> {
  const at = instant(Date.parse(`${givenOn}T00:00:00Z`));
  return at > now ? refused("future") : ok(at);
}
