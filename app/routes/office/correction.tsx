// Corrects a sealed result by a new one that is linked to it: reason, what changes, signature, seal.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from "@remix-run/react";

import type { Edition } from "#app/areas/competition/edition";
import { confirmFields, ConfirmedForm, CorrectedDecisions, CorrectionTasks, LinkedResults, NothingChanged, reasonFields, ReasonForm } from "#app/areas/results/correction";
import { correctionConfirmInput, correctionReasonInput } from "#app/areas/results/correction.input";
import { SignedOff } from "#app/areas/results/deliberation";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { dropCorrection } from "#app/areas/results/drop-correction.server";
import { findKept } from "#app/areas/results/find-kept.server";
import { openCorrection } from "#app/areas/results/open-correction.server";
import { readCorrection } from "#app/areas/results/read-correction.server";
import { isPublished } from "#app/areas/results/results.policy";
import { rewordCorrection } from "#app/areas/results/reword-correction.server";
import { sealCorrection } from "#app/areas/results/seal-correction.server";
import { signCorrection } from "#app/areas/results/sign-correction.server";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { UnsentAlert } from "#app/areas/results/unsent-alert";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import type { Context } from "#app/http/context.server";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { isUnsent, sendOrKeep } from "#app/ui/live";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";
import { TextLink } from "#app/ui/text-link";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.correction_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone, sealedAt } = edition;
  const { store, now } = context.deps;
  return {
    edition: { slug, name, timeZone },
    stage: sealedAt === null ? ("open" as const) : isPublished(edition, now) ? ("published" as const) : ("sealed" as const),
    mayWrite: isOrganiser(viewer),
    person: viewer.personId,
    correction: await readCorrection(store.read, edition, await findKept(store.read, viewer, edition.id)),
  };
}

type Asked = { readonly context: Context; readonly viewer: Viewer; readonly edition: Edition; readonly form: FormData };

const back = ({ edition }: Asked) => redirect(`/organisation/${edition.slug}/veroeffentlichung/korrektur?gespeichert`);

/** What a correction is refused for once its form is right. */
function refuse(reason: string) {
  if (reason === "forbidden") throw forbidden();
  return conflict({ form: "none" as const, reason });
}

async function giveReason(asked: Asked, give: typeof openCorrection | typeof rewordCorrection) {
  const submission = parseForm(asked.form, correctionReasonInput);
  if (submission.status !== "success") return invalid({ form: "reason" as const, reply: submission.reply() });
  const done = await give(asked.context.deps, asked.viewer, { editionId: asked.edition.id, ...submission.value });
  return done.ok ? back(asked) : refuse(done.reason);
}

async function sign(asked: Asked) {
  const submission = parseForm(asked.form, signOffInput);
  if (submission.status !== "success") return invalid({ form: "sign-off" as const, reply: submission.reply() });
  const done = await signCorrection(asked.context.deps, asked.viewer, { editionId: asked.edition.id, ...submission.value });
  if (done.ok) return back(asked);
  if (done.reason === "no-chair") return invalid({ form: "sign-off" as const, reply: submission.reply({ fieldErrors: { chairId: ["missing"] } }) });
  if (done.reason === "changed-meanwhile") return conflict({ form: "sign-off" as const, reply: submission.reply(), notice: "changed-meanwhile" as const });
  return refuse(typeof done.reason === "object" ? "problems" : done.reason);
}

async function seal(asked: Asked) {
  const submission = parseForm(asked.form, correctionConfirmInput);
  if (submission.status !== "success") return invalid({ form: "seal" as const, reply: submission.reply() });
  const done = await sealCorrection(asked.context.deps, asked.viewer, asked.edition.id, asked.context.makeText);
  return done.ok ? back(asked) : refuse(typeof done.reason === "object" ? "problems" : done.reason);
}

async function drop(asked: Asked) {
  const submission = parseForm(asked.form, correctionConfirmInput);
  if (submission.status !== "success") return invalid({ form: "drop" as const, reply: submission.reply() });
  const done = await dropCorrection(asked.context.deps, asked.viewer, asked.edition.id);
  return done.ok ? back(asked) : refuse(done.reason);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const asked = { context, viewer, edition, form };
  switch (form.get("intent")) {
    case "open":
      return giveReason(asked, openCorrection);
    case "reword":
      return giveReason(asked, rewordCorrection);
    case "sign-off":
      return sign(asked);
    case "seal":
      return seal(asked);
    case "drop":
      return drop(asked);
    default:
      throw badRequest();
  }
}

