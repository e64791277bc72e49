// Runs as a thread of its own: takes the contest of one category and answers with what supports its ranking.
import { parentPort, workerData } from "node:worker_threads";

import { studyRanking } from "#app/areas/results/study-ranking.server";

parentPort?.postMessage(studyRanking(workerData));
