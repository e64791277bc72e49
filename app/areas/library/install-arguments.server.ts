// Puts the shipped arguments among the others: at the first start, and those that a newer version adds. What the office has made of one stays.
import type { Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { SHIPPED_ARGUMENTS } from "#db/reference/arguments";

import { insertArgument, selectArguments, setState } from "./argument.repo.server";

export async function installArguments(store: Store, now: Instant): Promise<void> {
  const known = new Set((await selectArguments(store.read)).map(({ id }) => id));
  const missing = SHIPPED_ARGUMENTS.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await store.tx(async (q) => {
    for (const { id, ...content } of missing) {
      await insertArgument(q, { id, content, at: now, by: null });
      await setState(q, id, "published", now);
    }
  });
}
