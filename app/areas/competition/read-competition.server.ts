// What the public pages say about an edition: its words, categories and dates. Nothing about entries or results.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";

import type { Anchor, Category, CategoryRules, Criterion, Edition } from "./edition";
import { listEditions, readEditionRules } from "./find-edition.server";
import { phaseOf, timeline, type Phase, type TimelineItem } from "./phase";
import { isPublic, runningEdition } from "./running";

export type PublicCategory = Pick<Category, "id" | "key" | "name" | "description" | "requiresForeignPartner"> & {
  readonly criteria: readonly Pick<Criterion, "id" | "name" | "description" | "weight">[];
};

export type Competition = Pick<Edition, "slug" | "name" | "intro" | "conditions" | "faq" | "contact" | "timeZone" | "scaleMin" | "scaleMax"> & {
  readonly phase: Phase;
  readonly timeline: readonly TimelineItem[];
  readonly categories: readonly PublicCategory[];
  readonly anchors: readonly Anchor[];
};

export async function readCompetition(q: Q, edition: Edition, now: Instant): Promise<Competition> {
  const { slug, name, intro, conditions, faq, contact, timeZone, scaleMin, scaleMax } = edition;
  const { categories, anchors } = await readEditionRules(q, edition.id);
  return {
    slug,
    name,
    intro,
    conditions,
    faq,
    contact,
    timeZone,
    scaleMin,
    scaleMax,
    anchors,
    phase: phaseOf(edition, now),
    timeline: timeline(edition, now),
    categories: categories.map(publicCategory),
  };
}

function publicCategory({ id, key, name, description, requiresForeignPartner, criteria }: CategoryRules): PublicCategory {
  return { id, key, name, description, requiresForeignPartner, criteria: criteria.map(({ id, name, description, weight }) => ({ id, name, description, weight })) };
}

/** The edition that the front door speaks of; undefined while none is public. */
export async function findRunningEdition(q: Q, now: Instant): Promise<Edition | undefined> {
  return runningEdition((await listEditions(q)).filter(isPublic), now);
}
