// What the forms of an edition are filled with: the saved values by the names of their fields.
import { flatForm, type FlatForm } from "./differences";
import type { CategoryRules, Criterion, Edition, EditionRules } from "./edition";
import type { Round } from "./round";
import { scheduleTexts } from "./schedule";

export function textsForm({ name, intro, conditions, faq, contact }: Edition): FlatForm {
  return flatForm({ name, intro, conditions, faq, contact });
}

export function datesForm(edition: Edition): FlatForm {
  return scheduleTexts(edition, edition.timeZone);
}

export function entryRulesForm({ referenceDate, minPartners, oneEntryPerLead }: Edition): FlatForm {
  return flatForm({ referenceDate, minPartners, oneEntryPerLead });
}

export function categoryForm({ name, description, key, requiresForeignPartner, criteria }: Pick<CategoryRules, "name" | "description" | "key" | "requiresForeignPartner" | "criteria">): FlatForm {
  return flatForm({ name, description, key, requiresForeignPartner, criteria: criteria.map(({ id, name, description, weight }) => ({ id, name, description, weight })) });
}

export function judgingForm({ scaleMin, scaleMax, reasonLowAt, reasonHighAt, quorum, jurorsPerEntry, rankingMethod, blind }: Edition, { anchors }: EditionRules): FlatForm {
  return flatForm({ scaleMin, scaleMax, reasonLowAt, reasonHighAt, quorum, rankingMethod, jurors: jurorsPerEntry === null ? "all" : "some", jurorsPerEntry, blind, anchors });
}

/** `own` empty: the criteria of the round before, of which its own may be made. */
export function roundCriteriaForm({ criteria }: Pick<CategoryRules, "criteria">, own: readonly Criterion[]): FlatForm {
  const rows = own.length > 0 ? own.map(({ id, name, description, weight }) => ({ id, name, description, weight })) : criteria.map(({ name, description, weight }) => ({ name, description, weight }));
  return flatForm({ own: own.length > 0 ? "own" : "same", criteria: rows });
}

/** `second` undefined: one round decides; the fields then hold what a second one usually has. */
export function roundsForm({ roundRule, quorum, jurorsPerEntry }: Edition, second: Round | undefined): FlatForm {
  const own = second ?? { quorum, jurorsPerEntry };
  return flatForm({
    rounds: second === undefined ? "one" : "two",
    kind: roundRule?.kind ?? "first",
    count: roundRule?.kind === "first" ? roundRule.count : undefined,
    tenths: roundRule?.kind === "threshold" ? String(roundRule.tenths / 10) : undefined,
    quorum: own.quorum,
    jurors: own.jurorsPerEntry === null ? "all" : "some",
    jurorsPerEntry: own.jurorsPerEntry,
  });
}
