// The accessibility statement, with a form by which everybody can report a barrier (BGG NRW § 10b).
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readSitePage } from "#app/areas/competition/read-site-page.server";
import { reportBarrier } from "#app/areas/competition/report-barrier.server";
import { BARRIERS_PER_CLIENT, inOneLanguage } from "#app/areas/competition/site-page";
import { barrierInput } from "#app/areas/competition/site-page.input";
import { barrierError, BarrierForm, SitePageView, type BarrierNotice } from "#app/areas/competition/site-page-view";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm } from "#app/http/form.server";
import { invalid, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { ErrorSummary } from "#app/ui/error-summary";
import { formFields } from "#app/ui/form-answer";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? m.shell_title({ title: data.page.title }) : "Lorbeer" }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const notice: BarrierNotice | undefined = new URL(request.url).searchParams.has("gesendet") ? "sent" : undefined;
  return { page: inOneLanguage(await readSitePage(context.deps.store.read, "barrierefreiheit"), context.locale), notice };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const submission = parseForm(await readForm(request), barrierInput);
  if (submission.status !== "success") return invalid({ reply: submission.reply(), notice: undefined });
  const done = await reportBarrier(context.deps, context.clientAddress, submission.value);
  if (done.ok) return redirect("/barrierefreiheit?gesendet#melden");
  return refusedForNow({ reply: submission.reply(), notice: done.reason }, BARRIERS_PER_CLIENT.within / SECOND);
}

export default function Accessibility() {
  const { page, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const fields = formFields("barriere", ["message", "page", "email"], { answer: answer?.reply, explain: barrierError });
  return (
    <>
      <ErrorSummary title={m.shell_error_summary()} errors={fields.problems} answer={answer} />
      <SitePageView page={page}>
        <BarrierForm fields={fields} notice={answer ? answer.notice : notice} />
      </SitePageView>
    </>
  );
}
