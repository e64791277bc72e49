// /organisation/:edition/publikumspreis: sets up the audience prize, shows how many votes are confirmed, and after the publication how it went.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { wallClockOf } from "#app/areas/competition/deadline";
import { AudienceFacts, AudiencePeriodForm, AudienceSecrecy, CallOffForm, periodFields } from "#app/areas/results/audience-setup";
import { audiencePeriodInput } from "#app/areas/results/audience.input";
import { callOffAudience } from "#app/areas/results/call-off-audience.server";
import { readAudienceSetup } from "#app/areas/results/read-audience-setup.server";
import { isPublished } from "#app/areas/results/results.policy";
import { setAudiencePeriod } from "#app/areas/results/set-audience-period.server";
import { isOrganiser } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ButtonLink } from "#app/ui/button";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.audience_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone } = edition;
  const setup = await readAudienceSetup(context.deps.store.read, edition, context.deps.now);
  const { period } = setup;
  return {
    edition: { slug, name, timeZone },
    setup,
    saved: { opensAt: period ? wallClockOf(period.opensAt, timeZone) : "", closesAt: period ? wallClockOf(period.closesAt, timeZone) : "" },
    mayWrite: isOrganiser(viewer) && !isPublished(edition, context.deps.now),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const edition = await requireEdition({ context, params });
  const form = await readForm(request);
  const page = `/organisation/${edition.slug}/publikumspreis`;
  if (textOf(form, "intent") === "call-off") {
    const done = await callOffAudience(context.deps, viewer, edition.id);
    if (done.ok) return redirect(`${page}?abgesagt`);
    if (done.reason === "forbidden") throw forbidden();
    return conflict({ reply: undefined, refusal: done.reason });
  }
  if (textOf(form, "intent") !== "period") throw badRequest();
  const submission = parseForm(form, audiencePeriodInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), refusal: undefined });
  const done = await setAudiencePeriod(context.deps, viewer, { editionId: edition.id, ...submission.value });
  if (done.ok) return redirect(`${page}?gespeichert`);
  if (done.reason === "forbidden") throw forbidden();
  if (typeof done.reason === "string") return conflict({ reply: submission.reply(), refusal: done.reason });
  return invalid({ reply: submission.reply({ fieldErrors: Object.fromEntries(done.reason.problems.map(({ field, problem }) => [field, [problem]])) }), refusal: undefined });
}

const REFUSALS = {
  off: m.audience_refused_off,
  begun: m.audience_refused_begun,
  closed: m.audience_refused_closed,
  published: m.audience_refused_closed,
} as const;

export default function AudienceSetupRoute() {
  const { edition, setup, saved, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const fields = periodFields(answer?.reply, saved);
  const { stage } = setup;
  const mayChange = mayWrite && stage !== "closed";
  const page = `/wettbewerb/${edition.slug}/publikumspreis`;
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      {answer?.refusal && <Alert tone="warning" title={REFUSALS[answer.refusal]()} />}
      {!answer && search.has("gespeichert") && <Alert tone="success" title={m.audience_saved()} />}
      {!answer && search.has("abgesagt") && <Alert tone="success" title={m.audience_called_off()} />}
      <PageHeader title={m.audience_title()} preline={say(edition.name)} lead={m.audience_office_lead()} action={stage !== "off" && <ButtonLink href={page}>{m.audience_to_page()}</ButtonLink>} />
      <AudienceFacts setup={setup} timeZone={edition.timeZone} />
      {stage === "published" ? (
        <ButtonLink href={`/organisation/${edition.slug}/publikumspreis/ergebnis.csv`} kind="document" look="secondary" icon="download">
          {m.audience_download()}
        </ButtonLink>
      ) : (
        <AudienceSecrecy />
      )}
      {mayChange && <AudiencePeriodForm fields={fields} setup={setup} timeZone={edition.timeZone} />}
      {mayWrite && stage === "announced" && <CallOffForm />}
    </>
  );
}
