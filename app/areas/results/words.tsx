// The words for what a ranking says: scores, spreads, and the rule that decided a tie.
import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";

import type { DecidedBy } from "./ties";

/** What is compared with other rows at a glance: the rule's name alone. */
const RULE_NAMES = {
  criterion: m.results_rule_criterion_name,
  "first-places": m.results_rule_first_places_name,
  vote: m.results_rule_vote_name,
  "casting-vote": m.results_rule_casting_name,
  shared: m.results_rule_shared_name,
} as const satisfies Record<DecidedBy["rule"], () => string>;

export function ruleName(rule: DecidedBy["rule"]): string {
  return RULE_NAMES[rule]();
}

/** Which rule fixed the place, in words; `nameOf` names a criterion. */
export function ruleWords(decidedBy: DecidedBy, nameOf: (criterionId: string) => string): string {
  switch (decidedBy.rule) {
    case "criterion":
      return m.results_rule_criterion({ criterion: nameOf(decidedBy.criterionId) });
    case "first-places":
      return m.results_rule_first_places();
    case "vote":
      return m.results_rule_vote();
    case "casting-vote":
      return m.results_rule_casting();
    case "shared":
      return m.results_rule_shared();
  }
}

/** "82,5 von 100" */
export function scoreWords(digits: string): string {
  return m.results_score_of_hundred({ score: formatDecimal(digits) });
}

/** "81,0 – 84,5", never broken. */
export function spreadWords(lowest: string, highest: string): string {
  return `${formatDecimal(lowest)}\u00a0–\u00a0${formatDecimal(highest)}`;
}

/** "3,2" from a number that is shown and decides nothing. */
export function figureWords(value: number, digits: number): string {
  return formatDecimal(value.toFixed(digits).replace(/^-(?=[0.]+$)/, "").replace("-", "\u2212"));
}

/** "93 %"; nearly certain is not certain. */
export function percentWords(share: number): string {
  if (share > 0.99 && share < 1) return m.results_percent_nearly_all();
  if (share > 0 && share < 0.01) return m.results_percent_nearly_none();
  return m.results_percent({ percent: Math.round(100 * share) });
}
