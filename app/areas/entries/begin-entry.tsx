// The first step of an entry: category and title.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { TextField } from "#app/ui/text-field";
import type { Instant } from "#app/base/instant";
import type { LocalisedText } from "#db/vocabulary/locale";

import { LIMITS } from "./draft";

export type OpenCategories = {
  readonly name: LocalisedText;
  readonly timeZone: string;
  readonly deadline: Instant | null;
  readonly categories: readonly { readonly id: string; readonly name: LocalisedText; readonly description: LocalisedText }[];
};

/** BeginEntry({ open, answer?, closed: "yes" | "no" }): `closed`: what was chosen takes no entries any more. */
export function BeginEntry({ open, answer, closed }: { open: readonly OpenCategories[]; answer: FormAnswer | undefined; closed: "yes" | "no" }): ReactNode {
  const { of, problems } = formFields("neu", ["categoryId", "title"], { answer, explain: (reason) => (reason === "too-long" ? m.entries_problem_too_long() : m.entries_problem_missing()) });
  const title = of("title");
  const chosen = of("categoryId");
  return (
    <>
      <PageHeader
        breadcrumb={{ label: m.entries_breadcrumb(), items: [{ href: "/beitraege", label: m.entries_own_title() }] }}
        title={m.entries_new()}
        lead={m.entries_new_lead()}
      />
      {closed === "yes" && (
        <Alert tone="danger" title={m.entries_trouble_too_late_title()}>
          <p>{m.entries_new_closed()}</p>
        </Alert>
      )}
      {open.length === 0 && closed === "no" && <EmptyState title={m.entries_none_open()} text={m.entries_empty_closed()} />}
      {(open.length > 0 || closed === "yes") && (
        <Form method="post" className="lb-flow">
          <ErrorSummary title={m.shell_error_summary()} errors={problems} answer={answer} />
          {open.map(({ name, timeZone, deadline, categories }) => (
            <RadioGroup
              key={say(name)}
              {...chosen}
              label={open.length === 1 ? m.entries_category() : m.form_labelled({ label: m.entries_category(), text: say(name) })}
              help={deadline === null ? undefined : m.entries_form_lead({ deadline: formatDateTime(deadline, timeZone) })}
              options={categories.map((category) => ({ value: category.id, label: say(category.name), help: say(category.description) }))}
              required
            />
          ))}
          <TextField {...title} label={m.entries_field_title()} help={m.entries_help_title({ max: formatNumber(LIMITS.title) })} required />
          <SubmitButton>{m.entries_begin()}</SubmitButton>
        </Form>
      )}
    </>
  );
}
