// An edition and its rules, for every area above. Each answer is what the database says now: the rules, which every request needs and hardly any
// changes, are kept in memory under a revision that the database writes anew with each change (decision 021).
import type { Q } from "#app/services/store";

import {
  selectAnchors,
  selectCategories,
  selectCriteria,
  selectEdition,
  selectEditionBySlug,
  selectEditions,
  selectQuestions,
  selectRulesRevision,
  selectSections,
} from "./competition.repo.server";
import type { Category, CategoryRules, Edition, EditionRules } from "./edition";
import type { Question } from "./form-definition";
import type { Round } from "./round";
import { selectRounds } from "./round.repo.server";

export async function findEdition(q: Q, id: string): Promise<Edition | undefined> {
  return selectEdition(q, id);
}

/** For foreign keys that are known to lead somewhere. Throws when there is no such edition. */
export async function getEdition(q: Q, id: string): Promise<Edition> {
  const edition = await selectEdition(q, id);
  if (!edition) throw new RangeError(`no edition ${id}`);
  return edition;
}

/** By what stands in addresses: "2024". */
export async function findEditionBySlug(q: Q, slug: string): Promise<Edition | undefined> {
  return selectEditionBySlug(q, slug);
}

/** Newest first. */
export async function listEditions(q: Q): Promise<Edition[]> {
  return selectEditions(q);
}

/** In their order, without their criteria and questions. */
export async function listCategories(q: Q, editionId: string): Promise<Category[]> {
  return selectCategories(q, editionId);
}

/** The rounds of the edition that are over or still to come, in their order; the one under way is the edition's own (round.ts). */
export async function listOtherRounds(q: Q, editionId: string): Promise<Round[]> {
  return selectRounds(q, editionId);
}

/** Of the editions asked for last. */
const KEPT = 8;
const kept = new Map<string, EditionRules>();

/** Categories with their criteria and their forms, and the anchors of the scale. One query while nothing changes, six after. */
export async function readEditionRules(q: Q, editionId: string): Promise<EditionRules> {
  const revision = await selectRulesRevision(q, editionId);
  if (revision === undefined) return loadEditionRules(q, editionId);
  const known = kept.get(revision);
  if (known) return known;
  const rules = frozen(await loadEditionRules(q, editionId));
  kept.set(revision, rules);
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  return rules;
}

async function loadEditionRules(q: Q, editionId: string): Promise<EditionRules> {
  const categories = await selectCategories(q, editionId);
  const criteria = await selectCriteria(q, editionId);
  const sections = await selectSections(q, editionId);
  const questions = await selectQuestions(q, editionId);
  const anchors = await selectAnchors(q, editionId);
  const criteriaOf = (id: string, held: boolean) => criteria.flatMap(({ holds, ...criterion }) => (criterion.categoryId === id && holds === held ? [criterion] : []));
  const rulesOf = (id: string): Pick<CategoryRules, "criteria" | "otherCriteria" | "sections" | "questions"> => ({
    criteria: criteriaOf(id, true),
    otherCriteria: criteriaOf(id, false),
    sections: sections.filter(({ categoryId }) => categoryId === id),
    questions: questions.filter(({ categoryId }) => categoryId === id),
  });
  return { categories: categories.map((category) => ({ ...category, ...rulesOf(category.id) })), anchors };
}

/** What many requests share, nobody may change. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** What the form of a category asks, in its order. */
export async function listQuestions(q: Q, editionId: string, categoryId: string): Promise<readonly Question[]> {
  return (await findCategory(q, editionId, categoryId))?.questions ?? [];
}

/** A category of an edition with its criteria and its form. */
export async function findCategory(q: Q, editionId: string, id: string): Promise<CategoryRules | undefined> {
  const { categories } = await readEditionRules(q, editionId);
  return categories.find((category) => category.id === id);
}
