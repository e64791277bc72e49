// A question of a form, of the kind that a test needs, and a form out of such questions.
import type { FormSection, Question } from "#app/areas/competition/form-definition";
import type { FormQuestion } from "#app/areas/entries/content";

export const SECTION: FormSection = { id: "s1", categoryId: "c1", position: 0, title: { de: "Das Vorhaben" }, lead: { de: "" }, shownWhen: null };

/** Required, without limits and conditions, in the first section, unless the test says otherwise. */
export function question(given: Partial<Question> & Pick<Question, "key" | "kind">): FormQuestion & Question {
  const { id = given.key, label = { de: given.key }, sectionId = SECTION.id } = given;
  return {
    id,
    categoryId: "c1",
    sectionId,
    position: 0,
    label,
    help: { de: "" },
    required: true,
    hiddenFromJury: false,
    maxLength: null,
    settings: {},
    words: {},
    shownWhen: null,
    section: { id: sectionId, title: SECTION.title },
    ...given,
  };
}

/** In one section, in the given order. */
export function form(...questions: readonly (FormQuestion & Question)[]) {
  return { sections: [SECTION], questions: questions.map((each, position) => ({ ...each, position })) };
}
