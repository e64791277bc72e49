// A piece of other use cases: an example with a consent on record becomes public and can be found from then on; one that is public is indexed anew.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import { selectExample, selectParties, updateExample } from "./example.repo.server";
import { searchedOf } from "./example-rows";
import { indexExample } from "./search.repo.server";
import { searchText } from "./search-text";

/** The database refuses without an open consent. */
export async function shelveExample(q: Q, id: string, now: Instant): Promise<void> {
  const row = await selectExample(q, id);
  if (row === undefined) throw new RangeError(`no example ${id}`);
  await updateExample(q, row, { state: "approved", stateReason: null, publishedAt: row.publishedAt ?? now, updatedAt: now });
  await indexExample(q, row.no, searchText(searchedOf(row, await selectParties(q, id))));
}
