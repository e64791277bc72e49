// A juror declares for each entry to be free of conflicts or which tie there is; what is known already stands there as a fact.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { ActionBar } from "#app/ui/action-bar";
import { Badge } from "#app/ui/badge";
import { SubmitButton } from "#app/ui/button";
import { Card } from "#app/ui/card";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { RadioGroup } from "#app/ui/radio-group";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { TextField } from "#app/ui/text-field";

import { juryError } from "./jury-errors";
import type { DeclarationStage } from "./jury.policy";
import { DecisionText, kindChoices, kindName, Reasons } from "./jury-words";
import type { DeclarationGroup, DeclarationItem } from "./read-declarations.server";

type Fields = ReturnType<typeof fieldsOf>;

function isAsked({ facts, own }: DeclarationItem, stage: DeclarationStage): boolean {
  if (stage === "closed" || facts.length > 0) return false;
  return stage === "open" || own === null || own.kind === null;
}

function fieldsOf(items: readonly DeclarationItem[], answer: FormAnswer | undefined) {
  const names = items.flatMap((_, at) => [`answers[${at}].answer`, `answers[${at}].kind`, `answers[${at}].note`, `answers[${at}].wish`]);
  const defaults = Object.fromEntries(
    items.flatMap(({ own, wish }, at) => [
      [`answers[${at}].answer`, own === null ? "" : own.kind === null ? "free" : "conflict"],
      [`answers[${at}].kind`, own?.kind ?? ""],
      [`answers[${at}].note`, own?.note ?? ""],
      [`answers[${at}].wish`, wish ?? ""],
    ]),
  );
  return formFields("erklaerung", names, { answer, explain: juryError, defaults });
}

const askedIn = (groups: readonly DeclarationGroup[], stage: DeclarationStage) => groups.flatMap(({ items }) => items.filter((item) => isAsked(item, stage)));

/** For the error summary of the page. */
export function declarationProblems(groups: readonly DeclarationGroup[], stage: DeclarationStage, answer: FormAnswer | undefined) {
  return fieldsOf(askedIn(groups, stage), answer).problems;
}

export type DeclarationsFormProps = { readonly groups: readonly DeclarationGroup[]; readonly stage: DeclarationStage; readonly answer: FormAnswer | undefined };

export function DeclarationsForm({ groups, stage, answer }: DeclarationsFormProps): ReactNode {
  const asked = askedIn(groups, stage);
  const fields = fieldsOf(asked, answer);
  const sections = groups.map(({ categoryId, name, items }) => (
    <Section key={categoryId} title={say(name)}>
      {items.map((item) => (
        <Item key={item.entryId} item={item} at={asked.indexOf(item)} stage={stage} fields={fields} />
      ))}
    </Section>
  ));
  if (asked.length === 0) return sections;
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="declare" />
      {sections}
      <ActionBar>
        <SubmitButton>{m.jury_declare_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}

/** `at`: its position among the entries that are asked about; -1: it is not. */
function Item({ item, at, stage, fields }: QuestionProps): ReactNode {
  const { number, title, lead, partners } = item;
  return (
    <Card title={title} preline={number}>
      <p>
        {m.jury_declare_lead_and({ lead })}
        {partners.length > 0 && (
          <>
            <br />
            {m.jury_declare_partners({ partners: partners.join(", ") })}
          </>
        )}
      </p>
      <Known item={item} />
      {at < 0 ? <Declared item={item} /> : <Question item={item} at={at} stage={stage} fields={fields} />}
    </Card>
  );
}

/** What others have found or decided. */
function Known({ item: { facts, hints, decision } }: { item: DeclarationItem }): ReactNode {
  if (facts.length > 0) {
    return (
      <div>
        <Badge tone="warning">{m.jury_standing_excluded()}</Badge> <Reasons reasons={facts} />
        <p>{m.jury_declare_fixed()}</p>
      </div>
    );
  }
  if (hints.length === 0) return null;
  return (
    <div>
      <Badge tone="info">{decision ? m.jury_chair_title() : m.jury_standing_awaits()}</Badge> <Reasons reasons={hints} />
      <p>{decision ? <DecisionText decision={decision} /> : m.jury_declare_hint()}</p>
    </div>
  );
}

function Declared({ item: { own, facts } }: { item: DeclarationItem }): ReactNode {
  if (own === null) return facts.length > 0 ? null : <p>{m.jury_declare_own_open()}</p>;
  return <p>{own.kind === null ? m.jury_declare_own_free() : m.jury_declare_own_conflict({ kind: kindName(own.kind) })}</p>;
}

type QuestionProps = { readonly item: DeclarationItem; readonly at: number; readonly stage: DeclarationStage; readonly fields: Fields };

function Question({ item, at, stage, fields }: QuestionProps): ReactNode {
  return (
    <>
      <input type="hidden" name={`answers[${at}].entryId`} value={item.entryId} />
      <RadioGroup
        {...fields.of(`answers[${at}].answer`)}
        label={m.jury_declare_question(item)}
        layout="row"
        options={[
          { value: "free", label: m.jury_declare_free() },
          { value: "conflict", label: m.jury_declare_conflict(), reveals: <Tie at={at} fields={fields} /> },
        ]}
      />
      {stage === "open" && (
        <Select
          {...fields.of(`answers[${at}].wish`)}
          label={m.seats_wish({ number: item.number })}
          emptyLabel={m.seats_wish_none()}
          options={[
            { value: "would-like", label: m.seats_wish_like() },
            { value: "rather-not", label: m.seats_wish_not() },
          ]}
        />
      )}
    </>
  );
}

function Tie({ at, fields }: { at: number; fields: Fields }): ReactNode {
  return (
    <>
      <Select {...fields.of(`answers[${at}].kind`)} label={m.jury_declare_kind()} emptyLabel={m.jury_report_choose()} options={kindChoices()} />
      <TextField {...fields.of(`answers[${at}].note`)} label={m.jury_declare_note()} optionalLabel={m.shell_optional()} autoComplete="off" />
    </>
  );
}
