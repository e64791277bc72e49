// What the figures of a ranking cannot say, in words.
import type { NoModel } from "#app/areas/results/identifiability";
import type { RankingWarning } from "#app/areas/results/score-ranking";

const NO_MODEL: Readonly<Record<NoModel, string>> = {
  "no-variance": "all scores are equal",
  "single-entry": "there is only one entry",
  "single-juror": "there is only one juror, so quality and chance cannot be told apart",
  "one-score-per-entry": "every entry has one score only, so quality and chance cannot be told apart",
  "one-score-per-juror": "every juror scored one entry only, so severity and chance cannot be told apart",
  "too-few-scores": "there are too few scores that connect entries and jurors to tell quality, severity and chance apart",
};

export function wordsFor(warning: RankingWarning): string {
  switch (warning.warning) {
    case "no-model":
      return `no adjusted scores, intervals or severities: ${NO_MODEL[warning.why]}. Exact means are given; --method mean ranks by them.`;
    case "not-connected":
      return `the scores fall into ${warning.components} parts that no juror connects: ranks by adjusted score count inside each part, and entries of different parts cannot be compared.`;
    case "alone":
      return `no juror of ${named(warning.entries)} scored another entry: there is nothing to compare with, so no adjusted score.`;
    case "no-noise":
      return "entries and jurors explain every score without rest: the estimates are limits, and the intervals know of no chance.";
    case "no-entry-variance":
      return "the scores show no differences between entries beyond those of jurors and chance: every adjusted score is the same, and the ranks say nothing.";
    case "no-juror-variance":
      return "the scores show no differences in severity between jurors: nothing is corrected for it.";
    case "gaps":
      return "not every juror scored every entry: Kendall's W, ICC(2) and ICC(3) do not exist, and ICC(1) only where all entries have equally many scores.";
  }
}

function named(entries: readonly string[]): string {
  const shown = entries.slice(0, 5).map((entry) => JSON.stringify(entry));
  return entries.length > shown.length ? `${shown.join(", ")} and ${entries.length - shown.length} more` : shown.join(", ");
}
