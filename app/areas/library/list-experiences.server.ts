// What municipalities have done together before, of public examples: for the map, and for whoever looks for partners.
import type { Q } from "#app/services/store";

import type { PublicExample } from "./example";
import { listPublicExamples } from "./list-public-examples.server";
import type { Cooperation } from "./map-sight";
import type { Experience } from "./matching";

type Listed = Cooperation & Experience;

/** By the array of examples, which is the same one while nothing changes. */
const kept = new WeakMap<readonly PublicExample[], readonly Listed[]>();

/** The newest first; the same array while nothing changes, which nobody may change. */
export async function listExperiences(q: Q): Promise<readonly Listed[]> {
  const examples = await listPublicExamples(q);
  const listed = kept.get(examples) ?? examples.map(listedOf);
  kept.set(examples, listed);
  return listed;
}

function listedOf({ id, title, language, slug, topics, parties }: PublicExample): Listed {
  return { id, title, language, href: `/beispiele/${slug}`, topics, organisationIds: parties.flatMap(({ organisationId }) => organisationId ?? []) };
}
