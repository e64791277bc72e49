// From the rows of a score file to the scores of each comparison group: duplicates, criteria and weights.
import { checkWeights, type WeightsRefusal } from "#app/areas/competition/weights";
import type { Score } from "#app/areas/results/score-group";
import { add, fraction, multiply, type Fraction } from "#app/base/fraction";

import { CommandFault } from "../command";
import { quoted, readScoreRows, type RowFault, type ScoreRow } from "./score-rows";

export type ScoreGroups = { readonly grouped: "by group" | "as one"; readonly groups: ReadonlyMap<string, readonly Score[]> };

type Sheet = { readonly row: ScoreRow; readonly points: Map<string, ScoreRow> };

const WEIGHTS_PROBLEMS: Readonly<Record<WeightsRefusal, string>> = {
  "weight-not-whole": "weights are whole percents",
  "weight-negative": "weights are not negative",
  "sum-not-100": "weights must sum to 100",
};

/** "a=40,b=60"; null: there are none. Throws a CommandFault with code 2 for weights that the law does not know. */
export function readWeights(text: string | undefined): ReadonlyMap<string, number> | null {
  if (text === undefined) return null;
  const weights = new Map<string, number>();
  for (const part of text.split(",")) {
    const [, name, percent] = /^(.+)=(-?\d{1,6})$/u.exec(part) ?? [];
    const criterion = name?.normalize("NFC"); // as in the file: one name in two spellings is one criterion
    if (criterion === undefined || percent === undefined) throw new CommandFault(2, `--weights: ${quoted(part)} is not of the form criterion=percent`);
    if (weights.has(criterion)) throw new CommandFault(2, `--weights: the criterion ${quoted(criterion)} stands there twice`);
    weights.set(criterion, Number(percent));
  }
  const checked = checkWeights([...weights.values()]);
  if (!checked.ok) throw new CommandFault(2, `--weights: ${WEIGHTS_PROBLEMS[checked.reason]}`);
  return weights;
}

/** Throws a CommandFault with code 2 that names the first bad row, its reason, and where others are. */
export function readScores(file: string, text: string, weights: ReadonlyMap<string, number> | null): ScoreGroups {
  const { columns, rows, faults: unreadable } = readScoreRows(text);
  const hasCriteria = columns.includes("criterion");
  if (unreadable.length === 0 && hasCriteria && weights === null) throw new CommandFault(2, `${file} has a column criterion: say --weights, such as --weights a=40,b=60`);
  if (unreadable.length === 0 && !hasCriteria && weights !== null) throw new CommandFault(2, `${file} has no column criterion, but --weights is given`);

  const { sheets, faults: doubled } = sheetsOf(rows, weights);
  const incomplete = weights === null || unreadable.length > 0 ? [] : sheets.flatMap((sheet) => incompleteness(sheet, weights));
  const faults = [...unreadable, ...doubled, ...incomplete].sort((a, b) => a.line - b.line);
  if (faults.length > 0) throw new CommandFault(2, worded(file, faults));

  const groups = new Map<string, Score[]>();
  for (const { row, points } of sheets) {
    const score = { entry: row.entry, juror: row.juror, score: weights === null ? row.score : total(points, weights) };
    const group = groups.get(row.group);
    if (group === undefined) groups.set(row.group, [score]);
    else group.push(score);
  }
  return { grouped: columns.includes("group") ? "by group" : "as one", groups: new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A sheet is what one juror gave one entry in one group. A second score for the same is refused: there is no rule which one counts. */
function sheetsOf(rows: readonly ScoreRow[], weights: ReadonlyMap<string, number> | null): { readonly sheets: readonly Sheet[]; readonly faults: readonly RowFault[] } {
  const sheets = new Map<string, Sheet>();
  const faults: RowFault[] = [];
  for (const row of rows) {
    const key = `${row.group}\n${row.entry}\n${row.juror}`; // names hold no line breaks
    const sheet = sheets.get(key) ?? { row, points: new Map<string, ScoreRow>() };
    sheets.set(key, sheet);
    const before = sheet.points.get(row.criterion);
    const what = weights === null ? "" : ` in criterion ${quoted(row.criterion)}`;
    if (weights !== null && !weights.has(row.criterion)) faults.push({ line: row.line, reason: `--weights has no weight for the criterion ${quoted(row.criterion)}` });
    else if (before !== undefined) faults.push({ line: row.line, reason: `juror ${quoted(row.juror)} scored entry ${quoted(row.entry)}${what} already on line ${before.line}` });
    else sheet.points.set(row.criterion, row);
  }
  return { sheets: [...sheets.values()], faults };
}

function incompleteness({ row, points }: Sheet, weights: ReadonlyMap<string, number>): readonly RowFault[] {
  const missing = [...weights.keys()].filter((criterion) => !points.has(criterion));
  if (missing.length === 0) return [];
  const reason = `the sheet of juror ${quoted(row.juror)} for entry ${quoted(row.entry)} has no score in ${missing.map(quoted).join(", ")}: not scored is not zero`;
  return [{ line: row.line, reason }];
}

/** The law's total of a sheet: the sum of weight times points (law §8). */
function total(points: ReadonlyMap<string, ScoreRow>, weights: ReadonlyMap<string, number>): Fraction {
  let sum = fraction(0);
  for (const [criterion, weight] of weights) {
    const given = points.get(criterion);
    if (given !== undefined) sum = add(sum, multiply(fraction(weight), given.score));
  }
  return sum;
}

function worded(file: string, [first, ...more]: readonly RowFault[]): string {
  const lines = more.slice(0, 8).map(({ line }) => line);
  const others = more.length === 0 ? "" : ` (and ${more.length} more: line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}${more.length > lines.length ? " …" : ""})`;
  return `${file}, line ${first?.line ?? 1}: ${first?.reason ?? ""}${others}`;
}
