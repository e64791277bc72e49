// /beratung/:token: a case for whoever asked without an account.
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { EndedCaseLink, OWN_CASE_DONE, OwnCasePage } from "#app/areas/advice/own-case-page";
import { readOwnCase } from "#app/areas/advice/read-own-case.server";
import { ended, notFound } from "#app/http/respond.server";
import { m } from "#app/i18n";

import { answerOwnCase } from "./own-case.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.advice_request_title() }) }, { name: "robots", content: "noindex" }];
export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { deps } = context;
  const secret = params.token ?? "";
  const found = await readOwnCase(deps.store.read, { by: "link", secret }, deps.now);
  if (!found.ok) {
    if (found.reason === "unknown") throw notFound();
    return ended({ kind: "ended" as const });
  }
  const done = new URL(request.url).searchParams.get("gespeichert");
  return { kind: "open" as const, page: found.value, roots: { documents: `/beratung/${secret}/dokumente`, appointments: `/beratung/${secret}/termine`, views: `/beratung/${secret}/vorab-einschaetzung.pdf` }, done: OWN_CASE_DONE.find((form) => form === done) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return answerOwnCase({ context, request }, { by: "link", secret: params.token ?? "" });
}

export default function AdviceCaseRoute() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return found.kind === "ended" ? <EndedCaseLink /> : <OwnCasePage page={found.page} roots={found.roots} answer={answer} done={found.done} />;
}
