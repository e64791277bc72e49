// The form of a category as the office makes it: its sections and questions in their order, each with what can be done about it. Every button
// is a round trip, so that it works without script.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatNumber } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { EmptyState } from "#app/ui/empty-state";
import { Form } from "#app/ui/form";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { QUESTION_KINDS } from "#db/vocabulary/form";
import type { LocalisedText } from "#db/vocabulary/locale";

import { FrozenNotice } from "./edit-form";
import type { FormChangeRefusal } from "./form-change";
import type { FormDefinition, FormSection, Question } from "./form-definition";
import { conditionText, kindName, refusalText } from "./form-words";

export type FormNotice = "frozen" | "changed-meanwhile" | "nothing-chosen" | FormChangeRefusal;

export type FormOverviewProps = {
  category: { readonly name: LocalisedText };
  form: FormDefinition;
  /** Other categories of the edition, to take the form from. */
  others: readonly { readonly id: string; readonly name: LocalisedText }[];
  version: number;
  /** Since when the rules are frozen; null: they are open. */
  frozenSince: string | null;
  notice: FormNotice | undefined;
  /** Of the category's own address. */
  path: string;
  back: string;
};

export function FormOverview({ category, form, others, version, frozenSince, notice, path, back }: FormOverviewProps): ReactNode {
  const name = say(category.name);
  const isOpen = frozenSince === null;
  return (
    <>
      {notice && <Notice notice={notice} form={form} />}
      <PageHeader
        title={m.editor_title({ category: name })}
        lead={isOpen ? m.editor_lead() : m.editor_lead_frozen()}
        breadcrumb={{ label: m.competition_breadcrumb(), items: [{ href: back, label: m.competition_nav_rules() }] }}
        action={
          <ButtonLink look="secondary" icon="visibility" href={`${path}/fragen/vorschau`}>
            {m.editor_preview()}
          </ButtonLink>
        }
      />
      {frozenSince !== null && <FrozenNotice since={frozenSince} />}
      {form.sections.length === 0 && <EmptyState title={m.editor_empty_title()} text={m.editor_empty_text()} />}
      <Form method="post" className="lb-flow">
        <input type="hidden" name="version" value={version} />
        {form.sections.map((section, at) => (
          <SectionPart key={section.id} {...{ section, form, path, isOpen }} first={at === 0} last={at === form.sections.length - 1} />
        ))}
      </Form>
      {isOpen && (
        <>
          <ButtonGroup>
            <ButtonLink look="secondary" icon="add" href={`${path}/abschnitte/neu`}>
              {m.editor_section_add()}
            </ButtonLink>
          </ButtonGroup>
          {form.sections.length > 0 && <NewQuestion form={form} path={path} />}
          {others.length > 0 && <CopyForm others={others} version={version} />}
        </>
      )}
    </>
  );
}

