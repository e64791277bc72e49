// How long ranking takes: made-up scores, the same in every run, read and ranked as `lorbeer rank` does.
import { rankGroups } from "../rank/answer";
import { readScores } from "../rank/scores";

import { normalFrom, seededRandom, shuffled } from "#app/base/random";

type Size = { readonly entries: number; readonly jurors: number; readonly perJuror: number };

/** A full table, and a large sparse one; the large one last, because memory is reported at its highest. */
const SIZES: readonly Size[] = [
  { entries: 300, jurors: 15, perJuror: 300 },
  { entries: 1_100, jurors: 3_000, perJuror: 25 },
];
const SEED = 1;

/** Whole points from 0 to 10; quality and severity differ by about a point, chance as well. */
function madeUpScores({ entries, jurors, perJuror }: Size): string {
  const random = seededRandom(SEED);
  const normal = normalFrom(random);
  const quality = Array.from({ length: entries }, () => normal());
  const rows = ["entry,juror,score"];
  for (let juror = 0; juror < jurors; juror++) {
    const severity = 0.7 * normal();
    const judged = shuffled([...quality.entries()], random).slice(0, perJuror);
    for (const [entry, value] of judged) rows.push(`E${entry + 1},J${juror + 1},${Math.min(10, Math.max(0, Math.round(6 + value - severity + normal())))}`);
  }
  return rows.join("\n");
}

export function benchRank(print: (line: string) => void): void {
  print(["scores", "entries", "jurors", "read s", "rank s", "memory MB"].map((name) => name.padStart(10)).join(""));
  for (const size of SIZES) {
    const text = madeUpScores(size);
    const started = performance.now();
    const scores = readScores("made-up scores", text, null);
    const read = performance.now();
    const ranked = rankGroups(scores, "adjusted", SEED);
    const done = performance.now();
    const n = ranked.reduce((sum, { ranking }) => sum + ranking.n, 0);
    const memory = process.resourceUsage().maxRSS / 1024;
    print([n, size.entries, size.jurors, ((read - started) / 1000).toFixed(2), ((done - read) / 1000).toFixed(2), memory.toFixed(0)].map((value) => String(value).padStart(10)).join(""));
  }
}
