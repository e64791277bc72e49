// /organisation/:edition/fortschritt: how far judging is, whom to remind, and when it ends.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { wallClockOf } from "#app/areas/competition/deadline";
import { phaseOf } from "#app/areas/competition/phase";
import { closeJudging } from "#app/areas/scoring/close-judging.server";
import { endFields, EndOfJudging, type EndAnswers } from "#app/areas/scoring/end-of-judging";
import { extendJudging } from "#app/areas/scoring/extend-judging.server";
import { leftIn, mayRemind } from "#app/areas/scoring/progress";
import { judgingLead, ProgressPage, progressPath } from "#app/areas/scoring/progress-page";
import { readProgress } from "#app/areas/scoring/read-progress.server";
import { countOpen, readRequests } from "#app/areas/scoring/read-requests.server";
import { closingInput, extensionInput } from "#app/areas/scoring/sheet.input";
import { maySteerJudging } from "#app/areas/scoring/sheet.policy";
import { requireEdition } from "#app/http/edition.server";
import { parseForm, readForm } from "#app/http/form.server";
import { badRequest, conflict, forbidden, invalid } from "#app/http/respond.server";
import { requireOfficeReader, requireOrganiser } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { say } from "#app/i18n/locale";
import { Alert } from "#app/ui/alert";
import { ErrorSummary } from "#app/ui/error-summary";
import { PageHeader } from "#app/ui/page-header";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.scoring_progress_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireOfficeReader({ context, request });
  const edition = await requireEdition({ context, params });
  const { store, now } = context.deps;
  const { id, name, slug, timeZone, quorum, judgingCloseAt } = edition;
  const { jurors, entries } = await readProgress(store.read, id);
  const lines = jurors.map((juror) => {
    const verdict = mayRemind(juror, { now, timeZone });
    return { ...juror, remind: verdict.ok ? null : verdict.reason };
  });
  return {
    name,
    standing: { slug, timeZone, quorum, judgingCloseAt, phase: phaseOf(edition, now), jurors: lines, entries, openRequests: countOpen(await readRequests(store.read, id)), steering: maySteerJudging(viewer, edition, now).ok },
    until: judgingCloseAt === null ? "" : wallClockOf(judgingCloseAt, timeZone),
    notice: noticeOf(new URL(request.url).searchParams),
  };
}

type Notice = { readonly kind: "reminded"; readonly count: number } | { readonly kind: "closed" | "extended" };

function noticeOf(asked: URLSearchParams): Notice | undefined {
  const count = Number(asked.get("erinnert"));
  if (Number.isSafeInteger(count) && count > 0) return { kind: "reminded", count };
  if (asked.has("geschlossen")) return { kind: "closed" };
  return asked.has("verlaengert") ? { kind: "extended" } : undefined;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireOrganiser({ context, request });
  const { id: editionId, slug } = await requireEdition({ context, params });
  const form = await readForm(request);
  const intent = form.get("intent");

  if (intent === "extend") {
    const submission = parseForm(form, extensionInput);
    if (submission.status !== "success") return invalid<EndAnswers>({ extend: submission.reply() });
    const done = await extendJudging(context.deps, viewer, { editionId, until: submission.value.until });
    if (done.ok) return redirect(`${progressPath(slug)}?verlaengert`);
    if (done.reason === "forbidden") throw forbidden();
    const answer = { extend: submission.reply({ fieldErrors: { until: [done.reason] } }) };
    return done.reason === "judging-over" || done.reason === "not-yet" ? conflict<EndAnswers>(answer) : invalid<EndAnswers>(answer);
  }
  if (intent === "close") {
    const submission = parseForm(form, closingInput);
    if (submission.status !== "success") return invalid<EndAnswers>({ close: submission.reply() });
    const done = await closeJudging(context.deps, viewer, { editionId });
    if (done.ok) return redirect(`${progressPath(slug)}?geschlossen`);
    if (done.reason === "forbidden") throw forbidden();
    return conflict<EndAnswers>({ close: submission.reply({ fieldErrors: { confirmed: [done.reason] } }) });
  }
  throw badRequest();
}

export default function ProgressRoute() {
  const { name, standing, until, notice } = useLoaderData<typeof loader>();
  const answers = useActionData<typeof action>() ?? {};
  const { extension, closing } = endFields(answers, until);
  const left = standing.jurors.reduce((sum, { tally }) => sum + leftIn(tally), 0);
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={[...extension.problems, ...closing.problems]} answer={answers} />
      <PageHeader title={m.scoring_progress_title()} preline={say(name)} lead={judgingLead(standing)} />
      {notice && <Alert tone="success" title={noticeText(notice)} />}
      <ProgressPage standing={standing}>{standing.steering && <EndOfJudging until={until} timeZone={standing.timeZone} left={left} answers={answers} />}</ProgressPage>
    </>
  );
}

function noticeText(notice: Notice): string {
  if (notice.kind === "reminded") return m.scoring_reminded_done({ count: notice.count });
  return notice.kind === "closed" ? m.scoring_end_closed() : m.scoring_end_extended();
}
