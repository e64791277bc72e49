// The deliberation of the jury as the office leads it: what is decided, what is open, and the chair's signature.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { phaseOf } from "#app/areas/competition/phase";
import { isLastRound } from "#app/areas/competition/round";
import { signOffInput } from "#app/areas/results/deliberation.input";
import { DeliberationTasks, SignedOff } from "#app/areas/results/deliberation";
import { readDeliberation } from "#app/areas/results/read-deliberation.server";
import { ResultProblems } from "#app/areas/results/result-problems";
import { inDeliberation, rankingView } from "#app/areas/results/results.policy";
import { signOffFields, SignOffForm } from "#app/areas/results/sign-off-form";
import { signOff } from "#app/areas/results/sign-off.server";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { formatDateTime } from "#app/i18n/format";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { EmptyState } from "#app/ui/empty-state";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";
import { Section } from "#app/ui/section";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.results_session_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone, judgingCloseAt } = edition;
  const { store, now } = context.deps;
  const stands = inDeliberation(edition, now);
  return {
    edition: { slug, name, timeZone, judgingCloseAt, round: edition.round },
    stage: stands.ok ? ("open" as const) : stands.reason,
    mayWrite: isOrganiser(viewer) && stands.ok,
    deliberation: rankingView(phaseOf(edition, now)) === "closed" && isLastRound(edition) ? await readDeliberation(store.read, edition) : null,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const submission = parseForm(await readForm(request), signOffInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply() });
  const done = await signOff(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`/organisation/${edition.slug}/sitzung?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "no-chair") return invalid({ reply: submission.reply({ fieldErrors: { chairId: ["missing"] } }) });
  return conflict({ reply: submission.reply(), notice: "changed-meanwhile" as const });
}

export default function DeliberationRoute() {
  const { edition, stage, mayWrite, deliberation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const path = `/organisation/${edition.slug}`;
  const fields = signOffFields(answer);
  const ready = deliberation !== null && deliberation.problems.length === 0;
  const signed = deliberation?.signedOff?.holds === true;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {search.has("gespeichert") && !answer && <Alert tone="success" title={m.results_saved()} />}
      <PageHeader
        title={m.results_session_title()}
        preline={say(edition.name)}
        lead={deliberation && (stage === "sealed" ? m.results_session_lead_sealed() : m.results_session_lead())}
        action={(signed || stage === "sealed") && <ButtonLink href={`${path}/veroeffentlichung`}>{m.results_to_publication()}</ButtonLink>}
      />
      {stage === "further-round" ? (
        <EmptyState title={m.rounds_session_title()} text={m.rounds_session_text({ no: edition.round })} action={<ButtonLink href={`${path}/runden`}>{m.rounds_to_page()}</ButtonLink>} />
      ) : deliberation === null ? (
        <EmptyState
          title={m.results_session_early_title()}
          text={edition.judgingCloseAt === null ? m.results_session_early_text() : m.results_session_early_until({ until: formatDateTime(edition.judgingCloseAt, edition.timeZone) })}
          action={
            <ButtonLink look="secondary" href={`${path}/fortschritt`}>
              {m.results_ranking_to_progress()}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <DeliberationTasks categories={deliberation.categories} path={`${path}/sitzung`} />
          <Section id="unterzeichnen" title={m.results_sign_title()} lead={signed ? undefined : m.results_sign_lead()}>
            {stage === "open" && <ResultProblems problems={deliberation.problems} categories={deliberation.categories} session={`${path}/sitzung`} />}
            {deliberation.signedOff && <SignedOff signedOff={deliberation.signedOff} timeZone={edition.timeZone} />}
            {deliberation.chairs.length === 0 && !signed && (
              <Alert tone="warning" title={m.results_no_chair_title()} announce="still">
                <p>{m.results_no_chair_text()}</p>
              </Alert>
            )}
            {mayWrite && ready && !signed && deliberation.chairs.length > 0 && <SignOffForm fields={fields} digest={deliberation.digest} by="office" chairs={deliberation.chairs} />}
          </Section>
        </>
      )}
    </>
  );
}
