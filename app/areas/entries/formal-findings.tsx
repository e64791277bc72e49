// The computed formal check in words, each rule with its verdict.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDay } from "#app/i18n/format";
import { TaskList } from "#app/ui/task-list";
import type { Tone } from "#app/ui/tone";
import type { Verdict } from "#db/vocabulary/entry";

import type { Finding } from "./formal-check";

export const VERDICTS = {
  holds: { text: m.entries_verdict_holds, tone: "success" },
  fails: { text: m.entries_verdict_fails, tone: "danger" },
  open: { text: m.entries_verdict_open, tone: "warning" },
} as const satisfies Record<Verdict, { text: () => string; tone: Tone }>;

/** FormalFindings({ findings }): what fails first, then what is open, then what holds. */
export function FormalFindings({ findings }: { findings: readonly Finding[] }): ReactNode {
  const order: readonly Verdict[] = ["fails", "open", "holds"];
  const sorted = order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
  return (
    <TaskList
      label={m.entries_formal_check()}
      tasks={sorted.map((finding) => {
        const { text, tone } = VERDICTS[finding.verdict];
        return { key: finding.rule, name: ruleName(finding.rule), hint: findingText(finding), status: { text: text(), tone } };
      })}
    />
  );
}

const RULES = {
  "min-partners": m.entries_rule_min_partners,
  "foreign-partner": m.entries_rule_foreign_partner,
  "agreement-date": m.entries_rule_agreement_date,
  "one-entry-per-lead": m.entries_rule_one_entry,
  resolutions: m.entries_rule_resolutions,
  "head-confirmation": m.entries_rule_head,
  declarations: m.entries_rule_declarations,
  "municipal-control": m.entries_rule_control,
  "savings-banks": m.entries_rule_savings_banks,
} as const satisfies Record<Finding["rule"], () => string>;

export function ruleName(rule: Finding["rule"]): string {
  return RULES[rule]();
}

/** A rule's verdict with the facts it rests on, as one sentence. */
export function findingText({ verdict, ...finding }: Finding): string {
  switch (finding.rule) {
    case "min-partners":
      return m.entries_finding_min_partners({ counted: finding.facts.counted, required: finding.facts.required });
    case "foreign-partner":
      return verdict === "holds" ? m.entries_finding_foreign({ names: list(finding.facts.foreign) }) : m.entries_finding_no_foreign();
    case "agreement-date":
      return finding.facts.agreedOn === null
        ? m.entries_finding_agreement_unknown({ reference: formatDay(finding.facts.referenceDate) })
        : m.entries_finding_agreement({ day: formatDay(finding.facts.agreedOn), reference: formatDay(finding.facts.referenceDate) });
    case "one-entry-per-lead":
      return verdict === "holds" ? m.entries_finding_only_entry() : m.entries_finding_other_entries({ others: finding.facts.others });
    case "resolutions":
      return resolutionsText(finding.facts);
    case "head-confirmation":
      return verdict === "holds" ? m.entries_finding_head({ name: finding.facts.headName }) : m.entries_finding_no_head();
    case "declarations":
      return verdict === "holds" ? m.entries_finding_declared() : m.entries_finding_undeclared({ names: list(finding.facts.missing.map(declarationName)) });
    case "municipal-control":
      return verdict === "holds" ? m.entries_finding_control() : m.entries_finding_no_control({ names: list(finding.facts.undeclared) });
    case "savings-banks":
      return verdict === "holds" ? m.entries_finding_no_savings_bank() : m.entries_finding_savings_bank({ names: list(finding.facts.excluded) });
  }
}

function resolutionsText({ notYet, unknown }: { readonly notYet: readonly string[]; readonly unknown: readonly string[] }): string {
  if (notYet.length + unknown.length === 0) return m.entries_finding_resolutions();
  return [
    ...(unknown.length > 0 ? [m.entries_finding_resolutions_unknown({ names: list(unknown) })] : []),
    ...(notYet.length > 0 ? [m.entries_finding_resolutions_not_yet({ names: list(notYet) })] : []),
  ].join(" ");
}

function declarationName(which: "truth" | "privacy"): string {
  return which === "truth" ? m.entries_field_truth() : m.entries_field_privacy();
}

function list(names: readonly string[]): string {
  return names.join(", ");
}
