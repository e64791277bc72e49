// One argument as the office works on it: its words in four languages, whether it is public, and what it said before.
import type { ReactNode } from "react";

import { LocalisedField, pairOf } from "#app/areas/competition/localised-field";
import { versionLine, VersionsSection } from "#app/areas/competition/versions";
import { m } from "#app/i18n";
import { Accordion } from "#app/ui/accordion";
import { Alert } from "#app/ui/alert";
import { ButtonGroup, ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxGroup } from "#app/ui/checkbox-field";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, valueAt, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { RadioGroup } from "#app/ui/radio-group";
import { Heading, Section } from "#app/ui/section";
import { TextArea } from "#app/ui/text-area";
import { ARGUMENT_KINDS, type ArgumentContent } from "#db/vocabulary/argument";

import type { PublishProblem } from "./argument";
import { BLOCKS_PATH, kindName, problemText, StateBadge } from "./argument-office-words";
import { audienceChoices, audienceName, Said, Sources, topicChoices, topicName } from "./argument-words";
import { lineProblemsText } from "./line-words";
import type { ArgumentBlock, ArgumentHistory } from "./read-argument-blocks.server";
import { typedSources } from "./source-lines";
import type { LineProblem } from "./typed-lists";

export type ArgumentAnswer = {
  readonly reply: FormAnswer;
  readonly sourceProblems?: readonly LineProblem[];
  /** What keeps a public argument from being saved so. */
  readonly publicProblem?: PublishProblem;
  readonly notice?: "changed-meanwhile";
  /** The version that is stored, where it is newer than the form's. */
  readonly version?: number;
};

const FORM = "argument";

function fieldsOf(content: ArgumentContent | undefined, answer: ArgumentAnswer | undefined) {
  const texts = Object.fromEntries([...pairOf("claim"), ...pairOf("evidence")].map((path) => [path, String(valueAt(content, path) ?? "")]));
  return formFields<string>(FORM, ["kind", ...pairOf("claim"), ...pairOf("evidence"), "topics", "audiences", "sources"], {
    answer: answer?.reply,
    explain: (reason, name) => {
      if (reason === "sources") return lineProblemsText(answer?.sourceProblems ?? []);
      if (reason === "public" && answer?.publicProblem) return problemText(answer.publicProblem);
      if (reason === "too-long") return m.arguments_error_long();
      return name === "kind" ? m.arguments_error_kind() : m.arguments_error_claim();
    },
    defaults: { kind: content?.kind ?? "argument", sources: typedSources(content?.sources ?? []), ...texts },
  });
}

function chosen(name: "topics" | "audiences", content: ArgumentContent | undefined, answer: ArgumentAnswer | undefined): readonly string[] {
  if (!answer?.reply.initialValue) return content?.[name] ?? [];
  const typed = valueAt(answer.reply.initialValue, name);
  return (Array.isArray(typed) ? typed : [typed]).filter((value) => typeof value === "string");
}

const breadcrumb = () => ({ label: m.accounts_breadcrumb(), items: [{ href: BLOCKS_PATH, label: m.arguments_office_title() }] });

export function NewArgumentPage({ answer }: { answer: ArgumentAnswer | undefined }): ReactNode {
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fieldsOf(undefined, answer).problems} answer={answer} />
      <PageHeader title={m.arguments_add()} lead={m.arguments_add_lead()} breadcrumb={breadcrumb()} />
      <ArgumentForm content={undefined} version={0} answer={answer} />
    </>
  );
}

export type ArgumentPageProps = {
  readonly block: ArgumentBlock & { readonly history: ArgumentHistory };
  readonly may: "change" | "read";
  readonly saved: "yes" | "no";
  readonly answer: ArgumentAnswer | undefined;
};

export function ArgumentPage({ block, may, saved, answer }: ArgumentPageProps): ReactNode {
  const { state, content, problem, history, version } = block;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fieldsOf(content, answer).problems} answer={answer} />
      <PageHeader title={content.claim.de} preline={kindName(content.kind)} status={<StateBadge state={state} />} breadcrumb={breadcrumb()} />
      {saved === "yes" && !answer && <Alert tone="success" title={m.arguments_saved()} />}
      {answer?.notice === "changed-meanwhile" && (
        <Alert tone="warning" title={m.arguments_changed_title()}>
          <p>{m.arguments_changed_text()}</p>
        </Alert>
      )}
      <Section title={m.arguments_public()} lead={state === "published" ? m.arguments_public_yes() : problem === null ? m.arguments_public_no() : problemText(problem)}>
        {may === "change" && (state === "published" || problem === null) && (
          <Form method="post">
            <input type="hidden" name="version" value={version} />
            <SubmitButton look="secondary" name="intent" value={state === "published" ? "withdraw" : "publish"}>
              {state === "published" ? m.arguments_withdraw() : m.arguments_publish()}
            </SubmitButton>
          </Form>
        )}
      </Section>
      <Section title={may === "change" ? m.arguments_edit() : m.arguments_as_public()}>
        {may === "change" ? <ArgumentForm key={version} content={content} version={answer?.version ?? version} answer={answer} /> : <Content content={content} />}
      </Section>
      <VersionsSection>
        {history.map(({ content: then, ...earlier }) => (
          <Accordion key={earlier.no} title={versionLine(earlier)}>
            <Content content={then} />
          </Accordion>
        ))}
      </VersionsSection>
    </>
  );
}

function ArgumentForm({ content, version, answer }: { content: ArgumentContent | undefined; version: number; answer: ArgumentAnswer | undefined }): ReactNode {
  const fields = fieldsOf(content, answer);
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="version" value={version} />
      <RadioGroup {...fields.of("kind")} label={m.arguments_kind()} options={ARGUMENT_KINDS.map((value) => ({ value, label: kindName(value) }))} />
      <LocalisedField fields={fields} name="claim" label={m.arguments_claim()} help={m.arguments_claim_help()} required />
      <LocalisedField fields={fields} name="evidence" label={m.arguments_evidence()} help={m.arguments_evidence_help()} kind="area" rows={5} />
      <TextArea {...fields.of("sources")} label={m.arguments_sources_label()} help={m.library_form_sources_help()} rows={4} />
      <CheckboxGroup id={`${FORM}-audiences`} name="audiences" label={m.arguments_audience()} error={fields.of("audiences").error} options={audienceChoices()} defaultValue={chosen("audiences", content, answer)} />
      <CheckboxGroup id={`${FORM}-topics`} name="topics" label={m.arguments_field()} help={m.arguments_field_help()} options={topicChoices()} defaultValue={chosen("topics", content, answer)} />
      <ButtonGroup>
        <SubmitButton name="intent" value="save">
          {m.arguments_save()}
        </SubmitButton>
        <ButtonLink look="secondary" href={BLOCKS_PATH}>
          {m.accounts_cancel()}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}

function Content({ content: { claim, evidence, sources, topics, audiences } }: { content: ArgumentContent }): ReactNode {
  return (
    <div className="lb-flow">
      <Heading level={3}>
        <Said text={claim} />
      </Heading>
      <p>
        <Said text={evidence} />
      </p>
      <Sources sources={sources} />
      <p>{[...audiences.map(audienceName), ...(topics.length === 0 ? [m.arguments_field_all()] : topics.map(topicName))].join(" · ")}</p>
    </div>
  );
}
