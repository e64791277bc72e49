// Runs as a thread of its own: takes one assignment problem and answers with its solution.
import { parentPort, workerData } from "node:worker_threads";

import { solveAssignment, type AssignmentTask } from "#app/areas/jury/solve-assignment.server";

export type AssignerData = { readonly task: AssignmentTask; readonly seconds: number };

const { task, seconds }: AssignerData = workerData;
parentPort?.postMessage(await solveAssignment(task, () => seconds - performance.now() / 1_000));
