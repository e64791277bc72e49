// What takes long enough to keep requests waiting, worked out on the thread that it is called on: one beside the server's.
import type { Bundle, SealedEstimates } from "./bundle";
import type { Contest } from "./ranking";
import { rankingStudyOf, type RankingStudy, type StudyTask } from "./ranking-study";
import { estimatesFrom } from "./sealed-estimates";
import { soundText } from "./sound-text";

export type NamedContest = { readonly category: string; readonly contest: Contest };

/** The text of a result to be sealed, its estimates made where it has none, checked as anyone can check it. */
export type MakeText = (bundle: Bundle) => Promise<string>;
/** Adjusted scores, rank intervals and agreement of each category with ranked entries (law §9). `slug`: of the edition, behind the seeds. */
export type Estimate = (contests: readonly NamedContest[], slug: string) => Promise<readonly SealedEstimates[]>;

export type Analysis =
  | { readonly kind: "study"; readonly task: StudyTask }
  | { readonly kind: "text"; readonly bundle: Bundle }
  | { readonly kind: "estimates"; readonly contests: readonly NamedContest[]; readonly slug: string };

export function analyse(asked: Analysis): RankingStudy | string | readonly SealedEstimates[] {
  switch (asked.kind) {
    case "study":
      return rankingStudyOf(asked.task);
    case "text":
      return soundText(asked.bundle);
    case "estimates":
      return estimatesFrom(asked.contests, asked.slug);
  }
}

/** For commands, where nobody else waits. */
export async function makeTextHere(bundle: Bundle): Promise<string> {
  return soundText(bundle);
}
