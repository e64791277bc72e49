// /beratung: what the office offers to those who begin a cooperation, and the form to ask for it; with an account or without.
import { redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { findOrganisation, listOrganisationOptions } from "#app/areas/accounts/find-organisation.server";
import { MAILS_PER_ADDRESS } from "#app/areas/accounts/limits";
import { resolveOrganisation } from "#app/areas/accounts/resolve-organisation.server";
import { AdviceAskedPage, AdvicePage, type AdviceAnswer } from "#app/areas/advice/advice-page";
import { requestInput } from "#app/areas/advice/case.input";
import { findKeepMonths } from "#app/areas/advice/find-term.server";
import { listFreeSlots } from "#app/areas/advice/read-own-case.server";
import { requestAdvice } from "#app/areas/advice/request-advice.server";
import { SECOND } from "#app/base/instant";
import { parseForm, readForm, textOf } from "#app/http/form.server";
import { conflict, invalid, refusedForNow } from "#app/http/respond.server";
import { m } from "#app/i18n";
import { ORGANISATION_KINDS } from "#db/vocabulary/organisation";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.advice_title() }) }];
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

const ASKED = /^[A-Z]-\d{4}-\d{3,}$/;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("eingegangen") ?? "";
  if (ASKED.test(asked)) return { kind: "asked" as const, number: asked };
  const { deps, viewer } = context;
  const { read } = deps.store;
  const workplace = viewer?.organisationId ? await findOrganisation(read, viewer.organisationId) : undefined;
  return {
    kind: "form" as const,
    account: viewer ? { name: viewer.name, email: viewer.email, organisation: workplace?.name ?? "" } : null,
    directory: await listOrganisationOptions(read, ORGANISATION_KINDS),
    slots: await listFreeSlots(read, deps.now),
    keepMonths: await findKeepMonths(read),
  };
}

const again = (answer: AdviceAnswer) => invalid(answer);

export async function action({ context, request }: ActionFunctionArgs) {
  const { deps, viewer, clientAddress, locale } = context;
  const form = await readForm(request);
  // Whoever is signed in asks under the name and address of their account, whatever else was sent.
  if (viewer) for (const name of ["name", "email"] as const) form.set(name, viewer[name]);
  const submission = parseForm(form, requestInput);
  const found = await resolveOrganisation(deps.store.read, textOf(form, "organisation").slice(0, 300), ORGANISATION_KINDS, textOf(form, "organisationChoice"));
  if (!found.ok) return again({ reply: submission.reply({ fieldErrors: { organisation: [found.reason.reason] } }), matches: found.reason.matches });
  if (submission.status !== "success") return again({ reply: submission.reply(), matches: [] });
  const { project, partners, topic, concern, wished, slot, name, email } = submission.value;
  const done = await requestAdvice(deps, viewer, { leadId: found.value.id, project, partners, topic, concern, wished, slot, requester: { name, email }, locale, clientAddress });
  if (done.ok) return redirect(viewer ? `/konto/beratung/${done.value.id}?gespeichert=opened` : `/beratung?eingegangen=${done.value.number}`);
  switch (done.reason) {
    case "too-many":
      return refusedForNow<AdviceAnswer>({ reply: submission.reply(), matches: [], refusal: "too-many" }, MAILS_PER_ADDRESS.within / SECOND);
    case "unknown-organisation":
      return again({ reply: submission.reply({ fieldErrors: { organisation: ["unknown"] } }), matches: [] });
    case "taken":
    case "past":
      return conflict<AdviceAnswer>({ reply: submission.reply({ fieldErrors: { slot: [done.reason] } }), matches: [] });
  }
}

export default function AdviceRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (page.kind === "asked") return <AdviceAskedPage number={page.number} />;
  return <AdvicePage account={page.account} directory={page.directory} slots={page.slots} keepMonths={page.keepMonths} answer={answer} />;
}
