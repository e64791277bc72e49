// Score sheets of the demo, worked out from what an entry is worth and how strict a juror is: equal input, equal sheet.
// Who may judge what is not decided here, nor which sheets are handed in.
import { seededRandom, seedOf, type Random } from "#app/base/random";
import { edition2024 } from "#db/reference/edition-2024";
import type { CriterionPreset } from "#db/reference/preset";

import { reasons, remarks, type Height } from "./comments";
import { pinnedPoints } from "./tie";
import type { DemoEntry, DemoJuror, DemoScore, DemoSheet } from "./types";

const { scaleMin, scaleMax, reasonLowAt, reasonHighAt } = edition2024.settings;

/** How far a criterion of an entry departs from its quality, and a juror's single score from both; in points. */
const CRITERION_SPREAD = 0.6;
const JUROR_SPREAD = 0.8;
/** Share of the scores with a reason although none is required. */
const TALKATIVE = 0.45;

/** The sheet this juror hands in for this entry when nothing stands in the way. */
export function demoSheet(entry: DemoEntry, juror: DemoJuror, criteria: readonly CriterionPreset[]): DemoSheet {
  const random = seededRandom(seedOf(`${entry.key}:${juror.key}`));
  const scores = criteria.map((criterion) => demoScore(entry, juror, criterion, random));
  const mean = scores.reduce((sum, score) => sum + score.points, 0) / scores.length;
  return { juror: juror.key, entry: entry.key, scores, comment: pick(remarks[heightOf(mean)], random) };
}

function demoScore(entry: DemoEntry, juror: DemoJuror, criterion: CriterionPreset, random: Random): DemoScore {
  const drawn = drawnPoints(entry, juror, criterion.key, random);
  const points = pinnedPoints(entry.key, juror.key, criterion.key) ?? drawn;
  const required = points <= reasonLowAt || points >= reasonHighAt;
  const talkative = random() < TALKATIVE;
  const choice = reasons[criterion.key]?.[heightOf(points)] ?? [];
  return { criterion: criterion.key, points, reason: required || talkative ? pick(choice, random) : "" };
}

function drawnPoints(entry: DemoEntry, juror: DemoJuror, criterion: string, random: Random): number {
  const leaning = CRITERION_SPREAD * bell(seededRandom(seedOf(`${entry.key}:${criterion}`)));
  const value = entry.quality + leaning - juror.severity + JUROR_SPREAD * bell(random);
  return Math.min(scaleMax, Math.max(scaleMin, Math.round(value)));
}

/** Roughly normal with variance 1, by four uniform draws. */
function bell(random: Random): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

function heightOf(points: number): Height {
  if (points < 4) return "low";
  return points < 8 ? "middle" : "high";
}

function pick(choice: readonly string[], random: Random): string {
  return choice[Math.floor(random() * choice.length)] ?? "";
}
