// Works out what supports a ranking, on the thread that it is called on: one beside the server's.
import { rankingStudyOf, type RankingStudy, type StudyTask } from "./ranking-study";

/** `computing`: not yet, ask again soon. `failed`: it could not be worked out; the ranking itself stands. */
export type StudyAnswer = { readonly state: "known"; readonly study: RankingStudy } | { readonly state: "computing" | "failed" };

/** How a page gets an answer without anybody standing still meanwhile. */
export type StudyRanking = (task: StudyTask) => Promise<StudyAnswer>;

export function studyRanking(task: StudyTask): StudyAnswer {
  return { state: "known", study: rankingStudyOf(task) };
}