function Notice({ notice, form }: { notice: FormNotice; form: FormDefinition }): ReactNode {
  if (notice === "frozen") {
    return (
      <Alert tone="warning" title={m.competition_frozen_title()}>
        <p>{m.competition_frozen_text()}</p>
      </Alert>
    );
  }
  if (notice === "changed-meanwhile") {
    return (
      <Alert tone="warning" title={m.competition_changed_title()}>
        <p>{m.competition_changed_again()}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={m.editor_refused_title()}>
      <p>{notice === "nothing-chosen" ? m.editor_refused_from() : refusalText(notice, form)}</p>
    </Alert>
  );
}

type Placed = { form: FormDefinition; path: string; isOpen: boolean; first: boolean; last: boolean };

function SectionPart({ section, form, path, isOpen, first, last }: Placed & { section: FormSection }): ReactNode {
  const title = say(section.title);
  const questions = form.questions.filter(({ sectionId }) => sectionId === section.id);
  const lead = [say(section.lead), section.shownWhen && m.editor_shown({ condition: conditionText(form, section.shownWhen) })].filter(Boolean).join(" ");
  return (
    <Section id={`abschnitt-${section.id}`} title={title} lead={lead || undefined}>
      <ButtonGroup>
        <ButtonLink look="tertiary" icon="edit" href={`${path}/abschnitte/${section.id}`} aria-label={m.competition_change_what({ what: title })}>
          {isOpen ? m.competition_change() : m.editor_correct()}
        </ButtonLink>
        {isOpen && <OrderButtons kind="section" id={section.id} name={title} first={first} last={last} />}
        {isOpen && questions.length === 0 && <RemoveButton order={`remove-section:gone:${section.id}`} name={title} />}
      </ButtonGroup>
      {questions.length === 0 && <p>{m.editor_section_empty()}</p>}
      {questions.map((question, at) => (
        <QuestionPart key={question.id} {...{ question, form, path, isOpen }} first={first && at === 0} last={last && at === questions.length - 1} />
      ))}
      {isOpen && questions.length > 0 && (
        <details>
          <summary className="lb-summary">{m.editor_section_remove()}</summary>
          <div className="lb-flow">
            <p>{m.editor_section_remove_text({ count: questions.length })}</p>
            <RemoveButton order={`remove-section:gone:${section.id}`} name={title} />
          </div>
        </details>
      )}
    </Section>
  );
}

function QuestionPart({ question, form, path, isOpen, first, last }: Placed & { question: Question }): ReactNode {
  const label = say(question.label);
  return (
    <div id={`frage-${question.id}`}>
      <Card title={label}>
        <p>{factsOf(question, form).join(" · ")}</p>
        <ButtonGroup>
          <ButtonLink look="tertiary" icon="edit" href={`${path}/fragen/${question.key}`} aria-label={m.competition_change_what({ what: label })}>
            {isOpen ? m.competition_change() : m.editor_correct()}
          </ButtonLink>
          {isOpen && <OrderButtons kind="question" id={question.id} name={label} first={first} last={last} />}
          {isOpen && <RemoveButton order={`remove-question:gone:${question.id}`} name={label} />}
        </ButtonGroup>
      </Card>
    </div>
  );
}

function factsOf({ kind, required, maxLength, settings, shownWhen }: Question, form: FormDefinition): readonly string[] {
  return [
    kindName(kind),
    required ? m.editor_required() : m.shell_optional(),
    ...(maxLength === null ? [] : [m.editor_fact_length({ max: formatNumber(maxLength) })]),
    ...(settings.options ? [m.editor_fact_options({ count: settings.options.length })] : []),
    ...(settings.columns ? [m.editor_fact_columns({ count: settings.columns.length })] : []),
    ...(shownWhen ? [m.editor_shown({ condition: conditionText(form, shownWhen) })] : []),
  ];
}

function OrderButtons({ kind, id, name, first, last }: { kind: "question" | "section"; id: string; name: string; first: boolean; last: boolean }): ReactNode {
  return (
    <>
      {!first && (
        <SubmitButton look="tertiary" icon="arrow-up" name="order" value={`move-${kind}:back:${id}`} aria-label={m.competition_move_up({ name })}>
          {m.editor_up()}
        </SubmitButton>
      )}
      {!last && (
        <SubmitButton look="tertiary" icon="arrow-down" name="order" value={`move-${kind}:on:${id}`} aria-label={m.competition_move_down({ name })}>
          {m.editor_down()}
        </SubmitButton>
      )}
    </>
  );
}

function RemoveButton({ order, name }: { order: string; name: string }): ReactNode {
  return (
    <SubmitButton look="tertiary" icon="delete" name="order" value={order} aria-label={m.editor_remove_what({ name })}>
      {m.editor_remove()}
    </SubmitButton>
  );
}

function NewQuestion({ form, path }: { form: FormDefinition; path: string }): ReactNode {
  return (
    <Section title={m.editor_question_add()} lead={m.editor_question_add_lead()}>
      <Form method="get" action={`${path}/fragen/neu`} className="lb-flow">
        <Select id="neu-abschnitt" name="abschnitt" label={m.editor_field_section()} options={form.sections.map(({ id, title }) => ({ value: id, label: say(title) }))} defaultValue={form.sections.at(-1)?.id} />
        <Select id="neu-art" name="art" label={m.editor_field_kind()} options={QUESTION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))} />
        <ButtonGroup>
          <SubmitButton look="secondary" icon="add">
            {m.editor_question_add()}
          </SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function CopyForm({ others, version }: Pick<FormOverviewProps, "others" | "version">): ReactNode {
  return (
    <Section title={m.editor_copy_title()} lead={m.editor_copy_lead()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="version" value={version} />
        <Select id="kopie" name="from" label={m.competition_field_category()} options={others.map(({ id, name }) => ({ value: id, label: say(name) }))} emptyLabel={m.editor_choose()} />
        <ButtonGroup>
          <SubmitButton look="secondary" name="order" value="copy">
            {m.editor_copy()}
          </SubmitButton>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
