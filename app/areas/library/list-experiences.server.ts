// What municipalities have done together before, of public examples: for the map, and for whoever looks for partners.
import type { Q } from "#app/services/store";

import { listPublicExamples } from "./list-public-examples.server";
import type { Cooperation } from "./map-sight";
import type { Experience } from "./matching";

/** The newest first. */
export async function listExperiences(q: Q): Promise<readonly (Cooperation & Experience)[]> {
  const examples = await listPublicExamples(q);
  return examples.map(({ id, title, language, slug, topics, parties }) => ({ id, title, language, href: `/beispiele/${slug}`, topics, organisationIds: parties.flatMap(({ organisationId }) => organisationId ?? []) }));
}
