// Works out what supports a ranking in a thread beside the one that answers requests, once for each state of the sheets.
import { setTimeout as after } from "node:timers/promises";

import type { StudyAnswer, StudyRanking } from "#app/areas/results/study-ranking.server";
import { sha256Hex } from "#app/base/hash";

import { askThread, oneByOne } from "./thread";

/** Studies that are kept: more than an edition has categories. Each is some kilobytes. */
const KEPT = 100;

export type AnalystSettings = {
  /** The built file of analyst-worker.ts. */
  readonly worker: string;
  /** How long a page waits before it says that it is being worked out. */
  readonly patienceMs: number;
  readonly report: (fault: unknown) => void;
};

/** What is asked for twice is worked out once: an answer follows from its task alone. A failure is reported and tried again when it is asked for again. */
export function openAnalyst({ worker, patienceMs, report }: AnalystSettings): StudyRanking {
  const kept = new Map<string, Promise<StudyAnswer>>();
  const workOut = oneByOne((task: Parameters<StudyRanking>[0]) => askThread<StudyAnswer>(worker, task));
  return async (task) => {
    const digest = sha256Hex(JSON.stringify(task));
    const answer =
      kept.get(digest) ??
      workOut(task).catch((fault: unknown): StudyAnswer => {
        kept.delete(digest);
        report(fault);
        return { state: "failed" };
      });
    kept.delete(digest);
    kept.set(digest, answer);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const patience = new AbortController();
    const soon = after(patienceMs, { state: "computing" } satisfies StudyAnswer, { signal: patience.signal }).catch((): StudyAnswer => ({ state: "computing" }));
    return Promise.race([answer, soon]).finally(() => patience.abort());
  };
}
