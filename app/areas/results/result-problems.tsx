// What keeps a result from being signed and sealed, in words with the way to put it right.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import type { ResultProblem } from "./seal";

type Named = readonly { readonly key: string; readonly name: LocalisedText }[];

/** ResultProblems({ problems, categories: { key, name }[], session: address of the deliberation, or null where nobody can act }) */
export function ResultProblems({ problems, categories, session }: { problems: readonly ResultProblem[]; categories: Named; session: string | null }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <Alert tone="warning" title={m.results_problems_title()} announce="still">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.problem}${"category" in problem ? problem.category : ""}${"number" in problem ? problem.number : ""}`}>
            {problemWords(problem, categories)}{" "}
            {session !== null && "category" in problem && <TextLink href={`${session}/${problem.category}`}>{m.results_problem_link({ category: nameOf(categories, problem.category) })}</TextLink>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function problemWords(problem: ResultProblem, categories: Named): string {
  switch (problem.problem) {
    case "no-entries":
      return m.results_problem_no_entries();
    case "sitting-open":
      return m.sitting_problem_open();
    case "undecided":
      return m.results_problem_undecided({ category: nameOf(categories, problem.category) });
    case "does-not-stand":
      return m.results_problem_does_not_stand({ category: nameOf(categories, problem.category) });
    case "conflict":
      return m.results_problem_conflict({ category: nameOf(categories, problem.category), number: problem.number });
  }
}

function nameOf(categories: Named, key: string): string {
  const category = categories.find((each) => each.key === key);
  return category ? say(category.name) : key;
}
