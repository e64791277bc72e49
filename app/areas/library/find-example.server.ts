// Whose an example is, for those who ask whether somebody may do something with it.
import type { Q } from "#app/services/store";

import { leadOf } from "./example";
import { selectParties, type ExampleRow } from "./example.repo.server";

export async function ownedOf(q: Q, { id, state, origin, proposerId }: ExampleRow) {
  return { state, origin, proposerId, leadId: leadOf(await selectParties(q, id))?.organisationId ?? null };
}
