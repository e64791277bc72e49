// The office's work with examples: the list, and one of them with its consents and what can be done with it.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { Pages } from "#app/areas/accounts/pages";
import { m } from "#app/i18n";
import { formatDate, formatShortDateTime, HOME_TIME_ZONE } from "#app/i18n/format";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Select } from "#app/ui/select";
import { Table } from "#app/ui/table";
import { DateField } from "#app/ui/date-field";
import { TextField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import { CONSENT_SCOPES, EXAMPLE_STATES, type ConsentGround, type ConsentScope, type ExampleOrigin, type ExampleState } from "#db/vocabulary/example";

import { ExampleFilesSection } from "./example-files";
import { exampleProblems, type ExampleAnswer } from "./example-form";
import { ExampleNotes, ExampleTextsForm } from "./example-parts";
import { STEPS, takesConsent } from "./library.policy";
import type { ShownConsent, Workbench, WorkedExample } from "./read-workbench.server";
import { StateBadge, stateName } from "./state-words";
import { reasonProblems, ReturnReason, WithdrawForm } from "./withdraw-form";

export const OFFICE_EXAMPLES_PATH = "/organisation/beispiele";

const ORIGINS = {
  entry: m.shelf_origin_entry,
  "earlier-winner": m.shelf_origin_winner,
  office: m.shelf_origin_office,
  municipality: m.shelf_origin_municipality,
} as const satisfies Record<ExampleOrigin, () => string>;

const GROUNDS = {
  entry: m.shelf_ground_entry,
  proposal: m.shelf_ground_proposal,
  written: m.shelf_ground_written,
  "public-source": m.shelf_ground_source,
} as const satisfies Record<ConsentGround, () => string>;

const SCOPES = { texts: m.shelf_scope_texts, "texts-and-files": m.shelf_scope_files } as const satisfies Record<ConsentScope, () => string>;

export type OfficeExamplesProps = { workbench: Workbench; state: ExampleState | null; may: "change" | "read" };

export function OfficeExamples({ workbench: { examples, found, page, pages }, state, may }: OfficeExamplesProps): ReactNode {
  const address = (to: number) => `?${new URLSearchParams({ ...(state === null ? {} : { stand: state }), seite: String(to) })}`;
  return (
    <>
      <PageHeader title={m.shelf_title()} lead={m.shelf_lead()} action={may === "change" && <ButtonLink href={`${OFFICE_EXAMPLES_PATH}/neu`} icon="add">{m.shelf_add()}</ButtonLink>} />
      <form className="lb-map-choice" role="search" aria-label={m.library_narrow()} action={OFFICE_EXAMPLES_PATH}>
        <Select id="stand" name="stand" label={m.library_state()} emptyLabel={m.shelf_all_states()} defaultValue={state ?? ""} options={EXAMPLE_STATES.map((value) => ({ value, label: stateName(value) }))} />
        <SubmitButton look="secondary">{m.library_narrow_submit()}</SubmitButton>
      </form>
      {examples.length === 0 ? (
        <EmptyState title={m.shelf_none()} text={m.shelf_none_text()} action={<TextLink href={OFFICE_EXAMPLES_PATH}>{m.library_all()}</TextLink>} />
      ) : (
        <Table
          caption={m.library_found({ count: found })}
          rows={examples}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: m.library_form_title(), kind: "head", render: ({ id, title, language }) => <TextLink href={`${OFFICE_EXAMPLES_PATH}/${id}`} lang={language}>{title}</TextLink> },
            { key: "lead", label: m.library_lead_party(), render: ({ lead }) => lead ?? "–" },
            { key: "origin", label: m.shelf_origin(), render: ({ origin }) => ORIGINS[origin]() },
            { key: "state", label: m.library_state(), render: (row) => <StateBadge state={row.state} /> },
            { key: "updated", label: m.shelf_changed_on(), render: ({ updatedAt }) => formatShortDateTime(updatedAt, HOME_TIME_ZONE) },
          ]}
        />
      )}
      <Pages page={page} pages={pages} address={address} />
    </>
  );
}

export type OfficeAnswer = {
  readonly example?: ExampleAnswer;
  /** With an approval, or in place of the one on record. */
  readonly consent?: FormAnswer;
  readonly return?: FormAnswer;
  readonly withdraw?: FormAnswer;
  readonly refusal?: "changed" | "state";
};

function consentFields(answer: FormAnswer | undefined, scope: ConsentScope = "texts") {
  return formFields("consent", ["ground", "givenBy", "givenOn", "scope"], {
    answer,
    explain: (reason, name) => {
      if (reason === "too-long") return m.library_form_too_long();
      if (reason === "future") return m.shelf_given_future();
      if (name === "givenBy") return m.shelf_given_by_missing();
      return name === "givenOn" ? m.shelf_given_on_missing() : m.shelf_choose_missing();
    },
    defaults: { ground: "written", scope },
  });
}

function problemsOf(answer: OfficeAnswer | undefined) {
  return [...exampleProblems(answer?.example), ...consentFields(answer?.consent).problems, ...reasonProblems("return", answer?.return), ...reasonProblems("withdraw", answer?.withdraw)];
}

export type OfficeExampleProps = { example: WorkedExample | undefined; parties: readonly OrganisationOption[]; may: "change" | "read"; answer: OfficeAnswer | undefined; saved: "yes" | "no" };

