// Puts the organisations that ship as data into the directory: at the first start, and what a newer version adds.
import type { Instant } from "#app/base/instant";
import type { Store } from "#app/services/store";
import { referenceOrganisations } from "#db/reference/organisations";

import { countReferenceOrganisations, insertReferenceOrganisations } from "./organisation.repo.server";

export async function installOrganisations(store: Store, now: Instant): Promise<void> {
  const shipped = referenceOrganisations();
  if ((await countReferenceOrganisations(store.read, shipped.map(({ id }) => id))) === shipped.length) return;
  await store.tx((q) => insertReferenceOrganisations(q, shipped, now));
}
