// The way to publication, step by step: decisions, signature, seal, instant.
import type { ReactNode } from "react";

import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import type { Instant } from "#app/base/instant";
import { ButtonLink, SubmitButton } from "#app/ui/button";
import { CheckboxField } from "#app/ui/checkbox-field";
import { DateTimeField } from "#app/ui/date-field";
import { DescriptionList } from "#app/ui/description-list";
import { Form } from "#app/ui/form";
import { formFields, type FormAnswer, type FormFields } from "#app/ui/form-answer";
import { TaskList, type Task } from "#app/ui/task-list";

import type { Publication, Seal } from "./read-publication.server";

export type PublicationStage = "judging" | "open" | "sealed" | "published";
export type PublicationPlan = { readonly stage: PublicationStage; readonly publishAt: Instant | null; readonly timeZone: string };

/** PublicationSteps({ publication, plan, path: of the edition in the office }) */
export function PublicationSteps({ publication, plan, path }: { publication: Publication; plan: PublicationPlan; path: string }): ReactNode {
  const due = publication.categories.filter(({ entries }) => entries > 0);
  const decided = due.filter(({ decision }) => decision?.stands === true);
  const tasks: Task[] = [
    {
      key: "decisions",
      name: m.results_step_decisions(),
      href: `${path}/sitzung`,
      hint: m.results_step_decisions_hint({ decided: decided.length, due: due.length }),
      status: doneOr(due.length > 0 && decided.length === due.length),
    },
    { key: "sign-off", name: m.results_step_sign_off(), href: `${path}/sitzung#unterzeichnen`, hint: publication.signedOff?.by, status: doneOr(publication.seal !== null || publication.signedOff?.holds === true) },
    { key: "seal", name: m.results_step_seal(), hint: publication.seal ? formatDateTime(publication.seal.at, plan.timeZone) : undefined, status: doneOr(publication.seal !== null) },
    { key: "publish", name: m.results_step_publish(), hint: plan.publishAt === null ? m.results_step_publish_by_hand() : formatDateTime(plan.publishAt, plan.timeZone), status: doneOr(plan.stage === "published") },
  ];
  return <TaskList label={m.results_steps()} tasks={tasks} />;
}

function doneOr(isDone: boolean): Task["status"] {
  return isDone ? { text: m.results_step_done(), tone: "success" } : { text: m.results_step_open() };
}

export type PublicationFormName = "embargo" | "publish";
export type PublicationAnswer = { readonly form: PublicationFormName; readonly reply: FormAnswer };

export function embargoFields(answer: PublicationAnswer | undefined, publishAt: string): FormFields<"publishAt"> {
  return formFields("zeitpunkt", ["publishAt"], { answer: answer?.form === "embargo" ? answer.reply : undefined, explain: embargoError, defaults: { publishAt } });
}

function embargoError(reason: string): string {
  switch (reason) {
    case "passed":
      return m.results_embargo_passed();
    case "skipped":
      return m.results_embargo_skipped();
    case "too-early":
      return m.results_embargo_too_early();
    default:
      return m.results_embargo_malformed();
  }
}

export function publishFields(answer: PublicationAnswer | undefined): FormFields<"confirmed"> {
  return formFields("veroeffentlichen", ["confirmed"], { answer: answer?.form === "publish" ? answer.reply : undefined, explain: () => m.results_not_confirmed() });
}

/** SealForm() */
export function SealForm(): ReactNode {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="seal" />
      <SubmitButton>{m.results_seal_do()}</SubmitButton>
    </Form>
  );
}

/** SealFacts({ seal, plan, keptFrom, path: of the publication in the office }) */
export function SealFacts({ seal, plan: { stage, timeZone }, keptFrom, path }: { seal: Seal; plan: PublicationPlan; keptFrom: "nothing" | "something"; path: string }): ReactNode {
  return (
    <>
      <DescriptionList
        items={[
          { term: m.results_seal_at(), detail: formatDateTime(seal.at, timeZone) },
          { term: m.results_seal_sha256(), detail: <code className="lb-code">{seal.sha256}</code> },
        ]}
      />
      <p>{m.results_seal_text()}</p>
      {stage !== "published" && <p>{m.results_seal_embargo()}</p>}
      {keptFrom === "something" ? (
        <p>{m.export_kept_text()}</p>
      ) : (
        <ButtonLink href={`${path}/ergebnis.json`} kind="document" look="secondary" icon="download">
          {m.results_seal_download()}
        </ButtonLink>
      )}
    </>
  );
}

/** EmbargoForm({ fields: embargoFields(answer, publishAt), timeZone, look?: of its button }) */
export function EmbargoForm({ fields, timeZone }: { fields: FormFields<"publishAt">; timeZone: string }): ReactNode {
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="embargo" />
      <DateTimeField {...fields.of("publishAt")} label={m.results_embargo()} help={m.results_embargo_help({ timeZone })} optionalLabel={m.shell_optional()} />
      <SubmitButton look="secondary">{m.results_embargo_save()}</SubmitButton>
    </Form>
  );
}

/** PublishForm({ fields: publishFields(answer) }) */
export function PublishForm({ fields }: { fields: FormFields<"confirmed"> }): ReactNode {
  const confirmed = fields.of("confirmed");
  return (
    <Form method="post" className="lb-flow">
      <input type="hidden" name="intent" value="publish" />
      <CheckboxField id={confirmed.id} name="confirmed" value="on" error={confirmed.error} required label={m.results_publish_confirm()} />
      <SubmitButton>{m.results_publish_do()}</SubmitButton>
    </Form>
  );
}
