// The office goes through the formal check rule by rule: leaves the result as computed, confirms it, or overrules it with a note.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { TextArea } from "#app/ui/text-area";

import { findingText, ruleName, VERDICTS } from "./formal-findings";
import type { RuledFinding } from "./formal-ruling";
import { STANDINGS } from "./ruled-findings";

const FORM = "pruefung";

/** RulingsForm({ findings, no: version that is shown, answer? }): what is met is folded away, what is not lies open. */
export function RulingsForm({ findings, no, answer }: { findings: readonly RuledFinding[]; no: number; answer: FormAnswer | undefined }): ReactNode {
  const names = findings.flatMap((_, at) => [`rulings[${at}].ruling`, `rulings[${at}].note`]);
  const defaults = Object.fromEntries(findings.flatMap(({ ruled }, at) => [[`rulings[${at}].ruling`, ruled?.ruling ?? ""], [`rulings[${at}].note`, ruled?.note ?? ""]]));
  const { of, problems } = formFields(FORM, names, { answer, defaults, explain: (reason) => (reason === "note-missing" ? m.check_note_missing() : reason === "too-long" ? m.entries_problem_too_long() : m.entries_problem_missing()) });
  return (
    <Form method="post" className="lb-flow">
      <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
      <input type="hidden" name="no" value={no} />
      {findings.map((finding, at) => {
        const title = `${ruleName(finding.rule)}: ${STANDINGS[finding.standing].text()}`;
        const start = finding.standing !== "met" || of(`rulings[${at}].note`).error ? "open" : "closed";
        return (
          <Accordion key={finding.rule} title={title} start={start}>
            <p>
              {m.check_computed({ verdict: VERDICTS[finding.verdict].text() })} {findingText(finding)}
            </p>
            <input type="hidden" name={`rulings[${at}].rule`} value={finding.rule} />
            <RadioGroup
              {...of(`rulings[${at}].ruling`)}
              label={m.check_ruling({ rule: ruleName(finding.rule) })}
              options={[
                { value: "", label: m.check_ruling_none() },
                { value: "confirmed", label: m.check_ruling_confirm() },
                { value: "overruled", label: finding.verdict === "holds" ? m.check_ruling_overrule_met() : m.check_ruling_overrule_unmet() },
              ]}
            />
            <TextArea {...of(`rulings[${at}].note`)} label={m.check_note()} help={m.check_note_help()} rows={2} />
          </Accordion>
        );
      })}
      <SubmitButton>{m.check_save()}</SubmitButton>
    </Form>
  );
}
