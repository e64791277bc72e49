// What the public pages say about an edition: its words, categories and dates. Nothing about entries or results.
import type { Instant } from "#app/base/instant";
import type { Q } from "#app/services/store";
import type { RoundRule } from "#db/vocabulary/scoring";

import type { Anchor, Category, CategoryRules, Criterion, Edition } from "./edition";
import { listEditions, listOtherRounds, readEditionRules } from "./find-edition.server";
import { phaseOf, type Phase } from "./phase";
import { firstRuleOf, roundOf } from "./round";
import { isPublic, runningEdition } from "./running";
import { timeline, type TimelineItem } from "./stage";

type PublicCriterion = Pick<Criterion, "id" | "name" | "description" | "weight" | "round">;

export type PublicCategory = Pick<Category, "id" | "key" | "name" | "description" | "requiresForeignPartner"> & {
  readonly criteria: readonly PublicCriterion[];
  readonly otherCriteria: readonly PublicCriterion[];
};

export type Competition = Pick<Edition, "slug" | "name" | "intro" | "conditions" | "faq" | "contact" | "timeZone" | "scaleMin" | "scaleMax"> & {
  readonly phase: Phase;
  readonly timeline: readonly TimelineItem[];
  readonly categories: readonly PublicCategory[];
  readonly anchors: readonly Anchor[];
  /** Which entries go on to a second round; null: one round decides. */
  readonly firstRoundRule: RoundRule | null;
};

export async function readCompetition(q: Q, edition: Edition, now: Instant): Promise<Competition> {
  const { slug, name, intro, conditions, faq, contact, timeZone, scaleMin, scaleMax } = edition;
  const { categories, anchors } = await readEditionRules(q, edition.id);
  const otherRounds = await listOtherRounds(q, edition.id);
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
    timeline: timeline(edition, otherRounds, now),
    categories: categories.map(publicCategory),
    firstRoundRule: firstRuleOf([...otherRounds, roundOf(edition)]),
  };
}

function publicCategory({ id, key, name, description, requiresForeignPartner, criteria, otherCriteria }: CategoryRules): PublicCategory {
  return { id, key, name, description, requiresForeignPartner, criteria: criteria.map(publicCriterion), otherCriteria: otherCriteria.map(publicCriterion) };
}

function publicCriterion({ id, name, description, weight, round }: Criterion): PublicCriterion {
  return { id, name, description, weight, round };
}

/** The edition that the front door speaks of; undefined while none is public. */
export async function findRunningEdition(q: Q, now: Instant): Promise<Edition | undefined> {
  return runningEdition((await listEditions(q)).filter(isPublic), now);
}
