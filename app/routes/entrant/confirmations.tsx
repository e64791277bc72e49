// /beitraege/:id/partner: which partners have confirmed; from here they are asked and reminded.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { askPartner } from "#app/areas/entries/ask-partner.server";
import { PartnerConfirmations } from "#app/areas/entries/confirmations";
import { readConfirmationsPage } from "#app/areas/entries/read-confirmations-page.server";
import { readForm, textOf } from "#app/http/form.server";
import { conflict, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.partners_list_title() }) }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const page = await readConfirmationsPage(context.deps.store.read, viewer, params.id ?? "", context.deps.now);
  if (!page) throw notFound();
  return { page, asked: new URL(request.url).searchParams.get("gefragt") ?? undefined };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const entryId = params.id ?? "";
  const partnerId = textOf(await readForm(request), "partner");
  const done = await askPartner(context.deps, viewer, { entryId, partnerId });
  if (done.ok) return redirect(`/beitraege/${entryId}/partner?gefragt=${encodeURIComponent(partnerId)}`);
  if (done.reason === "not-found") throw notFound();
  return conflict({ refusal: done.reason });
}

export default function ConfirmationsRoute() {
  const { page, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PartnerConfirmations page={page} asked={answer ? undefined : asked} refusal={answer?.refusal} />;
}
