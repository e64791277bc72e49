// What supports or shakes a ranking, as sentences: each says what was found, without a figure that needs a statistician.
import { m } from "#app/i18n";

import type { NotAdjusted } from "./adjusted-order";
import type { AgreementLevel } from "./agreement";
import type { ShownStudy } from "./read-ranking-study.server";
import { figureWords, percentWords } from "./words";

/** Names by id: numbers of entries, names of criteria. */
export type StudyNames = { readonly entry: (id: string) => string; readonly criterion: (id: string) => string };

const NO_MODEL = {
  "single-entry": m.results_study_no_model_single_entry,
  "single-juror": m.results_study_no_model_single_juror,
  "no-variance": m.results_study_no_model_no_variance,
  "one-score-per-entry": m.results_study_no_model_one_score_per_entry,
  "one-score-per-juror": m.results_study_no_model_one_score_per_juror,
  "too-few-scores": m.results_study_no_model_too_few_scores,
  "not-connected": m.results_study_no_model_not_connected,
  "no-entry-variance": m.results_study_no_model_no_entry_variance,
} as const satisfies Record<NotAdjusted, () => string>;

const AGREEMENT = {
  high: m.results_study_agreement_high,
  good: m.results_study_agreement_good,
  fair: m.results_study_agreement_fair,
  low: m.results_study_agreement_low,
} as const satisfies Record<AgreementLevel, () => string>;

/** An order that chance alone shows in less than one of twenty draws. */
const REMARKABLE = 0.05;

export function notAdjustedWords(reason: NotAdjusted): string {
  return NO_MODEL[reason]();
}

/** How sure the first place is, and whether it is the same by both methods. */
export function firstPlaceWords({ entries, lines, notAdjusted }: ShownStudy, { entry: nameOf }: StudyNames): readonly string[] {
  if (notAdjusted !== null) return [NO_MODEL[notAdjusted]()];
  const first = (rankOf: (entry: ShownStudy["entries"][number]) => number | undefined) => entries.filter((entry) => rankOf(entry) === 1).map(({ id }) => nameOf(id)).join(", ");
  const [mean, adjusted] = [first(({ rankByMean }) => rankByMean), first((entry) => entry.adjusted?.rank)];
  const [line] = lines;
  const leader = entries.find((entry) => entry.adjusted?.rank === 1);
  return [
    ...(mean === adjusted ? [] : [m.results_study_methods_differ({ mean, adjusted })]),
    ...(line !== undefined && line.above.length > 0
      ? [m.results_study_first_unsure({ numbers: [...line.above, ...line.below].map(nameOf).join(", ") })]
      : leader?.adjusted
        ? [m.results_study_first_sure({ number: nameOf(leader.id), percent: percentWords(leader.adjusted.first) })]
        : []),
  ];
}

export function nextStepWords({ lines, next }: ShownStudy, { entry: nameOf }: StudyNames): readonly string[] {
  if (lines.every(({ above }) => above.length === 0)) return [];
  return [next === null ? m.results_study_next_none() : m.results_study_next({ juror: next.juror, number: nameOf(next.entry), percent: percentWords(next.gain) })];
}

export function agreementWords({ agreementLevel, reliability }: ShownStudy): readonly string[] {
  if (agreementLevel === null || reliability === null) return [];
  return [`${AGREEMENT[agreementLevel]()} ${m.results_study_agreement_share({ percent: percentWords(reliability) })}`];
}

export function weightsWords({ weights, entries }: ShownStudy, { entry: nameOf, criterion }: StudyNames): readonly string[] {
  if (entries.length < 2) return [];
  if (weights === null) return [m.results_study_weights_tied()];
  const { winner, share, shift } = weights;
  const moved =
    shift === null
      ? m.results_study_weights_no_shift()
      : m.results_study_weights_shift({ points: figureWords(shift.points, 1), from: criterion(shift.from), to: criterion(shift.to), number: nameOf(shift.winner) });
  return [`${m.results_study_weights({ number: nameOf(winner), percent: percentWords(share) })} ${moved}`];
}

export function withoutEachWords({ withoutEach, entries }: ShownStudy): readonly string[] {
  if (withoutEach === null || entries.length < 2) return [];
  const changing = withoutEach.filter(({ changes }) => changes).map(({ juror }) => juror);
  return [changing.length === 0 ? m.results_study_without_same() : m.results_study_without_changes({ jurors: changing.join(", ") })];
}

export function orderWords({ order }: ShownStudy): readonly string[] {
  if (order === null) return [];
  if (order.chance >= REMARKABLE) return [m.results_study_order_none()];
  const said = { points: figureWords(Math.abs(order.perPlace), 1), percent: percentWords(order.chance) };
  return [order.perPlace > 0 ? m.results_study_order_more(said) : m.results_study_order_less(said)];
}
