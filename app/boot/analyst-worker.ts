// Runs as a thread of its own: takes one question about results and answers it.
import { parentPort, workerData } from "node:worker_threads";

import { analyse } from "#app/areas/results/analyse.server";

parentPort?.postMessage(analyse(workerData));
