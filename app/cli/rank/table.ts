// A ranking as text for people: entries, jurors, where the differences come from, agreement, and what to be careful about.
import { toNumber } from "#app/base/fraction";

import { warningsOf, type RankedGroup } from "./answer";

type Cells = readonly string[];

export function tablesOf(group: RankedGroup): string {
  const { name, ranking } = group;
  const { entries, jurors, variance, agreement, components } = ranking;
  const part = (component: number) => (components > 1 ? [String(component)] : []);
  const head = ["rank", ...(components > 1 ? ["part"] : []), "entry", "scores", "mean", "adjusted", "± s.e.", "rank, 90 %", "P(first)"];
  const rows = entries.map(({ rank, component, entry, n, mean, adjusted, se, chances }) => [
    rank === null ? "–" : String(rank),
    ...part(component),
    entry,
    String(n),
    figure(toNumber(mean), 3),
    figure(adjusted, 3),
    figure(se, 3),
    chances === null ? "–" : `${chances.low}–${chances.high}`,
    chances === null ? "–" : percent(chances.atMost(1)),
  ]);
  const severities = jurors.map(({ juror, n, effect, se }) => [juror, String(n), effect === null ? "–" : (effect > 0 ? "+" : "") + figure(effect, 3), figure(se, 3)]);
  return [
    ...(name === null ? [] : [`Group ${name}`, ""]),
    ...aligned([head, ...rows], components > 1 ? 2 : 1),
    "",
    ...aligned([["juror", "scores", "gives", "± s.e."], ...severities], 0),
    "",
    ...(variance === null ? [] : [sharesOf(variance.entry, variance.juror, variance.residual)]),
    agreementLine(agreement),
    ...warningsOf(group).map((warning) => `Note: ${warning}`),
  ].join("\n");
}

function sharesOf(entry: number, juror: number, residual: number): string {
  const all = entry + juror + residual;
  return `Differences come from entries ${percent(entry / all)}, jurors ${percent(juror / all)}, chance ${percent(residual / all)} (variances ${figure(entry, 4)}, ${figure(juror, 4)}, ${figure(residual, 4)}).`;
}

function agreementLine({ icc1, icc1k, icc2, icc2k, icc3, icc3k, kendallW, alphaInterval, alphaOrdinal }: RankedGroup["ranking"]["agreement"]): string {
  const pairs: readonly (readonly [string, number | null])[] = [
    ["ICC(1)", icc1],
    ["ICC(1,k)", icc1k],
    ["ICC(2)", icc2],
    ["ICC(2,k)", icc2k],
    ["ICC(3)", icc3],
    ["ICC(3,k)", icc3k],
    ["Kendall's W", kendallW],
    ["Krippendorff's alpha, interval", alphaInterval],
    ["ordinal", alphaOrdinal],
  ];
  return `Agreement: ${pairs.map(([name, value]) => `${name} ${figure(value, 2)}`).join(", ")}.`;
}

function figure(value: number | null, digits: number): string {
  return value === null ? "–" : value.toFixed(digits);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Columns side by side; names to the left, all else to the right. */
function aligned(rows: readonly Cells[], nameColumn: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, cells) => Math.max(most, (cells[column] ?? "").length), 0));
  return rows.map((cells) => cells.map((cell, column) => (column === nameColumn ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd());
}
