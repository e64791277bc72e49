// Words for what is wrong with a field in the forms of an edition. Reasons are keys; some carry a figure or a text behind a colon.
import type { ScheduleField } from "#app/areas/competition/rules";
import { m } from "#app/i18n";

const WORDS: Readonly<Record<string, (() => string) | undefined>> = {
  missing: m.competition_error_missing,
  "too-long": m.competition_error_too_long,
  "too-many": m.competition_error_too_many,
  "too-few-options": m.competition_error_too_few_options,
  "no-columns": m.competition_error_no_columns,
  "max-below-min": m.competition_error_max_below_min,
  "condition-unknown": m.competition_error_condition_unknown,
  "not-a-number": m.competition_error_not_a_number,
  "too-many-decimals": m.competition_error_too_many_decimals,
  "not-whole": m.competition_error_not_whole,
  "weight-not-whole": m.competition_error_not_whole,
  "weight-negative": m.competition_error_not_whole,
  "no-year": m.competition_error_no_year,
  "no-address": m.competition_error_no_address,
  taken: m.competition_error_address_taken,
  "address-taken": m.competition_error_address_taken,
  "year-taken": m.competition_error_year_taken,
  "no-key": m.competition_error_no_key,
  "key-taken": m.competition_error_key_taken,
  "no-day": m.competition_error_no_day,
  malformed: m.competition_error_malformed,
  skipped: m.competition_error_skipped,
  passed: m.competition_error_passed,
  "not-later": m.competition_error_not_later,
  "not-set": m.competition_error_not_set,
  sealed: m.competition_error_sealed,
  "below-zero": m.competition_error_not_whole,
  "below-one": m.competition_error_below_one,
  "not-above-minimum": m.competition_error_not_above_minimum,
  "off-scale": m.competition_error_off_scale,
  twice: m.competition_error_twice,
  overlapping: m.competition_error_overlapping,
  "below-quorum": m.competition_error_below_quorum,
};

const DATE_NAMES: Readonly<Record<ScheduleField, () => string>> = {
  entriesOpenAt: m.competition_date_entries_open,
  entriesCloseAt: m.competition_date_entries_close,
  judgingOpenAt: m.competition_date_judging_open,
  judgingCloseAt: m.competition_date_judging_close,
  publishAt: m.competition_date_publish,
};

export function dateName(field: ScheduleField): string {
  return DATE_NAMES[field]();
}

const isDateField = (name: string): name is ScheduleField => name in DATE_NAMES;

export function explain(reason: string): string {
  const [key, rest] = splitOnce(reason);
  if (key === "saved") return rest === "" ? m.competition_saved_nothing() : m.competition_saved_otherwise({ text: rest });
  if (key === "sum-not-100") return m.competition_error_sum({ sum: rest });
  if (key === "too-early" && isDateField(rest)) return m.competition_error_too_early({ than: dateName(rest) });
  return WORDS[key]?.() ?? m.competition_error_check();
}

function splitOnce(reason: string): [string, string] {
  const at = reason.indexOf(":");
  return at === -1 ? [reason, ""] : [reason.slice(0, at), reason.slice(at + 1)];
}
