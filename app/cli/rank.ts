// lorbeer rank FILE: the ranking of scores from a file, by the same law as in the competition, without a database.
import { writeFileSync } from "node:fs";

import type { RankMethod } from "#app/areas/results/score-ranking";

import { CommandFault, type Command } from "./command";
import { readArgs } from "./options";
import { answerOf, rankGroups } from "./rank/answer";
import { plotOf } from "./rank/plot";
import { readText } from "./rank/read-text";
import { readScores, readWeights } from "./rank/scores";
import { tablesOf } from "./rank/table";

export const rankCommand: Command = {
  summary: "ranks scores from a CSV file: adjusted scores, intervals, agreement",
  help: `Usage: npm run -s lorbeer -- rank SCORES.csv [--json] [--method adjusted|mean] [--weights a=40,b=60] [--seed N] [--plot FILE.svg]

SCORES.csv has the columns entry,juror,score, or entry,juror,criterion,score with --weights, and may have a column group: entries compete, and
jurors are compared, inside a group only. UTF-8, columns separated by commas or semicolons, gzipped or not. A decimal comma is read where
semicolons separate the columns. A row that is not plain is refused with its line, and nothing is guessed: a juror's second score for an entry,
an empty score, a criterion that a sheet lacks.
  --json          one JSON object: n, intercept, variance {entry, juror, residual}, entries [{entry, n, mean, adjusted, effect, se, rank, rankLow,
                  rankHigh, pFirst}], jurors [{juror, n, effect, se}], agreement, components, warnings, seconds; null where a figure does not
                  exist. With a column group, entries and jurors say their group, and groups [{group, n, intercept, variance, agreement,
                  components, warnings}] stands beside them; with several groups the figures at the top that only one can have are null. Where
                  no juror connects some entries with others, each entry says its component, and ranks count inside it
  --method        adjusted (default): rank by mean + entry's effect in the model score = mean + entry + juror + chance, fitted by REML;
                  mean: by exact mean
  --weights       whole percents that sum to 100; a sheet's score is then its total, the sum of weight times points
  --seed N        of the draws behind rankLow, rankHigh (90 %) and pFirst; a whole number (1)
  --plot FILE.svg draws the ranks with their intervals
Exit codes: 0 done, 1 it failed, 2 wrong use, or a file that cannot be ranked as it is.`,
  run: async (args, print) => {
    const started = performance.now();
    const options = { json: { type: "boolean", default: false }, method: { type: "string", default: "adjusted" }, weights: { type: "string" }, seed: { type: "string", default: "1" }, plot: { type: "string" } } as const;
    const { values, positionals } = readArgs(args, options, ["SCORES.csv"]);
    const method = readMethod(values.method);
    const seed = readSeed(values.seed);
    const weights = readWeights(values.weights);
    if (values.plot !== undefined && !values.plot.endsWith(".svg")) throw new CommandFault(2, "--plot writes an SVG picture: name a file that ends in .svg");

    const file = positionals[0] ?? "";
    const ranked = rankGroups(readScores(file, readText(file), weights), method, seed);
    if (values.plot !== undefined) writePlot(values.plot, plotOf(ranked));
    const seconds = Math.round(performance.now() - started) / 1000;
    print(values.json ? JSON.stringify(answerOf(ranked, seconds)) : ranked.map(tablesOf).join("\n\n"));
    return 0;
  },
};

function writePlot(file: string, picture: string): void {
  try {
    writeFileSync(file, picture);
  } catch (fault) {
    throw new CommandFault(2, `${file} cannot be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function readMethod(text: string): RankMethod {
  if (text !== "adjusted" && text !== "mean") throw new CommandFault(2, "--method must be adjusted or mean");
  return text;
}

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Infinity;
  if (seed >= 2 ** 32) throw new CommandFault(2, "--seed must be a whole number from 0 to 4294967295");
  return seed;
}
