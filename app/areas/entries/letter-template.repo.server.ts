// Letters whose words the office of an edition has changed. A letter without a row here is sent as it is shipped.
import { and, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { letterTemplate, person } from "#db/schema";
import type { LetterKind } from "#db/vocabulary/letter";
import type { Locale } from "#db/vocabulary/locale";

export type TemplateRow = typeof letterTemplate.$inferSelect;
export type TemplateKey = { readonly editionId: string; readonly kind: LetterKind; readonly locale: Locale };

const isTemplate = ({ editionId, kind, locale }: TemplateKey) => and(eq(letterTemplate.editionId, editionId), eq(letterTemplate.kind, kind), eq(letterTemplate.locale, locale));

/** With the names of those who changed them last. */
export async function selectTemplates(q: Q, editionId: string) {
  return q
    .select({ kind: letterTemplate.kind, locale: letterTemplate.locale, subject: letterTemplate.subject, body: letterTemplate.body, updatedAt: letterTemplate.updatedAt, updatedBy: person.name })
    .from(letterTemplate)
    .innerJoin(person, eq(person.id, letterTemplate.updatedBy))
    .where(eq(letterTemplate.editionId, editionId));
}

export async function selectTemplatesOfKind(q: Q, editionId: string, kind: LetterKind) {
  return q
    .select({ locale: letterTemplate.locale, subject: letterTemplate.subject, body: letterTemplate.body })
    .from(letterTemplate)
    .where(and(eq(letterTemplate.editionId, editionId), eq(letterTemplate.kind, kind)));
}

export async function selectTemplate(q: Q, key: TemplateKey): Promise<TemplateRow | undefined> {
  const [row] = await q.select().from(letterTemplate).where(isTemplate(key)).limit(1);
  return row;
}

export async function upsertTemplate(q: Q, row: TemplateRow): Promise<void> {
  const { subject, body, updatedAt, updatedBy } = row;
  await q
    .insert(letterTemplate)
    .values(row)
    .onConflictDoUpdate({ target: [letterTemplate.editionId, letterTemplate.kind, letterTemplate.locale], set: { subject, body, updatedAt, updatedBy } });
}

export async function deleteTemplate(q: Q, key: TemplateKey): Promise<void> {
  await q.delete(letterTemplate).where(isTemplate(key));
}
