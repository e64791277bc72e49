// The page on which a juror says anew what they know, what they read and how much they can take on.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { SubmitButton } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer } from "#app/ui/form-answer";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { NumberField } from "#app/ui/text-field";
import { TextLink } from "#app/ui/text-link";
import type { LocalisedText } from "#db/vocabulary/locale";

import { ExpertiseFields } from "./expertise-fields";
import { juryError } from "./jury-errors";
import type { StatedKnowledge } from "./read-knowledge.server";

export const KNOWLEDGE_PATH = "/jury/kenntnisse";

export type KnowledgePageProps = {
  readonly edition: LocalisedText;
  readonly knowledge: StatedKnowledge;
  /** Judging has begun: nothing is changed any more. */
  readonly stage: "open" | "closed";
  readonly saved: "yes" | "no";
  readonly answer: FormAnswer | undefined;
};

/** KnowledgePage({ edition, knowledge, stage, saved, answer? }) */
export function KnowledgePage({ edition, knowledge, stage, saved, answer }: KnowledgePageProps): ReactNode {
  const { categories, maxEntries, languages, expertise, assigned } = knowledge;
  const fields = formFields("kenntnisse", ["maxEntries", "languages"], { answer, explain: juryError, defaults: { maxEntries: maxEntries?.toString() ?? "" } });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <PageHeader
        title={m.seats_knowledge_title()}
        preline={say(edition)}
        lead={stage === "open" ? m.seats_knowledge_lead() : m.seats_knowledge_closed()}
        breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: "/jury", label: m.scoring_list_title() }] }}
      />
      {saved === "yes" && !answer && <Alert tone="success" title={m.seats_knowledge_saved()} />}
      {stage === "open" && (
        <Form method="post" className="lb-flow">
          <Section title={m.seats_knowledge_load()}>
            <NumberField {...fields.of("maxEntries")} label={m.jury_invitation_max()} help={m.seats_knowledge_max_help({ count: assigned })} optionalLabel={m.shell_optional()} />
          </Section>
          <ExpertiseFields id="kenntnisse" categories={categories} stated={expertise} languages={languages} languagesError={fields.of("languages").error} answer={answer} />
          <SubmitButton>{m.seats_knowledge_save()}</SubmitButton>
        </Form>
      )}
      <p>
        <TextLink href="/jury">{m.jury_declare_to_list()}</TextLink>
      </p>
    </>
  );
}
