// The rows of a ranking as one text, one line each: the framework writes thousands of single values into a page, for the browser to take
// them over, in more time than ranking and drawing them takes; one long value costs next to nothing.
import type { DecidedBy } from "./ties";

export type RankingRow = {
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  /** 0 to 100 with one decimal, as digits. */
  readonly score: string;
  readonly sheets: number;
  /** The rule that decided a tie; null: there was none. */
  readonly decidedBy: DecidedBy["rule"] | null;
};

const RULES: readonly string[] = ["criterion", "first-places", "vote", "casting-vote", "shared"] satisfies readonly DecidedBy["rule"][];

export function packRows(rows: readonly RankingRow[]): string {
  return rows.map(({ rank, number, title, lead, score, sheets, decidedBy }) => [rank, number, title, lead, score, sheets, decidedBy ?? ""].map(inOneCell).join("\t")).join("\n");
}

export function unpackRows(text: string): readonly RankingRow[] {
  if (text === "") return [];
  return text.split("\n").map((line) => {
    const [rank = "", number = "", title = "", lead = "", score = "", sheets = "", rule = ""] = line.split("\t");
    return { rank: Number(rank), number, title, lead, score, sheets: Number(sheets), decidedBy: isRule(rule) ? rule : null };
  });
}

function isRule(text: string): text is DecidedBy["rule"] {
  return RULES.includes(text);
}

function inOneCell(value: string | number): string {
  return String(value).replaceAll(/[\t\n\r]+/g, " ");
}
