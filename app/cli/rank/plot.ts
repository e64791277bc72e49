// The picture of how sure the ranks are, as SVG: per entry a line over its interval and a dot at its rank, with the same in figures beside it,
// so that nothing hangs on seeing colour or position.
import type { ScoreRank } from "#app/areas/results/score-ranking";

import type { RankedGroup } from "./answer";

const ROW = 26;
const [NAME_WIDTH, FIGURES_WIDTH, AXIS_WIDTH, MARGIN] = [220, 150, 480, 16];
const LEFT = MARGIN + NAME_WIDTH;
const WIDTH = LEFT + AXIS_WIDTH + FIGURES_WIDTH + MARGIN;
const LONGEST_NAME = 28;

export function plotOf(groups: readonly RankedGroup[]): string {
  const sections = groups.map(sectionOf);
  const starts = sections.map((_, i) => 64 + sections.slice(0, i).reduce((sum, { height }) => sum + height, 0));
  const height = 64 + sections.reduce((sum, section) => sum + section.height, 0) + MARGIN;
  const count = groups.reduce((sum, { ranking }) => sum + ranking.entries.length, 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="14" fill="#1b1b1b">`,
    `<title id="title">Ranks and how sure they are</title>`,
    `<desc id="desc">${count} entries from the first rank on. The dot is the rank, the line holds the true rank with 90 % probability; both stand in figures at the end of each row. ${escaped(leaders(groups))}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="32" font-size="18" font-weight="700">Ranks and how sure they are</text>`,
    ...sections.map(({ body }, i) => `<g transform="translate(0 ${starts[i]})">${body}</g>`),
    `</svg>`,
    "",
  ].join("\n");
}

function leaders(groups: readonly RankedGroup[]): string {
  return groups.map(({ name, ranking }) => `${name === null ? "First" : `First in ${name}`}: ${ranking.entries.filter(({ rank }) => rank === 1).map(({ entry }) => entry).slice(0, 5).join(", ") || "none"}.`).join(" ");
}

function sectionOf({ name, ranking: { entries } }: RankedGroup): { readonly body: string; readonly height: number } {
  const last = Math.max(2, entries.length);
  const x = (rank: number) => Math.round((LEFT + 10 + ((rank - 1) / (last - 1)) * (AXIS_WIDTH - 20)) * 10) / 10;
  const top = name === null ? 28 : 54;
  const end = top + entries.length * ROW;
  const ticks = ticksTo(last).map((rank) => `<line x1="${x(rank)}" x2="${x(rank)}" y1="${top}" y2="${end}" stroke="#c8c8c8"/><text x="${x(rank)}" y="${top - 8}" text-anchor="middle" font-size="12">${rank}</text>`);
  const heading = name === null ? "" : `<text x="${MARGIN}" y="16" font-weight="700">${escaped(name)}</text>`;
  return { body: [heading, ...ticks, ...entries.map((entry, i) => rowOf(entry, top + i * ROW + ROW / 2, x))].join("\n"), height: end + 28 };
}

function rowOf({ entry, rank, chances }: ScoreRank, y: number, x: (rank: number) => number): string {
  const short = entry.length > LONGEST_NAME ? `${entry.slice(0, LONGEST_NAME - 1)}…` : entry;
  const line = chances === null ? "" : `<line x1="${x(chances.low)}" x2="${x(chances.high)}" y1="${y}" y2="${y}" stroke="#1b4b82" stroke-width="4" stroke-linecap="round"/>`;
  const dot = rank === null ? "" : `<circle cx="${x(rank)}" cy="${y}" r="6" fill="#ffffff" stroke="#1b1b1b" stroke-width="2.5"/>`;
  const figures = rank === null ? "no rank" : `${rank}${chances === null ? "" : ` (${chances.low}–${chances.high})`}`;
  return `<text x="${MARGIN}" y="${y + 5}">${escaped(short)}</text>${line}${dot}<text x="${LEFT + AXIS_WIDTH + 12}" y="${y + 5}">${figures}</text>`;
}

/** The first rank, round ones, and the last. */
function ticksTo(last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].find((candidate) => last / candidate <= 10) ?? last;
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step).filter((rank) => rank > 1 && last - rank >= step / 2);
  return [1, ...round, last];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