export function OfficeExample({ example, parties, may, answer, saved }: OfficeExampleProps): ReactNode {
  const title = example === undefined ? m.shelf_add() : <span lang={example.texts.language}>{example.texts.title}</span>;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={problemsOf(answer)} answer={answer} />
      <PageHeader
        title={title}
        preline={example && ORIGINS[example.origin]()}
        status={example && <StateBadge state={example.state} />}
        lead={example === undefined ? m.shelf_add_lead() : undefined}
        breadcrumb={{ label: m.library_breadcrumb(), items: [{ href: OFFICE_EXAMPLES_PATH, label: m.shelf_title() }] }}
      />
      <ExampleNotes example={example} saved={saved} refusal={answer?.refusal} />
      {example && example.origin !== "entry" && <ExampleFilesSection files={example.files} path={`${OFFICE_EXAMPLES_PATH}/${example.id}`} may={may} />}
      {example && <Standing example={example} may={may} answer={answer} />}
      {may === "change" && (
        <Section title={m.library_texts()} id="texte">
          <ExampleTextsForm example={example} intent="save" answer={answer?.example} parties={parties} consent="given" look={example?.state === "proposed" ? "secondary" : "primary"} />
        </Section>
      )}
      {example && may === "change" && canTake("withdraw", example.state) && <WithdrawForm answer={answer?.withdraw} besides={example.origin === "entry" ? m.shelf_withdraw_entry() : undefined} />}
    </>
  );
}

function canTake(step: keyof typeof STEPS, state: ExampleState): boolean {
  const from: readonly ExampleState[] = STEPS[step].from;
  return from.includes(state);
}

/** What is on record, and what comes next. */
function Standing({ example, may, answer }: { example: WorkedExample; may: "change" | "read"; answer: OfficeAnswer | undefined }): ReactNode {
  const { state, consents } = example;
  const open = consents.find(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      <Section title={m.shelf_consents()} lead={m.shelf_consents_lead()}>
        {consents.length === 0 ? (
          <p>{m.shelf_consents_none()}</p>
        ) : (
          <Table
            caption={m.shelf_consents()}
            captionAs="spoken"
            rows={consents}
            rowKey={({ id }) => id}
            columns={[
              { key: "by", label: m.shelf_given_by(), kind: "head", render: ({ givenBy }) => givenBy },
              { key: "on", label: m.shelf_given_on(), render: ({ givenAt }) => formatDate(givenAt, HOME_TIME_ZONE) },
              { key: "ground", label: m.shelf_ground(), render: ({ ground }) => GROUNDS[ground]() },
              { key: "scope", label: m.shelf_scope(), render: ({ scope }) => SCOPES[scope]() },
              { key: "end", label: m.shelf_ended(), render: ({ withdrawnAt, withdrawalNote }) => (withdrawnAt === null ? "–" : [formatDate(withdrawnAt, HOME_TIME_ZONE), withdrawalNote ?? m.shelf_replaced()].filter(Boolean).join(": ")) },
            ]}
          />
        )}
      </Section>
      {may === "change" && canTake("approve", state) && <Approval seen={example.updatedAt} hasConsent={open ? "yes" : "no"} answer={answer?.consent} />}
      {may === "change" && open && takesConsent(example) && <Exchange open={open} answer={answer?.consent} />}
      {may === "change" && canTake("return", state) && (
        <Section title={m.shelf_return()}>
          <Form method="post" className="lb-flow">
            <input type="hidden" name="intent" value="return" />
            <ReturnReason answer={answer?.return} label={m.library_returned_reason()} />
            <SubmitButton look="secondary">{m.shelf_return_submit()}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}

function Approval({ seen, hasConsent, answer }: { seen: WorkedExample["updatedAt"]; hasConsent: "yes" | "no"; answer: FormAnswer | undefined }): ReactNode {
  return (
    <Section title={m.shelf_approve()} lead={hasConsent === "yes" ? m.shelf_approve_lead() : m.shelf_approve_needs()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="approve" />
        <input type="hidden" name="seen" value={seen} />
        {hasConsent === "no" && <ConsentFields fields={consentFields(answer)} />}
        <SubmitButton>{m.shelf_approve_submit()}</SubmitButton>
      </Form>
    </Section>
  );
}

/** The other scope is offered first: it is what is come for. */
function Exchange({ open, answer }: { open: ShownConsent; answer: FormAnswer | undefined }): ReactNode {
  const isWide = open.scope === "texts-and-files";
  return (
    <Section title={m.shelf_exchange()} lead={isWide ? m.shelf_exchange_narrow() : m.shelf_exchange_widen()}>
      <Form method="post" className="lb-flow">
        <input type="hidden" name="intent" value="exchange" />
        <input type="hidden" name="replaces" value={open.id} />
        <ConsentFields fields={consentFields(answer, isWide ? "texts" : "texts-and-files")} />
        <SubmitButton look="secondary">{m.shelf_exchange_submit()}</SubmitButton>
      </Form>
    </Section>
  );
}

function ConsentFields({ fields: { of } }: { fields: ReturnType<typeof consentFields> }): ReactNode {
  return (
    <>
      <Select {...of("ground")} label={m.shelf_ground()} options={(["written", "public-source"] as const).map((value) => ({ value, label: GROUNDS[value]() }))} />
      <TextField {...of("givenBy")} label={m.shelf_given_by()} help={m.shelf_given_by_help()} required />
      <DateField {...of("givenOn")} label={m.shelf_given_on()} required />
      <Select {...of("scope")} label={m.shelf_scope()} options={CONSENT_SCOPES.map((value) => ({ value, label: SCOPES[value]() }))} />
    </>
  );
}