function refusalWords(reason: string): string {
  switch (reason) {
    case "under-way":
      return m.correction_refused_under_way();
    case "none-open":
      return m.correction_refused_none_open();
    case "not-signed-off":
      return m.results_refused_not_signed_off();
    case "problems":
      return m.correction_refused_problems();
    default:
      return m.results_refused_not_sealed();
  }
}

/** What does not reach the server stays on the page. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return sendOrKeep(request, () => serverAction<typeof action>());
}

export function shouldRevalidate({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate && !isUnsent(actionResult);
}

export default function CorrectionRoute() {
  const { edition, stage, mayWrite, person, correction } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof clientAction>();
  const answer = isUnsent(sent) ? undefined : sent;
  const [search] = useSearchParams();
  const replyTo = (form: string) => (answer && answer.form === form && "reply" in answer ? answer.reply : undefined);
  const { results, open } = correction;
  const reason = reasonFields(replyTo("reason"), open?.reason ?? "");
  const signing = signOffFields(answer?.form === "sign-off" ? answer : undefined);
  const [sealing, dropping] = [confirmFields("seal", replyTo("seal")), confirmFields("drop", replyTo("drop"))];
  const path = `/organisation/${edition.slug}/veroeffentlichung`;
  const signed = open?.signedOff?.holds === true;
  const typing = { place: { person, path: `${path}/korrektur` }, start: answer?.form === "reason" ? ("keep" as const) : ("restore" as const) };
  return (
    <>
      <UnsentAlert answer={sent} />
      <ErrorSummary title={m.shell_error_summary()} errors={[...reason.problems, ...signing.problems, ...sealing.problems, ...dropping.problems]} answer={answer} />
      {answer?.form === "none" && (
        <Alert tone="warning" title={m.results_refused_title()}>
          <p>{refusalWords(answer.reason)}</p>
        </Alert>
      )}
      {search.has("gespeichert") && !sent && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={m.correction_title()}
        preline={say(edition.name)}
        lead={stage === "open" ? undefined : stage === "published" ? m.correction_lead_published() : m.correction_lead_sealed()}
        breadcrumb={{ label: m.results_breadcrumb(), items: [{ href: path, label: m.results_publication_title() }] }}
      />
      {stage === "open" && (
        <EmptyState
          title={m.correction_early_title()}
          text={m.correction_early_text()}
          action={
            <ButtonLink look="secondary" href={path}>
              {m.results_to_publication()}
            </ButtonLink>
          }
        />
      )}
      {stage !== "open" && open === null && mayWrite && (
        <Section id="beginnen" title={m.correction_open_title()} lead={m.correction_open_lead()}>
          <ReasonForm intent="open" fields={reason} {...typing} />
        </Section>
      )}
      {open && (
        <>
          <Section id="aendern" title={m.correction_categories()} lead={m.correction_categories_lead()}>
            <CorrectionTasks categories={open.categories} path={`${path}/korrektur`} />
          </Section>
          <CorrectedDecisions categories={open.categories} />
          <Section title={m.correction_reason()}>{mayWrite ? <ReasonForm intent="reword" fields={reason} {...typing} /> : <p>{open.reason}</p>}</Section>
          <Section id="unterzeichnen" title={m.results_sign_title()} lead={signed ? undefined : m.correction_sign_lead()}>
            {open.problems.length > 0 && <NothingChanged />}
            {open.signedOff && <SignedOff signedOff={open.signedOff} timeZone={edition.timeZone} />}
            {open.problems.length === 0 && !signed && (
              <p>
                {m.correction_sign_address()} <TextLink href={`/jury/korrektur/${edition.slug}`}>{`/jury/korrektur/${edition.slug}`}</TextLink>
              </p>
            )}
            {mayWrite && open.problems.length === 0 && !signed && open.chairs.length > 0 && <SignOffForm fields={signing} digest={open.digest} by="office" chairs={open.chairs} />}
          </Section>
          {mayWrite && signed && (
            <Section id="siegeln" title={m.results_step_seal()} lead={stage === "published" ? m.correction_seal_lead_published() : m.correction_seal_lead_sealed()}>
              <ConfirmedForm intent="seal" fields={sealing} label={m.correction_seal_confirm()} button={m.correction_seal_do()} look="primary" />
            </Section>
          )}
          {mayWrite && (
            <Section id="verwerfen" title={m.correction_drop_title()} lead={m.correction_drop_lead()}>
              <ConfirmedForm intent="drop" fields={dropping} label={m.correction_drop_confirm()} button={m.correction_drop_do()} look="secondary" />
            </Section>
          )}
        </>
      )}
      {results.length > 0 && (
        <Section id="ergebnisse" title={m.correction_results()} lead={m.correction_results_lead()}>
          <LinkedResults results={results} timeZone={edition.timeZone} path={path} />
        </Section>
      )}
    </>
  );
}
