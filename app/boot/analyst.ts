// Works out what supports a ranking, and the texts of results, in a thread beside the one that answers requests.
import { setTimeout as after } from "node:timers/promises";

import type { Analysis, Estimate, MakeText } from "#app/areas/results/analyse.server";
import type { SealedEstimates } from "#app/areas/results/bundle";
import type { RankingStudy, StudyTask } from "#app/areas/results/ranking-study";
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

export type Analyst = { readonly studyRanking: StudyRanking; readonly makeText: MakeText; readonly estimate: Estimate };

/**
 * One thread at a time. A study that is asked for twice is worked out once, for it follows from its task alone; a failed one is reported and tried again
 * when it is asked for again. Who waits for a text or for estimates waits for them, and a fault is theirs.
 */
export function openAnalyst(settings: AnalystSettings): Analyst {
  const ask = oneByOne((asked: Analysis) => askThread<unknown>(settings.worker, asked));
  return {
    studyRanking: keptStudies(async (task) => ({ state: "known", study: (await ask({ kind: "study", task })) as RankingStudy }), settings),
    makeText: async (bundle) => (await ask({ kind: "text", bundle })) as string,
    estimate: async (contests, slug) => (await ask({ kind: "estimates", contests, slug })) as readonly SealedEstimates[],
  };
}

function keptStudies(workOut: (task: StudyTask) => Promise<StudyAnswer>, { patienceMs, report }: AnalystSettings): StudyRanking {
  const kept = new Map<string, Promise<StudyAnswer>>();
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
