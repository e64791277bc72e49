// What still stands in the way of opening entries, in words, each with the form that puts it right.
import type { ReactNode } from "react";

import type { Category } from "#app/areas/competition/edition";
import { dateName, explain } from "#app/areas/competition/explain";
import { type OpeningProblem, reasonOf, SCHEDULE, type ScheduleField } from "#app/areas/competition/rules";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { TextLink } from "#app/ui/text-link";

const isDate = (field: string): field is ScheduleField => SCHEDULE.some((date) => date === field);

/** OpeningProblems({ problems, categories, rulesPath }) */
export function OpeningProblems({ problems, categories, rulesPath }: { problems: readonly OpeningProblem[]; categories: readonly Category[]; rulesPath: string }): ReactNode {
  return (
    <ul>
      {problems.map((problem) => {
        const { path, text } = wordsOf(problem, categories);
        return (
          <li key={`${path} ${text}`}>
            <TextLink href={`${rulesPath}/${path}`}>{text}</TextLink>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(problem: OpeningProblem, categories: readonly Category[]): { path: string; text: string } {
  if (problem.field === "categories") return { path: "kategorien/neu", text: m.competition_problem_no_category() };
  if (problem.field === "weights") {
    const category = "categoryId" in problem ? categories.find(({ id }) => id === problem.categoryId) : undefined;
    return { path: `kategorien/${category?.key ?? ""}`, text: m.competition_problem_weights({ category: category ? say(category.name) : "" }) };
  }
  if (isDate(problem.field)) {
    return { path: "termine", text: m.competition_problem_of({ field: dateName(problem.field), text: explain(reasonOf(problem)) }) };
  }
  if (problem.field === "minPartners") return { path: "teilnahme", text: m.competition_problem_of({ field: m.competition_field_min_partners(), text: explain(problem.problem) }) };
  return { path: "bewertung", text: m.competition_problem_of({ field: m.competition_judging_title(), text: explain(problem.problem) }) };
}
