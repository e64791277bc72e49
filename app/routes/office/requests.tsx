// /organisation/:edition/fortschritt/anliegen: what jurors point out and ask; from here it is settled, forwarded or declined.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { declineInquiry } from "#app/areas/entries/decline-inquiry.server";
import { forwardInquiry } from "#app/areas/entries/forward-inquiry.server";
import { declineInput, forwardInput } from "#app/areas/entries/inquiry.input";
import { progressPath } from "#app/areas/scoring/progress-page";
import { readRequests } from "#app/areas/scoring/read-requests.server";
import { settlementInput } from "#app/areas/scoring/request.input";
import { answeredField, REQUEST_INTENTS, RequestsPage, type RequestAnswer, type RequestIntent } from "#app/areas/scoring/requests-page";
import { settleConcern } from "#app/areas/scoring/settle-concern.server";
import { isOrganiser, type Viewer } from "#app/base/viewer";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid, notFound } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import type { Deps } from "#app/services/deps";
import { Alert } from "#app/ui/alert";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.scoring_requests_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { slug, name, timeZone } = edition;
  return {
    edition: { slug, name, timeZone },
    requests: await readRequests(context.deps.store.read, edition.id),
    steering: isOrganiser(viewer),
    done: REQUEST_INTENTS.find((intent) => new URL(request.url).searchParams.get("getan") === intent),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const form = await readForm(request);
  const intent = REQUEST_INTENTS.find((known) => form.get("intent") === known);
  if (!intent) throw badRequest();
  const { submission, step } = rulingOf(intent, form);
  if (submission.status !== "success" || !step) return invalid<RequestAnswer>({ intent, id: textOf(form, "id"), reply: submission.reply() });
  const done = await step(context.deps, viewer, editionId);
  if (done.ok) return redirect(`${progressPath(slug)}/anliegen?getan=${intent}`);
  if (done.reason === "forbidden") throw forbidden();
  if (done.reason === "not-found") throw notFound();
  return conflict<RequestAnswer>({ intent, id: textOf(form, "id"), reply: submission.reply(), refusal: done.reason });
}

/** What was asked for, read and ready to be done. */
function rulingOf(intent: RequestIntent, form: FormData) {
  if (intent === "settle") {
    const submission = parseForm(form, settlementInput);
    if (submission.status !== "success") return { submission, step: undefined };
    const { id: concernId, settlement } = submission.value;
    return { submission, step: (deps: Deps, viewer: Viewer, editionId: string) => settleConcern(deps, viewer, { editionId, concernId, settlement }) };
  }
  if (intent === "forward") {
    const submission = parseForm(form, forwardInput);
    if (submission.status !== "success") return { submission, step: undefined };
    const { id: inquiryId, forwarded } = submission.value;
    return { submission, step: (deps: Deps, viewer: Viewer, editionId: string) => forwardInquiry(deps, viewer, { editionId, inquiryId, forwarded }) };
  }
  const submission = parseForm(form, declineInput);
  if (submission.status !== "success") return { submission, step: undefined };
  const { id: inquiryId, declineReason: reason } = submission.value;
  return { submission, step: (deps: Deps, viewer: Viewer, editionId: string) => declineInquiry(deps, viewer, { editionId, inquiryId, reason }) };
}

const DONE = { settle: m.scoring_requests_done_settle, forward: m.scoring_requests_done_forward, decline: m.scoring_requests_done_decline } as const;
const REFUSALS = { changed: m.scoring_requests_refused_changed, closed: m.scoring_requests_refused_closed } as const;

export default function RequestsRoute() {
  const { edition, requests, steering, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={answered ? answeredField(answered).problems : []} answer={answered} />
      {answered?.refusal && <Alert tone="danger" title={REFUSALS[answered.refusal]()} />}
      {done && !answered && <Alert tone="success" title={DONE[done]()} />}
      <PageHeader
        title={m.scoring_requests_title()}
        preline={say(edition.name)}
        lead={m.scoring_requests_lead()}
        breadcrumb={{ label: m.scoring_breadcrumb(), items: [{ href: progressPath(edition.slug), label: m.scoring_progress_title() }] }}
      />
      <RequestsPage requests={requests} timeZone={edition.timeZone} steering={steering} answered={answered} />
    </>
  );
}
