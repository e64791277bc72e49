// /konto/kollegen: the people of the viewer's organisation; those who wait are confirmed or declined here.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ColleaguesPage } from "#app/areas/accounts/colleagues-page";
import { decideMembership } from "#app/areas/accounts/decide-membership.server";
import { isMembershipDecision } from "#app/areas/accounts/membership";
import { readColleagues } from "#app/areas/accounts/read-colleagues.server";
import { readForm, textOf } from "#app/http/form.server";
import { badRequest, notFound } from "#app/http/respond.server";
import { requireEntrant } from "#app/http/viewer.server";
import { m } from "#app/i18n";

export const meta: MetaFunction = () => [{ title: m.shell_title({ title: m.accounts_colleagues_title() }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisationId } = requireEntrant({ context, request });
  const done = new URL(request.url).searchParams.get("entschieden");
  return { colleagues: await readColleagues(context.deps.store.read, organisationId), done: isMembershipDecision(done) ? done : undefined };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = requireEntrant({ context, request });
  const form = await readForm(request);
  const decision = textOf(form, "decision");
  if (!isMembershipDecision(decision)) throw badRequest();
  const done = await decideMembership(context.deps, viewer, textOf(form, "person"), decision);
  if (!done.ok) throw notFound();
  return redirect(`/konto/kollegen?entschieden=${decision}`);
}

export default function ColleaguesRoute() {
  const { colleagues, done } = useLoaderData<typeof loader>();
  return <ColleaguesPage colleagues={colleagues} done={done} />;
}
