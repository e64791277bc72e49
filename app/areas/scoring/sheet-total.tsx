// The weighted total as far as points are given. Without script it is what the server computed for what the form holds.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import { ScoreTotal } from "#app/ui/score-scale";

import type { Scale } from "./sheet";
import { shownTotal, totalSoFar, type TotalSoFar, type WeightedCriterion } from "./total";

export type RunningTotalProps = { criteria: readonly WeightedCriterion[]; points: Readonly<Record<string, number | null>>; scale: Scale };

/** RunningTotal({ criteria: { id, weight }[], points by id, scale }) */
export function RunningTotal({ criteria, points, scale }: RunningTotalProps): ReactNode {
  const { total, weight, open } = totalSoFar(criteria, points);
  return (
    <ScoreTotal
      label={m.scoring_total()}
      value={valueOf({ total, weight, open }, scale)}
      note={open === 0 ? m.scoring_total_complete() : m.scoring_total_open({ open, weight })}
    />
  );
}

/** What is not scored is no zero: it is not part of what the total is out of. */
function valueOf({ total, weight, open }: TotalSoFar, scale: Scale): string {
  if (weight === 0 && open > 0) return m.scoring_not_scored();
  const shown = formatDecimal(shownTotal(total, scale));
  return open === 0 ? m.scoring_total_value({ total: shown }) : m.scoring_total_so_far({ total: shown, weight });
}
