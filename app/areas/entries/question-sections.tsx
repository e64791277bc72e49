// The sections of a category's form with their questions. What an answer brings or hides comes and goes in the browser, else by saving.
import { useRef, useState, type ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { visibleQuestions, type FormSection } from "#app/areas/competition/form-definition";
import { Section } from "#app/ui/section";
import type { Answers } from "#db/vocabulary/form";

import { answerTo, askedQuestions } from "./answers";
import type { FormQuestion } from "./content";
import type { FieldOf } from "./field-texts";
import { QuestionField } from "./question-field";

/** The id of a section on the page. */
export function sectionDomId(sections: readonly Pick<FormSection, "id">[], id: string): string {
  return `abschnitt-${sections.findIndex((section) => section.id === id) + 1}`;
}

export type QuestionSectionsProps = {
  sections: readonly FormSection[];
  questions: readonly FormQuestion[];
  answers: Answers;
  field: FieldOf;
  files: readonly { readonly id: string; readonly name: string }[];
  /** Whose questions these are. */
  category: string;
};

/** QuestionSections({ sections, questions, answers, field, files, category }): fields that are not asked stay on the page unseen, so nothing typed is lost. */
export function QuestionSections({ sections, questions, answers, field, files, category }: QuestionSectionsProps): ReactNode {
  const self = useRef<HTMLDivElement>(null);
  const form = { sections, questions };
  const [shown, setShown] = useState(() => keysOf(askedQuestions(form, answers)));
  const visible = new Set(shown.split(" "));

  function changed() {
    setShown(keysOf(visibleQuestions(form, (key) => chosenOnPage(self.current, key))));
  }

  return (
    <div className="lb-flow" ref={self} onChange={changed}>
      {sections.map((section, at) => {
        const own = questions.filter(({ sectionId }) => sectionId === section.id);
        const lead = say(section.lead) || (at === 0 ? m.entries_section_project_lead({ category }) : undefined);
        return (
          <div key={section.id} hidden={!own.some(({ key }) => visible.has(key))}>
            <Section id={sectionDomId(sections, section.id)} title={say(section.title)} lead={lead}>
              {own.map((question) => (
                <div key={question.key} hidden={!visible.has(question.key)}>
                  <QuestionField question={question} answer={answerTo(question, answers)} field={field} files={files} />
                </div>
              ))}
            </Section>
          </div>
        );
      })}
    </div>
  );
}

/** As one text, so that the page is drawn anew only when another question is asked. */
function keysOf(questions: readonly { readonly key: string }[]): string {
  return questions.map(({ key }) => key).join(" ");
}

function chosenOnPage(part: HTMLElement | null, key: string): readonly string[] {
  const controls = part?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="answers.${key}"]`) ?? [];
  return [...controls].filter((control) => !(control instanceof HTMLInputElement) || control.checked).map(({ value }) => value);
}
