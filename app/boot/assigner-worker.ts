// Runs as a thread of its own: takes one assignment problem, says how far it is, and answers with its solution.
import { parentPort, workerData } from "node:worker_threads";

import type { Optimised } from "#app/areas/jury/optimise";
import { solveAssignment, type AssignmentTask } from "#app/areas/jury/solve-assignment.server";
import type { AssigningStep } from "#db/vocabulary/jury";

export type AssignerData = { readonly task: AssignmentTask; readonly seconds: number };
export type AssignerMessage = { readonly step: AssigningStep } | { readonly answer: Optimised };

const { task, seconds }: AssignerData = workerData;
const say = (message: AssignerMessage) => parentPort?.postMessage(message);
say({ answer: await solveAssignment(task, () => seconds - performance.now() / 1_000, (step) => say({ step })) });
