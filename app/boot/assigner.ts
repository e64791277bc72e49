// Solves assignment problems in a thread beside the one that answers requests, one after another.
import type { SolveAssignment } from "#app/areas/jury/solve-assignment.server";

import type { AssignerData } from "./assigner-worker";
import { askThread, oneByOne } from "./thread";

/** `worker`: the built file of assigner-worker.ts. `seconds`: how long the solver may go on improving; a person waits for the page. */
export function openAssigner({ worker, seconds }: { readonly worker: string; readonly seconds: number }): SolveAssignment {
  return oneByOne((task) => askThread(worker, { task, seconds } satisfies AssignerData));
}
