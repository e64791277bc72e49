// Solves assignment problems in a thread beside the one that answers requests, one after another.
import { Worker } from "node:worker_threads";

import type { Optimised } from "#app/areas/jury/optimise";
import type { SolveAssignment } from "#app/areas/jury/solve-assignment.server";

import type { AssignerData } from "./assigner-worker";

/** `worker`: the built file of assigner-worker.ts. `seconds`: how long the solver may go on improving; a person waits for the page. */
export function openAssigner({ worker, seconds }: { readonly worker: string; readonly seconds: number }): SolveAssignment {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const answer = last.then(() => solveBeside(worker, { task, seconds }));
    last = answer.catch(() => undefined);
    return answer;
  };
}

function solveBeside(file: string, workerData: AssignerData): Promise<Optimised> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData, execArgv: [] });
    thread.once("message", (answer: Optimised) => resolve(answer));
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the thread that assigns has stopped without an answer")));
  });
}
