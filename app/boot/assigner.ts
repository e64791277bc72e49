// Solves an assignment problem in a thread beside the one that answers requests. Whoever asks sees to it that few are solved at once.
import { Worker } from "node:worker_threads";

import type { Optimised } from "#app/areas/jury/optimise";
import type { SolveAssignment, Watch } from "#app/areas/jury/solve-assignment.server";

import type { AssignerData, AssignerMessage } from "./assigner-worker";

export type Assigner = {
  readonly solve: SolveAssignment;
  /** Ends what is being solved: it answers "stopped". */
  readonly close: () => void;
};

/** How often it is asked whether the answer is still wanted. */
const ASK_MS = 300;

/** `worker`: the built file of assigner-worker.ts. `seconds`: how long the solver may go on improving. */
export function openAssigner({ worker, seconds }: { readonly worker: string; readonly seconds: number }): Assigner {
  const closing = new AbortController();
  return {
    solve: (task, watch) => solveBeside(worker, { task, seconds }, watch, closing.signal),
    close: () => closing.abort(),
  };
}

function solveBeside(file: string, workerData: AssignerData, { onStep, isWanted }: Watch, closed: AbortSignal): Promise<Optimised | "stopped"> {
  if (closed.aborted) return Promise.resolve("stopped");
  const thread = new Worker(file, { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    let stopped = false;
    const stop = () => {
      stopped = true;
      void thread.terminate();
    };
    closed.addEventListener("abort", stop, { once: true });
    const asking = setInterval(() => {
      isWanted().then((wanted) => wanted || stop(), stop);
    }, ASK_MS);
    thread.on("message", (message: AssignerMessage) => ("answer" in message ? resolve(message.answer) : onStep(message.step)));
    thread.once("error", reject);
    thread.once("exit", () => {
      clearInterval(asking);
      closed.removeEventListener("abort", stop);
      if (stopped) resolve("stopped");
      else reject(new Error("the thread that assigns has ended without an answer"));
    });
  });
}
