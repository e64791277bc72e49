// /konto/beratung/:id: a case for whoever asked with their account.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { OWN_CASE_DONE, OwnCasePage } from "#app/areas/advice/own-case-page";
import { readOwnCase } from "#app/areas/advice/read-own-case.server";
import { notFound } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";

import { answerOwnCase } from "../public/own-case.server";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.advice_request_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const { deps } = context;
  const found = await readOwnCase(deps.store.read, { by: "account", viewer, caseId: params.id ?? "" }, deps.now);
  if (!found.ok) throw notFound();
  const done = new URL(request.url).searchParams.get("gespeichert");
  return { page: found.value, roots: { documents: "/dateien", appointments: "/termine", views: `/konto/beratung/${params.id}/vorab-einschaetzung.pdf` }, done: OWN_CASE_DONE.find((form) => form === done) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireViewer({ context, request });
  return answerOwnCase({ context, request }, { by: "account", viewer, caseId: params.id ?? "" });
}

export default function AdviceCaseRoute() {
  return <OwnCasePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
