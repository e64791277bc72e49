// What is wrong with a vote or a decision, tied to the fields of its form.
import type { BallotProblem } from "./ballot";
import type { DecisionProblem } from "./decision";

type FieldErrors = Record<string, string[]>;

export function voteErrors(problems: readonly BallotProblem[]): FieldErrors {
  return Object.fromEntries(
    problems.map((problem) => {
      if (problem.field === "votes") return [`votes.${problem.entryId}`, [problem.problem]];
      return [problem.field === "tie" ? "votes" : "castingFor", [problem.problem]];
    }),
  );
}

/** `commendations`: as the decision lists them, each with its row in the form. */
export function decisionErrors(problems: readonly DecisionProblem[], commendations: readonly { readonly entryId: string; readonly row: number }[]): FieldErrors {
  return Object.fromEntries(
    problems.map((problem) => {
      switch (problem.field) {
        case "winner":
          return ["winnerId", [problem.problem]];
        case "commendation":
          return [`${rowOf(problem.at)}.entryId`, [commendations[problem.at]?.entryId === "" ? "missing" : problem.problem]];
        case "commendationReason":
          return [`${rowOf(problem.at)}.reason`, [problem.problem]];
        default:
          return [problem.field, [problem.problem]];
      }
    }),
  );

  function rowOf(at: number): string {
    return `commendations[${commendations[at]?.row ?? at}]`;
  }
}
