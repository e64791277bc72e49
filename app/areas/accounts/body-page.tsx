// One organisation of the directory: what it is, its members and the bodies it is a member of.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { Alert } from "#app/ui/alert";
import { DescriptionList } from "#app/ui/description-list";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

import { BODIES_PATH } from "./bodies-page";
import { BodyForm, bodyProblems, ExemptionForm, type BodyAnswer } from "./body-form";
import { kindOfBody } from "./body-words";
import type { Body } from "./read-bodies.server";

const breadcrumb = () => ({ label: m.accounts_breadcrumb(), items: [{ href: BODIES_PATH, label: m.bodies_title() }] });

export function NewBodyPage({ answer }: { answer: BodyAnswer | undefined }): ReactNode {
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={bodyProblems(answer)} answer={answer} />
      <PageHeader title={m.bodies_add()} lead={m.bodies_add_lead()} breadcrumb={breadcrumb()} />
      <BodyForm body={undefined} answer={answer} />
    </>
  );
}

export type BodyPageProps = { readonly body: Body; readonly may: "change" | "read"; readonly saved: "yes" | "no"; readonly answer: BodyAnswer | undefined };

export function BodyPage({ body, may, saved, answer }: BodyPageProps): ReactNode {
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={bodyProblems(answer)} answer={answer} />
      <PageHeader title={body.name} preline={kindOfBody(body.kind)} breadcrumb={breadcrumb()} />
      {saved === "yes" && !answer && <Alert tone="success" title={m.bodies_saved()} />}
      <DescriptionList
        items={[
          ...(body.code === null ? [] : [{ term: m.bodies_code(), detail: body.code }]),
          { term: m.bodies_effect(), detail: body.exempt ? m.bodies_effect_exempt() : m.bodies_effect_counts() },
        ]}
      />
      <Section title={m.bodies_members_count({ count: body.members.length })}>
        <Names names={body.members} none={m.bodies_members_none()} />
      </Section>
      <Section title={m.bodies_member_of()}>
        <Names names={body.memberOf} none={m.bodies_member_of_none()} />
      </Section>
      {may === "change" && <Section title={m.bodies_edit()}>{body.origin === "shipped" ? <ExemptionForm body={body} /> : <BodyForm body={body} answer={answer} />}</Section>}
    </>
  );
}

function Names({ names, none }: { names: readonly { readonly id: string; readonly name: string; readonly exempt?: boolean }[]; none: string }): ReactNode {
  if (names.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {names.map(({ id, name, exempt }) => (
        <li key={id}>
          <TextLink href={`${BODIES_PATH}/${id}`}>{name}</TextLink>
          {exempt === true && ` (${m.bodies_exempt_yes()})`}
        </li>
      ))}
    </ul>
  );
}
