// Solves an assignment problem, on the thread that it is called on: the command line's own, or one beside the server's.
import { openSolver } from "#app/services/solver/highs";
import type { AssigningStep } from "#db/vocabulary/jury";

import { isConnected } from "./connected";
import { optimise, type Optimised, type OptimiseTask } from "./optimise";
import { repair } from "./repair";
import type { Seats } from "./seat-problem";

export type AssignmentTask =
  | ({ readonly kind: "anew" } & Omit<OptimiseTask, "solve" | "onStep">)
  /** `standing`: the seats up to now, as many of which as possible are kept. */
  | ({ readonly kind: "repair"; readonly standing: Seats } & Pick<OptimiseTask, "problem" | "groups">);

export type Watch = {
  readonly onStep: (step: AssigningStep) => void;
  /** Asked now and then; false ends the work. */
  readonly isWanted: () => Promise<boolean>;
};

/** How an answer is come by without standing still meanwhile. "stopped": nobody wants it any more, or the server ends. */
export type SolveAssignment = (task: AssignmentTask, watch: Watch) => Promise<Optimised | "stopped">;

/** `secondsLeft`: how long the solver may go on improving. */
export async function solveAssignment(task: AssignmentTask, secondsLeft: () => number, onStep?: (step: AssigningStep) => void): Promise<Optimised> {
  return task.kind === "anew" ? optimise({ ...task, solve: await openSolver(secondsLeft), onStep }) : mend(task);
}

/** A repair is exact: no assignment keeps more of what stood. */
function mend({ problem, groups, standing }: Extract<AssignmentTask, { readonly kind: "repair" }>): Optimised {
  const repaired = repair(problem, standing);
  if (!repaired.ok) return { status: "infeasible", lack: repaired.reason };
  const { seats } = repaired.value;
  return { status: "optimal", seats, connected: Array.from({ length: groups.count }, (_, group) => isConnected(problem, seats, groups, group)) };
}
