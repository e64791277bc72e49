// Editions, categories, criteria, questions and anchors in the database.
import { asc, desc, eq, sql } from "drizzle-orm";

import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { holdsNow } from "#db/current-round";
import { anchor, category, criterion, edition, formSection, question } from "#db/schema";

import type { Anchor, Category, Criterion, Edition } from "./edition";
import type { FormSection, Question } from "./form-definition";

const byId = prepared((q) => q.select().from(edition).where(eq(edition.id, sql.placeholder("id"))).limit(1).prepare());

export async function selectEdition(q: Q, id: string): Promise<Edition | undefined> {
  const [row] = await byId(q).all({ id });
  return row;
}

const bySlug = prepared((q) => q.select().from(edition).where(eq(edition.slug, sql.placeholder("slug"))).limit(1).prepare());

export async function selectEditionBySlug(q: Q, slug: string): Promise<Edition | undefined> {
  const [row] = await bySlug(q).all({ slug });
  return row;
}

/** Newest first. */
export async function selectEditions(q: Q): Promise<Edition[]> {
  return q.select().from(edition).orderBy(desc(edition.year), desc(edition.createdAt));
}

export async function selectCategories(q: Q, editionId: string): Promise<Category[]> {
  return q.select().from(category).where(eq(category.editionId, editionId)).orderBy(asc(category.position));
}

const revisionById = prepared((q) =>
  q.select({ revision: edition.rulesRevision, round: edition.round }).from(edition).where(eq(edition.id, sql.placeholder("id"))).limit(1).prepare(),
);

/** Changes with every change of the edition's categories, criteria, forms and anchors, and with its round. Undefined before there are any. */
export async function selectRulesRevision(q: Q, editionId: string): Promise<string | undefined> {
  const [row] = await revisionById(q).all({ id: editionId });
  return row && row.revision !== "" ? `${row.revision}:${row.round}` : undefined;
}

/** Of all rounds, in their order; `holds`: in the round under way. */
export async function selectCriteria(q: Q, editionId: string): Promise<(Criterion & { holds: boolean })[]> {
  const rows = await q
    .select({ criterion, holds: sql<number>`${holdsNow(category.id)}` })
    .from(criterion)
    .innerJoin(category, eq(category.id, criterion.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(criterion.round), asc(criterion.position));
  return rows.map((row) => ({ ...row.criterion, holds: Boolean(row.holds) }));
}

export async function selectSections(q: Q, editionId: string): Promise<FormSection[]> {
  const rows = await q
    .select({ section: formSection })
    .from(formSection)
    .innerJoin(category, eq(category.id, formSection.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(formSection.position));
  return rows.map((row) => row.section);
}

export async function selectQuestions(q: Q, editionId: string): Promise<Question[]> {
  const rows = await q
    .select({ question })
    .from(question)
    .innerJoin(category, eq(category.id, question.categoryId))
    .where(eq(category.editionId, editionId))
    .orderBy(asc(question.position));
  return rows.map((row) => row.question);
}

export async function selectAnchors(q: Q, editionId: string): Promise<Anchor[]> {
  return q.select({ points: anchor.points, text: anchor.text }).from(anchor).where(eq(anchor.editionId, editionId)).orderBy(asc(anchor.points));
}
