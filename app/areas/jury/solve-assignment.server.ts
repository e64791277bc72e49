// Solves an assignment problem, on the thread that it is called on: the command line's own, or one beside the server's.
import { openSolver } from "#app/services/solver/highs";

import { optimise, type Optimised, type OptimiseTask } from "./optimise";

export type AssignmentTask = Omit<OptimiseTask, "solve">;
/** How whoever assigns gets an answer without standing still meanwhile. */
export type SolveAssignment = (task: AssignmentTask) => Promise<Optimised>;

/** `secondsLeft`: how long the solver may go on improving. */
export async function solveAssignment(task: AssignmentTask, secondsLeft: () => number): Promise<Optimised> {
  return optimise({ ...task, solve: await openSolver(secondsLeft) });
}
