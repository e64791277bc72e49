// The words around a sheet: category, criteria, anchors, contact. Read for every visit of an entry by a juror: one query.
import { eq, sql } from "drizzle-orm";

import type { ShownQuestion } from "#app/areas/entries/content";
import { prepared } from "#app/services/prepared";
import type { Q } from "#app/services/store";
import { holdsNow } from "#db/current-round";
import { anchor, category, criterion, edition, formSection, question } from "#db/schema";
import type { LocalisedText } from "#db/vocabulary/locale";

export type DeskTexts = {
  readonly category: LocalisedText;
  readonly edition: LocalisedText;
  readonly contact: string;
  /** In their order. */
  readonly criteria: readonly { readonly id: string; readonly weight: number; readonly name: LocalisedText; readonly description: LocalisedText }[];
  /** By points. */
  readonly anchors: readonly { readonly points: number; readonly text: LocalisedText }[];
  /** Of the entry's form, in their order. */
  readonly questions: readonly ShownQuestion[];
};

const criteria = sql<string>`(select json_group_array(json_object('id', ${criterion.id}, 'weight', ${criterion.weight}, 'name', json(${criterion.name}), 'description', json(${criterion.description})) order by ${criterion.position}) from ${criterion} where ${criterion.categoryId} = ${category.id} and ${holdsNow(category.id)})`;
const anchors = sql<string>`(select json_group_array(json_object('points', ${anchor.points}, 'text', json(${anchor.text})) order by ${anchor.points}) from ${anchor} where ${anchor.editionId} = ${edition.id})`;
const questions = sql<string>`(select json_group_array(json_object('key', ${question.key}, 'kind', ${question.kind}, 'label', json(${question.label}), 'settings', json(${question.settings}), 'words', json(${question.words}), 'hiddenFromJury', json(iif(${question.hiddenFromJury}, 'true', 'false')), 'section', json_object('id', ${formSection.id}, 'title', json(${formSection.title}))) order by ${question.position}) from ${question} join ${formSection} on ${formSection.id} = ${question.sectionId} where ${question.categoryId} = ${category.id})`;

const texts = prepared((q) =>
  q
    .select({ category: category.name, edition: edition.name, contact: edition.contact, criteria, anchors, questions })
    .from(category)
    .innerJoin(edition, eq(edition.id, category.editionId))
    .where(eq(category.id, sql.placeholder("categoryId")))
    .limit(1)
    .prepare(),
);

/** Throws RangeError when there is no such category. */
export async function getDeskTexts(q: Q, categoryId: string): Promise<DeskTexts> {
  const [row] = await texts(q).all({ categoryId });
  if (!row) throw new RangeError(`no category ${categoryId}`);
  return { ...row, criteria: JSON.parse(row.criteria), anchors: JSON.parse(row.anchors), questions: JSON.parse(row.questions) };
}
