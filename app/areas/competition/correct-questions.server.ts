// Corrects the wording of a category's form; possible at any time, on record with before and after (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { CorrectionRefusal } from "./correct-category.server";
import { editEdition } from "./edit-edition.server";
import { findCategory } from "./find-edition.server";
import type { FormSection, Question } from "./form-definition";
import { updateQuestionWording, updateSectionWording } from "./form.repo.server";

type Input = {
  readonly editionId: string;
  readonly categoryId: string;
  readonly version: number;
  readonly questions: readonly Pick<Question, "id" | "label" | "help" | "words">[];
  readonly sections: readonly Pick<FormSection, "id" | "title" | "lead">[];
};

export async function correctQuestions(deps: Deps, viewer: Viewer, { editionId, version, categoryId, questions, sections }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version, touches: "wording" }, async (q) => {
    const category = await findCategory(q, editionId, categoryId);
    if (!category) return refused("no-such-category");
    const known = {
      questions: category.questions.filter(({ id }) => questions.some((question) => question.id === id)).map(({ id, label, help, words }) => ({ id, label, help, words })),
      sections: category.sections.filter(({ id }) => sections.some((section) => section.id === id)).map(({ id, title, lead }) => ({ id, title, lead })),
    };
    const after = {
      questions: known.questions.map((question) => ({ ...question, ...questions.find(({ id }) => id === question.id) })),
      sections: known.sections.map((section) => ({ ...section, ...sections.find(({ id }) => id === section.id) })),
    };
    for (const question of after.questions) await updateQuestionWording(q, categoryId, question);
    for (const section of after.sections) await updateSectionWording(q, categoryId, section);
    return ok({ action: "category.questions-corrected", subject: `category:${categoryId}`, before: known, after });
  });
}
