// Two versions of an entry, field by field; what was put in and taken out is marked in the text itself, not by colour alone.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import type { Tone } from "#app/ui/tone";

import type { ComparedRow, VersionComparison } from "./compare-versions.server";
import type { DifferencePart } from "./text-difference";

const CHANGES = {
  added: { text: m.check_compare_added, tone: "success" },
  changed: { text: m.check_compare_changed, tone: "info" },
  removed: { text: m.check_compare_removed, tone: "warning" },
} as const satisfies Record<ComparedRow["change"], { text: () => string; tone: Tone }>;

/** ComparePage({ comparison, entry: path of the entry's page }) */
export function ComparePage({ comparison, entry }: { comparison: VersionComparison; entry: string }): ReactNode {
  const { number, title, from, to, versions, sections } = comparison;
  const options = versions.map((no) => ({ value: String(no), label: m.entries_version_no({ no }) }));
  return (
    <>
      <PageHeader breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: entry, label: number }] }} preline={title} title={m.check_compare_title()} lead={m.check_compare_lead({ from, to })} />
      {versions.length > 2 && (
        <Form method="get" className="lb-flow" key={`${from} ${to}`}>
          <div className="kern-fieldset__body kern-fieldset__body--horizontal lb-fieldset__row">
            <Select id="von" name="von" label={m.check_compare_from()} options={options} defaultValue={String(from)} />
            <Select id="bis" name="bis" label={m.check_compare_until()} options={options} defaultValue={String(to)} />
          </div>
          <SubmitButton look="secondary">{m.check_compare_show()}</SubmitButton>
        </Form>
      )}
      {sections.length === 0 && <EmptyState title={m.check_compare_none()} text={m.check_compare_none_text()} />}
      {sections.map(({ key, title: heading, rows }) => (
        <Section key={key} title={heading}>
          {rows.map((row) => (
            <div key={row.key} className="lb-flow">
              <p>
                {row.label !== heading && <strong>{row.label} </strong>}
                <Badge tone={CHANGES[row.change].tone}>{CHANGES[row.change].text()}</Badge>
              </p>
              <p className="lb-difference">
                {row.parts.map((part, position) => (
                  <Part key={position} part={part} />
                ))}
              </p>
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}

/** Few screen readers tell what is marked as put in or taken out, so it is said. */
function Part({ part: { kind, text } }: { part: DifferencePart }): ReactNode {
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="kern-sr-only">{kind === "added" ? m.check_compare_inserted() : m.check_compare_deleted()} </span>
      {text}
      <span className="kern-sr-only"> {m.check_compare_end()} </span>
    </Mark>
  );
}
