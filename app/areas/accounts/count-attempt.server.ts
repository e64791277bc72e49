// A piece of other use cases: counts an attempt before it is made, so that many at once cannot slip past the limit together.
import { plus } from "#app/base/instant";
import { ok, refused, type Result } from "#app/base/result";
import type { Deps } from "#app/services/deps";

import { countAttemptsSince, deleteAttempts, deleteAttemptsOf, insertAttempt } from "./attempt.repo.server";
import type { Limit } from "./limits";

/** `key` names who or what is limited, such as "sign-in:maria@example.org"; it is stored as a hash. */
export type Limited = { readonly key: string; readonly limit: Limit };

/** Counts one attempt under every key; refused, and not counted, when one of them is used up. The value takes the attempt back. */
export async function countAttempt(deps: Pick<Deps, "store" | "now">, limited: readonly Limited[]): Promise<Result<readonly number[], "too-many">> {
  return deps.store.tx(async (q) => {
    for (const { key, limit } of limited) {
      if ((await countAttemptsSince(q, key, plus(deps.now, -limit.within))) >= limit.most) return refused("too-many");
    }
    const counted: number[] = [];
    for (const { key } of limited) counted.push(await insertAttempt(q, key, deps.now));
    return ok(counted);
  });
}

/** The attempt was a good one: it does not count, and what was tried before under `key` is forgotten. */
export async function forgetAttempts(deps: Pick<Deps, "store">, counted: readonly number[], key: string): Promise<void> {
  await deps.store.tx(async (q) => {
    await deleteAttempts(q, counted);
    await deleteAttemptsOf(q, key);
  });
}
