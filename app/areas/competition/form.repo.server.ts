// Writes to the form of a category: its sections and questions. Triggers refuse what is frozen (law §3).
import { and, eq } from "drizzle-orm";

import type { Q } from "#app/services/store";
import { formSection, question } from "#db/schema";

import type { FormDefinition, FormSection, Question } from "./form-definition";

export async function insertForm(q: Q, { sections, questions }: FormDefinition): Promise<void> {
  if (sections.length > 0) await q.insert(formSection).values([...sections]);
  if (questions.length > 0) await q.insert(question).values([...questions]);
}

export async function deleteForm(q: Q, categoryId: string): Promise<void> {
  await q.delete(question).where(eq(question.categoryId, categoryId));
  await q.delete(formSection).where(eq(formSection.categoryId, categoryId));
}

export async function updateQuestionWording(q: Q, categoryId: string, { id, label, help, words }: Pick<Question, "id" | "label" | "help" | "words">): Promise<void> {
  await q.update(question).set({ label, help, words }).where(and(eq(question.categoryId, categoryId), eq(question.id, id)));
}

export async function updateSectionWording(q: Q, categoryId: string, { id, title, lead }: Pick<FormSection, "id" | "title" | "lead">): Promise<void> {
  await q.update(formSection).set({ title, lead }).where(and(eq(formSection.categoryId, categoryId), eq(formSection.id, id)));
}
