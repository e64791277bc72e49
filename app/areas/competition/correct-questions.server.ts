// Corrects the wording of a category's form; possible at any time, on record with before and after (law §3).
import { ok, refused, type Result } from "#app/base/result";
import type { Viewer } from "#app/base/viewer";
import type { Deps } from "#app/services/deps";

import type { QuestionWording } from "./category.input";
import type { CorrectionRefusal } from "./correct-category.server";
import { editEdition } from "./edit-edition.server";
import { readEditionRules } from "./find-edition.server";
import { updateQuestionWording } from "./form.repo.server";

type Input = QuestionWording & { readonly editionId: string; readonly categoryId: string };

export async function correctQuestions(deps: Deps, viewer: Viewer, { editionId, version, categoryId, questions }: Input): Promise<Result<undefined, CorrectionRefusal>> {
  return editEdition<CorrectionRefusal>(deps, viewer, { editionId, version, touches: "wording" }, async (q) => {
    const { categories } = await readEditionRules(q, editionId);
    const category = categories.find(({ id }) => id === categoryId);
    if (!category) return refused("no-such-category");
    const before = category.questions.map(({ id, label, help, words }) => ({ id, label, help, words }));
    const after = before.map((known) => ({ ...known, ...questions.find(({ id }) => id === known.id) }));
    for (const question of after) await updateQuestionWording(q, categoryId, question);
    return ok({ action: "category.questions-corrected", subject: `category:${categoryId}`, before, after });
  });
}
