// The rounds of judging in words, for the office and for everybody.
import { m } from "#app/i18n";
import { formatDecimal } from "#app/i18n/format";
import type { RoundRule } from "#db/vocabulary/scoring";

/** Who goes on, as a sentence. */
export function ruleWords(rule: RoundRule): string {
  return rule.kind === "first" ? m.rounds_rule_first({ count: rule.count }) : m.rounds_rule_threshold({ points: formatDecimal((rule.tenths / 10).toFixed(1)) });
}
