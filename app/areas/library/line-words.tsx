// Why lines of a list that is typed cannot be read, in words.
import { m } from "#app/i18n";

import type { LineProblem } from "./typed-lists";

const LINE_PROBLEMS = {
  ambiguous: m.library_line_ambiguous,
  "no-country": m.library_line_no_country,
  "no-colon": m.library_line_no_colon,
  "no-address": m.library_line_no_address,
  twice: m.library_line_twice,
  "too-long": m.library_line_too_long,
  "too-many": m.library_line_too_many,
} as const satisfies Record<LineProblem["reason"], (words: { line: string }) => string>;

/** A sentence for each, with as much of the line as it is known by. */
export function lineProblemsText(problems: readonly LineProblem[]): string {
  return problems.map(({ line, reason }) => LINE_PROBLEMS[reason]({ line: line.length > 80 ? `${line.slice(0, 80)}…` : line })).join(" ");
}
