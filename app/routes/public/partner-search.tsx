// /partnersuche: who looks for partners in which field; and, for a municipality's people, their own notices, contacts and digest. ?feld= names a field.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { chooseDigest, DIGEST_CHOICES } from "#app/areas/library/choose-digest.server";
import { PartnerSearchPage, SEARCH_NOTICES } from "#app/areas/library/partner-search-page";
import { readPartnerSearch } from "#app/areas/library/read-partner-search.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, forbidden } from "#app/http/respond.server";
import { requireViewer } from "#app/http/viewer.server";
import { m } from "#app/i18n";
import { isTopic } from "#db/vocabulary/topic";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.notices_title() }) }, { name: "description", content: m.notices_lead() }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const topic = searchParams.get("feld") ?? "";
  const done = searchParams.get("gespeichert");
  return {
    search: await readPartnerSearch(context.deps.store.read, context.viewer, context.deps.now, isTopic(topic) ? topic : undefined),
    unknown: topic === "" || isTopic(topic) ? ("no" as const) : ("yes" as const),
    notice: SEARCH_NOTICES.find((known) => known === done),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const viewer = requireViewer({ context, request });
  const asked = textOf(await readForm(request), "digest");
  const choice = DIGEST_CHOICES.find((known) => known === asked);
  if (!choice) throw badRequest();
  const done = await chooseDigest(context.deps, viewer, choice);
  if (!done.ok) throw forbidden();
  return redirect("/partnersuche?gespeichert=digest");
}

export default function PartnerSearchRoute() {
  return <PartnerSearchPage {...useLoaderData<typeof loader>()} />;
}
