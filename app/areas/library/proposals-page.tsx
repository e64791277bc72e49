// A municipality's own examples, and the form to propose one.
import type { ReactNode } from "react";

import type { OrganisationOption } from "#app/areas/accounts/organisation";
import { m } from "#app/i18n";
import { ErrorSummary } from "#app/ui/error-summary";
import type { FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { Table } from "#app/ui/table";
import { TextLink } from "#app/ui/text-link";

import { ExampleFilesSection } from "./example-files";
import { exampleProblems, type ExampleAnswer } from "./example-form";
import { ExampleNotes, ExampleTextsForm } from "./example-parts";
import type { ListedExample, WorkedExample } from "./read-workbench.server";
import { EXAMPLES_PATH } from "./search-address";
import { StateBadge } from "./state-words";
import { reasonProblems, WithdrawForm } from "./withdraw-form";

export const PROPOSE_PATH = `${EXAMPLES_PATH}/vorschlagen`;

const breadcrumb = () => ({ label: m.library_breadcrumb(), items: [{ href: EXAMPLES_PATH, label: m.library_title() }] });

export type ProposalsPageProps = { own: readonly ListedExample[]; parties: readonly OrganisationOption[]; answer: ExampleAnswer | undefined };

export function ProposalsPage({ own, parties, answer }: ProposalsPageProps): ReactNode {
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={exampleProblems(answer)} answer={answer} />
      <PageHeader title={m.library_propose()} lead={m.library_propose_lead()} breadcrumb={breadcrumb()} />
      {own.length > 0 && (
        <Table
          caption={m.library_own()}
          rows={own}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: m.library_form_title(), kind: "head", render: ({ id, title, language }) => <TextLink href={`${PROPOSE_PATH}/${id}`} lang={language}>{title}</TextLink> },
            { key: "lead", label: m.library_lead_party(), render: ({ lead }) => lead ?? "–" },
            { key: "state", label: m.library_state(), render: ({ state }) => <StateBadge state={state} /> },
          ]}
        />
      )}
      <Section title={m.library_propose_new()} lead={m.library_propose_next()}>
        <p>{m.library_propose_files()}</p>
        <ExampleTextsForm example={undefined} intent="propose" answer={answer} parties={parties} consent="asked" />
      </Section>
    </>
  );
}

export type ProposalAnswer = { readonly example?: ExampleAnswer; readonly withdraw?: FormAnswer; readonly refusal?: "changed" };

export type ProposalPageProps = { example: WorkedExample; may: "change" | "withdraw" | "read"; parties: readonly OrganisationOption[]; answer: ProposalAnswer | undefined; saved: "yes" | "no" };

export function ProposalPage({ example, may, parties, answer, saved }: ProposalPageProps): ReactNode {
  const { state, texts } = example;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...exampleProblems(answer?.example), ...reasonProblems("withdraw", answer?.withdraw)]} answer={answer} />
      <PageHeader
        title={<span lang={texts.language}>{texts.title}</span>}
        status={<StateBadge state={state} />}
        breadcrumb={{ label: m.library_breadcrumb(), items: [...breadcrumb().items, { href: PROPOSE_PATH, label: m.library_propose() }] }}
      />
      <ExampleNotes example={example} saved={saved} refusal={answer?.refusal} />
      {example.origin !== "entry" && <ExampleFilesSection files={example.files} path={`${PROPOSE_PATH}/${example.id}`} may={may === "change" ? "change" : "read"} />}
      {may === "change" && (
        <Section title={m.library_texts()} id="texte">
          <ExampleTextsForm example={example} intent={state === "draft" ? "propose" : "save"} answer={answer?.example} parties={parties} consent={state === "draft" ? "asked" : "given"} />
        </Section>
      )}
      {may !== "read" && <WithdrawForm answer={answer?.withdraw} />}
    </>
  );
}
