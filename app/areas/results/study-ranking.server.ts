// How a page gets what supports a ranking without anybody standing still meanwhile.
import type { RankingStudy, StudyTask } from "./ranking-study";

/** `computing`: not yet, ask again soon. `failed`: it could not be worked out; the ranking itself stands. */
export type StudyAnswer = { readonly state: "known"; readonly study: RankingStudy } | { readonly state: "computing" | "failed" };

export type StudyRanking = (task: StudyTask) => Promise<StudyAnswer>;
